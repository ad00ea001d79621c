import { UNTINTED } from '../../tint';
import { airBehind } from '../chaos';
import { frontAnywhere, frontOnBank } from '../front';
import { haze } from '../land';
import { lampPool } from '../light';
import type { Setting } from '../setting';
import type { Site } from '../site';
import { vapourBehind, wisps } from '../weather';
import { splashes } from '../wet';
import { riverFront, riverStage } from './aboard';
import { DECK, deckOf } from './deck';
import { landingBanks, landingFar } from './landing';
import { ORDERING } from './landingData';
import { landingStage } from './landingStage';
import { riverBanks, riverFar } from './river';

const isWet = ({ view }: Setting): boolean => view.weather === 'rain' || view.weather === 'flood';

/** The landing at Alder Bend: house, bell, jetty, and the ferry at her mooring. */
export const LANDING: Site = {
  tint: UNTINTED,
  depths: {
    banks: (setting) => [
      ...landingFar(setting),
      ...vapourBehind(setting),
      ...landingBanks(setting),
      haze(setting, 450, 80, 0.14),
      ...wisps(setting),
    ],
    stage: landingStage,
    front: (setting) => frontOnBank(setting, ORDERING),
  },
};

/** Mid-river, aboard the ferry. */
export const RIVER: Site = {
  tint: UNTINTED,
  depths: {
    banks: (setting) => [...riverFar(setting), ...vapourBehind(setting), ...riverBanks(setting), ...wisps(setting)],
    stage: (setting) => [
      ...riverStage(setting),
      ...(isWet(setting) ? splashes(setting, DECK + 10, 720) : []),
      ...lampPool(setting, deckOf(setting).middle, 636, 620),
      ...airBehind(setting),
    ],
    front: (setting) => [...riverFront(setting), ...frontAnywhere(setting)],
  },
};
