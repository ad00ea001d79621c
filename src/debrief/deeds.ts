import { magnitude, type OrgKey } from '../engine';
import { sourceWords, type Text } from '../scenario';
import type { ChoiceMade } from './causes';
import type { DebriefDecision } from './decision';

/** Something that a choice did by itself, in the fable's own words, and the number it moved. */
export interface Deed {
  readonly stock: OrgKey;
  readonly reason: Text;
  readonly tenths: number;
}

/** The most that is told of what a choice did. */
const FEW = 3;

/** What the choice of a decision did at once and by itself: the largest first, at most three, each reason once. */
export function deedsOf({ made, moves, small }: DebriefDecision): Deed[] {
  const isOwn = (one: ChoiceMade): boolean => one.scene === made.scene && one.choice === made.choice;
  const own = [...moves, ...small].flatMap(({ stock, causes }) =>
    causes.flatMap(({ reason, tenths }): Deed[] =>
      reason.type === 'consequence' && isOwn(reason.made) ? [{ stock, reason: reason.reason, tenths }] : [],
    ),
  );
  const sorted = own.sort((a, b) => magnitude(b.tenths) - magnitude(a.tenths));
  return sorted
    .filter((one, i) => sorted.findIndex((same) => sourceWords(same.reason) === sourceWords(one.reason)) === i)
    .slice(0, FEW);
}
