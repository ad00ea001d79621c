import { group, type Item } from '../../../display';
import { arriving, between, nthArriving } from '../../../number';
import type { Setting } from '../../setting';
import { flyingBird } from '../smallBird';
import { ARCHES, archOf } from './arcade';

/** How many fly through each arch. */
const EACH = 6;

interface Flight {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly turn: number;
}

/** The i-th of those in the k-th arch: from far off, through it, over our heads; queued by order; in each other's way by chaos. */
function flight(setting: Setting, k: number, i: number, lots: readonly number[]): Flight {
  const { at, condition, size } = setting;
  const { order, chaos } = condition;
  const [aside = 0, high = 0, spin = 0] = lots;
  const { x, half, spring } = archOf(setting, k);
  const [middle, last] = [archOf(setting, 1), archOf(setting, 2)];
  const t = (i + 0.3 + 0.4 * aside) / EACH;
  const over = arriving(t, 0.44, 0.12) * (k === 1 ? 0 : 1);
  const free = {
    x: x + half * (0.5 - t) * 0.9 + (high - 0.5) * half * 0.6 + (k - 1) * (at(0.07) - at(0)) * over,
    y: between(between(404, spring - half + 44, t / (k === 1 ? 1 : 0.5)), 214 - 90 * (t - 0.5), over),
  };
  const file = arriving(order, 0.2, 0.5);
  const nth = (k * EACH + i + 0.5) / (EACH * 3);
  const filed = { x: between(middle.x - half * 0.86, middle.x + half * 0.86, nth), y: 356 + (i % 2) * 26 };
  const jam = arriving(chaos, 0.1 + 0.4 * high, 0.4);
  const jammed = { x: last.x + (aside - 0.5) * last.half * 2.3, y: 300 + high * 170 };
  return {
    x: between(between(free.x, filed.x, file), jammed.x, jam),
    y: between(between(free.y, filed.y, file), jammed.y, jam),
    size: between(between(0.36 + 0.66 * t, 0.44, file), 0.8, jam) * size,
    turn: between((spin - 0.5) * 24, 0, file) + (spin - 0.5) * 280 * jam,
  };
}

/** All who come and go: many where it is good to be, hardly one in decline. */
export function traffic(setting: Setting): Item[] {
  const { condition, alive, palette, view } = setting;
  if (view.hour === 'night') return [];
  const draw = setting.draws(132);
  const much = (0.4 + 0.6 * Math.max(alive, condition.order, condition.chaos)) * (1 - 0.97 * condition.decline);
  return ARCHES.flatMap((_, k) =>
    Array.from({ length: EACH }, (__, i) => {
      const { x, y, size, turn } = flight(setting, k, i, [draw(), draw(), draw()]);
      const here = nthArriving(much, (i * 5 + k * 2) % EACH, EACH);
      return { here, item: group(flyingBird(palette, (i + k) % 3 > 0), { at: [x, y], scale: size * here, turn }) };
    }),
  )
    .filter(({ here }) => here > 0)
    .map(({ item }) => item);
}
