import { group, type Item } from '../../display';
import { arriving, nthArriving, share } from '../../number';
import { pick } from '../../palette';
import type { Setting } from '../setting';
import { parcel, stamp } from './parcel';

const COLUMNS = 5;
const ROWS = 6;
const HOLES = COLUMNS * ROWS;
/** A pigeonhole's breadth and height. */
export const CELL = 40;

/** The middle of the i-th pigeonhole's floor. */
const holeAt = (i: number): readonly [number, number] => [
  ((i % COLUMNS) - 2) * CELL,
  -42 - Math.floor(i / COLUMNS) * CELL,
];

/** A number 0..29 that scatters the holes: seven and thirty have no common divisor. */
const scattered = (i: number): number => (i * 7 + 3) % HOLES;

/** In decline this one parcel is left, and moss is on it. */
const LEFT_OVER = 17;

/** What lies in the holes: little where all is fetched by dusk, all there is where it must be stamped first. */
export function stock({ condition, alive, palette }: Setting): Item[] {
  const { order, backlog, chaos, decline } = condition;
  const full = share(0.34 + 0.5 * backlog + 0.7 * order - 0.4 * alive) * (1 - chaos) * Math.max(0, 1 - 1.2 * decline);
  return Array.from({ length: HOLES }, (_, i): Item[] => {
    const kept =
      i === LEFT_OVER
        ? Math.max(decline, nthArriving(full, scattered(i), HOLES))
        : nthArriving(full, scattered(i), HOLES);
    const stamped = nthArriving(order, (scattered(i) + 11) % HOLES, HOLES);
    if (kept <= 0) return [];
    const seal = stamped > 0 ? [group(stamp(pick(palette.accents, 0)), { at: [5, -15], scale: stamped })] : [];
    return [group([...parcel(i, i === LEFT_OVER ? decline : 0), ...seal], { at: holeAt(i), scale: kept })];
  }).flat();
}

/** Flat bundles on the counter, stamped, one on the other to the eaves and on. */
export function stacks({ condition, palette }: Setting): Item[] {
  const count = 18;
  const pile = arriving(Math.max(condition.order, condition.staleRules), 0.42, 0.56);
  return Array.from({ length: count }, (_, i): Item[] => {
    const size = nthArriving(pile, i, count);
    const [x, y] = [i % 2 === 0 ? -124 : 126, -32 - Math.floor(i / 2) * 24];
    if (size <= 0) return [];
    return [
      group([...parcel(i % 3 === 1 ? 3 : 0), group(stamp(pick(palette.accents, 0)), { at: [6, -14] })], {
        at: [x + ((i * 5) % 4) * 2, y],
        scale: [1.1 * size, 0.9 * size],
      }),
    ];
  }).flat();
}
