import { group, type Item } from '../display';
import { arriving } from '../number';
import { bench } from '../thing/furniture';
import { across, type Place, type View } from '../view';
import { airBehind, chaosBehind } from './chaos';
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

/** The sheets of a place, far to near. The cast stands before `stage`. */
export const DEPTHS = [
  'sky',
  'mountains',
  'hills',
  'forest',
  'water',
  'banks',
  'stage',
  'front',
  'falling',
  'glass',
] as const;
export type Depth = (typeof DEPTHS)[number];

/** Between which heights a sheet has anything on it: only that is painted. */
export const EXTENTS: Record<Depth, readonly [top: number, bottom: number]> = {
  sky: [-40, 440],
  mountains: [160, 440],
  hills: [250, 440],
  forest: [230, 420],
  water: [380, 760],
  banks: [220, 650],
  stage: [30, 760],
  front: [-40, 760],
  falling: [-300, 760],
  glass: [-40, 760],
};

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

/** Where on the ground a spot of the stage is. */
export type Spot = 'far-left' | 'left' | 'centre' | 'right' | 'far-right' | 'above';
const SPOTS: Record<Spot, readonly [t: number, y: number]> = {
  'far-left': [0.13, 632],
  left: [0.31, 644],
  centre: [0.5, 634],
  right: [0.69, 644],
  'far-right': [0.87, 632],
  above: [0.6, 402],
};

/** A spot's place in the view, in scene units: feet stand there. */
export function spotAt(view: View, spot: Spot): readonly [number, number] {
  const [t, y] = SPOTS[spot];
  return [across(view, t), y];
}
