import type { Item } from '../../display';
import { airBehind, backlogPiles, signposts } from '../chaos';
import { frontAnywhere } from '../front';
import { haze } from '../land';
import { notices, orderBefore, orderBehind } from '../order';
import type { Setting } from '../setting';
import type { Site } from '../site';
import { falling, vapourBehind } from '../weather';
import { floodwater } from '../wet';
import { gorge, shoulders, slidden } from './gorge';
import { beds } from './hallBeds';
import { homely, leaks, litter } from './hallChanges';
import { DISORDER, ORDERING } from './hallData';
import { beam } from './hallFront';
import { gable } from './hallGable';
import { hearths } from './hallHearth';
import { chalkLine, toll } from './hallLine';
import { room } from './hallRoom';
import { BANKS } from './tint';

const stage = (setting: Setting): Item[] => [
  ...room(setting),
  ...beds(setting),
  ...chalkLine(setting),
  ...litter(setting),
  ...(setting.view.weather === 'flood' ? floodwater(setting) : []),
  ...homely(setting),
  ...toll(setting),
  ...hearths(setting),
  ...notices(setting, ORDERING),
  // No snow lies within.
  ...orderBehind({ ...setting, snow: false }, ORDERING),
  ...signposts(setting, DISORDER),
  ...backlogPiles(setting, DISORDER),
  ...airBehind(setting),
];

/** The one hall in which both kinds have slept since the slide, and the line down its middle. */
export const HALL: Site = {
  tint: BANKS,
  extents: { banks: [-40, 660] },
  depths: {
    mountains: slidden({ at: 0.405, peak: 236, foot: 430, reach: 220 }),
    hills: (setting) => [haze(setting, 300, 120, 0.4)],
    forest: shoulders,
    water: gorge,
    banks: (setting) => [...vapourBehind(setting), ...falling(setting), ...gable(setting)],
    stage,
    front: (setting) => [...orderBefore(setting, ORDERING), ...beam(setting), ...frontAnywhere(setting)],
    falling: leaks,
  },
};
