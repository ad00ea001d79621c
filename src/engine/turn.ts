import type { Constituency, Lean } from '../scenario';
import type { Account } from './account';
import type { Weights } from './acts';
import { magnitude, toPoints } from './arithmetic';
import type { Coefficients } from './coefficients';
import { fitOf, needLOf, needMOf, tiltTarget } from './drift';
import type { Heading } from './state';

/** What one turn of the model is about. `partnership` (points) and the rise of turbulence (points, >= 0) are those from before it. */
export interface TurnOfModel {
  readonly weights: Weights;
  readonly lean: Lean | null;
  /** Equal pure leans in a row, this one included. */
  readonly streak: number;
  readonly partnership: number;
  readonly rise: number;
  readonly heading: Heading;
  readonly tempo: number;
}

/** Points of turbulence from which on it is a crisis. */
export const CRISIS = 60;
/** Points of management above the need beyond which rules breed rules. */
export const OVERMANAGED = 15;
const STALE_ROWS = 3;
/** Points of backlog beyond which fires spread. */
export const FIRES = 60;
/** Points of backlog beyond which people feel it. */
export const PILE = 55;
/** Points of tilt, either way, beyond which people feel it. */
export const STRAIN = 30;
/** Points of partnership at which managing and leading serve together as well as they can. */
export const TOGETHER = 50;

/**
 * Works out one turn on the account: `tempo` times the steps below, which follow upon step 0, the consequences. Returns
 * the tilts (thousandths) so far with the one after each time.
 */
export function workTurn(account: Account, turn: TurnOfModel, c: Coefficients, before: readonly number[]) {
  const tilts = withRoom(before, turn.tempo);
  for (let step = 0; step < turn.tempo; step += 1) {
    gains(account, turn, c);
    change(account, turn, c);
    staleRules(account, turn, c, step === 0);
    erosion(account, turn, c, step === 0);
    backlog(account, turn, c);
    drift(account, c);
    constituencies(account, turn, c);
    tilts[before.length + step] = account.tilt;
  }
  return tilts;
}

/** Step 1. Managers need stability to deliver, and new rules saturate (Schulz 1998); only variety absorbs variety (Ashby 1956). */
function gains(a: Account, turn: TurnOfModel, c: Coefficients): void {
  const k = readiness(turn, c);
  const { m, l } = turn.weights;
  const stability = 1 - (c.stabilityLoss * toPoints(a.turbulence)) / 100;
  const ordered = c.gain * m * k * stability * (1 - toPoints(a.management) / 100);
  const led = c.gain * l * k * (1 - toPoints(a.leadership) / 100);
  a.management = a.moved('management', a.management, ordered, 'gain');
  a.leadership = a.moved('leadership', a.leadership, led, 'gain');
}

/** A copy of a list with so much room at its end, made once for all the steps of a turn. */
function withRoom(list: readonly number[], more: number): number[] {
  const longer = new Array<number>(list.length + more);
  for (let index = 0; index < list.length; index += 1) longer[index] = list[index] as number;
  return longer;
}

function readiness(turn: TurnOfModel, c: Coefficients): number {
  if (turn.lean === 'blended') return 0.5 + (0.5 * turn.partnership) / 100;
  return turn.lean !== null && turn.streak >= STALE_ROWS ? c.repeat : 1;
}

/** Step 2. Leaders drive change, and change must be coordinated (Kotter 1990). */
function change(a: Account, turn: TurnOfModel, c: Coefficients): void {
  a.scale = a.moved('scale', a.scale, c.changeLoad * turn.weights.l, 'change');
}

