import { group } from '../../display';
import { kites } from '../alive';
import { airBehind, backlogPiles, signposts } from '../chaos';
import { frontAnywhere } from '../front';
import { flowers, weeds } from '../grass';
import { ground } from '../ground';
import { haze } from '../land';
import { lampPool } from '../light';
import { notices, orderBefore, orderBehind } from '../order';
import type { Setting } from '../setting';
import type { Site } from '../site';
import { vapourBehind, wisps } from '../weather';
import { floodwater, puddles, splashes } from '../wet';
import { bow, shoulder, spillway, valley, valleyWood, weeps } from './crest';
import { DISORDER, ORDERING } from './crestData';
import { budding, crestTags, ducks, lanterns, lunch, pondLodges, teeth } from './crestLife';
import { bowGrass, crestFloor, crestGrass, lastSnow } from './crestStage';
import { doormats, lodges, nearLight, plates, sunnyDoor } from './doors';
import { DOORS_DISORDER, DOORS_ORDERING } from './doorsData';
import { comings, halfBridge, lane, larder, prints } from './doorsLife';
import { fells, mudShore, spruces } from './fells';
import { frame } from './frame';
import { overBow, overFeet } from './overtopping';
import { flats, floor, tank, veil } from './pond';
import { shingle, walls } from './rocks';
import { icicles, moor, newBed, oldBed, stair } from './sill';
import { SILL_DISORDER, SILL_ORDERING } from './sillData';
import { beginnings, directions, drift, settled, spray, watching } from './sillLife';
import { tagHouse } from './tagHouse';
import { aspenSlope } from './tagHouseBank';
import { HOUSE_DISORDER, HOUSE_ORDERING } from './tagHouseData';
import { HOUSE_AT, houseShade, litter, queues, sailing, tagLines, tray, welcome } from './tagHouseLife';
import { MELT } from './tint';

const rained = (setting: Setting) =>
  setting.view.weather === 'rain' ? [...puddles(setting), ...splashes(setting, 606, 700)] : [];

/** On the crest of the great dam: the pond on one side, the valley below on the other. */
export const CREST: Site = {
  tint: MELT,
  depths: {
    mountains: fells,
    forest: (setting) => spruces(setting, 0.5, 0.84),
    banks: (setting) => [
      ...mudShore(setting),
      ...pondLodges(setting),
      ...vapourBehind(setting),
      ...ducks(setting),
      ...kites(setting),
      ...shoulder(setting),
      ...valley(setting),
      ...teeth(setting),
      ...bow(setting),
      ...spillway(setting),
      ...weeps(setting),
      ...overBow(setting),
      ...budding(setting),
      ...lunch(setting),
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

/** Before the Tag House on the Aspen Slope, where each stick's rule is kept. */
export const TAG_HOUSE: Site = {
  tint: MELT,
  depths: {
    mountains: fells,
    forest: (setting) => spruces(setting, 0.42, 0.86),
    banks: (setting) => [
      ...mudShore(setting),
      ...vapourBehind(setting),
      ...kites(setting),
      ...aspenSlope(setting),
      ...sailing(setting),
      houseShade(setting),
      group(tagHouse(setting), { at: [setting.at(HOUSE_AT.t), HOUSE_AT.y], scale: 0.44 + 0.6 * setting.size }),
      ...tagLines(setting),
      ...notices(setting, HOUSE_ORDERING),
      haze(setting, 470, 90, 0.12),
      ...wisps(setting),
    ],
    stage: (setting) => [
      ...ground(setting, setting.at(HOUSE_AT.t)),
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
      ...lampPool(setting, setting.at(HOUSE_AT.t), 622, 380 * setting.size),
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
      ...flats(setting),
      ...lane(setting, 0),
      ...lane(setting, 1),
      ...halfBridge(setting),
      ...tank(setting),
      ...floor(setting),
      ...larder(setting),
      ...lodges(setting),
      ...plates(setting),
      ...sunnyDoor(setting),
      ...veil(setting),
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

/** At the Sill, upstream: the river comes down between rocks, and has found itself a shorter bed. */
export const SILL: Site = {
  tint: MELT,
  depths: {
    mountains: fells,
    forest: (setting) => spruces(setting, 0.44, 0.78),
    banks: (setting) => [
      ...vapourBehind(setting),
      ...kites(setting),
      ...moor(setting),
      ...lastSnow(setting, [
        [0.37, 432, 66],
        [0.3, 500, 58],
        [0.43, 414, 36],
        [0.85, 420, 44],
      ]),
      ...walls(setting),
      ...watching(setting),
      ...oldBed(setting),
      ...newBed(setting),
      ...stair(setting),
      ...icicles(setting),
      ...spray(setting),
      ...settled(setting),
      ...beginnings(setting),
      ...notices(setting, SILL_ORDERING),
      haze(setting, 420, 90, 0.14),
      ...wisps(setting),
    ],
    stage: (setting) => [
      ...shingle(setting),
      ...lastSnow(setting, [
        [0.05, 640, 100],
        [0.64, 700, 84],
        [0.92, 650, 90],
        [0.25, 696, 80],
      ]),
      ...drift(setting),
      ...prints(setting),
      ...rained(setting),
      ...(setting.view.weather === 'flood' ? floodwater(setting) : []),
      ...lampPool(setting, setting.at(0.5), 626, 420 * setting.size),
      ...directions(setting),
      ...orderBehind(setting, SILL_ORDERING),
      ...signposts(setting, SILL_DISORDER),
      ...backlogPiles(setting, SILL_DISORDER),
      ...flowers(setting),
      ...weeds(setting),
      ...airBehind(setting),
    ],
    front: (setting) => [...orderBefore(setting, SILL_ORDERING), ...frame(setting), ...frontAnywhere(setting)],
  },
};
