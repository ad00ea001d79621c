import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { PLACES } from '../../drawing/view';
import { hours, scene, states, weathers } from './contactSheet';
import type { ContactSheet } from './grid';
import { mosaic } from './mosaic';
import { acceptPictures } from './pictures';
import { cast, faces, heads, poses, props, weathered } from './puppetSheets';
import { pngOf } from './raster';
import { lightOf } from './states';

const USAGE = `Usage: npm run sheets -- WHAT FILE.png [options]
       npm run sheets -- accept    (draws the kept pictures of tests/pictures again)
  WHAT      heads, faces, poses, cast or weathered [NAME…], props, scene, states, hours, weathers
  --place   ${PLACES.join(', ')} (default: alder-landing)
  --state   plain, thriving, bureaucracy, chaos, decline, or numbers: order=0.4,chaos=0.2
  --hour    dawn (default), morning, noon, evening, night
  --weather clear (default), mist, rain, fog, wind, snow, flood
  --frame   landscape (default), wide, portrait
  --width   pixels, 1280 unless told
  --empty   nobody on the stage`;

const OPTIONS = {
  place: { type: 'string', default: 'alder-landing' },
  state: { type: 'string', default: 'plain' },
  hour: { type: 'string', default: 'dawn' },
  weather: { type: 'string', default: 'clear' },
  frame: { type: 'string', default: 'landscape' },
  width: { type: 'string', default: '1280' },
  empty: { type: 'boolean', default: false },
} as const;

/** Ends with the usage where an option is none of ours, `--help` among them. */
function asked() {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch (error) {
    if (!process.argv.includes('--help')) console.error(error instanceof Error ? error.message : String(error));
    console.error(USAGE);
    return process.exit(2);
  }
}

const { values, positionals } = asked();
const [what = '', file, ...names] = positionals;
const { width: wide, empty, ...wishes } = values;
const light = lightOf(wishes.state, wishes.hour);
const place = { ...wishes, cast: !empty };
const width = Number(wide);

const sheet = ({ items, box, width: pixels }: ContactSheet) => pngOf(items, box, pixels);

const SHEETS: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  heads: () => sheet(heads(names, light, width)),
  faces: () => sheet(faces(names, light, width)),
  poses: () => sheet(poses(names, light, width)),
  cast: () => sheet(cast(names, light, width)),
  weathered: () => sheet(weathered(names, light, width)),
  props: () => sheet(props(light, width)),
  scene: () => sheet(scene(place, width)),
  states: () => mosaic(states(place), width),
  hours: () => mosaic(hours(place), width),
  weathers: () => mosaic(weathers(place), width),
};

const draw = SHEETS[what];
if (what === 'accept') {
  await acceptPictures();
} else if (draw === undefined || file === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  await writeFile(file, await draw());
}
