import { dark, light, mix } from '../../../colour';
import { group, type Item, linear, type Point } from '../../../display';
import { arriving, between, nthArriving } from '../../../number';
import { pick } from '../../../palette';
import { ellipse, path } from '../../../path';
import { reeds } from '../../grass';
import { haze } from '../../land';
import { EAST, type Setting, WEST } from '../../setting';
import { wood } from '../../trees';
import { archHole, archStones, courses, panes, snowAlong, stoneOf, worn } from '../stone';
import { timber } from '../timber';
import { HUB } from './wheel';

/** Sallows along the far bank, and a gap where the river comes from. */
export function sallows(setting: Setting): Item[] {
  const colour = mix(pick(setting.palette.depths, 2), pick(setting.palette.ground, 2), 0.4);
  const plan = {
    from: WEST,
    to: EAST,
    step: 41,
    gap: [setting.at(0.52), setting.at(0.8)] as const,
    heights: [44, 104] as const,
    ground: (x: number) => 380 + 5 * Math.sin(x / 150),
    colour,
    leafy: 0.94,
  };
  const bank = path`M${setting.left - 40} 384Q${setting.at(0.4)} 372 ${setting.at(0.62)} 384T${setting.right + 40} 380V398H${setting.left - 40}Z`;
  return [
    ...wood(setting.draws(152), plan, setting),
    { d: bank, fill: linear([0, 374], [0, 398], [0, colour], [1, mix(colour, setting.palette.haze, 0.4)]) },
    haze(setting, 344, 70, 0.5),
  ];
}

/** The weir: a sill across the river and the white water under it; in decline half of it is gone. */
export function weir(setting: Setting): Item[] {
  const { at, right, palette, condition } = setting;
  const stone = stoneOf(setting, 0.5);
  const y = (t: number) => 452 + (7 * Math.sin(t * 6) - 12 * (t - 0.4)) * (1 - condition.order);
  const sill = Array.from({ length: 9 }, (_, i): Point => [between(at(0.33), right + 30, i / 8), y(i / 8)]);
  const draw = setting.draws(153);
  const white = mix(light(pick(palette.water, 0), 0.7), '#ffffff', 0.3);
  const dry = arriving(condition.decline, 0.2, 0.7);
  const falls = Array.from({ length: 54 }, (_, i) => {
    const t = (i + draw()) / 54;
    const [x, long] = [between(at(0.34), right, t), 12 + 16 * draw()];
    return {
      d: path`M${x} ${y(t) + 3}q2 ${long * 0.6} ${-2} ${long}`,
      stroke: white,
      width: 2.6,
      opacity: 0.7 * (1 - nthArriving(dry * 0.8, i, 54)),
    };
  }).filter(({ opacity }) => opacity > 0);
  const foam = Array.from({ length: 13 }, (_, i) =>
    ellipse(between(at(0.34), right, (i + draw()) / 13), y(i / 13) + 27 + draw() * 9, 34, 4),
  );
  return [
    { d: worn(sill.map(([x, top]): Point => [x, top + 13])), stroke: white, width: 20, opacity: 0.34 * (1 - dry) },
    { d: worn(sill), stroke: dark(stone.deep, 0.2), width: 11 },
    { d: worn(sill), stroke: light(stone.lit, 0.2), width: 3.4, opacity: 0.9 },
    ...falls,
    { d: foam.join(''), fill: white, opacity: 0.4 * (1 - 0.8 * dry) },
  ];
}

/** The mill's corner, which the wheel leans on. */
export function millCorner(setting: Setting): Item[] {
  const { at, left, palette, size } = setting;
  const stone = stoneOf(setting, 0.95);
  const top: Point[] = [
    [left - 40, 96],
    [at(0.02), 96],
    [at(0.02), 122],
    [at(0.062), 122],
    [at(0.062), 166],
    [at(0.098), 166],
    [at(0.098), 214],
    [at(0.128), 214],
    [at(0.128), 470],
    [at(0.128), 640],
  ];
  const [x, half] = [at(0.045), 25 * size];
  const d = `${worn([...top, [left - 40, 640]])}Z${archHole(x, 286, half, 214)}`;
  return [
    {
      d,
      fill: linear(
        [left, 500],
        [at(0.14), 200],
        [0, mix(stone.deep, palette.vignette, 0.36)],
        [0.6, mix(stone.deep, stone.body, 0.5)],
        [1, stone.body],
      ),
      shadow: { colour: palette.vignette, opacity: 0.4, blur: 20, dx: 4, dy: 2 },
    },
    courses(setting, 154, stone, { x: left - 20, y: 96, width: at(0.13) - left + 20, height: 540 }, d, 27),
    { d: worn(top), stroke: light(stone.lit, 0.45), width: 2, opacity: 0.85 },
    ...snowAlong(setting, top),
    ...panes(setting, 0.4, x, 286, half, 214),
    ...archStones(stone, x, 286, half, 214),
  ];
}

