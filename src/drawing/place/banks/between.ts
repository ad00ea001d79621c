import { mix } from '../../colour';
import { group, type Item } from '../../display';
import { nthArriving } from '../../number';
import { pick } from '../../palette';
import { fireflies, kites } from '../alive';
import { arrived } from '../arrivals';
import { airBehind, backlogPiles, signposts } from '../chaos';
import { frontAnywhere } from '../front';
import { haze } from '../land';
import { lampPool } from '../light';
import { notices, orderBefore, orderBehind } from '../order';
import type { Setting } from '../setting';
import type { Site } from '../site';
import { vapourBehind, wisps } from '../weather';
import { floodwater, puddles, splashes } from '../wet';
import { steepBanks } from './betweenBanks';
import { DISORDER, ORDERING, SHED_AT } from './betweenData';
import { gangways, parcelLine } from './betweenLines';
import { shed } from './betweenShed';
import { ferns } from './ferns';
import { gorge, shoulders, slidden } from './gorge';
import { ledge } from './ledge';
import { label, parcel } from './parcel';
import { BANKS } from './tint';

/** The heap's rows from its top: their first parcel, how many, and how high. */
const ROWS = [
  [18, 2, 3],
  [14, 4, 2],
  [8, 6, 1],
  [0, 8, 0],
] as const;

/** What the holes held, thrown down in one heap, its labels underneath. */
function heap({ condition, at, size, palette }: Setting): Item[] {
  const count = 20;
  const fallen = Math.max(0, condition.chaos - 0.14) * 1.2;
  const labels = [-96, -60, -22, 20, 58, 92, 120].map((x, i) => ({
    from: 0.2 + i * 0.1,
    at: [at(0.597) + x * size, 626 + (i % 3) * 9] as const,
    item: group(label(mix('#f4ead0', pick(palette.accents, i % 3), 0.3 * (i % 2))), {
      turn: ((i * 67) % 90) - 45,
      scale: size,
    }),
  }));
  const parcels = Array.from({ length: count }, (_, i): Item[] => {
    const here = nthArriving(fallen, i, count);
    const [first, wide, row] = ROWS.find(([start]) => i >= start) ?? [0, 8, 0];
    const column = i - first - (wide - 1) / 2;
    if (here <= 0) return [];
    return [
      group(parcel(i * 3 + 1), {
        at: [at(0.597) + (column * 32 + ((i * 13) % 9)) * size, 620 - row * 25 * size],
        turn: ((i * 53) % 70) - 35,
        scale: 1.2 * here * size,
      }),
    ];
  });
  return [...arrived(condition.chaos, labels), ...parcels.flat()];
}

function stage(setting: Setting): Item[] {
  const { at, size, view, condition } = setting;
  return [
    ...ledge(setting, at(SHED_AT) + 60),
    ...(view.weather === 'rain' ? [...puddles(setting), ...splashes(setting, 606, 700)] : []),
    ...gangways(setting),
    group(shed(setting), { at: [at(SHED_AT), 604], turn: -6 * condition.chaos, scale: [0.4 + 0.5 * size, 0.9] }),
    ...parcelLine(setting),
    ...(view.weather === 'flood' ? floodwater(setting) : []),
    ...lampPool(setting, at(SHED_AT), 616, 320 * size),
    ...notices(setting, ORDERING),
    ...orderBehind(setting, ORDERING),
    ...signposts(setting, DISORDER),
    ...heap(setting),
    ...backlogPiles(setting, DISORDER),
    ...fireflies(setting),
    ...airBehind(setting),
  ];
}

/** The parcel shed on the ledge between the two banks, under the bridge. */
export const BETWEEN: Site = {
  tint: BANKS,
  extents: { banks: [90, 660] },
  depths: {
    mountains: slidden({ at: 0.56, peak: 232, foot: 424, reach: 200 }),
    hills: (setting) => [haze(setting, 300, 120, 0.4)],
    forest: shoulders,
    water: gorge,
    banks: (setting) => [
      ...vapourBehind(setting),
      ...kites(setting),
      ...steepBanks(setting),
      haze(setting, 470, 130, 0.3),
      ...wisps(setting),
    ],
    stage,
    front: (setting) => [...orderBefore(setting, ORDERING), ...ferns(setting), ...frontAnywhere(setting)],
  },
};
