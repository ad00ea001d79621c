import { group, type Item } from '../display';
import { arriving } from '../number';
import { JETTY_AT } from '../spots';
import { bench } from '../thing/furniture';
import type { Place, View } from '../view';
import { airBehind, chaosBehind } from './chaos';
import { DEPTHS, type Depth } from './depths';
import { frontAnywhere, frontOnBank } from './front';
import { ground } from './ground';
import { forest, haze, hills, mountains } from './land';
import { landingBanks } from './landing';
import { orderBehind } from './order';
import { riverBanks, riverStage } from './river';
import { type Setting, settingOf } from './setting';
import { sky } from './sky';
import { water } from './water';
import { falling, glass, vapourBehind } from './weather';

const landingStage = (setting: Setting): Item[] => {
  const { condition, palette, at } = setting;
  const comfort = arriving(
    condition.vision * (1 - condition.order) * (1 - condition.chaos) * (1 - condition.decline),
    0.5,
    0.2,
  );
  return [
    ...ground(setting, at(JETTY_AT) - 160),
    ...orderBehind(setting),
    ...(comfort > 0 ? [group(bench(palette), { at: [at(0.9), 612], scale: comfort })] : []),
    ...chaosBehind(setting),
    ...airBehind(setting),
  ];
};

type Builder = (setting: Setting) => Item[];

/** What a place has of its own; everything else is shared. */
const OWN: Record<Place, { readonly banks: Builder; readonly stage: Builder; readonly front: Builder }> = {
  'alder-landing': {
    banks: (setting) => [...vapourBehind(setting), ...landingBanks(setting), haze(setting, 450, 80, 0.14)],
    stage: landingStage,
    front: frontOnBank,
  },
  'alder-river': {
    banks: (setting) => [...vapourBehind(setting), ...riverBanks(setting)],
    stage: (setting) => [...riverStage(setting), ...airBehind(setting)],
    front: frontAnywhere,
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
