import { isFields } from './branch';
import { type Path, showPath } from './path';
import { Scenario } from './schema/scenario';
import { Text } from './schema/text';
import { walk } from './walk';

/** One text of a scenario and where it stands. */
export interface TextEntry {
  /** What translations hang on; null while the text is bare. */
  readonly id: string | null;
  readonly text: string;
  /** The author's word to translators. */
  readonly note: string | null;
  readonly path: Path;
  /** The path as an author reads it. */
  readonly at: string;
}

/** Every text that a player may read, in the order of the format. */
export function textsOf(scenario: Scenario): TextEntry[] {
  const entries: TextEntry[] = [];
  walk(Scenario, scenario, (schema, value, path) => {
    if (schema === Text) entries.push(entryOf(value as Text, path));
  });
  return entries;
}

function entryOf(text: Text, path: Path): TextEntry {
  const where = { path: [...path], at: showPath(path) };
  if (!isFields(text)) return { id: null, text, note: null, ...where };
  return { id: text.id, text: text.text, note: text.note ?? null, ...where };
}
