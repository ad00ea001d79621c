import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { svgOf } from '../../../drawing/svg';
import { pngOfSvg } from '../../sheets/raster';
import { packageOf } from '../package';
import { ASSETS } from '../places';
import { written } from './encode';
import type { Lettering, Still } from './still';

const DISPLAY = 'fonts/alegreya.woff2';
/** What a picture's bytes depend on besides what is drawn: the painter and the encoders, each in its version. */
const MADE_WITH = ['@resvg/resvg-wasm', '@jsquash/webp', '@jsquash/jpeg', 'pngjs']
  .map((name) => `${name} ${packageOf(name).version}`)
  .join();

const lettered = ({ words, at: [x, y], size, colour }: Lettering): string =>
  `<text x="${x}" y="${y}" text-anchor="middle" font-family="Alegreya" font-weight="700" font-size="${size}" fill="${colour}">${words}</text>`;

const documentOf = ({ items, box, lettering }: Still): string =>
  svgOf(items, box).replace('</svg>', `${lettering ? lettered(lettering) : ''}</svg>`);

/** Long numbers cut short: machines round sines differently in the last place. */
const steady = (svg: string): string => svg.replaceAll(/\d+\.\d{4,}/g, (number) => Number(number).toFixed(3));

/** A checksum of all that a still is made from: while it stays the same, so do the bytes of its file. */
export function sourceOf(still: Still): string {
  const sum = createHash('sha256');
  return sum.update(`${still.width} ${MADE_WITH} ${steady(documentOf(still))}`).digest('hex');
}

/** The bytes of a still's file. */
export async function baked(still: Still): Promise<Uint8Array> {
  const typefaces = still.lettering ? [new Uint8Array(await readFile(join(ASSETS, DISPLAY)))] : [];
  return written(still.path, await pngOfSvg(documentOf(still), still.width, typefaces));
}
