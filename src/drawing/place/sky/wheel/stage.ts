import { group, type Item } from '../../../display';
import { arriving } from '../../../number';
import { along, POST_PERCH } from '../../../perches';
import { lantern } from '../../../thing/furniture';
import { fireflies } from '../../alive';
import { arrived } from '../../arrivals';
import { airBehind, backlogPiles, signposts } from '../../chaos';
import { frontAnywhere } from '../../front';
import { ground } from '../../ground';
import { haze } from '../../land';
import { lampPool } from '../../light';
import { notices, orderBefore, orderBehind } from '../../order';
import type { Setting } from '../../setting';
import { vapourBehind, wisps } from '../../weather';
import { floodwater, puddles, splashes } from '../../wet';
import { darkFoot, ivy, SALLOW } from '../frame';
import { nettles } from '../nettles';
import { featherCord, hanging } from '../roomMark';
import { DISORDER, ORDERING } from './data';
import { flume, millCorner } from './mill';
import { pollard } from './pollard';
import { footprints, nets, post } from './post';
import { race, weir } from './river';
import { threeWeathers } from './weathers';
import { HUB, wheel } from './wheel';

/** The river with its weir, and the mill's corner with the wheel. */
export const wheelBanks = (setting: Setting): Item[] => [
  ...weir(setting),
  ...vapourBehind(setting),
  ...pollard(setting),
  ...millCorner(setting),
  ...race(setting),
  ...flume(setting),
  ...wheel(setting),
  haze(setting, 470, 90, 0.2),
  ...wisps(setting),
];

/** What a shared heading hangs up: a cord of feathers from the mill to the post and on to the sallow. */
function shared(setting: Setting): Item[] {
  const { at, alive, size, view } = setting;
  const near = {
    from: [at(HUB[0]) + 34 * size, HUB[1] - 204 * size],
    to: [at(POST_PERCH[0]), POST_PERCH[1] + 14],
    sag: 40,
  } as const;
  const far = { from: [at(POST_PERCH[0]), POST_PERCH[1] + 14], to: [at(0.955), 400], sag: 30 } as const;
  const few = Math.round(view.frame.width / 78);
  return [
    ...featherCord(setting, (t) => along(near, t), few, arriving(alive, 0.4, 0.3)),
    ...featherCord(setting, (t) => along(far, t), few, arriving(alive, 0.62, 0.34)),
    ...arrived(alive, [{ from: 0.5, at: [at(0.1), 300], item: group(hanging(setting), { scale: 0.95 * size }) }]),
  ];
}

/** The near bank by the wheel, with the post on it. */
export function wheelStage(setting: Setting): Item[] {
  const { at, size, view, palette, lamp } = setting;
  return [
    ...nettles(setting, 158, [at(0.02), at(0.36)], 606, setting.condition.decline, 12),
    ...shared(setting),
    ...ground(setting, at(0.66)),
    ...(view.weather === 'rain' ? [...puddles(setting), ...splashes(setting, 606, 700)] : []),
    ...(view.weather === 'flood' ? floodwater(setting) : []),
    ...lampPool(setting, at(0.55), 620, 420 * size),
    ...nets(setting),
    ...orderBehind(setting, ORDERING),
    ...post(setting),
    group(lantern(palette.window, lamp), { at: [at(0.555), 616], scale: 1.1 * size }),
    ...notices(setting, ORDERING),
    ...footprints(setting),
    ...threeWeathers(setting),
    ...signposts(setting, DISORDER),
    ...backlogPiles(setting, DISORDER),
    ...fireflies(setting),
    ...airBehind(setting),
  ];
}

/** Sallow rods, dark and out of focus, and what order puts before people's feet. */
export const wheelFront = (setting: Setting): Item[] => [
  ...orderBefore(setting, ORDERING),
  darkFoot(setting, 72),
  ...ivy(setting, 159, 1, [250, 190, 150, 96, 60], SALLOW),
  ...ivy(setting, 160, -1, [130, 80], SALLOW),
  ...frontAnywhere(setting),
];
