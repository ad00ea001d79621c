import type { Box, View } from '../../drawing';
import { companyOf } from '../../drawing/company';
import { CROWDS, type CrowdKind } from '../../drawing/crowd/kinds';
import { STATES } from '../../drawing/states';
import { type StillCrowd, stillItems } from '../../drawing/still';
import { HOURS, PLACES, WEATHERS } from '../../drawing/view';
import { fetchWorlds } from '../../drawing/worlds';
import { box, type ContactSheet, type Tile } from './grid';
import { conditionOf } from './states';
import { oneOf } from './words';

// Whatever is asked for is drawn at once: all worlds are there.
await fetchWorlds();

/** What of a place is shown, by the shape of the screen. */
export const FRAMES: Readonly<Record<string, Box>> = {
  landscape: { x: 0, y: 0, width: 1280, height: 720 },
  wide: { x: -224, y: 0, width: 1728, height: 720 },
  portrait: { x: 352, y: 158, width: 576, height: 540 },
};

/** What a picture of a place is to show, in the words of the command line. */
export interface PlaceWishes {
  readonly place: string;
  readonly state: string;
  readonly hour: string;
  readonly weather: string;
  readonly frame: string;
  readonly cast: boolean;
  /** The kind of which twenty stand behind the cast. */
  readonly crowd?: string;
}

const crowdOf = (of: CrowdKind): StillCrowd => ({ of, count: 20, mood: 'neutral' });

function placeTile({ place, state, hour, weather, frame, cast, crowd }: PlaceWishes): Tile {
  const shown = FRAMES[oneOf(frame, Object.keys(FRAMES), 'frame')] ?? box(0, 0, 1280, 720);
  const view: View = {
    place: oneOf(place, PLACES, 'place'),
    condition: conditionOf(state),
    hour: oneOf(hour, HOURS, 'hour'),
    weather: oneOf(weather, WEATHERS, 'weather'),
    frame: shown,
    margin: 36,
    seed: 7,
  };
  const behind = crowd === undefined ? undefined : crowdOf(oneOf(crowd, CROWDS, 'crowd'));
  return { items: stillItems(view, cast ? companyOf(view.place) : [], behind), box: shown };
}

/** One picture of a place. */
export function scene(wishes: PlaceWishes, width: number): ContactSheet {
  const { items, box: shown } = placeTile(wishes);
  return { items, box: shown, width };
}

/** A place in several states. */
export const states = (wishes: PlaceWishes): Tile[] =>
  Object.keys(STATES).map((state) => placeTile({ ...wishes, state }));

/** A place at every hour. */
export const hours = (wishes: PlaceWishes): Tile[] => HOURS.map((hour) => placeTile({ ...wishes, hour }));

/** A place in every weather. */
export const weathers = (wishes: PlaceWishes): Tile[] => WEATHERS.map((weather) => placeTile({ ...wishes, weather }));
