import { type OrgKey, type OrgState, toPoints } from '../../engine';

/**
 * A condition that a term of the model hangs on, read from the numbers of a place: it holds while their weighted sum and
 * `plus` (points) come to 0 or more.
 */
export interface Gauge {
  readonly weights: Partial<Readonly<Record<OrgKey, number>>>;
  readonly plus: number;
}

/** How far a condition is met, in points. */
export function read({ weights, plus }: Gauge, org: OrgState): number {
  const stocks = Object.keys(weights) as OrgKey[];
  return stocks.reduce((sum, stock) => sum + (weights[stock] ?? 0) * toPoints(org[stock]), plus);
}

/** The condition that holds where the other does not. */
export function opposed({ weights, plus }: Gauge): Gauge {
  const turned = Object.entries(weights).map(([stock, weight]) => [stock, -weight] as const);
  return { weights: Object.fromEntries(turned), plus: -plus };
}

/** A number at `least` points or more. */
export const atLeast = (stock: OrgKey, least: number): Gauge => ({ weights: { [stock]: 1 }, plus: -least });

/** A number at `most` points or fewer. */
export const atMost = (stock: OrgKey, most: number): Gauge => opposed(atLeast(stock, most));
