import type { Overrides } from '../scenario';

/** The numbers of the model. Those a scenario may override are named in the format. Units: points are stock points (0..100). */
export interface Coefficients {
  /** Points. Need for management (and leadership) of a place of no size in a still world. Ours. */
  readonly base: number;
  /** Points of needed management per point of scale: management copes with complexity (Kotter 1990). */
  readonly scaleNeed: number;
  /** Points of needed leadership per point of turbulence: leadership copes with change (Kotter 1990). */
  readonly turbNeed: number;
  /** Points a full unit of acts adds to an empty stock in one step. Ours. */
  readonly gain: number;
  /** Share of management that wears off in a step. Ours. */
  readonly mDecay: number;
  /** Share of leadership that wears off in a step where there is no vision. Ours. */
  readonly lDecay: number;
  /** Share of a managing act lost at full turbulence: managers need stability to deliver (Kotter 1990). */
  readonly stabilityLoss: number;
  /** Share of the wear of leadership that a full vision prevents. Ours. */
  readonly visionHold: number;
  /** Factor on acts from the third equal pure lean in a row: only variety absorbs variety (Ashby 1956). */
  readonly repeat: number;
  /** Share of the way to its target that tilt goes in a step. Ours. */
  readonly rate: number;
  /** Points of imbalance at which the tilt's target is half its range. Ours. */
  readonly width: number;
  /** Points from no fit to even, and from even to full fit. Ours. */
  readonly half: number;
  /** Points of slack: fit is even this far below the need. Ours. */
  readonly shift: number;
  /** Points of scale per unit of leading acts: change must be coordinated (Kotter 1990). */
  readonly changeLoad: number;
  /** Points of stale rules per point of rising turbulence at full management: yesterday's rules (Schulz 1998). */
  readonly staleRate: number;
  /** Points of stale rules per step without leading acts in a crisis: threat rigidity (Staw et al. 1981). */
  readonly rigidity: number;
  /** Points of tilt-making imbalance per point of stale rules. Ours. */
  readonly staleWeight: number;
  /** Points of stale rules per step of managing far above the need: rules breed rules (Schulz 1998). */
  readonly overRule: number;
  /** Points of stale rules removed per unit of leading acts. Ours. */
  readonly unstale: number;
  /** Points of new matters in a step, before scale and turbulence. Ours. */
  readonly arrive: number;
  /** Points of matters that full fit clears in a step. Ours. */
  readonly clear: number;
  /** Points of matters cleared per unit of the act `solve`. Ours. */
  readonly solve: number;
  /** Share of the clearing that full stale rules prevent. Ours. */
  readonly clog: number;
  /** Points by which outcomes move a constituency in a step. Ours. */
  readonly out: number;
  /** Share of the way back to 50 that a constituency goes in a step. Ours. */
  readonly relax: number;
  /** Share of service lost where partnership is nil. Ours. */
  readonly coop: number;
  /** Points of vision lost in a turn: a heading that serves nobody and is never put to work fades. Ours. */
  readonly visionFade: number;
}

/** The numbers as they are where a part overrides nothing. */
export const COEFFICIENTS: Coefficients = {
  base: 18,
  scaleNeed: 0.7,
  turbNeed: 0.55,
  gain: 16,
  mDecay: 0.033,
  lDecay: 0.085,
  stabilityLoss: 0.2,
  visionHold: 0.66,
  repeat: 0.95,
  rate: 0.3,
  width: 18,
  half: 25,
  shift: 7.2,
  changeLoad: 1,
  staleRate: 0.54,
  rigidity: 4,
  staleWeight: 0.62,
  overRule: 1.4,
  unstale: 2,
  arrive: 4.6,
  clear: 10,
  solve: 3.7,
  clog: 0.41,
  out: 7.6,
  relax: 0.025,
  coop: 0.5,
  visionFade: 1.5,
};

/** The coefficients of a part: those given, with the few it overrides. */
export function coefficientsOf(overrides: Overrides | undefined, base: Coefficients): Coefficients {
  const given = Object.entries(overrides ?? {}).filter(([, value]) => value !== undefined);
  return { ...base, ...Object.fromEntries(given) };
}
