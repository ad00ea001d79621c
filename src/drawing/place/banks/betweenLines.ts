import { light, mix } from '../../colour';
import { group, type Item, linear } from '../../display';
import { arriving, nthArriving } from '../../number';
import { pick } from '../../palette';
import { path, rect } from '../../path';
import { along, type Hanging } from '../../perches';
import type { Setting } from '../setting';
import { parcel } from './parcel';

/** The bridge, small and high above: one half squared, one bent, and the step between them against the sky. */
export function bridgeAbove(setting: Setting): Item[] {
  const { palette, at, snow, condition } = setting;
  const colour = mix(pick(palette.wood, 0), palette.haze, 0.28);
  const fallen = arriving(condition.decline, 0.5, 0.3);
  const posts = [0.13, 0.2, 0.27, 0.34, 0.41, 0.48].map((t) => path`M${at(t)} 268V248`).join('');
  const hoops = [0.52, 0.59, 0.66, 0.73, 0.8]
    .map((t) => path`M${at(t)} 278Q${at(t + 0.035)} ${246 + 16 * fallen} ${at(t + 0.07)} 278`)
    .join('');
  const legs = path`M${at(0.24)} 268L${at(0.195)} 420M${at(0.24)} 268L${at(0.28)} 420M${at(0.225)} 330H${at(0.255)}`;
  const bow = path`M${at(0.56)} 280Q${at(0.72)} 292 ${at(0.82)} 400`;
  return [
    { d: legs + bow, stroke: linear([0, 300], [0, 420], [0, colour], [1, colour, 0]), width: 8 },
    { d: path`M${at(0.1)} 249H${at(0.495)}` + posts + hoops, stroke: colour, width: 4 },
    { d: rect(at(0.06), 264, at(0.497) - at(0.06), 9) + rect(at(0.495), 274, at(0.94) - at(0.495), 9), fill: colour },
    {
      d: path`M${at(0.06)} 264H${at(0.497)}M${at(0.497)} 274H${at(0.94)}`,
      stroke: snow ? '#f4f8fd' : light(colour, 0.45),
      width: snow ? 5 : 1.8,
      opacity: 0.9,
    },
  ];
}

/** The line on which parcels go over, from the badgers' bank to the shed and on to the hares'. */
const lines = ({ at }: Setting): readonly Hanging[] => [
  { from: [at(0.136), 316], to: [at(0.33), 350], sag: 12 },
  { from: [at(0.48), 346], to: [at(0.88), 312], sag: 24 },
];

/** Cord and parcels on their way: the more people know what for, the more of them; chaos hangs them anyhow. */
export function parcelLine(setting: Setting): Item[] {
  const { alive, condition, size } = setting;
  const cord = (hanging: Hanging) =>
    path`M${hanging.from[0]} ${hanging.from[1]}Q${(hanging.from[0] + hanging.to[0]) / 2} ${(hanging.from[1] + hanging.to[1]) / 2 + hanging.sag} ${hanging.to[0]} ${hanging.to[1]}`;
  const moving = Math.max(0.25 * (1 - condition.decline) * (1 - condition.order), alive);
  const hung = [
    [0, 0.62],
    [1, 0.3],
    [1, 0.62],
    [0, 0.34],
    [1, 0.82],
    [1, 0.46],
    [0, 0.82],
    [1, 0.16],
  ] as const;
  const [a, b] = lines(setting) as [Hanging, Hanging];
  return [
    { d: cord(a) + cord(b), stroke: mix('#d9bd8c', '#5d4a3a', 0.25 + 0.3 * condition.decline), width: 3 },
    ...hung.flatMap(([which, t], i): Item[] => {
      const here = nthArriving(moving, i, hung.length);
      if (here <= 0) return [];
      const on = along(which === 0 ? a : b, t);
      return [
        group([{ d: 'M-7 10L0 -2L7 10', stroke: '#e8d5ae', width: 2 }, group(parcel(i * 2 + 1), { at: [0, 36] })], {
          at: on,
          scale: here * size,
          turn: (((i * 37) % 50) - 25) * condition.chaos,
        }),
      ];
    }),
  ];
}

/** A gangway to either bank, of its own people's making; decline takes boards, chaos lifts them. */
export function gangways({ palette, at, condition, snow, size }: Setting): Item[] {
  const [shade, board, lit] = [pick(palette.wood, 0), pick(palette.wood, 2), pick(palette.wood, 3)];
  const count = 16;
  const planks = Array.from({ length: count }, (_, i): Item[] => {
    const left = i < 6;
    const t = left ? i / 5 : (i - 6) / 9;
    const at0 = left
      ? ([at(0.225 + t * 0.105), 552 + t * 26] as const)
      : ([at(0.485 + t * 0.275), 578 - t * 26] as const);
    const gone = arriving(condition.decline, 0.2 + ((i * 7) % count) * 0.045, 0.08);
    if (gone >= 1) return [];
    const turn = (left ? 9 : -5) + (((i * 31) % 20) - 10) * condition.chaos;
    return [
      group(
        [{ d: rect(-19, -5, 38, 10, 2), fill: snow ? '#eef4fb' : linear([-19, 0], [19, 0], [0, board], [1, lit]) }],
        { at: at0, turn, scale: [size, 1 - gone] },
      ),
    ];
  });
  const rails = path`M${at(0.215)} 556L${at(0.345)} 590M${at(0.48)} 588Q${at(0.62)} 590 ${at(0.77)} 556`;
  return [{ d: rails, stroke: shade, width: 8 }, ...planks.flat()];
}
