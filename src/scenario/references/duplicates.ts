import type { Findings } from '../finding';
import type { Path } from '../path';
import type { Part, Scenario } from '../schema/scenario';
import type { TextEntry } from '../texts';

/** Says so where two things that must be told apart have the same id. */
export function checkDuplicates(scenario: Scenario, texts: readonly TextEntry[], findings: Findings): void {
  checkIds('parts', scenario.parts, ['parts'], findings);
  for (const [index, part] of scenario.parts.entries()) checkPart(part, ['parts', index], findings);
  checkTextIds(texts, findings);
}

function checkPart(part: Part, path: Path, findings: Findings): void {
  checkIds('seasons', part.seasons, [...path, 'seasons'], findings);
  checkIds('endings', part.endings, [...path, 'endings'], findings);
  for (const id of Object.keys(part.storylets ?? {})) {
    if (Object.hasOwn(part.scenes, id))
      findings.add(twice('scenes or storylets', id, [...path, 'storylets', id], 'key'));
  }
  for (const kind of ['scenes', 'storylets'] as const) {
    for (const [id, { dilemma }] of Object.entries(part[kind] ?? {})) {
      const at = [...path, kind, id, 'dilemma'];
      checkIds('choices', dilemma?.choices ?? [], [...at, 'choices'], findings);
      checkIds('guesses', dilemma?.predict?.guesses ?? [], [...at, 'predict', 'guesses'], findings);
    }
  }
}

function checkIds(noun: string, items: readonly { readonly id: string }[], path: Path, findings: Findings): void {
  const seen = new Set<string>();
  for (const [index, { id }] of items.entries()) {
    if (seen.has(id)) findings.add(twice(noun, id, [...path, index, 'id'], 'value'));
    seen.add(id);
  }
}

const twice = (noun: string, id: string, path: Path, at: 'key' | 'value') =>
  ({
    code: 'SCENARIO_DUPLICATE_ID',
    path,
    at,
    found: `"${id}" again`,
    expected: 'each id once',
    words: { noun, id },
  }) as const;

function checkTextIds(texts: readonly TextEntry[], findings: Findings): void {
  const first = new Map<string, string>();
  for (const { id, path, at } of texts) {
    if (id === null) continue;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, at);
    else {
      const found = `"${id}" again, first used at ${earlier}`;
      const where = [...path, 'id'];
      findings.add({ code: 'SCENARIO_DUPLICATE_TEXT_ID', path: where, found, expected: 'each id once', words: { id } });
    }
  }
}
