import { dark, light, mix } from '../../colour';
import { group, type Item, linear, type Point, radial } from '../../display';
import { arriving } from '../../number';
import { pick } from '../../palette';
import { circle, path, rect, smooth } from '../../path';
import { arrived } from '../arrivals';
import type { Setting } from '../setting';
import { bridgeAbove } from './betweenLines';
import { outline } from './outline';

/** The two banks, steep, from their tops down to the water: shares of the width from the frame's edge inward, and heights. */
const BANKS = [
  outline(
    '-0.06 168, 0.03 176, 0.075 206, 0.09 262, 0.13 286, 0.142 350, 0.185 384, 0.196 452, 0.24 486, 0.262 560, 0.3 650',
  ),
  outline('-0.06 150, 0.03 160, 0.07 196, 0.095 248, 0.115 318, 0.15 376, 0.17 440, 0.2 490, 0.24 540, 0.28 650'),
];

/** Round doors of the badgers, and their windows, on the left bank: share, height, size. */
const DOORS = [
  [0.03, 286, 1],
  [0.075, 372, 0.9],
  [0.02, 430, 0.8],
  [0.165, 470, 0.72],
  [0.11, 330, 0.62],
] as const;

function doors(setting: Setting): Item[] {
  const { at, palette, lamp, size, dusk, snow } = setting;
  const [shade, board] = [pick(palette.wood, 0), pick(palette.wood, 2)];
  const glass = mix('#2b2a30', palette.window, 0.2 + 0.8 * lamp);
  return DOORS.map(([t, y, s]) =>
    group(
      [
        ...(dusk && lamp > 0
          ? [
              {
                d: circle(0, 0, 64),
                fill: radial([0, 0], 64, [0, palette.window, 0.45 * lamp], [1, palette.window, 0]),
              },
            ]
          : []),
        {
          d: rect(-38, 22, 80, 8, 3) + rect(-26, 30, 56, 6, 2),
          fill: snow ? '#eef4fb' : linear([-38, 0], [42, 0], [0, shade], [1, board]),
        },
        { d: circle(0, 0, 27), fill: dark(shade, 0.35) },
        { d: circle(0, 0, 21), fill: linear([-20, 16], [20, -16], [0, shade], [1, board]) },
        { d: path`M0 -21V21M-13 -17V17M13 -17V17`, stroke: dark(shade, 0.3), width: 2 },
        { d: circle(30, -20, 7), fill: dark(shade, 0.35) },
        { d: circle(30, -20, 4.6), fill: glass },
      ],
      { at: [at(t), y], scale: s * size },
    ),
  );
}

/** The hares' runs on the right bank: worn paths from form to form, and no door anywhere. */
function runs(setting: Setting): Item[] {
  const { at, palette, size, snow } = setting;
  const worn = snow ? '#dfe7f0' : mix('#d9bd80', pick(palette.ground, 0), 0.4);
  const trail = smooth(
    outline(
      '1.02 226, 0.965 252, 0.95 284, 0.985 312, 0.935 344, 0.925 372, 0.985 402, 0.9 438, 0.87 470, 0.86 520, 0.82 566',
    ).map(([t, y]): Point => [at(t), y]),
  );
  const forms = [
    [0.955, 262],
    [0.925, 340],
    [0.965, 396],
    [0.88, 436],
  ] as const;
  const grass = mix(pick(palette.ground, 1), pick(palette.ground, 2), 0.3);
  return [
    { d: trail, stroke: worn, width: 11 * size, opacity: 0.55 },
    ...forms.map(([t, y]) =>
      group(
        [
          { d: 'M-30 4Q-26 -22 0 -24Q26 -22 30 4Z', fill: dark(grass, 0.5) },
          {
            d: 'M-34 5Q-30 -26 0 -30Q30 -26 34 5Q24 -18 0 -18Q-24 -18 -34 5Z',
            fill: linear([-30, 0], [30, -20], [0, grass], [1, light(grass, 0.3)]),
          },
          { d: 'M-20 4l-3 -12M-8 4l2 -14M8 4l4 -12M20 4l1 -10', stroke: light(grass, 0.2), width: 3 },
        ],
        { at: [at(t), y], scale: size },
      ),
    ),
  ];
}

function bank(setting: Setting, side: 0 | 1): Item[] {
  const { palette, at, snow } = setting;
  const edge = (BANKS[side] ?? []).map(([t, y]): Point => [at(side === 0 ? t : 1 - t), y]);
  const earth = mix(pick(palette.depths, 3), pick(palette.ground, 2), 0.5);
  const top = snow ? '#e9f0f7' : mix(pick(palette.ground, 1), pick(palette.depths, 3), side === 0 ? 0.25 : 0.05);
  const shadow = { colour: dark(earth, 0.6), opacity: 0.5, blur: 20, dx: 0, dy: 2 };
  return [
    {
      d: smooth(edge) + path`L${at(side === 0 ? -0.1 : 1.1)} 660V150Z`,
      fill: linear([0, 160], [0, 620], [0, top], [0.35, mix(top, earth, 0.6)], [1, dark(earth, 0.3)]),
      shadow,
    },
    { d: smooth(edge), stroke: light(top, 0.4), width: 2, opacity: 0.6 },
  ];
}

/** Smoke over the badgers' doors and lamps in the hares' forms, where people are glad to be at home. */
function athome(setting: Setting): Item[] {
  const { at, alive, palette, lamp, size, wind } = setting;
  const smoke = (s: number): Item => ({
    d: `M0 0c-10 -22 14 -34 2 -60s${12 - wind * 50} -34 4 -60`,
    stroke: light(palette.haze, 0.4),
    width: 12,
    opacity: 0.4 * s,
    soft: 7,
  });
  return [
    ...[
      [0.05, 236],
      [0.13, 282],
    ].flatMap(([t = 0, y = 0], i) => {
      const s = arriving(alive, 0.3 + i * 0.2, 0.3);
      return s > 0 ? [group([smoke(s)], { at: [at(t), y] })] : [];
    }),
    ...arrived(
      alive,
      [
        [0.955, 256],
        [0.925, 334],
        [0.965, 390],
        [0.88, 430],
      ].map(([t = 0, y = 0], i) => ({
        from: 0.44 + i * 0.12,
        at: [at(t), y] as const,
        item: group(
          [
            {
              d: circle(0, 0, 30),
              fill: radial([0, 0], 30, [0, palette.window, 0.5 * lamp + 0.15], [1, palette.window, 0]),
            },
            { d: circle(0, 0, 5), fill: light(palette.window, 0.3) },
          ],
          { scale: size },
        ),
      })),
    ),
  ];
}

/** The two banks, and the bridge over them. */
export const steepBanks = (setting: Setting): Item[] => [
  ...bridgeAbove(setting),
  ...bank(setting, 0),
  ...bank(setting, 1),
  ...doors(setting),
  ...runs(setting),
  ...athome(setting),
];
