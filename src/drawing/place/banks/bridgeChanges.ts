import { dark, light, mix } from '../../colour';
import { group, type Item, linear, type Point } from '../../display';
import { arriving, nthArriving } from '../../number';
import { pick, toneOf } from '../../palette';
import { circle, ellipse, path, polygon, rect } from '../../path';
import { along } from '../../spots';
import { boom } from '../../thing/furniture';
import { crate, knot, sack } from '../../thing/loads';
import { bunting, flag } from '../../thing/mark';
import { arrived } from '../arrivals';
import type { Setting } from '../setting';
import { HALVES } from './bridgeDeck';
import { cloth, roundel } from './emblem';
import { head, type Kind } from './folk';
import { haresRopeOf } from './ropes';

const [BADGERS] = HALVES.badgers;
const [HARES] = HALVES.hares;

/** A ramp over the step, sanded; a rope along it with nine knots; then whatever people hang up who like to cross. */
export function pride(setting: Setting): Item[] {
  const { palette, alive, at, size, view } = setting;
  const colours = [pick(palette.accents, 0), '#fdf3dd', pick(palette.accents, 1), '#4a4754'];
  const small = (items: Item[], scale: number) => group(items, { scale: scale * size });
  const rope = haresRopeOf(view);
  const stay = { from: [view.frame.x + 52, 246], to: [at(0.484), BADGERS - 60], sag: 8 } as const;
  return [
    ...bunting((t) => along(rope, 0.16 + t * 0.8), 10, arriving(alive, 0.5, 0.4), colours),
    ...bunting((t) => along(stay, 0.1 + t * 0.86), 10, arriving(alive, 0.58, 0.4), colours),
    ...arrived(alive, [
      { from: 0.4, at: [at(0.405), BADGERS - 50], item: small(cloth(pick(palette.accents, 0)), 0.85) },
      { from: 0.5, at: [at(0.6), HARES - 46], item: small(cloth(pick(palette.accents, 2)), 0.85) },
      { from: 0.62, at: [view.frame.x + 42, 352], item: small(roundel(pick(palette.accents, 0)), 0.95) },
      {
        from: 0.74,
        at: [view.frame.x + view.frame.width - 42, 330],
        item: small(roundel(pick(palette.accents, 2)), 0.95),
      },
      ...[0.148, 0.313, 0.69, 0.86].map((t, i) => ({
        from: 0.56 + i * 0.1,
        at: [at(t), t < 0.5 ? BADGERS - 50 : HARES - 42] as const,
        item: small(basket(setting, i), 1),
      })),
    ]),
  ];
}

/** A basket of what grows in wet places, hung on a rail. */
const basket = ({ palette }: Setting, i: number): Item[] => [
  {
    d: [-14, -5, 5, 14].map((x, k) => circle(x, -8 - (k % 2) * 5, 9)).join(''),
    fill: mix(pick(palette.ground, 1), '#4f8a46', 0.45),
  },
  { d: circle(-9, -14, 4.4) + circle(10, -13, 4), fill: pick(palette.accents, i % 2) },
  { d: circle(1, -18, 4.2), fill: '#f6e3c4' },
  {
    d: 'M-18 -4H18Q16 14 0 15Q-16 14 -18 -4Z',
    fill: linear([-18, 0], [18, -4], [0, pick(palette.wood, 0)], [1, pick(palette.wood, 2)]),
  },
];

