import type { ChoiceMade } from './causes';
import type { DebriefDecision } from './decision';

/**
 * The number of the earlier decision that a consequence comes from: the latest one before `decision` that was so made.
 * Null where it comes from `decision` itself or from none that was made.
 */
export function decisionBehind(
  all: readonly DebriefDecision[],
  decision: DebriefDecision,
  made: ChoiceMade,
): number | null {
  if (isSame(decision.made, made)) return null;
  const earlier = all.filter((one) => one.number < decision.number && isSame(one.made, made));
  return earlier.at(-1)?.number ?? null;
}

const isSame = (a: ChoiceMade, b: ChoiceMade): boolean => a.scene === b.scene && a.choice === b.choice;