/** The trough that fed the wheel; where people know what for, somebody has cleared it and it runs again. */
export function flume(setting: Setting): Item[] {
  const { at, left, size, alive, condition, palette } = setting;
  const end = at(HUB[0]) + 34 * size;
  const y = HUB[1] - 216 * size;
  const drop = 40 * arriving(condition.decline, 0.4, 0.4);
  const water = mix(light(pick(palette.water, 0), 0.6), '#ffffff', 0.25);
  const streams = Array.from({ length: 6 }, (_, i) => {
    const run = arriving(alive, 0.18 + i * 0.11, 0.12);
    const [x, reach] = [end + 2 + i * 4 * size, (84 + i * 18) * size];
    return {
      d: path`M${x} ${y + 12}C${x + 30 * size} ${y + 20} ${x + reach} ${y + 70 * size} ${x + reach} ${y + (120 + 190 * run) * size}`,
      stroke: water,
      width: 5 * size,
      opacity: 0.6 * run,
    };
  }).filter(({ opacity }) => opacity > 0);
  const trough: readonly [Point, Point] = [
    [left - 20, y + 4],
    [end, y + drop],
  ];
  return [
    ...timber(setting, [at(0.148), 560], [at(0.142), y + 20], 15, 0.25),
    ...timber(setting, ...trough, 26),
    ...snowAlong(setting, trough),
    ...streams,
  ];
}

/** The race under the wheel, dark, with reeds at its edge. */
export const race = (setting: Setting): Item[] => [
  {
    d: ellipse(setting.at(HUB[0]), 588, 230 * setting.size, 40),
    fill: dark(pick(setting.palette.water, 3), 0.45),
    opacity: 0.75,
  },
  ...reeds(setting, 155, setting.at(0.31), setting.at(0.45), 582, 0.3 + 0.7 * setting.condition.decline),
  ...reeds(setting, 156, setting.at(0.86), setting.at(1.03), 584, 0.4 + 0.6 * setting.condition.decline),
];

/** A pollard sallow at the right: a stout trunk and a head of rods; order shears it, decline bares it. */
export function pollard(setting: Setting): Item[] {
  const { at, palette, condition, size, wind } = setting;
  const bark = mix(pick(palette.wood, 0), pick(palette.depths, 4), 0.35);
  const leaf = mix(pick(palette.ground, 1), pick(palette.depths, 3), 0.3);
  const draw = setting.draws(157);
  const rods = Array.from({ length: 25 }, (_, i) => {
    const [long, lot] = [0.75 + 0.5 * draw(), draw()];
    const a = (((i * 7) % 25) / 24 - 0.5) * 2.9;
    const reach = between(146 * long, 104, condition.order);
    const [x, y] = [Math.sin(a) * reach - 34 * wind, -172 - Math.cos(a) * reach * 0.8];
    const hang = 96 * long * (1 - condition.order);
    const bare = arriving(condition.decline, 0.1 + lot * 0.7, 0.15);
    const d = path`M${Math.sin(a) * 24} -160Q${x * 0.8} ${y - 26} ${x} ${y + hang * 0.3}q${6 - 20 * wind} ${hang * 0.5} ${-2 - 30 * wind} ${hang}`;
    return [
      { d, stroke: bark, width: 3 },
      {
        d,
        stroke: i % 3 === 0 ? light(leaf, 0.16) : i % 3 === 1 ? leaf : dark(leaf, 0.14),
        width: 19 * (1 - bare),
        opacity: 0.92,
      },
    ].filter(({ width }) => width > 0);
  }).flat();
  const trunk: Item[] = [
    {
      d: 'M-34 6C-22 -40 -26 -96 -40 -140C-56 -160 -44 -182 -26 -174C-20 -194 -2 -192 2 -178C14 -196 32 -186 28 -172C48 -176 54 -154 38 -140C26 -96 22 -40 36 6Z',
      fill: linear([-40, 0], [40, -60], [0, dark(bark, 0.3)], [0.7, bark], [1, light(bark, 0.25)]),
    },
    { d: 'M-6 -96Q6 -112 14 -94Q12 -70 2 -72Q-8 -78 -6 -96Z', fill: dark(bark, 0.55) },
  ];
  const crown = (1 - arriving(condition.decline, 0.1, 0.6)) ** 0.5;
  const mass = {
    d: ellipse(0, -214, 122, 74),
    fill: linear([-110, 0], [110, -60], [0, dark(leaf, 0.34)], [1, dark(leaf, 0.1)]),
    opacity: 0.9 * crown,
  };
  return [group([...(crown > 0 ? [mass] : []), ...rods, ...trunk], { at: [at(0.955), 584], scale: 1.05 * size })];
}
