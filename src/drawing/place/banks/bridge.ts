import type { Item } from '../../display';
import { kites } from '../alive';
import { airBehind, backlogPiles, signposts } from '../chaos';
import { frontAnywhere } from '../front';
import { haze } from '../land';
import { lampPool } from '../light';
import { notices, orderBefore, orderBehind } from '../order';
import type { Setting } from '../setting';
import type { Site } from '../site';
import { vapourBehind, wisps } from '../weather';
import { splashes } from '../wet';
import { DISORDER, ORDERING } from './bridgeData';
import { deck } from './bridgeDeck';
import { gates } from './bridgeGates';
import { overgrown, sledges } from './bridgeLoss';
import { pride, sanded } from './bridgePride';
import { bentRail, squareRail } from './bridgeRails';
import { badgersTower, haresMast } from './bridgeTowers';
import { cliffs } from './cliffs';
import { ferns } from './ferns';
import { gorge, shoulders, slidden } from './gorge';
import { BANKS } from './tint';

function stage(setting: Setting): Item[] {
  const wet = setting.view.weather === 'rain' || setting.view.weather === 'flood';
  return [
    ...badgersTower(setting),
    ...haresMast(setting),
    ...squareRail(setting),
    ...bentRail(setting),
    ...deck(setting),
    ...sanded(setting),
    ...pride(setting),
    ...notices(setting, ORDERING),
    ...gates(setting),
    // Snow on boards is swept through the gaps, not shovelled into squares.
    ...orderBehind({ ...setting, snow: false }, ORDERING),
    ...overgrown(setting),
    ...sledges(setting),
    ...signposts(setting, DISORDER),
    ...backlogPiles(setting, DISORDER),
    ...(wet ? splashes(setting, 590, 690) : []),
    ...lampPool(setting, setting.at(0.06), 620, 300),
    ...lampPool(setting, setting.at(0.92), 630, 300),
    ...airBehind(setting),
  ];
}

/** The bridge whose halves, built from both banks, met with a step. */
export const BRIDGE: Site = {
  tint: BANKS,
  depths: {
    mountains: slidden({ at: 0.4, peak: 196, foot: 420, reach: 330 }),
    hills: (setting) => [haze(setting, 300, 120, 0.4)],
    forest: shoulders,
    water: gorge,
    banks: (setting) => [
      ...vapourBehind(setting),
      ...kites(setting),
      ...cliffs(setting),
      haze(setting, 470, 120, 0.25),
      ...wisps(setting),
    ],
    stage,
    front: (setting) => [...orderBefore(setting, ORDERING), ...ferns(setting), ...frontAnywhere(setting)],
  },
};
