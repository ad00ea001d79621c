import { group, type Item } from '../display';
import { arriving } from '../number';
import { bench } from '../thing/furniture';
import type { Place, View } from '../view';
import { airBehind, chaosBehind } from './chaos';
import { DEPTHS, type Depth } from './depths';
import { front } from './front';
import { ground } from './ground';
import { forest, haze, hills, mountains } from './land';
import { JETTY_AT, landingBanks } from './landing';
import { orderBehind } from './order';
import { riverBanks, riverStage } from './river';
import { type Setting, settingOf } from './setting';
import { sky } from './sky';
import { water } from './water';
import { falling, glass } from './weather';

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

/** What a place has of its own; everything else is shared. */
const OWN: Record<Place, { banks: (setting: Setting) => Item[]; stage: (setting: Setting) => Item[] }> = {
  'alder-landing': {
    banks: (setting) => [...landingBanks(setting), haze(setting, 450, 80, 0.14)],
    stage: landingStage,
  },
  'alder-river': { banks: riverBanks, stage: (setting) => [...riverStage(setting), ...airBehind(setting)] },
};

/** The display list of one depth of a place. */
export function depthItems(view: View, depth: Depth): Item[] {
  const setting = settingOf(view);
  switch (depth) {
    case 'sky':
      return sky(setting);
    case 'mountains':
      return mountains(setting);
    case 'hills':
      return hills(setting);
    case 'forest':
      return forest(setting);
    case 'water':
      return water(setting);
    case 'banks':
      return OWN[view.place].banks(setting);
    case 'stage':
      return OWN[view.place].stage(setting);
    case 'front':
      return front(setting);
    case 'falling':
      return falling(setting);
    case 'glass':
      return glass(setting);
  }
}

/** A whole place without its cast, for stills. */
export const placeItems = (view: View): Item[] => DEPTHS.flatMap((depth) => depthItems(view, depth));
