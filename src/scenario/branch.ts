import { nearestOf } from './nearest';
import { type Schema, type Shape, shapeOf } from './shape';

/** An object as JSON has it. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object with keys (neither a list nor null). */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The option of a union that the author of a value meant: by the type of the value, and among objects by the keys
 * that tell the options apart, a misspelt one counting too. Null when nothing points to any of them.
 */
export function branchOf(options: readonly Schema[], value: unknown): Schema | null {
  const fitting = options.filter((option) => mayHold(shapeOf(option), value));
  if (isFields(value)) return meantBy(fitting, value);
  return fitting.find((option) => isOneOf(shapeOf(option), value)) ?? fitting.at(-1) ?? null;
}

function mayHold(shape: Shape, value: unknown): boolean {
  switch (shape.type) {
    case 'union':
      return shape.options.some((option) => mayHold(shapeOf(option), value));
    case 'object':
    case 'record':
    case 'kinds':
      return isFields(value);
    case 'list':
      return Array.isArray(value);
    case 'words':
      return shape.words.some((word) => typeof word === typeof value);
    default:
      return typeof value === shape.type;
  }
}

const isOneOf = (shape: Shape, value: unknown): boolean =>
  shape.type === 'words' && shape.words.some((word) => word === value);

function meantBy(options: readonly Schema[], value: Fields): Schema | null {
  if (options.length === 1) return options[0] ?? null;
  const tellings = tellingKeys(options);
  return best(options, (option) => exactScore(option, tellings.get(option), value)) ?? bySlip(options, tellings, value);
}

/** For each option the keys it needs and no other option has; the key that names a kind counts for all its kinds. */
function tellingKeys(options: readonly Schema[]): Map<Schema, readonly string[]> {
  const owners = new Map<string, number>();
  for (const option of options) for (const key of allKeys(option)) owners.set(key, (owners.get(key) ?? 0) + 1);
  return new Map(options.map((option) => [option, neededKeys(option).filter((key) => owners.get(key) === 1)]));
}

function allKeys(option: Schema): string[] {
  const shape = shapeOf(option);
  if (shape.type === 'kinds') return [shape.by];
  return shape.type === 'object' ? [...shape.keys.keys()] : [];
}

function neededKeys(option: Schema): string[] {
  const shape = shapeOf(option);
  if (shape.type === 'kinds') return [shape.by];
  return shape.type === 'object' ? [...shape.keys].filter(([, member]) => !member.optional).map(([key]) => key) : [];
}

/** A kind's own key outweighs every other: `text` on a cue is a misplaced text, not a line with a cue. */
function exactScore(option: Schema, telling: readonly string[] = [], value: Fields): number {
  const present = telling.filter((key) => Object.hasOwn(value, key)).length;
  if (present === 0) return 0;
  const shared = allKeys(option).filter((key) => Object.hasOwn(value, key)).length;
  return present * 100 + shared + (shapeOf(option).type === 'kinds' ? 1000 : 0);
}

/** Nothing tells exactly: then a misspelt telling key, else the option that shares most keys with the value. */
function bySlip(
  options: readonly Schema[],
  tellings: ReadonlyMap<Schema, readonly string[]>,
  value: Fields,
): Schema | null {
  const keys = Object.keys(value).slice(0, 20);
  const slipped = best(options, (option) => {
    const known = new Set(allKeys(option));
    const strange = keys.filter((key) => !known.has(key));
    return strange.filter((key) => nearestOf(key, tellings.get(option) ?? []) !== null).length;
  });
  return slipped ?? best(options, (option) => allKeys(option).filter((key) => keys.includes(key)).length);
}

/** The first option with the highest score, or null when all score nothing. */
function best(options: readonly Schema[], score: (option: Schema) => number): Schema | null {
  let found: Schema | null = null;
  let most = 0;
  for (const option of options) {
    const points = score(option);
    if (points > most) [found, most] = [option, points];
  }
  return found;
}
