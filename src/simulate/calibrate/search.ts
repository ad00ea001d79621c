import { type Coefficients, type Draw, drawFor } from '../../engine';
import type { ClaimResult } from '../claims/check';
import { COEFFICIENT_NAMES, type CoefficientName, type Range, rangesAround, threeFigures } from './ranges';

/** How well a set keeps the claims: the margins of all figures that were held against a bound, the least first. */
export type Score = readonly number[];

/** The score of a set from what came of holding fables to the claims under it. */
export const scoreOf = (results: readonly ClaimResult[]): Score =>
  results.flatMap(({ measures }) => measures.map(({ margin }) => margin)).sort((a, b) => a - b);

/** The least margin of a set; 0 where no claim could be told. */
export const leastOf = ([least = 0]: Score): number => least;

/**
 * A set is better by its least margin; between equals by the next one, and so on: what no coefficient moves must not
 * hide the rest. One under which fewer claims can be held against the fables is no better for their silence.
 */
function isBetter(one: Score, other: Score): boolean {
  if (one.length < other.length) return false;
  const first = other.findIndex((margin, place) => margin !== one[place]);
  return first >= 0 && (one[first] ?? 0) > (other[first] ?? 0);
}

/** Sets of one generation. Fixed, not the number of threads: the search must go the same way everywhere. */
const GENERATION = 8;
/** Coefficients changed at most from one set to the next. */
const MOST_CHANGED = 5;
/** First and last step, as shares of a range, and by how much a step changes after a generation that found nothing. */
const FIRST_STEP = 0.35;
const LEAST_STEP = 0.04;
const SHORTER = 0.85;
/** Draws are made in so many parts of a whole. */
const PARTS = 1000;

/**
 * A search for the set of coefficients with the largest least margin. It asks for sets to be scored, generation by
 * generation, each a small change of the best so far; what it asks depends on its seed and on the scores alone.
 */
export class Search {
  best: Coefficients;
  score: Score;
  private readonly ranges: Record<CoefficientName, Range>;
  private readonly draw: Draw;
  private step = FIRST_STEP;

  /** `names`: the coefficients to be moved. */
  constructor(
    from: Coefficients,
    score: Score,
    seed: number,
    private readonly names: readonly CoefficientName[] = COEFFICIENT_NAMES,
  ) {
    this.best = from;
    this.score = score;
    this.ranges = rangesAround(from);
    this.draw = drawFor(seed, 'calibrate');
  }

  /** The sets to be scored next, `most` at most. */
  generation(most: number): Coefficients[] {
    return Array.from({ length: Math.min(GENERATION, most) }, () => this.changed());
  }

  /** Takes what the sets of a generation scored, in their order; true when one is better than the best so far. */
  learn(sets: readonly Coefficients[], scores: readonly Score[]): boolean {
    let found = false;
    for (const [index, score] of scores.entries()) {
      const set = sets[index];
      if (set === undefined || !isBetter(score, this.score)) continue;
      [this.best, this.score, found] = [set, score, true];
    }
    if (!found) this.step = Math.max(LEAST_STEP, this.step * SHORTER);
    return found;
  }

  private changed(): Coefficients {
    const many = 1 + this.draw(MOST_CHANGED);
    const changes = Array.from({ length: many }, (): [CoefficientName, number] => {
      const name = this.names[this.draw(this.names.length)] ?? 'gain';
      return [name, this.moved(name)];
    });
    return { ...this.best, ...Object.fromEntries(changes) };
  }

  private moved(name: CoefficientName): number {
    const { least, most } = this.ranges[name];
    const way = (this.draw(2 * PARTS + 1) - PARTS) / PARTS;
    const wanted = this.best[name] + way * this.step * (most - least);
    return threeFigures(Math.max(least, Math.min(most, wanted)));
  }
}
