import type { Site } from './place/site';
import type { Variant } from './puppet/cast/variant';
import type { Place } from './view';
import { WORLDS, type World, type WorldName, worldOfPlace, worldOfPuppet } from './world';

/** A world comes when something of it is to be drawn: nobody waits for what they do not play. */
const FETCHES: { readonly [Name in WorldName]: () => Promise<World<Name>> } = {
  alder: () => import('./worlds/alder').then(({ ALDER }) => ALDER),
  sticks: () => import('./worlds/sticks').then(({ STICKS }) => STICKS),
  sky: () => import('./worlds/sky').then(({ SKY }) => SKY),
  banks: () => import('./worlds/banks').then(({ BANKS }) => BANKS),
  storm: () => import('./worlds/storm').then(({ STORM }) => STORM),
};

interface Fetched {
  readonly sites: Readonly<Partial<Record<Place, Site>>>;
  readonly cast: Readonly<Record<string, Variant>>;
}

/** The worlds that are there. */
const here = new Map<WorldName, Fetched>();

/** Fetches a world, unless it is there. Rejects when its file does not come; a later call tries again. */
export async function fetchWorld(name: WorldName): Promise<void> {
  if (!here.has(name)) here.set(name, await FETCHES[name]());
}

/** Fetches all there are: for tools and tests, which draw whatever comes. */
export const fetchWorlds = async (): Promise<void> => void (await Promise.all(WORLDS.map(fetchWorld)));

/**
 * What a place has of its own.
 * @throws Error when its world has not been fetched
 */
export function siteOf(place: Place): Site {
  const site = here.get(worldOfPlace(place))?.sites[place];
  if (site === undefined) throw new Error(`the world of ${place} is not there: it must be fetched first (fetchWorld)`);
  return site;
}

/**
 * In what a puppet differs from others of its species; undefined for a name that nobody has.
 * @throws Error when its world has not been fetched
 */
export function variantOf(puppet: string): Variant | undefined {
  const world = worldOfPuppet(puppet);
  if (world === null) return undefined;
  const cast = here.get(world)?.cast;
  if (cast === undefined) throw new Error(`the world of ${puppet} is not there: it must be fetched first (fetchWorld)`);
  return cast[puppet];
}
