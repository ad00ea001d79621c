import { group, type Item } from '../../display';
import { kites } from '../alive';
import { airBehind, backlogPiles, signposts } from '../chaos';
import { isEbb } from '../ebb';
import { frontAnywhere } from '../front';
import { ground } from '../ground';
import { haze } from '../land';
import { lampPool } from '../light';
import { notices, orderBefore, orderBehind } from '../order';
import type { Setting } from '../setting';
import type { Site } from '../site';
import { vapourBehind, wisps } from '../weather';
import { floodwater } from '../wet';
import { lastSnow } from './crestStage';
import { fells, mudShore, spruces } from './fells';
import { frame } from './frame';
import { type Course, lowPond } from './lowPond';
import { rained } from './rained';
import { houseAt, tagHouse } from './tagHouse';
import { aspenSlope } from './tagHouseBank';
import { HOUSE_DISORDER, HOUSE_ORDERING } from './tagHouseData';
import { houseShade, litter, queues, sailing, tagLines, tray, welcome } from './tagHouseLife';
import { MELT } from './tint';

/** The house in its place. */
function standing(setting: Setting): Item {
  const { x, y, scale } = houseAt(setting);
  return group(tagHouse(setting), { at: [x, y], scale });
}

/** What is left of the river behind it. */
const COURSE: Course = [
  [0.86, 387, 3],
  [0.6, 394, 8],
  [0.95, 408, 12],
  [0.78, 432, 18],
  [0.6, 456, 24],
  [0.64, 500, 32],
  [0.6, 600, 50],
];

/** Before the Tag House on the Aspen Slope, where each stick's rule is kept. */
export const TAG_HOUSE: Site = {
  tint: MELT,
  depths: {
    mountains: fells,
    forest: (setting) => spruces(setting, 0.42, 0.86),
    banks: (setting) => [
      ...mudShore(setting),
      ...(isEbb(setting) ? lowPond(setting, 640, COURSE) : []),
      ...vapourBehind(setting),
      ...kites(setting),
      ...aspenSlope(setting),
      ...sailing(setting),
      houseShade(setting),
      standing(setting),
      ...tagLines(setting),
      ...notices(setting, HOUSE_ORDERING),
      haze(setting, 470, 90, 0.12),
      ...wisps(setting),
    ],
    stage: (setting) => [
      ...ground(setting, houseAt(setting).x),
      ...lastSnow(setting, [
        [0.05, 640, 96],
        [0.62, 690, 84],
        [0.87, 652, 90],
        [0.22, 704, 70],
        [0.56, 616, 46],
      ]),
      ...litter(setting),
      ...rained(setting),
      ...(setting.view.weather === 'flood' ? floodwater(setting) : []),
      ...lampPool(setting, houseAt(setting).x, 622, 380 * setting.size),
      ...queues(setting),
      ...orderBehind(setting, HOUSE_ORDERING),
      ...tray(setting),
      ...welcome(setting),
      ...signposts(setting, HOUSE_DISORDER),
      ...backlogPiles(setting, HOUSE_DISORDER),
      ...airBehind(setting),
    ],
    front: (setting) => [...orderBefore(setting, HOUSE_ORDERING), ...frame(setting), ...frontAnywhere(setting)],
  },
};
