import { dark, light, mix } from '../../colour';
import { group, type Item, linear } from '../../display';
import { arriving } from '../../number';
import { pick } from '../../palette';
import { circle, path, rect } from '../../path';
import { lantern } from '../../thing/furniture';
import { bunting } from '../../thing/mark';
import { arrived } from '../arrivals';
import type { Setting } from '../setting';
import { CELL, stacks, stock } from './betweenStock';
import { roundel } from './emblem';
import { roofs } from './roofs';

/** The frame: squared boards on the badgers' side, bent poles on the hares'. */
function frame(setting: Setting): Item[] {
  const { palette, condition, lamp, dusk } = setting;
  const [shade, dull, board, lit] = [0, 1, 2, 3].map((i) => pick(palette.wood, i)) as [string, string, string, string];
  const inside = mix(mix(shade, palette.vignette, 0.6), palette.window, dusk ? 0.22 * lamp : 0.05);
  const uprights = [-60, -20, 20, 60].map((x) => rect(x - 3, -272, 6, 240)).join('');
  const shelves = [0, 1, 2, 3, 4, 5].map((i) => rect(-100, -42 - i * CELL, 200, 6)).join('');
  const white = mix('#efe9dc', palette.haze, 0.2);
  return [
    { d: rect(-104, -276, 208, 250), fill: linear([-104, -30], [104, -276], [0, dark(inside, 0.3)], [1, inside]) },
    ...stock(setting),
    { d: uprights + shelves, fill: linear([-100, 0], [100, -200], [0, dull], [1, lit]) },
    { d: rect(-114, -288, 20, 290, 2), fill: linear([-114, 0], [-94, 0], [0, dark(shade, 0.2)], [1, board]) },
    { d: rect(-114, -210, 20, 16) + rect(-114, -170, 20, 16), fill: white },
    { d: 'M104 2Q116 -140 100 -290', stroke: dark(board, 0.2), width: 15 },
    { d: 'M106 2Q118 -140 102 -290', stroke: lit, width: 4, opacity: 0.8 },
    ...(condition.decline > 0.2
      ? [
          {
            d: 'M-98 -270L-58 -236M-98 -250Q-84 -252 -76 -268M-98 -236Q-74 -240 -62 -270',
            stroke: '#dfe3e6',
            width: 1.4,
            opacity: 0.7 * condition.decline,
          },
        ]
      : []),
    { d: rect(-146, -34, 292, 12, 3), fill: linear([-146, 0], [146, 0], [0, dull], [1, light(lit, 0.15)]) },
    {
      d: rect(-136, -22, 18, 26) + rect(118, -22, 18, 26) + rect(-100, -22, 200, 26),
      fill: linear([-136, 0], [136, 0], [0, dark(shade, 0.3)], [1, dull]),
    },
  ];
}

/** What people put up who use it: the roundel under the roof, lamps at both posts, a bell rope's worth of flowers. */
function cared(setting: Setting): Item[] {
  const { alive, palette, lamp } = setting;
  const lamps = [-104, 104].map((x, i) => ({
    from: 0.46 + i * 0.12,
    at: [x * 1.28, -206] as const,
    item: group(
      [{ d: path`M0 -54L${-x * 0.2} -58`, stroke: pick(palette.wood, 0), width: 4 }, ...lantern(palette.window, lamp)],
      { scale: 0.95 },
    ),
  }));
  const pots = [-86, -58, 64, 90].map((x, i) => ({
    from: 0.52 + i * 0.1,
    at: [x, -34] as const,
    item: group([
      {
        d: circle(-6, -20, 8) + circle(6, -20, 8) + circle(0, -27, 8),
        fill: mix(pick(palette.ground, 1), '#4f8a46', 0.5),
      },
      { d: circle(-4, -25, 3.4) + circle(6, -20, 3.4), fill: pick(palette.accents, i % 2) },
      { d: 'M-10 -16H10L7 0H-7Z', fill: pick(palette.wood, 2) },
    ]),
  }));
  return arrived(alive, [
    { from: 0.4, at: [-2, -300], item: group(roundel(pick(palette.accents, 0)), { scale: 0.9 }) },
    ...lamps,
    ...pots,
  ]);
}

/** The shed between the banks: pigeonholes for parcels. Its foot is on 0,0; about 300 wide, 372 high. */
export const shed = (setting: Setting): Item[] => [
  ...frame(setting),
  ...stacks(setting),
  ...roofs(setting),
  ...cared(setting),
  ...bunting((t) => [-150 + 300 * t, -258 + 30 * Math.sin(t * Math.PI)], 11, arriving(setting.alive, 0.48, 0.4), [
    pick(setting.palette.accents, 0),
    '#fdf3dd',
    '#4a4754',
    pick(setting.palette.accents, 1),
  ]),
];
