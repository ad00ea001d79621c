import { group, type Item } from '../../display';
import { kites } from '../alive';
import { airBehind, backlogPiles, signposts } from '../chaos';
import { isFlood } from '../flood';
import { frontAnywhere } from '../front';
import { flowers, weeds } from '../grass';
import { haze } from '../land';
import { lampPool } from '../light';
import { notices, orderBefore, orderBehind } from '../order';
import type { Setting } from '../setting';
import type { Site } from '../site';
import { vapourBehind, wisps } from '../weather';
import { floodwater } from '../wet';
import { lastSnow } from './crestStage';
import { prints } from './doorsLife';
import { fells, spruces } from './fells';
import { frame } from './frame';
import { rained } from './rained';
import { shingle, walls } from './rocks';
import { stair } from './sill';
import { moor, newBed, oldBed } from './sillBeds';
import { SILL_DISORDER, SILL_ORDERING } from './sillData';
import { beginnings, directions, drift, settled, spray, watching } from './sillLife';
import { climbing, steepness } from './sillLift';
import { icicles } from './sillSteps';
import { MELT } from './tint';

/** The slope with its old bed and the last of its snow, as steep as the frame asks. */
function slope(setting: Setting): Item {
  const items = [
    ...moor(setting),
    ...lastSnow(setting, [
      [0.37, 432, 66],
      [0.3, 500, 58],
      [0.43, 414, 36],
      [0.85, 420, 44],
    ]),
    ...oldBed(setting),
  ];
  return group(items, { at: [0, climbing(setting.view, 0)], scale: [1, steepness(setting.view)] });
}

/** At the Sill, upstream: the river comes down between rocks, and has found itself a shorter bed. */
export const SILL: Site = {
  tint: MELT,
  depths: {
    mountains: fells,
    forest: (setting) => spruces(setting, 0.44, 0.78),
    banks: (setting) => [
      ...vapourBehind(setting),
      ...kites(setting),
      slope(setting),
      ...walls(setting),
      ...watching(setting),
      ...newBed(setting),
      ...stair(setting),
      ...icicles(setting),
      ...spray(setting),
      ...settled(setting),
      ...beginnings(setting),
      ...notices(setting, {
        ...SILL_ORDERING,
        nailed: SILL_ORDERING.nailed.map(([t, y, turn]) => [t, climbing(setting.view, y), turn]),
      }),
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
      ...(isFlood(setting) ? floodwater(setting) : []),
      ...lampPool(setting, setting.at(0.5), 626, 420 * setting.size),
      ...directions(setting),
      ...orderBehind(setting, SILL_ORDERING),
      ...signposts(setting, SILL_DISORDER),
      ...backlogPiles(setting, SILL_DISORDER),
      ...(isFlood(setting) ? [] : [...flowers(setting), ...weeds(setting)]),
      ...airBehind(setting),
    ],
    front: (setting) => [...orderBefore(setting, SILL_ORDERING), ...frame(setting), ...frontAnywhere(setting)],
  },
};
