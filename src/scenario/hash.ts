import { branchOf, isFields } from './branch';
import { hashOf } from './canonical';
import { Cue, Line } from './schema/beat';
import { CastMember, Flag, Place, Scenario } from './schema/scenario';
import { Choice, Dilemma, Epilogue } from './schema/scene';
import { Text } from './schema/text';
import { bare, type Schema, shapeOf } from './shape';

/** Nodes that are told or shown and never change what happens. */
const TOLD: ReadonlySet<Schema> = new Set<Schema>([Text, Line, Cue, Epilogue]);

/** Keys beside them that no rule reads. */
const UNREAD = new Map<Schema, ReadonlySet<string>>([
  [Scenario, new Set(['$schema', 'version', 'minutes', 'objectives', 'licence', 'authors', 'languages'])],
  [CastMember, new Set(['species', 'puppet'])],
  [Place, new Set(['backdrop'])],
  [Flag, new Set(['about'])],
  [Choice, new Set(['misconception'])],
  [Dilemma, new Set(['exposes'])],
]);

/** The fingerprint of a whole scenario, words and all: 16 hex digits. */
export const fullHash = (scenario: Scenario): string => hashOf(scenario);

/**
 * The fingerprint of what the rules read, 16 hex digits: a run replays where this is the same. It leaves out every text,
 * line and cue, names, looks, what is for the teaching note, version, authors and licence; ids, conditions, amounts and shifts count.
 */
export const rulesHash = (scenario: Scenario): string => hashOf(rulesIn(Scenario, scenario));

function rulesIn(schema: Schema, value: unknown): unknown {
  if (value === undefined || TOLD.has(bare(schema))) return undefined;
  const shape = shapeOf(schema);
  if (shape.type === 'union') return rulesInBranch(branchOf(shape.options, value), value);
  if (shape.type === 'list' && Array.isArray(value)) return rulesInList(shape.element, value);
  if (shape.type === 'record') return mapFields(value, (_, item) => rulesIn(shape.value, item));
  if (shape.type !== 'object') return value;
  const unread = UNREAD.get(bare(schema));
  return mapFields(value, (key, item) => {
    const member = shape.keys.get(key);
    return member === undefined || unread?.has(key) ? undefined : rulesIn(member.schema, item);
  });
}

const rulesInBranch = (branch: Schema | null, value: unknown): unknown =>
  branch === null ? undefined : rulesIn(branch, value);

const rulesInList = (element: Schema, items: readonly unknown[]): unknown[] =>
  items.map((item) => rulesIn(element, item)).filter((item) => item !== undefined);

function mapFields(value: unknown, change: (key: string, item: unknown) => unknown): unknown {
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(key, item)]));
}
