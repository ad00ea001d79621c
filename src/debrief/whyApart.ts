import type { Outcome } from './outcome';
import type { PathPoint } from './path';

type Field = PathPoint['quadrant'];
type Verdict = Outcome['verdict'];

/** The field of the map that says the same as a verdict; a place that gets by has none. */
const FIELD: Record<Verdict, Field | null> = {
  thriving: 'alive',
  muddling: null,
  declining: 'rundown',
  bureaucratic: 'bureaucratic',
  chaotic: 'chaotic',
};

/**
 * Why a verdict is not what the field of the last dot says; null where they say the same. It is `drifted` to one side
 * over the last quarter, had done so when it ended `early`, or kept `balanced` while the groups decided.
 */
export function whyApart({ verdict, early }: Outcome, last: Field): 'drifted' | 'early' | 'balanced' | null {
  if (FIELD[verdict] === last) return null;
  if (verdict !== 'bureaucratic' && verdict !== 'chaotic') return 'balanced';
  return early === null ? 'drifted' : 'early';
}
