import { dark, mix } from '../../colour';
import { group, type Item, linear, type Point } from '../../display';
import { arriving, between } from '../../number';
import { pick } from '../../palette';
import { path, polygon } from '../../path';
import { lightPool } from '../light';
import type { Setting } from '../setting';

import { END, NEAR, onWall, timber } from './hallMeasures';

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

/** The two slopes of the roof over us, their purlins, and the holes that decline leaves in them. */
function roof(setting: Setting): Item[] {
  const { at, left, right, palette, condition } = setting;
  const [m, shade] = [at(END.middle), mix(timber(setting, 0), palette.vignette, 0.6)];
  const slope = (end: number, edge: number): Item[] => {
    const far = (t: number): Point => [between(m, at(end), t), between(END.ridge, END.eaves, t)];
    const near = (t: number): Point => [between(m, edge, t), between(-260, NEAR.eaves, t)];
    const purlins = [0.33, 0.68].map((t) => polygon([far(t), far(t + 0.05), near(t + 0.06), near(t)])).join('');
    const rafters = [0.3, 0.75].map((k) => {
      const [a, b] = [
        [m, between(END.ridge, -260, k)] as Point,
        [between(at(end), edge, k), between(END.eaves, NEAR.eaves, k)] as Point,
      ];
      return path`M${a[0]} ${a[1]}L${b[0]} ${b[1]}`;
    });
    const low = end === END.left ? edge : m;
    return [
      {
        d: polygon([far(0), far(1), near(1), [edge, -60], near(0)]),
        fill: linear([0, 40], [at(end), END.eaves], [0, dark(shade, 0.35)], [1, mix(shade, timber(setting, 1), 0.55)]),
      },
      { d: purlins, fill: linear([low, 0], [low + 400, 0], [0, dark(shade, 0.5)], [1, shade]) },
      { d: rafters.join(''), stroke: dark(shade, 0.45), width: 22 },
    ];
  };
  const torn = [
    [0.24, 150, 1],
    [0.79, 120, -1],
    [0.13, 82, 1],
  ] as const;
  const holes = torn.map(([t, y, k], i): Item => {
    const open = arriving(condition.decline, 0.25 + i * 0.2, 0.15);
    return group(
      [
        {
          d: 'M-44 20L-30 -8L-8 4L6 -24L34 -20L44 -4L24 6L20 28L-6 20Z',
          fill: linear([0, -20], [0, 24], [0, pick(palette.sky, 1)], [1, pick(palette.sky, 3)]),
        },
      ],
      { at: [at(t), y], scale: [k * Math.max(open, 0.01), Math.max(open, 0.01)] },
    );
  });
  return [
    ...slope(END.left, left - 30),
    ...slope(END.right, right + 30),
    ...holes.filter((_, i) => condition.decline > 0.25 + i * 0.2),
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

/** The hall about us, without what stands in it. */
export const room = (setting: Setting): Item[] => [
  ...roof(setting),
  ...sideWall(setting, 'left'),
  ...sideWall(setting, 'right'),
  ...floor(setting),
];
