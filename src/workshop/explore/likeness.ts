import { type PolicyName, type Quartiles, quartilesOf } from '../../simulate';
import { type Reading, shared } from './readings';

/** Ways of acting as unlike as people are: runs by two of them should not tell the same story. */
export const WAYS = ['manage', 'lead', 'blend', 'read-context'] as const satisfies readonly PolicyName[];
export type Way = (typeof WAYS)[number];

/** Runs by the ways of acting, each way once, under one seed; a way that gets stuck is not there. */
export type Together = Partial<Readonly<Record<Way, Reading>>>;

/** What two random runs have in common: shares (0..1) of what one tells that the other tells too. */
export interface SharedByTwo {
  readonly pairs: number;
  readonly scenes: Quartiles;
  readonly lines: Quartiles;
}

/** What runs by two ways of acting have in common, on average (0..1). */
export interface SharedByWays {
  readonly ways: readonly [Way, Way];
  readonly pairs: number;
  /** Under the same seed: what differs is by what was chosen. */
  readonly scenes: number;
  /** Each under a seed of its own, as two players have who draw theirs; null where there is but one. */
  readonly scenesApart: number | null;
}

/** Holds random runs against each other, two by two within each share; null where there are no two. */
export function likeness(shares: readonly (readonly Reading[])[]): SharedByTwo | null {
  const pairs = shares.flatMap((readings) =>
    readings.flatMap((one, at) => {
      const other = readings[at + 1];
      return at % 2 === 0 && other !== undefined ? [[one, other] as const] : [];
    }),
  );
  if (pairs.length === 0) return null;
  return {
    pairs: pairs.length,
    scenes: quartilesOf(pairs.map(([one, other]) => shared(one.scenes, other.scenes))),
    lines: quartilesOf(pairs.map(([one, other]) => shared(one.lines, other.lines))),
  };
}

/** Holds each way of acting against each other, under the same seeds and under different ones. */
export const likenessOfWays = (together: readonly Together[]): SharedByWays[] =>
  WAYS.flatMap((one, at) => WAYS.slice(at + 1).flatMap((other) => sharedBy(one, other, together)));

function sharedBy(one: Way, other: Way, together: readonly Together[]): SharedByWays[] {
  const shares = sharesOf(one, other, together, 0);
  if (shares.length === 0) return [];
  const apart = together.length > 1 ? sharesOf(one, other, together, 1) : [];
  return [{ ways: [one, other], pairs: shares.length, scenes: meanOf(shares) ?? 0, scenesApart: meanOf(apart) }];
}

/** What each run by one way has in common with the one by the other way so many seeds on, round and round. */
const sharesOf = (one: Way, other: Way, together: readonly Together[], on: number): number[] =>
  together.flatMap(({ [one]: first }, at) => {
    const second = together[(at + on) % together.length]?.[other];
    return first === undefined || second === undefined ? [] : [shared(first.scenes, second.scenes)];
  });

const meanOf = (shares: readonly number[]): number | null =>
  shares.length === 0 ? null : shares.reduce((all, share) => all + share, 0) / shares.length;
