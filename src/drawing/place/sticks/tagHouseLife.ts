import { dark, light, mix } from '../../colour';
import { group, type Item, linear, type Point } from '../../display';
import { arriving, between } from '../../number';
import { pick } from '../../palette';
import { ellipse, path, rect, smooth } from '../../path';
import { along, type Hanging } from '../../perches';
import { lantern, queuePost } from '../../thing/furniture';
import { papers } from '../../thing/loads';
import { arrived } from '../arrivals';
import type { Setting } from '../setting';
import { round } from './doorMark';
import { neighbour } from './folk';
import { chain, tag } from './tag';
import { HOUSE, houseAt, waiting } from './tagHouse';

/** Cords from the roof to the aspens, each with where its share of tags begins. */
function cords(setting: Setting): readonly Hanging[] {
  const { at, size } = setting;
  const { x, y: foot, scale } = houseAt(setting);
  const y = foot - HOUSE.high * scale * 0.94;
  return [
    { from: [x + 36, y + 4], to: [at(0.79), 306], sag: 34 },
    { from: [x - 30, y + 4], to: [at(0.06), 318], sag: 34 },
    { from: [x + 84 * size, y + 44 * size], to: [at(0.965), 372], sag: 26 },
  ];
}

/** One thing on a cord: an old tag, tags on tags, a fresh one, or what the tags were for. */
function hungAt(setting: Setting, i: number, at: Point, most: number): Item[] {
  const { palette, condition, alive, size, wind } = setting;
  const rules = Math.max(condition.staleRules, condition.order);
  const turn = 20 * wind * (0.6 + 0.4 * Math.sin(i * 2));
  const here = Math.max(rules, 1 - arriving(alive, 0.28 + (i % 7) * 0.08, 0.1));
  const tags = 1 + most * arriving(rules, 0.1 + ((i * 5) % 9) * 0.09, 0.12);
  const shown = arriving(alive, 0.4 + (i % 5) * 0.11, 0.08);
  const hung = tags > 1 ? chain(palette, tags) : tag(palette, (i % 3) * 0.4);
  return [
    ...(here > 0 ? [group(hung, { at, scale: here * 0.92 * size, turn })] : []),
    ...(shown > 0 && i % 2 === 0
      ? [
          group(round(pick(palette.accents, (i / 2) % 3 === 0 ? 0 : 2)), {
            at: [at[0], at[1] + 12],
            scale: shown * 0.66 * size,
          }),
        ]
      : []),
  ];
}

/** The cords with all that hangs on them; decline lets one down. */
export const tagLines = (setting: Setting): Item[] =>
  cords(setting).flatMap((cord, k) => {
    const fallen = k === 2 ? arriving(setting.condition.decline, 0.35, 0.3) : 0;
    const hanging = {
      ...cord,
      to: [between(cord.to[0], cord.from[0] + 60, fallen), between(cord.to[1], 560, fallen)] as Point,
    };
    const count = Math.max(4, Math.round((Math.abs(cord.to[0] - cord.from[0]) / 54) * (1.4 - 0.4 * setting.size)));
    const d = smooth(Array.from({ length: 13 }, (_, i) => along(hanging, i / 12)));
    return [
      { d, stroke: mix('#d9c59b', pick(setting.palette.wood, 1), 0.3), width: 1.8 },
      ...Array.from({ length: count }, (_, i) =>
        hungAt(setting, i + k * 4, along(hanging, (i + 0.7) / (count + 0.4)), k === 2 ? 0.7 : 1.7),
      ).flat(),
    ];
  });

/** Three queues before one door, and whoever stands in them; each begins at its own hatch. */
export function queues(setting: Setting): Item[] {
  const { palette, at, size, condition } = setting;
  const step = at(0.062) - at(0);
  const house = houseAt(setting);
  return [-128, 0, 132].flatMap((hatch, k) => {
    const rope = arriving(condition.order, 0.34 + k * 0.12, 0.1);
    return [0, 1, 2, 3, 4].flatMap((i): Item[] => {
      const x = house.x + hatch * house.scale + (k - 0.5) * 30 * size + i * step * (k === 0 ? -0.72 : 1);
      const [y, here] = [598 + k * 6 + i * 2, waiting(setting, i * 3 + k, 15)];
      return [
        ...(here > 0
          ? [
              group(neighbour(palette, ((i * 3 + k) * 0.37) % 1), {
                at: [x, y],
                scale: here * (0.94 + 0.08 * k) * size,
              }),
            ]
          : []),
        ...(rope > 0 && i < 4
          ? [
              group(queuePost(pick(palette.accents, 0), (step / size) * (k === 0 ? 0.72 : 1), 0), {
                at: [x + step * 0.4, y + 4],
                scale: rope * 0.56 * size,
              }),
            ]
          : []),
      ];
    });
  });
}

/** A tag under sail: a keel of bark, a mast, and a rule that has found a use. */
const tagBoat = ({ palette }: Setting, colour: string): Item[] => [
  { d: 'M-26 6Q0 14 26 6', stroke: light(pick(palette.water, 0), 0.4), width: 2, opacity: 0.7 },
  {
    d: 'M-22 0H22Q16 10 0 10T-22 0Z',
    fill: linear([-22, 0], [22, 0], [0, pick(palette.wood, 0)], [1, pick(palette.wood, 2)]),
  },
  { d: 'M0 0V-40', stroke: pick(palette.wood, 1), width: 3 },
  {
    d: 'M2 -40L22 -33V-8Q12 -4 2 -6Z',
    fill: linear([2, 0], [22, -30], [0, dark(colour, 0.2)], [1, light(colour, 0.2)]),
  },
  { d: 'M8 -26H17M8 -19H14', stroke: light(colour, 0.7), width: 2 },
];