/** Sand over the step, and a rope with nine knots from post to post. */
export function sanded(setting: Setting): Item[] {
  const { palette, alive, at, size } = setting;
  const laid = arriving(alive, 0.36, 0.14);
  const strung = arriving(alive, 0.42, 0.3);
  const boards = [0, 1, 2, 3].map((i) => {
    const [a, b] = [i / 4, (i + 0.94) / 4];
    const far = (t: number): Point => [at(0.503) + t * 58 * size, 562 + t * 22];
    const near = (t: number): Point => [at(0.487) + t * 76 * size, 664 + t * 24];
    return polygon([far(a), far(b), near(b), near(a)]);
  });
  const sand = mix('#e3c486', pick(palette.wood, 3), 0.35);
  const grains = Array.from({ length: 14 }, (_, i) =>
    circle(at(0.5) + (4 + ((i * 17) % 50)) * size, 580 + ((i * 29) % 84), 1.8),
  );
  const rope = { from: [at(0.313), BADGERS - 66], to: [at(0.69), HARES - 62], sag: 16 } as const;
  return [
    ...(laid > 0
      ? [
          {
            d: boards.join(''),
            fill: linear([at(0.49), 0], [at(0.55), 0], [0, dark(sand, 0.1)], [1, light(sand, 0.2)]),
            opacity: laid,
          },
          { d: grains.join(''), fill: '#fff3d4', opacity: 0.7 * laid },
        ]
      : []),
    ...(strung > 0
      ? [
          {
            d: path`M${rope.from[0]} ${rope.from[1]}Q${at(0.5)} ${BADGERS - 20} ${rope.to[0]} ${rope.to[1]}`,
            stroke: '#d9bd8c',
            width: 4.4 * strung,
          },
        ]
      : []),
    ...Array.from({ length: 9 }, (_, i) => ({ i, here: nthArriving(strung, i, 9) }))
      .filter(({ here }) => here > 0)
      .map(({ i, here }) => group(knot('#cdb07c', 1.1 * size), { at: along(rope, (i + 0.5) / 9), scale: here })),
  ];
}

/** A keeper's box in his people's colours, its keeper in it; 60 wide, 126 high, its foot on 0,0. */
function keepersBox(setting: Setting, kind: Kind): Item[] {
  const { palette, condition, view } = setting;
  const tone = toneOf(condition, view.hour);
  const [pale, deep] = kind === 'badger' ? ['#e6e7e3', '#3a3f4c'] : ['#e9e2d2', pick(palette.accents, 0)];
  const stripes = [-96, -66, -36, -6].map((y) => path`M-30 ${y}L30 ${y - 16}V${y - 2}L-30 ${y + 14}Z`).join('');
  return [
    { d: rect(-30, -100, 60, 102, 3), fill: linear([-30, 0], [30, 0], [0, dark(pale, 0.2)], [1, pale]) },
    group([{ d: stripes, fill: deep }], { clip: rect(-30, -100, 60, 102, 3) }),
    { d: 'M-19 0V-62A19 19 0 0 1 19 -62V0Z', fill: '#232a36' },
    group(head(kind, tone), { at: [0, -44], scale: 0.95 }),
    { d: 'M-19 0V-30H19V0Z', fill: dark(deep, 0.2) },
    { d: 'M-36 -98L0 -126L36 -98Z', fill: linear([-36, 0], [36, 0], [0, dark(deep, 0.25)], [1, deep]) },
    { d: circle(0, -127, 4), fill: '#c7a95c' },
  ];
}

/** A beetle with a bundle, who only wants to get across. 34 units high, its feet on 0,0. */
const traveller = (): Item[] => [
  { d: 'M-9 0v-8M9 0v-8', stroke: '#2f3440', width: 4 },
  { d: ellipse(0, -17, 14, 12), fill: linear([-14, 0], [14, -24], [0, '#3b4353'], [1, '#7b879a']) },
  { d: circle(0, -31, 7), fill: '#2f3440' },
  { d: 'M-3 -37q-5 -7 -9 -6M3 -37q5 -7 9 -6', stroke: '#2f3440', width: 2 },
  { d: 'M-22 -44L10 -14', stroke: '#8a7458', width: 3 },
  { d: circle(-23, -46, 9), fill: '#b4473c' },
];

/** Two gates, two keepers, one traveller. */
export function gates(setting: Setting): Item[] {
  const { palette, condition, at, size } = setting;
  const red = pick(palette.accents, 0);
  const shut = arriving(condition.order, 0.72, 0.18);
  const bar = (mirrored: boolean) =>
    group(boom(red, 74 * (1 - shut)), { scale: mirrored ? [-0.46 * size, 0.7 * size] : [0.46 * size, 0.7 * size] });
  return arrived(condition.order, [
    { from: 0.34, at: [at(0.405), 596], item: group(keepersBox(setting, 'badger'), { scale: size }) },
    { from: 0.5, at: [at(0.595), 606], item: group(keepersBox(setting, 'hare'), { scale: size }) },
    { from: 0.86, at: [at(0.5), 606], item: group(traveller(), { scale: size }) },
    { from: 0.6, at: [at(0.437), 606], item: bar(false) },
    { from: 0.68, at: [at(0.563), 614], item: bar(true) },
  ]);
}

