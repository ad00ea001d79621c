import { dark, light, mix } from '../../colour';
import { group, type Item, type Point } from '../../display';
import { arriving } from '../../number';
import { pick } from '../../palette';
import { circle, ellipse, path, rect } from '../../path';
import type { Setting } from '../setting';
import { lit, tarOf } from './green';
import type { Harbour, Hung } from './harbour';
import { WARES } from './vane';

/** Where there are nails in the rail along the quay, left and right of the steps. */
export const NAILS = [
  0.018, 0.062, 0.106, 0.15, 0.194, 0.238, 0.282, 0.326, 0.67, 0.714, 0.758, 0.802, 0.846, 0.89, 0.934, 0.978,
];

/** The two runs of the rail, as shares of the width. */
const RUNS = [
  [-0.12, 0.352],
  [0.644, 1.12],
] as const;

/** The height of the nails. */
export const NAIL_Y = 553;

/** The point of the i-th nail. */
export const nailAt = ({ at }: Setting, i: number): Point => [at(NAILS[i] ?? 0), NAIL_Y];

const HANGING: Record<Exclude<Hung, 'coil'>, (setting: Setting) => Item[]> = {
  spoon: (setting) => [
    group([{ d: WARES.spoon.replace(/ M.*/, ''), fill: mix('#b98a55', tarOf(setting), 0.15) }], {
      at: [16, 40],
      turn: 90,
      scale: 1.1,
    }),
  ],
  sock: ({ palette }) => {
    const wool = pick(palette.accents, 0);
    return [
      {
        d: 'M-7 2H8V22Q9 27 18 29Q20 38 10 38H-2Q-8 36 -7 28Z',
        fill: lit(wool, [-8, 0], [18, 20]),
      },
      { d: 'M-7 6H8M-7 12H8', stroke: '#f6ead0', width: 2.6 },
    ];
  },
  cup: (setting) => [
    { d: 'M-3 2Q12 0 12 10T0 20', stroke: light(pick(setting.palette.accents, 2), 0.2), width: 3.6 },
    {
      d: 'M-12 8H6L4 30Q-4 34 -10 30Z',
      fill: lit(pick(setting.palette.accents, 2), [-12, 0], [8, 0]),
    },
  ],
  float: (setting) => [
    { d: 'M0 0V12', stroke: mix('#d9bd8c', tarOf(setting), 0.3), width: 3 },
    {
      d: circle(0, 24, 13),
      fill: lit(pick(setting.palette.accents, 1), [-12, 30], [12, 12]),
    },
    { d: 'M-12 21Q0 27 12 21', stroke: '#f6ead0', width: 4 },
  ],
};

/** A thing on its nail, which is 0,0. */
function hung(setting: Setting, what: Hung): Item[] {
  if (what !== 'coil') return HANGING[what](setting);
  const rope = mix('#d9b983', tarOf(setting), 0.1 + 0.2 * setting.condition.decline);
  const turns = [8, 12, 16].map((rx, i) => ellipse((i - 1) * 1.5, 20 + i * 1.5, rx, 17 + i * 4)).join('');
  return [
    { d: turns, stroke: dark(rope, 0.45), width: 6.4 },
    { d: turns, stroke: rope, width: 4 },
    { d: 'M-14 12Q0 19 15 11', stroke: dark(rope, 0.3), width: 8 },
    { d: 'M-13 11Q0 18 14 10', stroke: light(rope, 0.3), width: 4.4 },
  ];
}

/** What hangs on the nails: it goes, nail by nail, with decline. */
function everything(setting: Setting, { nails, ware }: Harbour): Item[] {
  const { condition, size } = setting;
  return NAILS.flatMap((_, i) => {
    const gone =
      arriving(condition.decline, 0.14 + ((i * 7) % 16) * 0.045, 0.08) * (ware === 'kettle' || i % 3 > 0 ? 1 : 0);
    const turn = (((i * 5) % 7) - 3) * (5 * condition.chaos + 0.7 * (1 - condition.order));
    if (gone >= 1) return [];
    return [
      group(hung(setting, nails[i % nails.length] ?? 'coil'), {
        at: nailAt(setting, i),
        scale: size * (1 - gone),
        turn,
      }),
    ];
  });
}

/** The rail on its posts: a tarred plank that was a ship's once. */
function rail(setting: Setting): Item[] {
  const { at, snow, palette, condition } = setting;
  const tar = tarOf(setting);
  const sag = 10 * arriving(condition.decline, 0.4, 0.4);
  return RUNS.flatMap(([a, b], run) => {
    const posts = [0.04, 0.36, 0.68, 0.985].map((k) => at(a + (b - a) * k));
    const [x, x2] = [at(a), at(b)];
    const drop = (k: number) => (run === 0 ? k * sag : (1 - k) * sag);
    const [y, y2] = [NAIL_Y - 9 + drop(0), NAIL_Y - 9 + drop(1)];
    return [
      { d: posts.map((p) => rect(p - 6, NAIL_Y - 18, 12, 62, 3)).join(''), fill: dark(tar, 0.15) },
      {
        d: path`M${x} ${y}L${x2} ${y2}V${y2 + 17}L${x} ${y + 17}Z`,
        fill: lit(tar, [x, 0], [x2, 0]),
      },
      {
        d: path`M${x} ${y}L${x2} ${y2}`,
        stroke: snow ? '#f4f8fd' : palette.rim,
        width: snow ? 5 : 1.8,
        opacity: snow ? 1 : 0.6,
      },
    ];
  });
}

/** The nails themselves, and where something hung for years, a paler patch. */
function bare(setting: Setting): Item[] {
  const tar = tarOf(setting);
  const left = arriving(setting.condition.decline, 0.2, 0.6);
  const heads = NAILS.map((_, i) => {
    const [x, y] = nailAt(setting, i);
    return circle(x, y - 1, 2.6);
  });
  return [
    ...(left > 0
      ? [
          {
            d: NAILS.map((_, i) => ellipse(...nailAt(setting, i), 9 * setting.size, 6)).join(''),
            fill: light(tar, 0.2),
            opacity: 0.6 * left,
          },
        ]
      : []),
    { d: heads.join(''), fill: mix('#c7b184', tar, 0.2) },
  ];
}

/** The rail along the quay and all that hangs there. */
export const nailRail = (setting: Setting, harbour: Harbour): Item[] => [
  ...rail(setting),
  ...bare(setting),
  ...everything(setting, harbour),
];
