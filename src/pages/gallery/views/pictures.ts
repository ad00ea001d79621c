import type { Box, Light, Mood, Place, Pose, Prop } from '../../../drawing';
import { companyOf, facingAt } from '../../../drawing/company';
import { EVERYBODY, type Who } from '../../../drawing/puppet/everybody';
import type { Face } from '../../../drawing/puppet/words';
import { SPOTS, type Spot } from '../../../drawing/spots';
import type { StillActor } from '../../../drawing/still';
import { stageOn } from '../frames';
import type { Picture } from '../painting/picture';
import { ITS_OWN, NOTHING, type Wishes } from '../wishes';

/** How far beyond its frame the stage paints a place, in scene units: what is cut there is cut here. */
const MARGIN = 36;

export const whoIs = (puppet: string): Who | undefined => EVERYBODY.find((who) => who.puppet === puppet);

export const lightIn = ({ condition, hour }: Wishes): Light => ({ condition, hour });

const facingOf = ({ mirror }: Wishes): 1 | -1 => (mirror ? -1 : 1);

const ownAt = (spot: Spot, place: Place) => companyOf(place).find((actor) => actor.spot === spot);

function actorAt(spot: Spot, { place, who, mood, pose }: Wishes): StillActor[] {
  const somebody = who[spot] === ITS_OWN ? ownAt(spot, place) : whoIs(who[spot]);
  return somebody === undefined ? [] : [{ ...somebody, spot, mood, pose, facing: facingAt(spot) }];
}

export function placePicture(wishes: Wishes): Picture {
  const { place, condition, hour, weather, seed, screen, peopled } = wishes;
  const { frame } = stageOn(screen);
  const view = { place, condition, hour, weather, seed, frame, margin: MARGIN };
  return { kind: 'place', view, company: peopled ? SPOTS.flatMap((spot) => actorAt(spot, wishes)) : [] };
}

/** What of somebody may differ from one tile to the next. */
export interface Acting {
  readonly mood: Mood;
  readonly pose: Pose;
  readonly face: Face;
}

export function puppetPicture(who: Who, { mood, pose, face }: Acting, room: Box, wishes: Wishes): Picture {
  const { hat, held } = wishes;
  const hand = held === NOTHING ? {} : { held };
  const actor = { ...who, mood, pose, facing: facingOf(wishes), hat, ...hand };
  return { kind: 'puppet', actor, face, room, light: lightIn(wishes) };
}

/** A head by itself, from before or behind. */
export function headPicture(
  who: Who,
  { mood, face, behind }: { readonly mood: Mood; readonly face: Face; readonly behind: boolean },
  wishes: Wishes,
): Picture {
  return { kind: 'head', who, mood, face, behind, facing: facingOf(wishes), light: lightIn(wishes) };
}

export const thingPicture = (prop: Prop, wishes: Wishes): Picture => ({ kind: 'thing', prop, light: lightIn(wishes) });
