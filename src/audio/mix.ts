import type { Look } from '../director/ports';

/** How loud each stem of the theme is (0..1), how fast all three go, and how often the jig loses its footing (0..1). */
export interface Mix {
  readonly base: number;
  readonly order: number;
  readonly energy: number;
  /** Playing speed of all three, 1 as written; they must never differ, or they would come apart. */
  readonly rate: number;
  readonly stumble: number;
}

/** Part of full loudness that the clock and the jig come to where a place is both reliable and alive. */
const IN_GOOD_ORDER = 0.34;
const IN_GOOD_SPIRITS = 0.48;
/** How much slower a place in ruins plays: about a semitone, which also lowers it. */
const TIRED = 0.06;
/** From what chaos on the jig stumbles. */
const STEADY_UP_TO = 0.35;

/**
 * What the theme does with a look. Order and rules nobody remembers bring the clock, chaos the jig; where vision and
 * partnership are shared both are there and neither leads; decline empties all of it and slows what is left.
 */
export function mixOf(look: Look): Mix {
  const alive = 1 - look.decline;
  const together = Math.min(look.vision, look.partnership);
  const order = Math.max(look.order, 0.6 * look.staleRules, IN_GOOD_ORDER * together);
  const energy = Math.max(look.chaos, IN_GOOD_SPIRITS * together);
  return {
    base: (1 - 0.3 * Math.max(look.order, look.chaos)) * (0.4 + 0.6 * alive),
    order: order * (0.35 + 0.65 * alive),
    energy: energy * alive,
    rate: 1 - TIRED * look.decline,
    stumble: alive * Math.max(0, (look.chaos - STEADY_UP_TO) / (1 - STEADY_UP_TO)),
  };
}
