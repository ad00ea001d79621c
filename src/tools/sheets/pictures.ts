import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { isGrain } from '../../drawing/display';
import { type PlaceWishes, scene } from './contactSheet';
import { pngOf } from './raster';

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

/** The pictures that are kept, so that a change to one place's drawing is seen in all others. By file name. */
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
};

/** Small, for they are kept for good: pixels of width. */
const WIDTH = 320;
const PORTRAIT_WIDTH = 208;

/** A kept picture as it is drawn now. Without grain: noise says nothing and fills files. */
export async function keptPicture(wishes: PlaceWishes): Promise<PNG> {
  const { items, box } = scene(wishes, WIDTH);
  const bare = items.filter((item) => !isGrain(item));
  const bytes = await pngOf(bare, box, wishes.frame === 'portrait' ? PORTRAIT_WIDTH : WIDTH);
  return PNG.sync.read(Buffer.from(bytes));
}

/** The bytes of a picture's file, as small as they get. */
export const fileOf = (picture: PNG): Uint8Array =>
  PNG.sync.write(picture, { colorType: 2, filterType: 4, deflateLevel: 9 });

/** Draws every kept picture again and writes it over the old one. */
export async function acceptPictures(): Promise<void> {
  for (const [name, wishes] of Object.entries(PICTURES))
    await writeFile(join(PICTURES_FOLDER, `${name}.png`), fileOf(await keptPicture(wishes)));
}
