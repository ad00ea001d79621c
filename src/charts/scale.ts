type Range = readonly [number, number];

/** Maps numbers from one range to another along a straight line; the first range must not be empty. */
export function linear([from, to]: Range, [low, high]: Range): (value: number) => number {
  const slope = (high - low) / (to - from);
  return (value) => low + (value - from) * slope;
}

/** About so many numbers are named on an axis. */
const ABOUT = 4;

/** Round numbers (1, 2 or 5 times a power of ten apart) from `low` to `high`, about four of them. */
export function ticksWithin(low: number, high: number): number[] {
  const step = roundStep((high - low) / ABOUT);
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  // Adding 0 makes a plain nought of the negative one.
  return Array.from({ length: count }, (_, nth) => (first + nth) * step + 0);
}

/** The round number nearest in ratio: the bounds lie at the geometric means of its neighbours. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const digits = rough / power;
  if (digits >= Math.sqrt(50)) return 10 * power;
  if (digits >= Math.sqrt(10)) return 5 * power;
  return (digits >= Math.sqrt(2) ? 2 : 1) * power;
}
