import { dark, light, mix } from '../../colour';
import { group, type Item, linear } from '../../display';
import { arriving, nthArriving } from '../../number';
import { pick } from '../../palette';
import { circle, ellipse, path, rect } from '../../path';
import { arrived } from '../arrivals';
import { isEbb } from '../ebb';
import type { Setting } from '../setting';
import { bedOf } from './lodgesAt';
import { levelOf, ringsAt } from './pond';
import { laid } from './stick';

/** Somebody swimming to the right, the waterline on 0,0: the head above it, the rest seen through it. */
function swimmer({ palette }: Setting, tone: number): Item[] {
  const fur = mix(mix('#5d4030', '#a07a55', tone), pick(palette.depths, 2), 0.2);
  const under = mix(fur, pick(palette.water, 2), 0.5);
  return [
    { d: 'M12 2Q-6 18 -34 15Q-50 22 -66 17Q-78 10 -64 7Q-52 5 -40 8Q-26 -2 -4 1Z', fill: under },
    { d: 'M-2 12Q4 22 14 22M-30 15Q-34 24 -44 25', stroke: dark(under, 0.2), width: 5 },
    {
      d: 'M-9 3Q-9 -15 6 -16Q23 -15 24 -3Q23 4 16 4Z',
      fill: linear([-8, 0], [22, -14], [0, dark(fur, 0.3)], [1, light(fur, 0.25)]),
    },
    { d: circle(0, -14, 3.8), fill: dark(fur, 0.2) },
    { d: circle(12, -9, 1.7), fill: '#17131c' },
    { d: ellipse(23, -6, 2.7, 2.1), fill: '#2a1d1d' },
    {
      d: 'M28 1q8 -3 15 1M-12 1q-20 -4 -40 0t-36 1',
      stroke: light(pick(palette.water, 0), 0.7),
      width: 2.2,
      opacity: 0.85,
    },
  ];
}

/** Everybody comes and goes as they please: rings, and whoever made them. */
export function comings(setting: Setting): Item[] {
  const { alive, at, size } = setting;
  if (isEbb(setting)) return [];
  const y = levelOf(setting);
  const heads = (
    [
      [0.42, 0.5, 1.1],
      [0.56, 0.315, 0.95],
      [0.68, 0.7, 1],
      [0.8, 0.08, 1.15],
      [0.9, 0.93, 0.8],
    ] as const
  ).map(([from, t, scale], i) => ({
    from,
    at: [at(t), y + 1] as const,
    item: group(swimmer(setting, (i * 0.37) % 1), { scale: [(i % 2 === 0 ? 1 : -1) * scale * size, scale * size] }),
  }));
  const rings = ringsAt(
    setting,
    [
      [0.28, 2, 40],
      [0.65, 2, 36],
      [0.13, 3, 46],
      [0.87, 2, 44],
      [0.455, 2, 28],
      [0.545, 3, 30],
    ],
    arriving(alive, 0.3, 0.6),
  );
  return [...rings, ...arrived(alive, heads)];
}

/** The larder: green branches stuck in the floor, for when there is ice over every door. */
export function larder(setting: Setting): Item[] {
  const { palette, condition, at, size, alive } = setting;
  const full = Math.max(0.25, alive) * (1 - condition.decline);
  return [0.3, 0.69, 0.5, 0.885].flatMap((t, k) => {
    const much = nthArriving(full, k, 4);
    if (much <= 0) return [];
    const sticks = Array.from({ length: 9 }, (_, i) => ({
      x: (i - 4) * 8,
      y: -18 - (i % 3) * 5,
      turn: -1.5 + (i - 4) * 0.19,
      length: 46 + (i % 4) * 9,
    }));
    const shades = [pick(palette.wood, 1), mix(pick(palette.wood, 2), '#9bb457', 0.4), pick(palette.wood, 2)];
    return [group(laid(sticks, shades, 6), { at: [at(t), bedOf(setting.view) + 4], scale: much * 0.95 * size })];
  });
}

/** A lane for swimming in, with red and white floats, `dy` above the waterline; laid one float after another. */
export function lane(setting: Setting, k: 0 | 1 | 2): Item[] {
  const { palette, condition, left, right, size, narrow } = setting;
  const y = levelOf(setting) - (38 - k * 18) * (1 - 0.62 * narrow);
  const laidOut = arriving(condition.order, 0.26 + k * 0.14, 0.3);
  if (laidOut <= 0) return [];
  const [gap, r] = [(20 + k * 8) * (0.5 + 0.5 * size), 2.4 + k * 1.3];
  const count = Math.ceil(((right - left) / gap) * laidOut);
  const floats = (odd: number) =>
    Array.from({ length: count }, (_, i) => (i % 2 === odd ? ellipse(left + i * gap, y, gap * 0.42, r) : '')).join('');
  return [
    { d: path`M${left} ${y}h${count * gap}`, stroke: '#4a5667', width: 1.6 },
    { d: floats(0), fill: pick(palette.accents, 0) },
    { d: floats(1), fill: '#eef1ee' },
  ];
}