/** A sledge made of the bridge's own boards, loaded; about 110 wide, its runners on 0,0. */
function sledge({ palette }: Setting, cargo: Item[]): Item[] {
  const [shade, board, lit] = [pick(palette.wood, 0), pick(palette.wood, 2), pick(palette.wood, 3)];
  return [
    { d: 'M-52 -2H46Q62 -4 60 -24', stroke: dark(shade, 0.2), width: 6 },
    { d: 'M-40 -4V-18M0 -4V-18M36 -4V-18', stroke: shade, width: 6 },
    group(cargo, { at: [-8, -24] }),
    { d: rect(-58, -27, 108, 9, 2), fill: linear([-58, 0], [50, 0], [0, board], [1, lit]) },
    { d: rect(-50, -19, 104, 6, 2), fill: shade },
  ];
}

/** Planks gone for sledges; the sledges stand about, and everybody has a flag. */
export function sledges(setting: Setting): Item[] {
  const { palette, condition, at, size } = setting;
  const loads = [
    [
      ...group(crate(pick(palette.wood, 1), 44), { at: [-14, 0] }).items.map((item) => group([item], { at: [-14, 0] })),
      group(sack('#c9b184'), { at: [26, 0], scale: 0.8 }),
    ],
    [group(sack('#b59a78'), { at: [-18, 0], scale: 0.9 }), group(sack('#9fae86'), { at: [20, 0], scale: 0.8 })],
    [group(crate(pick(palette.wood, 3), 50), { turn: 8 })],
  ];
  const places = [
    [0.405, 606, -9],
    [0.6, 640, 12],
    [0.13, 668, -14],
  ] as const;
  const run = places.map(([t, y, turn], i) => ({
    from: 0.26 + i * 0.2,
    at: [at(t), y] as const,
    item: group(sledge(setting, loads[i] ?? []), { turn, scale: [(i === 1 ? -0.9 : 0.9) * size, 0.9 * size] }),
  }));
  const poles = [
    [0.148, 24, 0],
    [0.313, -20, 1],
    [0.7, 14, 2],
    [0.88, -26, 0],
  ] as const;
  return arrived(condition.chaos, [
    ...run,
    ...poles.map(([t, turn, colour], i) => ({
      from: 0.2 + i * 0.17,
      at: [at(t), t < 0.5 ? BADGERS - 46 : HARES - 36] as const,
      item: group(flag(pick(palette.accents, colour), [], '#5d4152', colour === 1 ? 1 : 0), { turn, scale: size }),
    })),
  ]);
}

/** Moss and fern where nobody walks. */
export function overgrown(setting: Setting): Item[] {
  const { palette, condition, at, size, snow } = setting;
  const moss = snow ? '#e6edf5' : mix(pick(palette.ground, 1), '#6c7f45', 0.4);
  const fern: Item[] = [0, 1, 2, 3, 4].map((i) => ({
    d: path`M0 0Q${(i - 2) * 10} -30 ${(i - 2) * 20} ${-44 + Math.abs(i - 2) * 12}`,
    stroke: dark(moss, 0.15 * (i % 3)),
    width: 5,
  }));
  const tuft: Item[] = [
    {
      d: 'M-30 3Q-26 -9 -10 -7Q2 -14 14 -7Q28 -8 30 3Z',
      fill: linear([0, -12], [0, 4], [0, light(moss, 0.2)], [1, dark(moss, 0.25)]),
    },
  ];
  const spots = [
    [0.2, 664],
    [0.62, 686],
    [0.36, 664],
    [0.84, 688],
    [0.08, 662],
    [0.93, 586],
    [0.27, 566],
    [0.56, 584],
    [0.44, 664],
    [0.73, 586],
  ] as const;
  return arrived(
    condition.decline,
    spots.map(([t, y], i) => ({
      from: 0.14 + i * 0.08,
      at: [at(t), y] as const,
      item: group(i % 3 === 1 ? fern : tuft, { scale: size * (0.9 + (i % 3) * 0.2) }),
    })),
  );
}
