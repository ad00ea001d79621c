import { group, type Item } from '../../display';
import { arriving } from '../../number';
import { pick } from '../../palette';
import { JETTY_AT } from '../../perches';
import { bellFrame, bench } from '../../thing/furniture';
import { fireflies, garden } from '../alive';
import { airBehind, backlogPiles, signposts } from '../chaos';
import { ground } from '../ground';
import { lampPool } from '../light';
import { orderBehind } from '../order';
import type { Setting } from '../setting';
import { floodwater, puddles, splashes } from '../wet';
import { DISORDER, ORDERING } from './landingData';

/** A second bell, which somebody hung because the first was somebody else's. */
function secondBell({ condition, palette, at }: Setting): Item[] {
  const hung = arriving(condition.chaos, 0.34, 0.1);
  if (hung <= 0) return [];
  return [group(bellFrame(palette, pick(palette.accents, 1)), { at: [at(0.225), 596], turn: -9, scale: hung * 0.84 })];
}

/** A bench for whoever has time to wait. */
function comfort({ palette, alive, at, size }: Setting): Item[] {
  const here = arriving(alive, 0.5, 0.1);
  return here > 0 ? [group(bench(palette), { at: [at(0.6), 612], scale: here * size })] : [];
}

/** The bank on which the cast stands at the landing. */
export function landingStage(setting: Setting): Item[] {
  const { at, size, view } = setting;
  return [
    ...ground(setting, at(JETTY_AT) - 160),
    ...(view.weather === 'rain' ? [...puddles(setting), ...splashes(setting, 606, 700)] : []),
    ...(view.weather === 'flood' ? floodwater(setting) : []),
    ...lampPool(setting, at(0.25), 608, 300 * size),
    ...garden(setting),
    ...orderBehind(setting, ORDERING),
    ...comfort(setting),
    ...secondBell(setting),
    ...signposts(setting, DISORDER),
    ...backlogPiles(setting, DISORDER),
    ...fireflies(setting),
    ...airBehind(setting),
  ];
}
