/** Units a walker covers in a millisecond. */
const PACE = 0.62;
const SHORTEST_MS = 360;
const LONGEST_MS = 1500;
/** Units from one foot's fall to the other's. */
const STRIDE = 52;
const BOB = 7;
const ROCK = 2.4;

/** How long a walk of so many units takes, in milliseconds. */
export const walkTime = (units: number): number => Math.min(LONGEST_MS, Math.max(SHORTEST_MS, Math.abs(units) / PACE));

/**
 * The little steps of a walk: how far above the ground a walker is (units), and how far it rocks to one side (degrees),
 * after so many units of a way that long. Both begin and end at 0.
 */
export function stepAt(walked: number, whole: number): { readonly up: number; readonly rock: number } {
  const steps = Math.max(1, Math.round(Math.abs(whole) / STRIDE));
  const phase = whole === 0 ? 0 : (walked / whole) * steps * Math.PI;
  return { up: BOB * Math.abs(Math.sin(phase)), rock: ROCK * Math.sin(phase) };
}
