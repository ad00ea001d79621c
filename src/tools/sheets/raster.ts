import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Box, Item } from '../../drawing';
import { svgOf } from '../../drawing/svg';

const WASM = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
let ready: Promise<void> | undefined;

/** A display list as a PNG of that width in pixels; the same bytes on any machine. */
export const pngOf = (items: readonly Item[], box: Box, width: number): Promise<Uint8Array> =>
  pngOfSvg(svgOf(items, box), width);

/** An SVG document as a PNG of that width in pixels; its words are set in those typefaces, and in no others. */
export async function pngOfSvg(svg: string, width: number, typefaces: Uint8Array[] = []): Promise<Uint8Array> {
  ready ??= readFile(WASM).then((bytes) => initWasm(bytes));
  await ready;
  const font = typefaces.length > 0 ? { font: { fontBuffers: typefaces } } : {};
  const picture = new Resvg(svg, { fitTo: { mode: 'width', value: width }, ...font }).render();
  const png = picture.asPng();
  picture.free();
  return png;
}
