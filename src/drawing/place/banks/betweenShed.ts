import { dark, light, mix } from '../../colour';
import { group, type Item, linear } from '../../display';
import { arriving } from '../../number';
import { pick } from '../../palette';
import { circle, ellipse, path, polygon, rect } from '../../path';
import { lantern } from '../../thing/furniture';
import { bunting } from '../../thing/mark';
import { arrived } from '../arrivals';
import type { Setting } from '../setting';
import { CELL, stacks, stock } from './betweenStock';
import { roundel } from './emblem';

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

/** Two roofs over one shed, shingle and thatch, which meet with a step. */
function roofs({ palette, snow, condition }: Setting): Item[] {
  const [shade, board] = [pick(palette.wood, 0), pick(palette.wood, 1)];
  const thatch = mix(pick(palette.ground, 0), board, 0.4);
  const moss = arriving(condition.decline, 0.2, 0.5);
  const shadow = { colour: palette.vignette, opacity: 0.45, blur: 12, dx: 0, dy: 6 };
  const thatched = 'M-4 -352C30 -356 70 -330 150 -272Q138 -258 112 -264Q80 -256 60 -262Q30 -254 -4 -262Z';
  return [
    {
      d: polygon([
        [-150, -276],
        [-8, -372],
        [4, -372],
        [4, -262],
        [-146, -262],
      ]),
      fill: linear([-150, -270], [0, -370], [0, dark(shade, 0.3)], [1, mix(board, palette.depths[1] ?? board, 0.3)]),
      shadow,
    },
    {
      d: 'M-112 -300H0M-78 -324H0M-44 -346H0M-60 -262V-300M-20 -262V-300M-100 -262V-300M-40 -300V-324M-4 -300V-324',
      stroke: dark(shade, 0.4),
      width: 2,
      opacity: 0.5,
    },
    { d: thatched, fill: linear([0, -260], [130, -350], [0, dark(thatch, 0.35)], [1, light(thatch, 0.2)]), shadow },
    {
      d: 'M-150 -276L-8 -372H4M-4 -352C30 -356 70 -330 150 -272',
      stroke: snow ? '#f4f8fd' : light(palette.rim, 0.1),
      width: snow ? 12 : 2,
      opacity: snow ? 1 : 0.75,
    },
    ...(moss > 0
      ? [
          {
            d:
              ellipse(-92, -312, 34 * moss, 8 * moss) +
              ellipse(-30, -352, 24 * moss, 7 * moss) +
              ellipse(70, -318, 36 * moss, 9 * moss) +
              ellipse(-60, -34, 50 * moss, 5 * moss),
            fill: '#77894e',
            opacity: 0.9,
          },
        ]
      : []),
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
