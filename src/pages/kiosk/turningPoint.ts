import type { DebriefDecision, Move } from '../../debrief';

/** The decision at which the most moved, all numbers taken together; null where none was made. The first of equals. */
export function turningPoint(decisions: readonly DebriefDecision[]): DebriefDecision | null {
  const [first, ...others] = decisions;
  if (first === undefined) return null;
  return others.reduce((most, one) => (weightOf(one) > weightOf(most) ? one : most), first);
}

/** All that moved at a decision, in tenths of a point, up and down alike. */
const weightOf = ({ moves, small }: DebriefDecision): number =>
  [...moves, ...small].reduce((sum, move) => sum + sizeOf(move), 0);

const sizeOf = ({ change }: Move): number => Math.abs(change);
