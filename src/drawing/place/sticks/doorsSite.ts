import { group } from '../../display';
import { kites } from '../alive';
import { airBehind, backlogPiles, signposts } from '../chaos';
import { isEbb } from '../ebb';
import { frontAnywhere } from '../front';
import { ground } from '../ground';
import { lampPool } from '../light';
import { orderBefore, orderBehind } from '../order';
import type { Site } from '../site';
import { vapourBehind, wisps } from '../weather';
import { floodwater } from '../wet';
import { lastSnow } from './crestStage';
import { doormats, lodges, nearLight, plates, sunnyDoor } from './doors';
import { DOORS_DISORDER, DOORS_ORDERING } from './doorsData';
import { comings, halfBridge, lane, larder, prints } from './doorsLife';
import { fells, mudShore, spruces } from './fells';
import { frame } from './frame';
import { type Course, lowPond } from './lowPond';
import { flats, floor, tank, veil } from './pond';
import { rained } from './rained';
import { MELT } from './tint';

/** What is left of the river on its way between the lodges. */
const COURSE: Course = [
  [0.62, 386, 3],
  [0.66, 394, 7],
  [0.52, 408, 12],
  [0.44, 428, 18],
  [0.52, 456, 26],
  [0.53, 500, 38],
  [0.48, 560, 52],
  [0.5, 660, 80],
];

/** By the pond, cut open: there are the lodges' front doors, under water while all is well. */
export const DOORS: Site = {
  tint: MELT,
  depths: {
    mountains: fells,
    forest: (setting) => spruces(setting, 0.36, 0.8),
    banks: (setting) => [
      ...mudShore(setting),
      ...vapourBehind(setting),
      ...kites(setting),
      ...(isEbb(setting) ? lowPond(setting, 640, COURSE) : flats(setting)),
      ...lane(setting, 0),
      ...lane(setting, 1),
      group(halfBridge(setting), { at: [0, -70 * setting.narrow] }),
      ...(isEbb(setting) ? [] : tank(setting)),
      ...floor(setting),
      ...larder(setting),
      ...lodges(setting),
      ...plates(setting),
      ...sunnyDoor(setting),
      ...(isEbb(setting) ? [] : veil(setting)),
      ...nearLight(setting),
      ...lane(setting, 2),
      ...comings(setting),
      ...wisps(setting),
    ],
    stage: (setting) => [
      ...ground(setting, setting.at(0.5)),
      ...lastSnow(setting, [
        [0.05, 646, 96],
        [0.66, 696, 84],
        [0.9, 654, 80],
        [0.24, 700, 70],
      ]),
      ...doormats(setting),
      ...prints(setting),
      ...rained(setting),
      ...(setting.view.weather === 'flood' ? floodwater(setting) : []),
      ...lampPool(setting, setting.at(0.5), 626, 460 * setting.size),
      ...orderBehind(setting, DOORS_ORDERING),
      ...signposts(setting, DOORS_DISORDER),
      ...backlogPiles(setting, DOORS_DISORDER),
      ...airBehind(setting),
    ],
    front: (setting) => [...orderBefore(setting, DOORS_ORDERING), ...frame(setting), ...frontAnywhere(setting)],
  },
};
