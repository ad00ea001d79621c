import { PNG } from 'pngjs';
import { PAPER, type Tile } from './grid';
import { pngOf } from './raster';

const COLUMNS = 2;
const GAP = 12;

/**
 * Pictures of one size in rows of two, as a PNG `width` pixels wide. Each is painted by itself: the painter breaks off
 * where a cut goes through a great many see-through things.
 */
export async function mosaic(tiles: readonly Tile[], width: number): Promise<Uint8Array> {
  const wide = Math.floor((width - (COLUMNS + 1) * GAP) / COLUMNS);
  const pictures: PNG[] = [];
  for (const { items, box } of tiles) pictures.push(PNG.sync.read(Buffer.from(await pngOf(items, box, wide))));
  const high = Math.max(...pictures.map(({ height }) => height));
  const rows = Math.ceil(pictures.length / COLUMNS);
  const sheet = new PNG({ width, height: GAP + rows * (high + GAP) });
  sheet.data.fill(Buffer.from(`${PAPER.slice(1)}ff`, 'hex'));
  pictures.forEach((picture, place) => {
    const [x, y] = [GAP + (place % COLUMNS) * (wide + GAP), GAP + Math.floor(place / COLUMNS) * (high + GAP)];
    PNG.bitblt(picture, sheet, 0, 0, wide, picture.height, x, y);
  });
  return PNG.sync.write(sheet);
}
