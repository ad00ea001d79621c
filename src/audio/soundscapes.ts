import { type Land, landOf } from './lands';
import type { Excerpt, SheetName, SpriteOf } from './sheet';

/** One sound of a place and how loud it is, 0..1. */
export type PlaceSound = Excerpt & { readonly gain: number };

/** What a place sounds like. */
export interface Soundscape {
  /** Loops that rise with the water, at what they come to in a flood. */
  readonly water: readonly PlaceSound[];
  /** Loops that are always there, and those of a dry night. */
  readonly beds?: readonly PlaceSound[];
  readonly nights?: readonly PlaceSound[];
  /** Heard now and then in any weather, and what is only out when it is dry, by the time of day. */
  readonly near?: readonly PlaceSound[];
  readonly far?: Readonly<Record<'day' | 'edges' | 'night', readonly PlaceSound[]>>;
  /** Whether there is a roof: the weather is softer then, and fog stays outside. */
  readonly roof?: boolean;
}

/** Sounds of one file at their gains. */
const from = <Sheet extends SheetName>(
  sheet: Sheet,
  sounds: { readonly [Sprite in SpriteOf<Sheet>]?: number },
): PlaceSound[] => Object.entries(sounds).map(([sprite, gain]) => ({ sheet, sprite, gain }) as PlaceSound);

const HARBOUR: Soundscape = {
  water: from('harbour', { surf: 1 }),
  near: from('harbour', { rigging: 0.7, moored: 0.7, slap: 0.6 }),
  far: { day: from('harbour', { gull: 0.7, tern: 0.5 }), edges: from('harbour', { gull: 0.5, tern: 0.6 }), night: [] },
};

const DAM: Soundscape = {
  water: from('dam', { pond: 1, trickle: 0.35 }),
  near: from('dam', { sticks: 0.7, tags: 0.5 }),
  far: {
    day: from('dam-far', { woodpecker: 0.7, dipper: 0.7 }),
    edges: from('dam-far', { dipper: 0.8, tail: 0.6 }),
    night: from('dam-far', { tail: 0.8 }),
  },
};

const MILL: Soundscape = {
  water: from('mill', { below: 0.7 }),
  beds: from('mill', { arches: 0.7 }),
  near: from('mill', { stone: 0.5, post: 0.5 }),
  far: {
    day: from('mill-far', { screaming: 0.6, chatter: 0.7 }),
    edges: from('mill-far', { screaming: 0.7, chatter: 0.5, roost: 0.8 }),
    night: from('mill-far', { lodger: 0.7 }),
  },
};

const VALLEY: Soundscape = {
  water: from('valley', { brook: 0.5 }),
  near: from('valley', { plank: 0.5 }),
  far: {
    day: from('valley-far', { lark: 0.7, thrush: 0.5 }),
    edges: from('valley-far', { thrush: 0.8 }),
    night: from('valley-far', { nightjar: 0.7 }),
  },
};

/** By land, and by the full name of a place that sounds different from the rest of its land. */
const SOUNDSCAPES: Readonly<Record<Land, Soundscape> & Record<string, Soundscape | undefined>> = {
  alder: {
    water: from('landing', { lapping: 1 }),
    nights: from('landing', { crickets: 0.8 }),
    far: {
      day: from('landing', { warbler: 0.7, tit: 0.7, cuckoo: 0.6 }),
      edges: from('landing', { blackbird: 0.8, warbler: 0.5 }),
      night: from('landing', { frog: 0.6, owl: 0.6 }),
    },
  },
  'alder-river': { water: from('river', { current: 1 }), near: from('river', { hull: 0.8, line: 0.7 }) },
  sticks: DAM,
  'sticks-tag-house': {
    water: from('dam', { pond: 0.4 }),
    near: from('dam', { tags: 0.9, sticks: 0.6 }),
    roof: true,
  },
  'sticks-doors': { ...DAM, water: from('dam', { pond: 1 }), near: from('dam', { sticks: 0.5 }) },
  'sticks-sill': { ...DAM, water: from('dam', { trickle: 1 }), near: from('dam', { sticks: 0.7 }) },
  sky: MILL,
  'sky-wheel-post': { ...MILL, water: from('mill', { below: 1 }), beds: from('mill', { arches: 0.3 }) },
  banks: VALLEY,
  'banks-hall': {
    water: from('valley', { brook: 0.15 }),
    beds: from('hall', { hearth: 0.9 }),
    near: [...from('hall', { log: 0.8, snore: 0.4 }), ...from('valley', { timber: 0.7 })],
    roof: true,
  },
  'banks-bridge': { ...VALLEY, water: from('valley', { brook: 1 }), near: from('valley', { plank: 0.8, timber: 0.4 }) },
  'banks-gauge': { ...VALLEY, water: from('valley', { brook: 0.9 }), near: from('valley', { mud: 0.8 }) },
  storm: HARBOUR,
};

/** What a place sounds like; one that nobody has listened to sounds like its land. */
export function soundscapeOf(place: string): Soundscape {
  const own = Object.hasOwn(SOUNDSCAPES, place) ? SOUNDSCAPES[place] : undefined;
  return own ?? SOUNDSCAPES[landOf(place)];
}
