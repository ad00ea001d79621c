import { toPoints } from '../../engine';
import { LEANS, type Lean } from '../../scenario';
import { foremost, type Moment, type ShownBy } from './moment';

/** How many decisions leaned which way. */
export type Leaned = Readonly<Record<Lean, number>>;

/** How decisions leaned under threat, and at all other times. */
export interface UnderThreat extends ShownBy {
  readonly type: 'threat';
  readonly threatened: Leaned;
  readonly calm: Leaned;
  /** Whether more of what was done under threat was managing than at other times, or less; `same` where it is hardly so, `few` where there is too little of either to tell. */
  readonly turned: 'tightened' | 'loosened' | 'same' | 'few';
}

/** Points: from here on the world is a threat (Staw, Sandelands and Dutton's threat rigidity begins here in the model). */
const THREAT = 60;
/** With fewer of either there is nothing to set side by side; with fewer than the second, nothing to conclude. */
const FEWEST = 2;
const FEWEST_TO_TELL = 3;
/** One part in so many by which the balance of managing and leading has to differ. */
const SHARE = 5;

/** Null where there was too little threat, or nothing else; shown by the most turbulent decision that leaned the way it turned. */
export function underThreat(moments: readonly Moment[]): UnderThreat | null {
  const [threatened, calm] = [moments.filter(isThreatened), moments.filter((moment) => !isThreatened(moment))];
  if (threatened.length < FEWEST || calm.length < FEWEST) return null;
  const turned = turnedTo(threatened, calm);
  const lean = { tightened: 'managing', loosened: 'leading', same: null, few: null }[turned];
  const fitting = threatened.filter(({ decision }) => decision.lean === lean);
  const shownBy = foremost(fitting.length > 0 ? fitting : threatened, ({ turn }) => turn.before.turbulence);
  return { type: 'threat', threatened: leanedOf(threatened), calm: leanedOf(calm), turned, shownBy };
}

function isThreatened({ turn: { before, dilemma } }: Moment): boolean {
  return toPoints(before.turbulence) >= THREAT || dilemma.role === 'hazard-known' || dilemma.role === 'hazard-novel';
}

function turnedTo(threatened: readonly Moment[], calm: readonly Moment[]): UnderThreat['turned'] {
  if (Math.min(threatened.length, calm.length) < FEWEST_TO_TELL) return 'few';
  const more = balanceOf(threatened) * calm.length - balanceOf(calm) * threatened.length;
  const least = threatened.length * calm.length;
  if (more * SHARE >= least) return 'tightened';
  return -more * SHARE >= least ? 'loosened' : 'same';
}

function balanceOf(moments: readonly Moment[]): number {
  const { managing, leading } = leanedOf(moments);
  return managing - leading;
}

function leanedOf(moments: readonly Moment[]): Leaned {
  const counts = LEANS.map((lean) => [lean, moments.filter(({ decision }) => decision.lean === lean).length] as const);
  return Object.fromEntries(counts) as Record<Lean, number>;
}
