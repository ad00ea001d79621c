import { COUNSELLORS, type Counsellor, type Id } from '../../scenario';
import type { CounselGiven } from '../decision';
import type { Moment, ShownBy } from './moment';

/** How a run went about the counsel of one who asks how and when, or what and why. */
export interface Heeded extends ShownBy {
  readonly type: 'counsel';
  readonly counsellor: Counsellor;
  /** Who gave it: ids of the cast, one for each part. */
  readonly by: readonly Id[];
  readonly asked: number;
  /** Asked, and done as advised. */
  readonly heeded: number;
  /** Done as would have been advised, without asking. */
  readonly unasked: number;
  readonly of: number;
}

/**
 * For each of the two kinds of counsel. Shown by a decision that went against what had been asked for; else by a heeded
 * one; else by one that agreed unasked.
 */
export function heeded(moments: readonly Moment[]): Heeded[] {
  return COUNSELLORS.flatMap((counsellor): Heeded[] => {
    const given = moments.flatMap((moment) => counselAt(moment, counsellor));
    const those = (asked: boolean, followed: boolean) =>
      given.filter(({ counsel }) => counsel.asked === asked && counsel.followed === followed);
    const [against, along, unasked] = [those(true, false), those(true, true), those(false, true)];
    const shownBy = ([against, along, unasked].find(({ length }) => length > 0) ?? given).map(({ moment }) => moment);
    if (shownBy.length === 0) return [];
    const by = [...new Set(given.map(({ counsel }) => counsel.by))];
    const asked = against.length + along.length;
    const counts = { asked, heeded: along.length, unasked: unasked.length, of: given.length };
    return [{ type: 'counsel', counsellor, by, ...counts, shownBy }];
  });
}

interface GivenAt {
  readonly moment: Moment;
  readonly counsel: CounselGiven;
}

const counselAt = (moment: Moment, counsellor: Counsellor): GivenAt[] =>
  moment.decision.counsel.filter((one) => one.counsellor === counsellor).map((counsel) => ({ moment, counsel }));
