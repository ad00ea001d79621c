import type { Lean } from '../scenario';
import type { Account } from './account';
import type { Weights } from './acts';
import { magnitude } from './arithmetic';
import type { Coefficients } from './coefficients';
import { fitOf, needLOf, needMOf, tiltTarget } from './drift';
import { ORG, type OrgIndex } from './org';
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

const CRISIS = 60;
const OVERMANAGED = 15;
const STALE_ROWS = 3;
const FIRES = 60;
const PILE = 55;
const STRAIN = 0.3;

/**
 * Works out one turn on the account: `tempo` times the steps below, which follow upon step 0, the consequences. Returns
 * the tilt (thousandths) after each time.
 */
export function workTurn(account: Account, turn: TurnOfModel, c: Coefficients): number[] {
  const tilts: number[] = [];
  for (let step = 0; step < turn.tempo; step += 1) {
    gains(account, turn, c);
    // Step 2: leaders drive change, and change must be coordinated (Kotter 1990).
    account.move(ORG.scale, c.changeLoad * turn.weights.l, 'change');
    staleRules(account, turn, c, step === 0);
    erosion(account, turn, c, step === 0);
    backlog(account, turn, c);
    tilts.push(drift(account, c));
    constituencies(account, turn, c);
  }
  return tilts;
}

/** Step 1. Managers need stability to deliver, and new rules saturate (Schulz 1998); only variety absorbs variety (Ashby 1956). */
function gains(account: Account, turn: TurnOfModel, c: Coefficients): void {
  const k = readiness(turn, c);
  const { m, l } = turn.weights;
  const stability = 1 - (c.stabilityLoss * account.points(ORG.turbulence)) / 100;
  account.move(ORG.management, c.gain * m * k * stability * (1 - account.points(ORG.management) / 100), 'gain');
  account.move(ORG.leadership, c.gain * l * k * (1 - account.points(ORG.leadership) / 100), 'gain');
}

function readiness(turn: TurnOfModel, c: Coefficients): number {
  if (turn.lean === 'blended') return 0.5 + (0.5 * turn.partnership) / 100;
  return turn.lean !== null && turn.streak >= STALE_ROWS ? c.repeat : 1;
}

/** Step 3. The rise of turbulence is the turn's, so it counts in its first step only. */
function staleRules(account: Account, turn: TurnOfModel, c: Coefficients, first: boolean): void {
  const { l } = turn.weights;
  const management = account.points(ORG.management);
  if (first) account.move(ORG.staleRules, (c.staleRate * turn.rise * management) / 100, 'turbulence');
  if (account.points(ORG.turbulence) >= CRISIS && l === 0) account.move(ORG.staleRules, c.rigidity, 'rigidity');
  const needM = needMOf(account.points(ORG.scale), c);
  if (turn.lean === 'managing' && management - needM > OVERMANAGED)
    account.move(ORG.staleRules, c.overRule, 'overRule');
  account.move(ORG.staleRules, -c.unstale * l, 'unstale');
}

/** Step 4. Vision fades once a turn, slower the more it serves and once it has become work. */
function erosion(account: Account, turn: TurnOfModel, c: Coefficients, first: boolean): void {
  account.move(ORG.management, -c.mDecay * account.points(ORG.management), 'decay');
  const wear = c.lDecay * (1 - (c.visionHold * account.points(ORG.vision)) / 100);
  account.move(ORG.leadership, -wear * account.points(ORG.leadership), 'decay');
  if (!first) return;
  const { serves, translated } = turn.heading;
  account.move(ORG.vision, -c.visionFade * (translated ? 0.5 : 1) * (1 - serves / 6), 'fade');
}

/** Step 5. Past a point fires spread faster than they are put out (Repenning 2001; Rudolph & Repenning 2002). */
function backlog(account: Account, turn: TurnOfModel, c: Coefficients): void {
  const scale = account.points(ORG.scale);
  const turbulence = account.points(ORG.turbulence);
  const needM = needMOf(scale, c);
  const hold = 1 - Math.max(0, account.points(ORG.backlog) - FIRES) / 80;
  const clear =
    c.clear *
    fitOf(account.points(ORG.management), needM, c) *
    hold *
    (1 - (c.clog * account.points(ORG.staleRules)) / 100);
  account.move(ORG.backlog, c.arrive * (0.8 + (1.2 * (scale + turbulence)) / 200), 'arrive');
  account.move(ORG.backlog, -clear, 'clear');
  account.move(ORG.backlog, -c.solve * turn.weights.solve, 'solve');
}

/** Steps 6 and 7. Returns the new tilt in thousandths. */
function drift(account: Account, c: Coefficients): number {
  const target = tiltTarget(account, c);
  account.move(ORG.tilt, c.rate * (target - account.points(ORG.tilt)), 'drift');
  return account.thousandths(ORG.tilt);
}

/** Step 8. Members want to be led, stewards want order, those served want both kinds at work together. */
function constituencies(account: Account, turn: TurnOfModel, c: Coefficients): void {
  const fitM = fitOf(account.points(ORG.management), needMOf(account.points(ORG.scale), c), c);
  const fitL = fitOf(account.points(ORG.leadership), needLOf(account.points(ORG.turbulence), c), c);
  const strain = Math.max(0, magnitude(account.points(ORG.tilt)) / 100 - STRAIN);
  const pile = Math.max(0, account.points(ORG.backlog) - PILE) / 45;
  const together = 1 - c.coop * (1 - Math.min(1, turn.partnership / 50));
  outcome(account, c, ORG.members, c.out * (fitL - 0.5), -c.out * strain, -c.out * (0.4 * pile));
  outcome(
    account,
    c,
    ORG.served,
    c.out * (2 * fitM * fitL * together - 0.6),
    -c.out * (0.7 * strain),
    -c.out * (0.4 * pile),
  );
  outcome(account, c, ORG.stewards, c.out * (fitM - 0.5), -c.out * (0.7 * strain), 0);
}

function outcome(account: Account, c: Coefficients, who: OrgIndex, fit: number, strain: number, pile: number): void {
  account.move(who, c.relax * (50 - account.points(who)), 'relax');
  account.move(who, fit, 'fit');
  account.move(who, strain, 'strain');
  account.move(who, pile, 'pile');
}
