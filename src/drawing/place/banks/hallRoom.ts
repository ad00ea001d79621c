import { dark, mix } from '../../colour';
import { type Item, linear, type Point } from '../../display';
import { arriving, between } from '../../number';
import { pick } from '../../palette';
import { path, polygon } from '../../path';
import { lightPool } from '../light';
import type { Setting } from '../setting';
import { END, NEAR, onWall, timber } from './hallMeasures';
import { outline } from './outline';

/** Boards, posts and rails of one side wall, lit from the gable. */
function sideWall(setting: Setting, side: 'left' | 'right'): Item[] {
  const on = (along: number, up: number) => onWall(setting, side, along, up);
  const [near, far] = [
    mix(timber(setting, 0), setting.palette.vignette, 0.75),
    mix(timber(setting, 1), timber(setting, 0), side === 'left' ? 0.2 : 0.6),
  ];
  const [edge, corner] = [on(1, 0.5), on(0, 0.5)];
  const posts = [0.03, 0.25, 0.56, 0.96].map((t) =>
    polygon([on(t, 0), on(t + 0.025 + t * 0.03, 0), on(t + 0.025 + t * 0.03, 1), on(t, 1)]),
  );
  return [
    {
      d: polygon([on(0, 0), on(0, 1), on(1, 1), on(1, 0)]),
      fill: linear([edge[0], 0], [corner[0], 0], [0, near], [1, far]),
    },
    { d: posts.join(''), fill: linear([edge[0], 0], [corner[0], 0], [0, dark(near, 0.3)], [1, dark(far, 0.3)]) },
  ];
}

/** A point on a slope of the roof: 0 at the gable to 1 over us, 0 at the ridge to 1 at the eaves. */
function onRoof({ at, left, right }: Setting, side: 'left' | 'right', near: number, down: number): Point {
  const [end, edge] = side === 'left' ? [at(END.left), left - 30] : [at(END.right), right + 30];
  const m = at(END.middle);
  return [
    between(between(m, end, down), between(m, edge, down), near),
    between(between(END.ridge, END.eaves, down), between(-260, NEAR.eaves, down), near),
  ];
}

/** One slope of the roof over us, its purlins and rafters. */
function slope(setting: Setting, side: 'left' | 'right'): Item[] {
  const { palette } = setting;
  const on = (near: number, down: number) => onRoof(setting, side, near, down);
  const shade = mix(timber(setting, 0), palette.vignette, 0.6);
  const [far, low] = [on(0, 1), side === 'left' ? on(1, 1)[0] : on(0, 0)[0]];
  const purlins = [0.33, 0.68].map((t) => polygon([on(0, t), on(0, t + 0.05), on(1, t + 0.06), on(1, t)])).join('');
  const rafters = [0.3, 0.75].map((k) => polygon([on(k, 0), on(k, 1)], false)).join('');
  return [
    {
      d: polygon([on(0, 0), far, on(1, 1), [on(1, 1)[0], -60], on(1, 0)]),
      fill: linear([0, 40], far, [0, dark(shade, 0.35)], [1, mix(shade, timber(setting, 1), 0.55)]),
    },
    { d: purlins, fill: linear([low, 0], [low + 400, 0], [0, dark(shade, 0.5)], [1, shade]) },
    { d: rafters, stroke: dark(shade, 0.45), width: 22 },
  ];
}

/** What is torn out of a hole's middle: shares of its reach along the roof and down it. */
const TORN = outline(
  '-1 -0.4, -0.6 -0.8, -0.1 -0.7, 0.4 -1, 0.9 -0.6, 0.8 0, 1 0.5, 0.5 0.7, 0 0.9, -0.4 0.7, -0.8 0.8, -0.8 0.1',
);

/** Where decline tears it: the side, how near, how far down. */
const HOLES = [
  ['left', 0.4, 0.5],
  ['right', 0.42, 0.62],
  ['left', 0.42, 0.85],
] as const;

/** A hole through which the sky looks in: laths that still cross it, thatch that hangs from its edge, and its light on the floor. */
function hole(setting: Setting, i: number, [side, near, down]: (typeof HOLES)[number]): Item[] {
  const { palette } = setting;
  const open = arriving(setting.condition.decline, 0.25 + i * 0.2, 0.25);
  if (open <= 0) return [];
  const on = (along: number, deep: number) =>
    onRoof(setting, side, near + along * 0.13 * open, down + deep * 0.13 * open);
  const laths = [-0.45, 0, 0.45].map((deep, k) => polygon([on(-1.1, deep), on(k === 1 ? -0.2 : 1.1, deep)], false));
  const straws = TORN.map(([x, y], k) => {
    const [u, v] = on(x, y);
    return path`M${u} ${v - 6}l${(k % 3) * 5 - 5} ${18 + (k % 4) * 5}`;
  });
  const foot = between(on(0, 0)[0], setting.at(END.middle), 0.2);
  return [
    {
      d: polygon(TORN.map(([x, y]) => on(x, y))),
      fill: linear(on(0, -1), on(0, 1), [0, pick(palette.sky, 1)], [1, pick(palette.sky, 3)]),
    },
    { d: laths.join(''), stroke: timber(setting, 0), width: 7 },
    { d: straws.join(''), stroke: mix('#b59a5e', palette.vignette, 0.45), width: 3 },
    {
      d: polygon([on(-0.9, 0), on(0.9, 0), [foot + 110, 690], [foot - 110, 690]]),
      fill: linear(on(0, 0), [foot, 690], [0, palette.rim, 0.2 * open], [1, palette.rim, 0.03]),
    },
  ];
}

/** The floor, its boards running to the far end, and the light from the gable on it. */
function floor(setting: Setting): Item[] {
  const { at, left, right, palette, snow } = setting;
  const [l, m, r] = [at(END.left), at(END.middle), at(END.right)];
  const [shade, dull, board] = [0, 1, 2].map((i) => timber(setting, i)) as [string, string, string];
  const seams = Array.from({ length: 13 }, (_, i) => {
    const t = (i - 6) / 6;
    return path`M${m + t * (r - m)} ${END.floor}L${m + t * (r - m) * 3.9} 762`;
  });
  const day = 0.5 * palette.shine + 0.12;
  const beam = polygon([
    [at(0.33), END.floor],
    [at(0.73), END.floor],
    [at(0.86), 760],
    [at(0.04), 760],
  ]);
  return [
    {
      d: polygon([
        [l, END.floor],
        [r, END.floor],
        [right + 80, 650],
        [right + 80, 770],
        [left - 80, 770],
        [left - 80, 650],
      ]),
      fill: linear([0, END.floor], [0, 740], [0, mix(board, palette.rim, 0.15)], [0.35, dull], [1, dark(shade, 0.35)]),
    },
    { d: seams.join(''), stroke: dark(shade, 0.3), width: 2.2, opacity: 0.55 },
    { d: beam, fill: linear([0, END.floor], [0, 750], [0, snow ? '#eef4fb' : palette.rim, day], [1, palette.rim, 0]) },
    {
      d: path`M${left - 40} 642L${l} ${END.floor}H${r}L${right + 40} 642`,
      stroke: dark(shade, 0.5),
      width: 5,
      opacity: 0.7,
    },
    lightPool(setting),
  ];
}

/** The hall about us, without what stands in it; decline opens its roof. */
export const room = (setting: Setting): Item[] => [
  ...slope(setting, 'left'),
  ...slope(setting, 'right'),
  ...sideWall(setting, 'left'),
  ...sideWall(setting, 'right'),
  ...floor(setting),
  ...HOLES.flatMap((torn, i) => hole(setting, i, torn)),
];
