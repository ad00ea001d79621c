/** One point of a stock, in the thousandths that states and ledgers are kept in. */
export const POINT = 1000;

/** Points (less than two million either way) to whole thousandths, halves upward: floor is exact on every engine. */
export const toThousandths = (points: number): number => Math.floor(points * POINT + 0.5) | 0;

/** Whole thousandths to points. */
export const toPoints = (thousandths: number): number => thousandths / POINT;

/** The value, or the bound it goes beyond; `low` must not lie above `high`. */
export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Absolute value by comparison alone, never -0. */
export const magnitude = (value: number): number => (value < 0 ? -value : value);
