import { group, type Item, type Point } from '../../display';
import { BELL_AT } from '../../perches';
import { festoons, fireflies } from '../alive';
import { airBehind, backlogPiles, signposts } from '../chaos';
import { frontAnywhere } from '../front';
import { lampPool } from '../light';
import { notices, orderBefore, orderBehind } from '../order';
import type { Setting } from '../setting';
import type { Builder, Site } from '../site';
import { sky } from '../sky';
import { vapourBehind, wisps } from '../weather';
import { floodwater, puddles, splashes } from '../wet';
import { bellPost } from './bell';
import { boats } from './boats';
import { dunes, point } from './coast';
import { cookHouse } from './cook';
import { cousin, overhead } from './cousin';
import { DISORDER, ORDERING } from './data';
import { folkOnRail, folkOnWall, folkPassing } from './folk';
import { frame } from './frame';
import { green, TINT } from './green';
import type { Harbour } from './harbour';
import { KETTLE_PAGE } from './kettle';
import { mole } from './mole';
import { nailRail } from './nails';
import { growth, quay } from './quay';
import { mooredRaft } from './raft';
import { sea } from './sea';
import { shore, TREE, TREE_SCALE, tree } from './shore';
import { SPOON_PAGE } from './spoon';

/** Where the cook's house stands: share of the width, and y. */
const COOK: Point = [0.145, 506];

/** What stands behind the basin and in it. */
function harbourBanks(setting: Setting, harbour: Harbour): Item[] {
  const { at, size, condition } = setting;
  const scale = 0.3 + 0.6 * size;
  return [
    ...shore(setting),
    group(tree(setting), { at: [at(TREE[0]), TREE[1]], scale: TREE_SCALE, slant: -9 * setting.wind }),
    group(cookHouse(setting, harbour), { at: [at(COOK[0]), COOK[1]], scale, turn: -2 * condition.chaos }),
    ...mole(setting, harbour),
    ...folkOnWall(setting),
    ...harbour.wall(setting),
    ...boats(setting),
    ...mooredRaft(setting, harbour),
    ...festoons(setting, [at(COOK[0]) + 126 * scale, 444], [at(BELL_AT), 420], [at(0.752), 404]),
  ];
}

/** The quay with its rail and bell, and what the state puts there. */
function harbourStage(setting: Setting, harbour: Harbour): Item[] {
  const { at, size, view } = setting;
  return [
    ...quay(setting),
    ...(view.weather === 'rain' ? [...puddles(setting), ...splashes(setting, 606, 700)] : []),
    ...nailRail(setting, harbour),
    ...folkOnRail(setting),
    ...bellPost(setting, harbour),
    ...growth(setting),
    ...harbour.quay(setting),
    ...(view.weather === 'flood' ? floodwater(setting) : []),
    ...lampPool(setting, at(0.2), 608, 280 * size),
    ...lampPool(setting, at(0.78), 608, 340 * size),
    ...orderBehind(setting, ORDERING),
    ...notices(setting, ORDERING),
    ...signposts(setting, DISORDER),
    ...backlogPiles(setting, DISORDER),
    ...(['clear', 'mist', 'ebb'].includes(view.weather) ? fireflies(setting) : []),
    ...airBehind(setting),
  ];
}

/** A harbour as a place: everything but its page is the same for both. */
function siteOf(harbour: Harbour): Site {
  const depths: Site['depths'] = {
    sky: (setting) => [...sky(setting), ...folkPassing(setting), ...overhead(setting)],
    mountains: cousin,
    hills: (setting) => point(setting, harbour),
    forest: dunes,
    water: sea,
    banks: (setting) => [...vapourBehind(setting), ...harbourBanks(setting, harbour), ...wisps(setting)],
    stage: (setting) => harbourStage(setting, harbour),
    front: (setting) => [
      ...harbour.before(setting),
      ...orderBefore(setting, ORDERING),
      ...frame(setting),
      ...frontAnywhere(setting),
    ],
  };
  const under = Object.entries(depths).map(([depth, build]) => [depth, green(build as Builder)]);
  return { tint: TINT, depths: Object.fromEntries(under) };
}

/** The harbour that the Cousin visits. */
export const KETTLE: Site = siteOf(KETTLE_PAGE);

/** The harbour that it never has. */
export const SPOON: Site = siteOf(SPOON_PAGE);
