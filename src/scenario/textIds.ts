import { applyEdits, type Edit, findNodeAtLocation, parseTree } from 'jsonc-parser';
import { hashOf } from './canonical';
import type { Path } from './path';
import type { Scenario } from './schema/scenario';
import { textsOf } from './texts';

/** A scenario's file with an id on every text, and how many it was given now. */
export interface WithIds {
  readonly text: string;
  readonly given: number;
}

/**
 * Gives every bare text of a scenario an id, in place: the rest of the file stays as its author wrote it. An id says
 * where its text stood when it got it, and is kept from then on.
 * @param text the file, which must hold this scenario
 */
export function withTextIds(text: string, scenario: Scenario): WithIds {
  const root = parseTree(text);
  const entries = textsOf(scenario);
  const taken = new Set(entries.flatMap(({ id }) => id ?? []));
  const edits: Edit[] = [];
  for (const entry of entries) {
    if (entry.id !== null || root === undefined) continue;
    const node = findNodeAtLocation(root, [...entry.path]);
    if (node === undefined) throw new Error(`The file has no text at ${entry.at}`);
    const id = freeId(idAt(entry.path, scenario), taken);
    taken.add(id);
    const { offset, length } = node;
    const content = `{ "id": ${JSON.stringify(id)}, "text": ${text.slice(offset, offset + length)} }`;
    edits.push({ offset, length, content });
  }
  return { text: applyEdits(text, edits), given: edits.length };
}

const LONGEST = 80;

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  const base = wanted.length <= LONGEST - 4 ? wanted : `${wanted.slice(0, LONGEST - 13)}-${hashOf(wanted, 8)}`;
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/** Keys that say nothing that the names below or above them do not say. */
const SILENT: ReadonlySet<string> = new Set(['text', 'name', 'scenes', 'storylets', 'dilemma', 'choices', 'guesses']);

/** Where a text stands, in few words: `the-hat.mend.reaction-2`. The part is named only where there are several. */
function idAt(path: Path, scenario: Scenario): string {
  const words: string[] = [];
  let value: unknown = scenario;
  for (const [index, step] of path.entries()) {
    value = isSteppable(value) ? value[step] : undefined;
    const next = path[index + 1];
    if (typeof step === 'number') continue;
    if (typeof next !== 'number') words.push(...(SILENT.has(step) ? [] : [step]));
    else if (step !== 'parts' || scenario.parts.length > 1) words.push(...itemWords(step, next, value));
  }
  return words.length === 0 ? 'part' : words.join('.');
}

const isSteppable = (value: unknown): value is Readonly<Record<string | number, unknown>> =>
  typeof value === 'object' && value !== null;

/** An item of a list goes by its own id, or else by its number. */
function itemWords(list: string, index: number, items: unknown): string[] {
  const item = isSteppable(items) ? items[index] : undefined;
  const id = isSteppable(item) ? item.id : undefined;
  if (typeof id !== 'string') return [`${list}-${index + 1}`];
  return list === 'parts' || SILENT.has(list) ? [id] : [list, id];
}
