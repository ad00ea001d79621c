import { group, type Item, type Point } from '../display';
import { arriving, nthArriving } from '../number';

/** A thing that comes when an amount passes `from`: it grows from its foot. */
export interface Arrival {
  readonly from: number;
  readonly at: Point;
  readonly item: Item;
}

/** Those that have come, each as large as it has arrived. */
export function arrived(amount: number, arrivals: readonly Arrival[]): Item[] {
  return arrivals
    .map(({ from, at, item }) => ({ size: arriving(amount, from, 0.06), at, item }))
    .filter(({ size }) => size > 0)
    .map(({ size, at, item }) => group([item], { at, scale: size, opacity: size }));
}

/** Of `count` things those of which a share `t` has come, each drawn knowing how far it has arrived (above 0, to 1). */
export const oneByOne = (t: number, count: number, draw: (i: number, here: number) => Item[]): Item[] =>
  Array.from({ length: count }, (_, i) => {
    const here = nthArriving(t, i, count);
    return here > 0 ? draw(i, here) : [];
  }).flat();
