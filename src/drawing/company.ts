import type { CastName } from './puppet/cast';
import { named } from './puppet/everybody';
import type { Mood, Pose } from './puppet/words';
import { SPOTS, type Spot } from './spots';
import type { StillActor } from './still';
import type { Place } from './view';
import { type WorldName, worldOfPlace } from './world';

/** Those of a fable who stand in pictures of its places, by their spots. */
const COMPANIES: Readonly<Record<WorldName, Partial<Record<Spot, CastName>>>> = {
  alder: { 'far-left': 'moss', left: 'pell', right: 'rill', 'far-right': 'tansy', above: 'bryn' },
  sticks: { 'far-left': 'tumo', left: 'benta', right: 'ruko', 'far-right': 'oda' },
  sky: { 'far-left': 'hessa', left: 'ilka', right: 'morro', 'far-right': 'tilo', above: 'zefa' },
  banks: { 'far-left': 'madda', left: 'osmo', right: 'vela', 'far-right': 'miko' },
  storm: { 'far-left': 'hob', left: 'brita', right: 'sol', 'far-right': 'pim' },
};

const ACTING: Readonly<Record<Spot, { readonly mood: Mood; readonly pose: Pose; readonly facing: 1 | -1 }>> = {
  'far-left': { mood: 'neutral', pose: 'stand', facing: 1 },
  left: { mood: 'worried', pose: 'stand', facing: 1 },
  centre: { mood: 'neutral', pose: 'stand', facing: 1 },
  right: { mood: 'happy', pose: 'point', facing: -1 },
  'far-right': { mood: 'smug', pose: 'stand', facing: -1 },
  above: { mood: 'neutral', pose: 'stand', facing: 1 },
};

/** Which way whoever stands at a spot looks: to the middle. */
export const facingAt = (spot: Spot): 1 | -1 => ACTING[spot].facing;

/** Who stands at each spot in a picture of a place that is looked at for the place: of its own fable. */
export function companyOf(place: Place): StillActor[] {
  const company = COMPANIES[worldOfPlace(place)];
  return SPOTS.flatMap((spot) => {
    const name = company[spot];
    return name === undefined ? [] : [{ ...named(name), spot, ...ACTING[spot] }];
  });
}
