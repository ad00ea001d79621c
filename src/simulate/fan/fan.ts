import type { Id, Verdict } from '../../scenario';
import { quantile } from '../report/quartiles';
import type { PartTally } from '../report/tally';

/** A place on the map, in points beyond the need: managing (x), leading (y). */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The way of one run over the map and what became of it. */
export interface Way {
  readonly verdict: Verdict;
  readonly spots: readonly Spot[];
}

/** Where the runs of a part drifted. */
export interface Fan {
  readonly part: Id;
  readonly ways: readonly Way[];
  /** The middle of all runs at each decision: the median of either axis, as far as half of the runs came. */
  readonly middle: readonly Spot[];
}

/** The ways of runs that were recorded with them, through one part. */
export function fanOf({ part, ways: taken }: PartTally): Fan {
  const ways = taken.map(({ verdict, way }) => ({ verdict, spots: spotsOf(way) }));
  return { part, ways, middle: middleOf(ways) };
}

const spotsOf = (way: readonly number[]): Spot[] =>
  Array.from({ length: Math.floor(way.length / 2) }, (_, i) => ({ x: way[2 * i] ?? 0, y: way[2 * i + 1] ?? 0 }));

function middleOf(ways: readonly Way[]): Spot[] {
  const lengths = ways.map(({ spots }) => spots.length).sort((a, b) => a - b);
  const length = Math.floor(quantile(lengths, 0.5));
  return Array.from({ length }, (_, index) => {
    const there = ways.flatMap(({ spots }) => spots.slice(index, index + 1));
    return { x: medianOf(there.map(({ x }) => x)), y: medianOf(there.map(({ y }) => y)) };
  });
}

const medianOf = (values: readonly number[]): number => quantile(Float64Array.from(values).sort(), 0.5);
