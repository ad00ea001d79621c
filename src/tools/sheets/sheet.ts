import { hours, type PlaceWishes, scene, states, weathers } from './contactSheet';
import type { ContactSheet } from './grid';
import { mosaic } from './mosaic';
import type { SheetName } from './options';
import { cast, faces, heads, held, poses, props, weathered } from './puppetSheets';
import { pngOf } from './raster';
import { lightOf } from './states';

const painted = ({ items, box, width }: ContactSheet) => pngOf(items, box, width);

/**
 * Draws a sheet as a PNG.
 * @param names of the puppets that are shown; everybody where there are none
 * @param width pixels
 */
export function drawSheet(
  sheet: SheetName,
  names: readonly string[],
  wishes: PlaceWishes,
  width: number,
): Promise<Uint8Array> {
  const light = lightOf(wishes.state, wishes.hour);
  const draw: Readonly<Record<SheetName, () => Promise<Uint8Array>>> = {
    heads: () => painted(heads(names, light, width)),
    faces: () => painted(faces(names, light, width)),
    poses: () => painted(poses(names, light, width)),
    held: () => painted(held(names, light, width)),
    cast: () => painted(cast(names, light, width)),
    weathered: () => painted(weathered(names, light, width)),
    props: () => painted(props(light, width)),
    scene: () => painted(scene(wishes, width)),
    states: () => mosaic(states(wishes), width),
    hours: () => mosaic(hours(wishes), width),
    weathers: () => mosaic(weathers(wishes), width),
  };
  return draw[sheet]();
}
