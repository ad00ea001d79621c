import { light, mix } from '../../colour';
import { group, type Item, linear, radial } from '../../display';
import { arriving } from '../../number';
import { pick } from '../../palette';
import { circle, path, rect } from '../../path';
import { ferryFlag } from '../../thing/mark';
import { arrived } from '../arrivals';
import { HORIZON, type Setting } from '../setting';

/** A hut on the far bank, 60 wide, its foot on 0,0; its light lies on the water. */
function hut(setting: Setting, roofColour: string): Item[] {
  const { palette, lamp, snow } = setting;
  const wall = mix(pick(palette.wood, 2), palette.haze, 0.35);
  const glow = palette.window;
  return [
    {
      d: rect(-24, -24, 48, 24),
      fill: linear([-24, 0], [24, 0], [0, mix(wall, palette.vignette, 0.2)], [1, light(wall, 0.1)]),
    },
    { d: 'M-32 -21L-8 -44H8L32 -21Z', fill: snow ? '#eef4fb' : mix(roofColour, palette.haze, 0.25) },
    { d: rect(-14, -17, 9, 9, 1) + rect(6, -17, 9, 9, 1), fill: glow, opacity: 0.25 + 0.75 * lamp },
    { d: circle(0, -12, 34), fill: radial([0, -12], 34, [0, glow, 0.35 * lamp], [1, glow, 0]) },
    {
      d: path`M-16 4H-4L-7 40H-13ZM4 4H16L13 40H7Z`,
      fill: linear([0, 4], [0, 40], [0, glow, 0.5 * lamp], [1, glow, 0]),
    },
  ];
}

/** Where huts come to stand as more and more people have a reason to cross, and how large each is. */
const HUTS: readonly (readonly [from: number, share: number, size: number])[] = [
  [0.42, 0.52, 0.78],
  [0.54, 0.655, 0.7],
  [0.64, 0.485, 0.6],
  [0.74, 0.7, 0.62],
  [0.84, 0.555, 0.58],
  [0.92, 0.745, 0.52],
];

/** The market's side: one hut from the beginning, and a village by and by. Order gives it an office's roofs. */
export function village(setting: Setting, t: number): Item[] {
  const { palette, at, alive } = setting;
  const roofs = [
    pick(palette.wood, 0),
    mix(pick(palette.accents, 0), pick(palette.wood, 1), 0.45),
    pick(palette.wood, 1),
  ];
  const y = HORIZON - 3;
  return [
    ...arrived(
      alive,
      HUTS.map(([from, where, size], i) => ({
        from,
        at: [at(where - 0.6 + t), y] as const,
        item: group(hut(setting, pick(roofs, i % 3)), { scale: size }),
      })),
    ),
    group(hut(setting, pick(roofs, 0)), { at: [at(t) - 46, y], scale: 0.95 }),
    ...arrived(alive, [
      {
        from: 0.7,
        at: [at(t) + 2, y],
        item: group(ferryFlag(pick(palette.accents, 0), setting.gale), { scale: 0.62 }),
      },
    ]),
  ];
}

/** The far landing: a small jetty with a post for the rope; decline breaks it. */
export function farLanding(setting: Setting, t: number): Item[] {
  const { palette, at, condition } = setting;
  const x = at(t);
  const shade = mix(pick(palette.wood, 0), palette.haze, 0.25);
  const broken = 14 * arriving(condition.decline, 0.5, 0.3);
  return [
    group([{ d: rect(0, -2, 86, 5, 2), fill: shade }], { at: [x - 20, HORIZON], turn: broken * 0.5 }),
    { d: rect(x - 14, HORIZON, 4, 9) + rect(x + 30, HORIZON, 4, 9) + rect(x + 56, HORIZON, 4, 9), fill: shade },
    group([{ d: rect(-2.5, -28, 5, 32, 2), fill: shade }], { at: [x + 24, HORIZON] }),
  ];
}
