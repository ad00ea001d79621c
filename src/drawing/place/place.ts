import { group, type Item } from '../display';
import { arriving } from '../number';
import { JETTY_AT } from '../spots';
import { bench } from '../thing/furniture';
import type { Place, View } from '../view';
import { riverFront, riverStage } from './aboard';
import { fireflies, garden } from './alive';
import { airBehind, chaosBehind } from './chaos';
import { DECK, deckOf } from './deck';
import { DEPTHS, type Depth } from './depths';
import { frontAnywhere, frontOnBank } from './front';
import { ground } from './ground';
import { forest, haze, hills, mountains } from './land';
import { landingBanks, landingFar } from './landing';
import { lampPool } from './light';
import { orderBehind } from './order';
import { riverBanks, riverFar } from './river';
import { type Setting, settingOf } from './setting';
import { sky } from './sky';
import { water } from './water';
import { falling, glass, vapourBehind, wisps } from './weather';
import { floodwater, puddles, splashes } from './wet';

const landingStage = (setting: Setting): Item[] => {
  const { palette, at, alive, size, view } = setting;
  const comfort = arriving(alive, 0.5, 0.1);
  return [
    ...ground(setting, at(JETTY_AT) - 160),
    ...(view.weather === 'rain' ? [...puddles(setting), ...splashes(setting, 606, 700)] : []),
    ...(view.weather === 'flood' ? floodwater(setting) : []),
    ...lampPool(setting, at(0.25), 608, 300 * size),
    ...garden(setting),
    ...orderBehind(setting),
    ...(comfort > 0 ? [group(bench(palette), { at: [at(0.6), 612], scale: comfort * size })] : []),
    ...chaosBehind(setting),
    ...fireflies(setting),
    ...airBehind(setting),
  ];
};

const isWet = ({ view }: Setting): boolean => view.weather === 'rain' || view.weather === 'flood';

type Builder = (setting: Setting) => Item[];

/** What a place has of its own; everything else is shared. */
const OWN: Record<Place, { readonly banks: Builder; readonly stage: Builder; readonly front: Builder }> = {
  'alder-landing': {
    banks: (setting) => [
      ...landingFar(setting),
      ...vapourBehind(setting),
      ...landingBanks(setting),
      haze(setting, 450, 80, 0.14),
      ...wisps(setting),
    ],
    stage: landingStage,
    front: frontOnBank,
  },
  'alder-river': {
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

const SHARED: Record<Exclude<Depth, keyof (typeof OWN)[Place]>, Builder> = {
  sky,
  mountains,
  hills,
  forest,
  water,
  falling,
  glass,
};

/** The display list of one depth of a place. */
export function depthItems(view: View, depth: Depth): Item[] {
  return { ...SHARED, ...OWN[view.place] }[depth](settingOf(view));
}

/** A whole place without its cast, for stills. */
export const placeItems = (view: View): Item[] => DEPTHS.flatMap((depth) => depthItems(view, depth));
