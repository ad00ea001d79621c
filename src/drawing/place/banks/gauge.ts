import { mix } from '../../colour';
import { group, type Item, radial } from '../../display';
import { pick } from '../../palette';
import { circle } from '../../path';
import { fireflies, kites } from '../alive';
import { airBehind, backlogPiles, signposts } from '../chaos';
import { frontOnBank } from '../front';
import { haze, mountains } from '../land';
import { notices, orderBehind } from '../order';
import type { Setting } from '../setting';
import type { Site } from '../site';
import { vapourBehind, wisps } from '../weather';
import { floodwater, puddles, splashes } from '../wet';
import { thrice, washing, watched } from './gaugeChanges';
import { DISORDER, gaugeAt, orderingAt } from './gaugeData';
import { gauge } from './gaugePost';
import { downstream, gaugeBanks } from './gaugeRiver';
import { ledge } from './ledge';
import { slideHill } from './slide';
import { BANKS } from './tint';

/** The hill that slid, near and large, with its tongue in the river. */
const hill = (setting: Setting): Item[] => [
  ...mountains(setting),
  ...slideHill(
    setting,
    { at: 0.2, peak: 178, foot: 404, reach: 300 },
    mix(pick(setting.palette.depths, 0), pick(setting.palette.depths, 1), 0.9),
  ),
  haze(setting, 330, 80, 0.5),
];

/** The gauge's lamp in the water, where it is dark. */
function beacon(setting: Setting): Item[] {
  const { at, palette, lamp, dusk, size } = setting;
  const x = at(gaugeAt(setting));
  if (!dusk || lamp === 0) return [];
  const fill = radial([0, 0], 240, [0, palette.window, 0.5 * lamp], [1, palette.window, 0]);
  const ball: Item[] = [{ d: circle(0, 0, 240), fill }];
  return [group(ball, { at: [x + 50 * size, 300] }), group(ball, { at: [x + 30 * size, 570], scale: [0.4, 0.5] })];
}

function stage(setting: Setting): Item[] {
  const { at, size, view, condition } = setting;
  const share = gaugeAt(setting);
  const ordering = orderingAt(share);
  return [
    ...ledge(setting, at(share)),
    ...(view.weather === 'rain' ? [...puddles(setting), ...splashes(setting, 606, 700)] : []),
    ...beacon(setting),
    group(gauge(setting), {
      at: [at(share), 606],
      turn: 5 * condition.chaos - 7 * condition.decline,
      scale: [0.4 + 0.6 * size, 0.9],
    }),
    ...(view.weather === 'flood' ? floodwater(setting) : []),
    ...watched(setting),
    ...notices(setting, ordering),
    ...orderBehind(setting, ordering),
    ...thrice(setting),
    ...signposts(setting, DISORDER),
    ...backlogPiles(setting, DISORDER),
    ...washing(setting),
    ...fireflies(setting),
    ...airBehind(setting),
  ];
}

/** The river gauge below the slide, with one seat for who looks down and one for who looks upstream. */
export const GAUGE: Site = {
  tint: BANKS,
  depths: {
    mountains: hill,
    hills: (setting) => [haze(setting, 300, 110, 0.3)],
    forest: downstream,
    banks: (setting) => [...vapourBehind(setting), ...kites(setting), ...gaugeBanks(setting), ...wisps(setting)],
    stage,
    front: (setting) => frontOnBank(setting, orderingAt(gaugeAt(setting))),
  },
};
