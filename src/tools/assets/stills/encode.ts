import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extname } from 'node:path';
import jpeg, { init as openJpeg } from '@jsquash/jpeg/encode.js';
import webp, { init as openWebp } from '@jsquash/webp/encode.js';
import { PNG } from 'pngjs';

const { resolve } = createRequire(import.meta.url);
type Settings = Parameters<typeof openWebp>[0];

/** Left to themselves the encoders fetch their binaries by address, as on a page. */
const binary = async (name: string): Promise<Settings> => ({ wasmBinary: await readFile(resolve(name)) }) as Settings;

const opened = {
  jpeg: async () => openJpeg(await binary('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm')),
  webp: async () => openWebp(await binary('@jsquash/webp/codec/enc/webp_enc_simd.wasm')),
};

/** Chosen by eye: one step lower and the sky shows bands. */
const WEBP = { quality: 74, method: 6, use_sharp_yuv: 1 } as const;
const JPEG = { quality: 80 } as const;

/** How a picture is written, by what follows the dot of its name. */
const WRITERS: Readonly<Record<string, (picture: PNG) => Promise<Uint8Array>>> = {
  '.png': async (picture) => PNG.sync.write(picture, { colorType: 2, filterType: 4, deflateLevel: 9 }),
  '.webp': async (picture) => {
    await opened.webp();
    return new Uint8Array(await webp(imageOf(picture), WEBP));
  },
  '.jpg': async (picture) => {
    await opened.jpeg();
    return new Uint8Array(await jpeg(imageOf(picture), JPEG));
  },
};

const imageOf = ({ data, width, height }: PNG): Parameters<typeof webp>[0] => ({
  ...{ data: new Uint8ClampedArray(data), width, height, colorSpace: 'srgb' },
});

/** A PNG as the file of that name is to hold it: PNG, WebP or JPEG. The same bytes on any machine. */
export async function written(path: string, png: Uint8Array): Promise<Uint8Array> {
  const write = WRITERS[extname(path)];
  if (write === undefined) throw new Error(`${path}: pictures are written as ${Object.keys(WRITERS).join(', ')}`);
  return write(PNG.sync.read(Buffer.from(png)));
}
