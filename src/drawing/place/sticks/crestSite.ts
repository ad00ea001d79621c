import { group } from '../../display';
import { kites } from '../alive';
import { airBehind, backlogPiles, signposts } from '../chaos';
import { isEbb } from '../ebb';
import { frontAnywhere } from '../front';
import { flowers } from '../grass';
import { haze } from '../land';
import { lampPool } from '../light';
import { orderBefore, orderBehind } from '../order';
import type { Site } from '../site';
import { vapourBehind, wisps } from '../weather';
import { bow, bowLift } from './crestBow';
import { DISORDER, ORDERING } from './crestData';
import { budding, crestTags, ducks, lanterns, lunch, nearTags, pondLodges, teeth } from './crestLife';
import { bowGrass, crestFloor, crestGrass, lastSnow } from './crestStage';
import { shoulder, valley, valleyWood } from './crestValley';
import { spillway, weeps } from './crestWater';
import { fells, mudShore, spruces } from './fells';
import { frame } from './frame';
import { type Course, lowPond } from './lowPond';
import { overBow, overFeet } from './overtopping';
import { rained } from './rained';
import { MELT } from './tint';

/** What is left of the river on its way to the dam. */
const COURSE: Course = [
  [0.7, 387, 3],
  [0.58, 391, 8],
  [0.7, 400, 13],
  [0.4, 406, 18],
  [0.5, 418, 24],
  [0.22, 432, 30],
  [0.18, 470, 36],
];

/** On the crest of the great dam: the pond on one side, the valley below on the other. */
export const CREST: Site = {
  tint: MELT,
  depths: {
    mountains: fells,
    forest: (setting) => spruces(setting, 0.5, 0.84),
    banks: (setting) => [
      ...mudShore(setting),
      ...(isEbb(setting) ? lowPond(setting, 600, COURSE) : []),
      ...pondLodges(setting),
      ...vapourBehind(setting),
      ...ducks(setting),
      ...kites(setting),
      ...shoulder(setting),
      group(valley(setting), { at: [0, -bowLift(setting)] }),
      ...teeth(setting),
      ...bow(setting),
      group(spillway(setting), { at: [0, -bowLift(setting)] }),
      ...weeps(setting),
      ...overBow(setting),
      ...budding(setting),
      group(lunch(setting), { at: [0, -bowLift(setting)] }),
      ...crestTags(setting),
      ...lanterns(setting),
      ...bowGrass(setting),
      ...valleyWood(setting),
      haze(setting, 470, 90, 0.16),
      ...wisps(setting),
    ],
    stage: (setting) => [
      ...crestFloor(setting),
      ...lastSnow(setting, [
        [0.06, 640, 90],
        [0.28, 690, 80],
        [0.9, 652, 84],
        [0.62, 700, 60],
      ]),
      ...rained(setting),
      ...overFeet(setting),
      ...lampPool(setting, setting.at(0.5), 632, 420 * setting.size),
      ...nearTags(setting),
      ...orderBehind(setting, ORDERING),
      ...signposts(setting, DISORDER),
      ...backlogPiles(setting, DISORDER),
      ...crestGrass(setting),
      ...flowers(setting),
      ...airBehind(setting),
    ],
    front: (setting) => [...orderBefore(setting, ORDERING), ...frame(setting), ...frontAnywhere(setting)],
  },
};
