import type { Box, Item } from '../../drawing';
import type { PagePainter } from '../../stage/messages';

/** Milliseconds of painting at a time: in between the page can answer its reader. */
const TURN_MS = 10;

/** After whatever else the page has to do; by a message, since timers wait longer each time. */
const afterwards = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/**
 * Paints a display list all over a canvas, a little at a time.
 * @param density pixels of the canvas for each scene unit
 * @param wanted asked before each turn: what nobody wants any more is left as it is
 */
export async function paintInTurns(
  painter: PagePainter,
  canvas: HTMLCanvasElement,
  { items, box }: { readonly items: readonly Item[]; readonly box: Box },
  density: number,
  wanted: () => boolean,
): Promise<void> {
  canvas.width = Math.max(1, Math.round(box.width * density));
  canvas.height = Math.max(1, Math.round(box.height * density));
  const brush = canvas.getContext('2d');
  if (brush === null) return;
  brush.setTransform(density, 0, 0, density, -box.x * density, -box.y * density);
  let began = performance.now();
  for (const item of items) {
    painter.paintItems(brush, [item], density);
    if (performance.now() - began < TURN_MS) continue;
    await afterwards();
    if (!wanted()) return;
    began = performance.now();
  }
}
