import type { Path } from '../../../scenario/path';
import { conceptWordIn } from '../conceptWords';
import type { Fable } from '../fable';
import type { LintFinding } from '../finding';

/** Keys of texts that are not told in the fable: objectives are for instructors, reasons come in the debrief. */
const OUTSIDE: ReadonlySet<string | number> = new Set(['objectives', 'reason']);

/** Finds words that name the concepts before the debrief does. */
export function checkWords({ texts }: Fable): LintFinding[] {
  return texts.flatMap(({ id, text, path }): LintFinding[] => {
    if (path.some((step) => OUTSIDE.has(step))) return [];
    const word = conceptWordIn(text);
    if (word === null) return [];
    const at: Path = id === null ? path : [...path, 'text'];
    return [{ code: 'LINT_CONCEPT_WORD', path: at, found: `"${word}"`, expected: 'a plain word', words: { word } }];
  });
}
