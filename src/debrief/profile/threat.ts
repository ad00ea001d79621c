import { magnitude, toPoints } from '../../engine';
import { LEANS, type Lean } from '../../scenario';
import { foremost, type Moment, type ShownBy } from './moment';

/** How many decisions leaned which way. */
export type Leaned = Readonly<Record<Lean, number>>;

/** How decisions leaned under threat, and at all other times. */
export interface UnderThreat extends ShownBy {
  readonly type: 'threat';
  readonly threatened: Leaned;
  readonly calm: Leaned;
  /**
   * What moved most under threat: the balance of the two, to managing or to leading, or how much was both at once, more
   * or less. `same` where neither moved by much, `few` where there is too little of either time to tell.
   */
  readonly turned: 'tightened' | 'loosened' | 'joined' | 'parted' | 'same' | 'few';
}

/** Points: from here on the world is a threat (Staw, Sandelands and Dutton's threat rigidity begins here in the model). */
const THREAT = 60;
/** With fewer of either there is nothing to set side by side; with fewer than the second, nothing to conclude. */
const FEWEST = 2;
const FEWEST_TO_TELL = 3;
/** One part in so many by which the balance, or what was both at once, has to differ. */
const SHARE = 5;

/** Null where there was too little threat, or nothing else; shown by the most turbulent decision that leaned the way it turned. */
export function underThreat(moments: readonly Moment[]): UnderThreat | null {
  const [threatened, calm] = [moments.filter(isThreatened), moments.filter((moment) => !isThreatened(moment))];
  if (threatened.length < FEWEST || calm.length < FEWEST) return null;
  const turned = turnedTo(threatened, calm);
  const fitting = threatened.filter(({ decision }) => SHOWING[turned].includes(decision.lean));
  const shownBy = foremost(fitting.length > 0 ? fitting : threatened, ({ turn }) => turn.before.turbulence);
  return { type: 'threat', threatened: leanedOf(threatened), calm: leanedOf(calm), turned, shownBy };
}

/** The leans of a decision that shows which way it turned, where it did. */
const SHOWING: Readonly<Record<UnderThreat['turned'], readonly (Lean | null)[]>> = {
  tightened: ['managing'],
  loosened: ['leading'],
  joined: ['blended'],
  parted: ['managing', 'leading'],
  same: [],
  few: [],
};

function isThreatened({ turn: { before, dilemma } }: Moment): boolean {
  return toPoints(before.turbulence) >= THREAT || dilemma.role === 'hazard-known' || dilemma.role === 'hazard-novel';
}

function turnedTo(threatened: readonly Moment[], calm: readonly Moment[]): UnderThreat['turned'] {
  if (Math.min(threatened.length, calm.length) < FEWEST_TO_TELL) return 'few';
  const [dire, quiet] = [leanedOf(threatened), leanedOf(calm)];
  const moved = (of: (leaned: Leaned) => number): number => of(dire) * calm.length - of(quiet) * threatened.length;
  const balance = moved(({ managing, leading }) => managing - leading);
  const both = moved(({ blended }) => blended);
  const most = Math.max(magnitude(balance), magnitude(both));
  if (most * SHARE < threatened.length * calm.length) return 'same';
  if (magnitude(balance) === most) return balance > 0 ? 'tightened' : 'loosened';
  return both > 0 ? 'joined' : 'parted';
}

function leanedOf(moments: readonly Moment[]): Leaned {
  const counts = LEANS.map((lean) => [lean, moments.filter(({ decision }) => decision.lean === lean).length] as const);
  return Object.fromEntries(counts) as Record<Lean, number>;
}
