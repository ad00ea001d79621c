import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Box, Item } from '../../drawing';
import { svgOf } from '../../drawing/svg';

const WASM = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
let ready: Promise<void> | undefined;

/** A display list as a PNG of that width in pixels; the same bytes on any machine. */
export async function pngOf(items: readonly Item[], box: Box, width: number): Promise<Uint8Array> {
  ready ??= readFile(WASM).then((bytes) => initWasm(bytes));
  await ready;
  const picture = new Resvg(svgOf(items, box), { fitTo: { mode: 'width', value: width } }).render();
  const png = picture.asPng();
  picture.free();
  return png;
}
