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
  if (isFields(value)) return meantBy(options, value);
  const fitting = options.filter((option) => mayHold(shapeOf(option), value));
  return fitting.find((option) => isOneOf(shapeOf(option), value)) ?? fitting.at(-1) ?? null;
}

/** Whether a value that is no object is of a shape's type. */
function mayHold(shape: Shape, value: unknown): boolean {
  switch (shape.type) {
    case 'union':
      return shape.options.some((option) => mayHold(shapeOf(option), value));
    case 'object':
    case 'record':
    case 'kinds':
      return false;
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

/** How an option may be known by its keys. */
interface Signs {
  readonly option: Schema;
  readonly keys: ReadonlySet<string>;
  /** The keys it needs and no other option has. */
  readonly telling: readonly string[];
  /** Told by the word under one key: an author who wrote that key meant it, whatever else there is. */
  readonly kinds: boolean;
}

const signs = new WeakMap<readonly Schema[], readonly Signs[]>();

function signsOf(options: readonly Schema[]): readonly Signs[] {
  const known = signs.get(options);
  if (known !== undefined) return known;
  const made = makeSigns(options.filter((option) => allKeys(option).length > 0));
  signs.set(options, made);
  return made;
}

function makeSigns(options: readonly Schema[]): readonly Signs[] {
  const owners = new Map<string, number>();
  for (const option of options) for (const key of allKeys(option)) owners.set(key, (owners.get(key) ?? 0) + 1);
  return options.map((option) => ({
    option,
    keys: new Set(allKeys(option)),
    telling: neededKeys(option).filter((key) => owners.get(key) === 1),
    kinds: shapeOf(option).type === 'kinds',
  }));
}

function meantBy(options: readonly Schema[], value: Fields): Schema | null {
  const all = signsOf(options);
  const [only] = all;
  if (only !== undefined && all.length === 1) return only.option;
  return best(all, (one) => exactScore(one, value)) ?? bySlip(all, value);
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
function exactScore({ keys, telling, kinds }: Signs, value: Fields): number {
  const present = telling.filter((key) => Object.hasOwn(value, key)).length;
  if (present === 0) return 0;
  let shared = 0;
  for (const key of keys) if (Object.hasOwn(value, key)) shared += 1;
  return present * 100 + shared + (kinds ? 1000 : 0);
}

/** Nothing tells exactly: then a misspelt telling key, else the option that shares most keys with the value. */
function bySlip(all: readonly Signs[], value: Fields): Schema | null {
  const written = Object.keys(value).slice(0, 20);
  const slips = ({ keys, telling }: Signs) =>
    written.filter((key) => !keys.has(key) && nearestOf(key, telling) !== null).length;
  return best(all, slips) ?? best(all, ({ keys }) => written.filter((key) => keys.has(key)).length);
}

/** The first option with the highest score, or null when all score nothing. */
function best(all: readonly Signs[], score: (one: Signs) => number): Schema | null {
  let found: Schema | null = null;
  let most = 0;
  for (const one of all) {
    const points = score(one);
    if (points > most) [found, most] = [one.option, points];
  }
  return found;
}
