import { summarizeClass } from '../../../debrief';
import type { LostLine } from '../../../run';
import type { Assignment } from '../../assignment';
import type { Fable } from '../../fables';
import type { Desk } from '../desk';
import type { Checked } from './check';

/** What came of a text with codes in it. */
export interface Reading {
  readonly runs: readonly Checked[];
  readonly lost: readonly LostLine[];
  /** Whether the runs are an example of ours. */
  readonly example: boolean;
}

/** What the desk knows of an assignment. */
type Assigned = Pick<Desk, 'expected' | 'assignment'>;

/**
 * What runs are held against: what has been handed out, or what is being assigned as soon as one of them is a run of it,
 * for then it has been handed out some other way. Null where they have nothing to do with it.
 */
export function heldAgainst(runs: readonly Checked[], { expected, assignment }: Assigned): Assignment | null {
  const likely = assignment.value;
  return expected ?? (runs.some((run) => differencesOf(run, likely).length === 0) ? likely : null);
}

/** How a run differs from what was assigned. */
export type Difference = 'fable' | 'seed';

/** In what a run is not the one that was assigned; nothing where nothing was assigned. */
export function differencesOf({ run }: Checked, expected: Assignment | null): Difference[] {
  if (expected === null) return [];
  if (run.scenario !== expected.fable) return ['fable'];
  return expected.seed !== null && run.seed !== expected.seed ? ['seed'] : [];
}

/** The runs of one fable, summed up. `numbers`: of the runs, by their places in the summary. */
export interface FableResult {
  readonly fable: Fable;
  readonly numbers: readonly number[];
  readonly summary: ReturnType<typeof summarizeClass>;
}

/** Sums up verified runs, fable by fable in the order met. `copies`: whether a code in several lines is several runs. */
export function sumUp(runs: readonly Checked[], copies: boolean): FableResult[] {
  const fables = [...new Set(runs.flatMap(({ fable, replay }) => (fable !== null && replay !== null ? [fable] : [])))];
  return fables.map((fable) => {
    const own = runs.flatMap((one) => {
      const { number, replay, lines } = one;
      if (one.fable !== fable || replay === null) return [];
      return Array.from({ length: copies ? lines.length : 1 }, () => ({ number, replay }));
    });
    const summary = summarizeClass(
      fable.game,
      own.map(({ replay }) => replay),
    );
    return { fable, numbers: own.map(({ number }) => number), summary };
  });
}

/** The fables whose runs can be told of one by one: there are enough finished ones that nobody is known by theirs. */
export function toldIn(results: readonly FableResult[]): ReadonlySet<Fable> {
  return new Set(results.filter(({ summary }) => summary.together !== null).map(({ fable }) => fable));
}