/** One piece of washing that hangs from 0,0. */
const WASHING = [
  'M-24 0H24V46Q12 52 0 46T-24 46Z',
  'M-16 0H16L30 10L24 22L15 17V44H-15V17L-24 22L-30 10Z',
  'M-8 0H8L10 34Q12 46 22 46Q24 54 8 53Q-2 52 -4 40Z',
  'M-18 0H18L16 40H4L0 16L-4 40H-16Z',
] as const;

/** Half a bridge, begun from the far bank by somebody who then hung up the washing. */
export function halfBridge(setting: Setting): Item[] {
  const { palette, condition, at, size } = setting;
  const [shade, board, lit] = [pick(palette.wood, 0), pick(palette.wood, 2), pick(palette.wood, 3)];
  const from = at(1.04);
  const planks = Array.from({ length: 12 }, (_, i) => {
    const x = from - (i + 0.5) * (at(0.033) - at(0));
    const pier: Item[] =
      i % 3 === 1 ? [{ d: rect(-5, 4, 10, 82, 3), fill: linear([-5, 0], [5, 0], [0, shade], [1, board]) }] : [];
    const plank = { d: rect(-24, -5, 48, 9, 2), fill: i % 2 === 0 ? lit : board };
    return {
      from: 0.14 + i * 0.045,
      at: [x, 398 + (i % 3) * 3] as const,
      item: group([...pier, plank], {
        turn: (i % 2 === 0 ? -3 : 4) - (i > 9 ? 14 : 0),
        scale: [(at(0.033) - at(0)) / 44, 1],
      }),
    };
  });
  const poles = [0.675, 0.985].map((t, i) => ({
    from: 0.36 + i * 0.06,
    at: [at(t), 404] as const,
    item: group([{ d: 'M0 0V-92M-13 -84H13', stroke: shade, width: 6 }], { turn: i === 0 ? -7 : 6 }),
  }));
  const strung = arriving(condition.chaos, 0.46, 0.1);
  const [a, b] = [at(0.67), at(0.99)];
  const cord = path`M${a} 318Q${(a + b) / 2} ${318 + 34} ${a + (b - a) * strung} 318`;
  const hung = [0.12, 0.27, 0.42, 0.57, 0.72, 0.87].map((t, i) => {
    const colours = [...palette.accents, '#fdf3dd'];
    const cloth = pick(colours, (i * 3) % 4);
    return {
      from: 0.52 + i * 0.07,
      at: [a + (b - a) * t, 318 + 68 * t * (1 - t)] as const,
      item: group(
        [
          {
            d: WASHING[i % 4] ?? WASHING[0],
            fill: linear([-24, 40], [24, 0], [0, dark(cloth, 0.2)], [1, light(cloth, 0.2)]),
          },
        ],
        { scale: 0.92 * size, turn: -10 + 6 * (i % 3) },
      ),
    };
  });
  return [
    ...arrived(condition.chaos, [...planks, ...poles]),
    ...(strung > 0 ? [{ d: cord, stroke: '#f3e2c0', width: 2, opacity: strung }] : []),
    ...arrived(condition.chaos, hung),
  ];
}

/** A cat's round print. */
const print = (fill: string): Item => ({
  d: ellipse(0, 3, 7, 5.6) + [-8, -3, 3, 8].map((x, i) => circle(x, i % 3 === 0 ? -4 : -7.5, 2.7)).join(''),
  fill,
});

/** Round prints, which come nearer as the water goes. */
export const prints = ({ palette, condition, at, size, snow }: Setting): Item[] =>
  arrived(
    condition.decline,
    [0.99, 0.93, 0.885, 0.83, 0.785, 0.73, 0.68, 0.635, 0.585, 0.545].map((t, i) => ({
      from: 0.12 + i * 0.08,
      at: [at(t), 656 - i * 4 + (i % 2) * 15] as const,
      item: group([print(snow ? '#b9c8da' : dark(pick(palette.ground, 2), 0.35))], {
        scale: [1.25 * size, 0.72 * size],
        turn: -14,
      }),
    })),
  );
