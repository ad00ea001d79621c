import { ACTS, type Act } from '../../scenario';
import { foremost, type Moment, type ShownBy, uses } from './moment';

/** Acts that some choice on the screen would have used, and that were never used. */
export interface Never extends ShownBy {
  readonly type: 'never';
  readonly acts: readonly Act[];
  readonly of: number;
}

/** What was on offer and never done; shown by the decision at which most of it was passed over. Null where there was nothing. */
export function never(moments: readonly Moment[]): Never | null {
  const unused = ACTS.filter((act) => !moments.some((moment) => uses(moment, act)));
  const acts = unused.filter((act) => moments.some((moment) => offeredAt(moment, act) > 0));
  const most = (moment: Moment): number => acts.reduce((sum, act) => sum + offeredAt(moment, act), 0);
  const shownBy = foremost(moments, most);
  return acts.length === 0 ? null : { type: 'never', acts, of: moments.length, shownBy };
}

/** The most weight that a choice on the screen gave an act. */
function offeredAt({ turn: { dilemma, offered } }: Moment, act: Act): number {
  const open = dilemma.choices.filter(({ id }) => offered.includes(id));
  return Math.max(0, ...open.map(({ acts }) => acts[act] ?? 0));
}
