import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { isGrain } from '../../drawing/display';
import { type PlaceWishes, scene } from './contactSheet';
import type { ContactSheet } from './grid';
import { heads } from './puppetSheets';
import { pngOf } from './raster';
import { lightOf } from './states';

/** Where the kept pictures are, from the project's root. */
export const PICTURES_FOLDER = 'tests/pictures';

const LANDING: PlaceWishes = {
  place: 'alder-landing',
  state: 'plain',
  hour: 'dawn',
  weather: 'clear',
  frame: 'landscape',
  cast: false,
};
const RIVER: PlaceWishes = { ...LANDING, place: 'alder-river' };
const DOORS: PlaceWishes = { ...LANDING, place: 'sticks-doors' };
const BEAM: PlaceWishes = { ...LANDING, place: 'sky-beam' };

/** Those of the ferry who have most to say, each in every mood. */
const FERRY = ['pell', 'rill', 'moss', 'nib', 'ondo', 'tansy', 'bryn'];

/** The pictures of places that are kept, so that a change to one place's drawing is seen in all others. By file name. */
export const PICTURES: Readonly<Record<string, PlaceWishes>> = {
  'landing-plain': LANDING,
  'landing-thriving-evening': { ...LANDING, state: 'thriving', hour: 'evening' },
  'landing-bureaucracy': { ...LANDING, state: 'bureaucracy' },
  'landing-chaos': { ...LANDING, state: 'chaos' },
  'landing-decline-snow': { ...LANDING, state: 'decline', weather: 'snow' },
  'landing-thriving-portrait': { ...LANDING, state: 'thriving', hour: 'noon', frame: 'portrait' },
  'river-thriving-night': { ...RIVER, state: 'thriving', hour: 'night' },
  'river-bureaucracy-flood': { ...RIVER, state: 'bureaucracy', weather: 'flood' },
  'river-decline-fog': { ...RIVER, state: 'decline', weather: 'fog' },
  'bridge-bureaucracy': { ...LANDING, place: 'banks-bridge', state: 'bureaucracy' },
  'gauge-thriving-portrait': { ...LANDING, place: 'banks-gauge', state: 'thriving', frame: 'portrait' },
  'kettle-thriving-evening': { ...LANDING, place: 'storm-kettle', state: 'thriving', hour: 'evening' },
  'spoon-chaos': { ...LANDING, place: 'storm-spoon', state: 'chaos' },
  'doors-decline': { ...DOORS, state: 'decline' },
  'doors-plain-ebb': { ...DOORS, weather: 'ebb' },
  'doors-thriving-portrait': { ...DOORS, state: 'thriving', frame: 'portrait' },
  'beam-thriving': { ...BEAM, state: 'thriving' },
  'beam-chaos-portrait': { ...BEAM, state: 'chaos', frame: 'portrait' },
};

/** Small, for they are kept for good: pixels of width. */
const WIDTH = 320;
const PORTRAIT_WIDTH = 208;
const FACES_WIDTH = 288;

/** A kept picture as it is drawn now. Without grain: noise says nothing and fills files. */
export async function keptPicture(wishes: PlaceWishes): Promise<PNG> {
  return painted(scene(wishes, wishes.frame === 'portrait' ? PORTRAIT_WIDTH : WIDTH));
}

async function painted({ items, box, width }: ContactSheet): Promise<PNG> {
  const bare = items.filter((item) => !isGrain(item));
  return PNG.sync.read(Buffer.from(await pngOf(bare, box, width)));
}

/** All that is kept, places and faces, as it is drawn now; by file name. */
export const KEPT: Readonly<Record<string, () => Promise<PNG>>> = {
  ...Object.fromEntries(Object.entries(PICTURES).map(([name, wishes]) => [name, () => keptPicture(wishes)])),
  faces: () => painted(heads(FERRY, lightOf('plain', 'dawn'), FACES_WIDTH)),
};

/** The bytes of a picture's file, as small as they get. */
export const fileOf = (picture: PNG): Uint8Array =>
  PNG.sync.write(picture, { colorType: 2, filterType: 4, deflateLevel: 9 });

/** Draws every kept picture again and writes it over the old one. */
export async function acceptPictures(): Promise<void> {
  for (const [name, draw] of Object.entries(KEPT))
    await writeFile(join(PICTURES_FOLDER, `${name}.png`), fileOf(await draw()));
}