/** Kits who have found out what tags are good for. */
export function sailing(setting: Setting): Item[] {
  const { palette, condition, at, size } = setting;
  const boats = (
    [
      [0.22, 0.606, 534, 1],
      [0.34, 0.77, 506, 0.8],
      [0.46, 0.74, 476, 0.62],
      [0.58, 0.88, 496, 0.74],
      [0.7, 0.635, 462, 0.5],
      [0.82, 0.83, 452, 0.46],
    ] as const
  ).map(([from, t, y, scale], i) => ({
    from,
    at: [at(t), y] as const,
    item: group(tagBoat(setting, pick(palette.accents, i % 3)), {
      scale: scale * 1.25 * size,
      turn: i % 2 === 0 ? -8 : 7,
    }),
  }));
  const kits = [0.575, 0.635, 0.785, 0.96].map((t, i) => ({
    from: 0.26 + i * 0.15,
    at: [at(t), 584 + (i % 2) * 5] as const,
    item: group(neighbour(palette, 0.4 + i * 0.2), { scale: 0.8 * size, turn: i % 2 === 0 ? -7 : 8 }),
  }));
  return arrived(condition.chaos, [...boats, ...kits]);
}

/** A tray for tomorrow, as its board shows, and what has been put in it. */
export function tray(setting: Setting): Item[] {
  const { palette, condition, at, size, sheet } = setting;
  const stood = arriving(condition.decline, 0.14, 0.1);
  if (stood <= 0) return [];
  const [shade, board] = [pick(palette.wood, 0), pick(palette.wood, 2)];
  const [ink, sun] = ['#37465a', mix(pick(palette.accents, 1), '#c98a3a', 0.4)];
  const picture: Item[] = [
    { d: rect(-30, -24, 60, 46, 4), fill: '#e3dfd2' },
    { d: 'M-24 6A13 13 0 0 1 2 6Z', fill: sun },
    { d: 'M-26 6H6M-11 -14V-19M-23 -8L-27 -12M1 -8L5 -12', stroke: ink, width: 3.4 },
    { d: 'M10 6H24M18 0L24 6L18 12', stroke: ink, width: 4 },
  ];
  const table: Item[] = [
    { d: rect(-46, -46, 7, 48, 2) + rect(39, -46, 7, 48, 2), fill: shade },
    { d: rect(-56, -54, 112, 10, 3), fill: linear([-56, 0], [56, 0], [0, shade], [1, board]) },
    ...papers(15 * arriving(condition.decline, 0.22, 0.6), setting.draws(166), sheet).map((item) =>
      group([item], { at: [0, -58] }),
    ),
    { d: 'M-40 -54L-44 -72M40 -54L44 -72', stroke: shade, width: 5 },
  ];
  return [
    group(
      [...table, { d: rect(-62, -132, 6, 134, 2), fill: shade }, group(picture, { at: [-59, -128], scale: 0.92 })],
      {
        at: [at(0.6), 610],
        scale: stood * size,
      },
    ),
  ];
}

/** Tags that nobody hung up again. */
export const litter = ({ palette, condition, at, size }: Setting): Item[] =>
  arrived(
    Math.max(condition.decline, condition.chaos * 0.6),
    [0.25, 0.46, 0.36, 0.55, 0.72, 0.17, 0.64, 0.83].map((t, i) => ({
      from: 0.14 + i * 0.09,
      at: [at(t), 646 + ((i * 29) % 50)] as const,
      item: group(tag(palette, 0.4 + (i % 3) * 0.3), { turn: 70 + i * 47, scale: [0.9 * size, 0.6 * size] }),
    })),
  );

/** Lanterns, a wreath of willow and seats of stump for whoever likes to talk about a rule. */
export function welcome(setting: Setting): Item[] {
  const { palette, alive, at, size, lamp } = setting;
  const seat: Item[] = [
    {
      d: 'M-22 0V-20H22V0Q0 6 -22 0Z',
      fill: linear([-22, 0], [22, 0], [0, pick(palette.wood, 0)], [1, pick(palette.wood, 2)]),
    },
    { d: ellipse(0, -20, 22, 6), fill: pick(palette.wood, 3) },
    { d: ellipse(0, -20, 13, 3.4), stroke: pick(palette.wood, 1), width: 1.4 },
  ];
  const lit = (scale: number) => group(lantern(palette.window, lamp), { scale: scale * size });
  return arrived(alive, [
    { from: 0.4, at: [at(0.585), 600], item: group(seat, { scale: size }) },
    { from: 0.5, at: [at(0.622), 606], item: group(seat, { scale: 0.86 * size }) },
    { from: 0.58, at: [at(0.585), 580], item: lit(0.9) },
    { from: 0.68, at: [at(0.215), 604], item: group(seat, { scale: 0.9 * size }) },
    { from: 0.8, at: [at(0.785), 604], item: group(neighbour(palette, 0.7), { scale: 0.86 * size }) },
    { from: 0.86, at: [at(0.812), 606], item: group(neighbour(palette, 0.2), { scale: 0.7 * size }) },
  ]);
}
/** A cast shadow of the house on the grass. */
export function houseShade(setting: Setting): Item {
  const { x, y, scale } = houseAt(setting);
  const [west, east, foot] = [x - 230 * scale, x + 210 * scale, y + 6];
  return {
    d: path`M${west} ${foot}Q${x} ${foot + 20} ${east} ${foot}Q${x} ${foot - 10} ${west} ${foot}Z`,
    fill: setting.palette.vignette,
    opacity: 0.4,
    soft: 5,
  };
}
