import { group, type Item } from '../../../display';
import { arriving, between, nthArriving } from '../../../number';
import { pick } from '../../../palette';
import { path } from '../../../path';
import { boom } from '../../../thing/furniture';
import { arrived } from '../../arrivals';
import type { Setting } from '../../setting';
import { feather, flyingBird, smallBird } from '../smallBird';
import { archHole } from '../stone';
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

/** A grille that order lets down in an arch, bar by bar, and the boom before it. */
function shut(setting: Setting, k: number, from: number): Item[] {
  const { condition, palette, size } = setting;
  const { x, half, spring } = archOf(setting, k);
  const count = 7;
  const down = arriving(condition.order, from, 0.26);
  const bars = Array.from({ length: count }, (_, i) => {
    const bx = x + ((i + 0.5) / count - 0.5) * 2 * half;
    const top = spring - Math.sqrt(Math.max(0, half ** 2 - (bx - x) ** 2));
    return { seen: nthArriving(down, i, count), bx, top };
  })
    .filter(({ seen }) => seen > 0)
    .map(({ seen, bx, top }) => ({
      d: path`M${bx} ${top}V${between(top, 560, seen)}`,
      stroke: '#4a5667',
      width: 5 * size,
    }));
  const rails =
    down >= 1
      ? [
          {
            d: path`M${x - half} ${spring + 30}H${x + half}M${x - half} 500H${x + half}`,
            stroke: '#5c6979',
            width: 5 * size,
          },
        ]
      : [];
  const bar = group(boom(pick(palette.accents, 0), 0), { scale: Math.min(size, (half * 1.7) / 130) });
  return [
    group([...bars, ...rails], { clip: archHole(x, 620, half, spring).replace('Z', '') }),
    ...arrived(condition.order, [{ from: from + 0.12, at: [x - half * 0.86, 590], item: bar }]),
  ];
}

/** In and out are shut; there remains the one for hurry, with a queue. */
export const controls = (setting: Setting): Item[] => [...shut(setting, 0, 0.34), ...shut(setting, 2, 0.5)];

/** A queue on foot to be let out, each with a stalk in its beak: stalks grow outside. */
export function queueOnFoot({ condition, at, palette, size }: Setting): Item[] {
  const one = (i: number) => [
    ...smallBird(palette, i % 3 === 1),
    { d: 'M14 -30Q28 -44 40 -66M40 -66l-3 12M38 -60l6 -2', stroke: '#c3ba7d', width: 2.6 },
  ];
  return arrived(
    condition.order,
    [0, 1, 2, 3, 4, 5].map((i) => ({
      from: 0.24 + i * 0.1,
      at: [at(0.576 - i * 0.034), 602],
      item: group(one(i), { scale: 1.05 * size }),
    })),
  );
}

/** Pass-stalks in heaps, one stalk for each rule nobody has taken down. */
export function stalkHeaps(setting: Setting): Item[] {
  const { condition, at, palette, size } = setting;
  const draw = setting.draws(133);
  const straw = ['#cdbf7c', '#b7ad6c', '#ddd096'];
  return [0.32, 0.655, 0.965, 0.03]
    .flatMap((t, heap) =>
      Array.from({ length: 9 }, (_, i) => {
        const [turn, shift] = [draw() - 0.5, draw() - 0.5];
        const seen = nthArriving(condition.staleRules, (i * 4 + heap) % 36, 36);
        const stalk: Item[] = [
          { d: 'M-34 2Q0 -6 36 -4M36 -4l9 -5M34 -4l9 4', stroke: straw[i % 3] ?? '#cdbf7c', width: 4 },
          { d: 'M-14 -6h9l4 5l-4 5h-9Z', fill: i % 3 === 0 ? pick(palette.accents, 0) : '#f2eee2' },
        ];
        return {
          seen,
          item: group(stalk, {
            at: [at(t) + shift * 20 * size, 604 + (heap > 1 ? 28 : 0) - i * 7 * size],
            turn: turn * 26,
            scale: seen * size,
          }),
        };
      }),
    )
    .filter(({ seen }) => seen > 0)
    .map(({ item }) => item);
}

/** What chokes the first two arches when everyone builds where they like: twigs to the crown, and somebody in it. */
export function choked(setting: Setting): Item[] {
  const { condition, palette } = setting;
  const draw = setting.draws(134);
  const wood = [pick(palette.wood, 0), pick(palette.wood, 1), pick(palette.wood, 2)];
  return [0, 1].flatMap((k) => {
    const { x, half, spring } = archOf(setting, k);
    const count = 26;
    const sticks = Array.from({ length: count }, (_, i) => {
      const [aside, turn, lot] = [draw() - 0.5, draw() - 0.5, draw()];
      const seen = arriving(condition.chaos, 0.14 + k * 0.06 + 0.6 * (i / count), 0.08);
      const y = between(586, spring - half * 0.3, (i / count) ** 0.9);
      const at = [x + aside * half * 1.5, y] as const;
      const scale = Math.max(0.01, seen) * (half / 110);
      const [swift, tilt] = [lot < 0.5, turn * 90];
      if (i % 8 === 5)
        return { seen, item: group(smallBird(palette, swift), { at, turn: turn * 160, scale: scale * 1.3 }) };
      if (i % 8 === 2) return { seen, item: group(feather('#f2e6d0'), { at, turn: turn * 300, scale: scale * 1.6 }) };
      const stick = {
        d: 'M-78 6Q-10 -10 76 -4M30 -6l22 -20M-30 0l-24 -16',
        stroke: wood[i % 3] ?? '#6b4836',
        width: 9,
      };
      return { seen, item: group([stick], { at, turn: tilt, scale }) };
    });
    const clip = path`M${x - half} 640H${x + half}V${spring}A${half} ${half} 0 0 0 ${x - half} ${spring}Z`;
    return [
      group(
        sticks.filter(({ seen }) => seen > 0).map(({ item }) => item),
        { clip },
      ),
    ];
  });
}
