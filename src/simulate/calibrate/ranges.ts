import { COEFFICIENTS, type Coefficients } from '../../engine';
import type { Scenario } from '../../scenario';

export type CoefficientName = keyof Coefficients;

/** The coefficients in the order of the model's page. */
export const COEFFICIENT_NAMES = Object.keys(COEFFICIENTS) as CoefficientName[];

/** The coefficients that every part of every fable sets for itself: whatever the model says, nothing comes of it. */
export function overriddenBy(scenarios: readonly Scenario[]): CoefficientName[] {
  const models = scenarios.flatMap(({ parts }) => parts.map(({ model }) => new Map(Object.entries(model ?? {}))));
  return COEFFICIENT_NAMES.filter((name) => models.every((model) => model.get(name) !== undefined));
}

/** Least and most that a coefficient may be, both included. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** How far a search goes from where it begins: a quarter of each number either way. */
const QUARTER = 0.25;
/** Shares, which mean nothing beyond 1. */
const SHARES: readonly CoefficientName[] = ['stabilityLoss', 'visionHold', 'repeat', 'clog', 'coop', 'rate'];

/** The ranges of a search that begins at a set, to three figures. */
export const rangesAround = (set: Coefficients): Record<CoefficientName, Range> =>
  Object.fromEntries(
    COEFFICIENT_NAMES.map((name) => {
      const most = threeFigures(set[name] * (1 + QUARTER));
      const least = threeFigures(set[name] * (1 - QUARTER));
      return [name, { least, most: SHARES.includes(name) ? Math.min(1, most) : most }];
    }),
  ) as Record<CoefficientName, Range>;

/** Three figures are enough for a number that people are to dispute. */
export const threeFigures = (value: number): number => Number(value.toPrecision(3));