/** Step 3. The rise of turbulence is the turn's, so it counts in its first step only. */
function staleRules(a: Account, turn: TurnOfModel, c: Coefficients, first: boolean): void {
  const { l } = turn.weights;
  const management = toPoints(a.management);
  const overmanaged = turn.lean === 'managing' && management - needMOf(toPoints(a.scale), c) > OVERMANAGED;
  let stale = a.staleRules;
  if (first) stale = a.moved('staleRules', stale, (c.staleRate * turn.rise * management) / 100, 'turbulence');
  if (l === 0 && toPoints(a.turbulence) >= CRISIS) stale = a.moved('staleRules', stale, c.rigidity, 'rigidity');
  if (overmanaged) stale = a.moved('staleRules', stale, c.overRule, 'overRule');
  a.staleRules = a.moved('staleRules', stale, -c.unstale * l, 'unstale');
}

/** Step 4. Vision fades once a turn, slower the more it serves and once it has become work. */
function erosion(a: Account, turn: TurnOfModel, c: Coefficients, first: boolean): void {
  a.management = a.moved('management', a.management, -c.mDecay * toPoints(a.management), 'decay');
  const wear = c.lDecay * (1 - (c.visionHold * toPoints(a.vision)) / 100);
  a.leadership = a.moved('leadership', a.leadership, -wear * toPoints(a.leadership), 'decay');
  if (!first) return;
  const { serves, translated } = turn.heading;
  a.vision = a.moved('vision', a.vision, -c.visionFade * (translated ? 0.5 : 1) * (1 - serves / 6), 'fade');
}

/** Step 5. Past a point fires spread faster than they are put out (Repenning 2001; Rudolph & Repenning 2002). */
function backlog(a: Account, turn: TurnOfModel, c: Coefficients): void {
  const scale = toPoints(a.scale);
  const fit = fitOf(toPoints(a.management), needMOf(scale, c), c);
  const hold = 1 - Math.max(0, toPoints(a.backlog) - FIRES) / 80;
  const cleared = c.clear * fit * hold * (1 - (c.clog * toPoints(a.staleRules)) / 100);
  const arriving = c.arrive * (0.8 + (1.2 * (scale + toPoints(a.turbulence))) / 200);
  const piled = a.moved('backlog', a.backlog, arriving, 'arrive');
  const left = a.moved('backlog', piled, -cleared, 'clear');
  a.backlog = a.moved('backlog', left, -c.solve * turn.weights.solve, 'solve');
}

/** Steps 6 and 7. */
function drift(a: Account, c: Coefficients): void {
  a.tilt = a.moved('tilt', a.tilt, c.rate * (tiltTarget(a, c) - toPoints(a.tilt)), 'drift');
}

/** Step 8. Members want to be led, stewards want order, those served want both kinds at work together. */
function constituencies(a: Account, turn: TurnOfModel, c: Coefficients): void {
  const fitM = fitOf(toPoints(a.management), needMOf(toPoints(a.scale), c), c);
  const fitL = fitOf(toPoints(a.leadership), needLOf(toPoints(a.turbulence), c), c);
  const strain = Math.max(0, magnitude(toPoints(a.tilt)) / 100 - STRAIN / 100);
  const pile = Math.max(0, toPoints(a.backlog) - PILE) / 45;
  const together = 1 - c.coop * (1 - Math.min(1, turn.partnership / TOGETHER));
  a.members = felt(a, 'members', a.members, c, fitL - 0.5, strain, 0.4 * pile);
  a.served = felt(a, 'served', a.served, c, 2 * fitM * fitL * together - 0.6, 0.7 * strain, 0.4 * pile);
  a.stewards = felt(a, 'stewards', a.stewards, c, fitM - 0.5, 0.7 * strain, 0);
}

/** Where a constituency stands (thousandths) once it has felt all this. */
function felt(
  a: Account,
  who: Constituency,
  before: number,
  c: Coefficients,
  fit: number,
  strain: number,
  pile: number,
): number {
  const relaxed = a.moved(who, before, c.relax * (50 - toPoints(before)), 'relax');
  const fitted = a.moved(who, relaxed, c.out * fit, 'fit');
  // In good times there is neither strain nor pile.
  const strained = strain === 0 ? fitted : a.moved(who, fitted, -c.out * strain, 'strain');
  return pile === 0 ? strained : a.moved(who, strained, -c.out * pile, 'pile');
}
