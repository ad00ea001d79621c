import { paintItems } from '../../../drawing/canvas/painter';
import { countShapes } from '../../../drawing/display';
import { drawingOf } from './drawing';
import type { Order, Print } from './picture';

/** An order with the number that its answer bears. */
export interface Request {
  readonly id: number;
  readonly order: Order;
}

/** The print, or why there is none. */
export type Answer = { readonly id: number } & ({ readonly print: Print } | { readonly failed: string });

async function paint({ picture, width, height }: Order): Promise<Print> {
  const begun = performance.now();
  const { items, box } = await drawingOf(picture);
  const drawn = performance.now();
  const canvas = new OffscreenCanvas(width, height);
  const brush = canvas.getContext('2d');
  if (brush === null) throw new Error('this browser has no canvas for workers');
  const scale = Math.max(width / box.width, height / box.height);
  brush.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale);
  paintItems(brush, items, scale);
  const bitmap = canvas.transferToImageBitmap();
  const cost = { drawn: drawn - begun, painted: performance.now() - drawn, shapes: countShapes(items) };
  return { bitmap, cost };
}

/** How many of the functions that led to an error are named, and how an engine writes one in a stack. */
const NAMED = 3;
const CALL = /^\s*(?:at )?([\w$]+)(?: \(|@)/gm;

/** What went wrong, and in which functions: whoever draws wants to know where to look. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const calls = [...(error.stack ?? '').matchAll(CALL)].map(([, name]) => name).slice(0, NAMED);
  return `${error.name}: ${error.message}${calls.length > 0 ? ` (in ${calls.join(', in ')})` : ''}`;
}

self.addEventListener('message', async ({ data: { id, order } }: MessageEvent<Request>) => {
  const answer = await paint(order).then(
    (print): Answer => ({ id, print }),
    (error: unknown): Answer => ({ id, failed: reason(error) }),
  );
  self.postMessage(answer, { transfer: 'print' in answer ? [answer.print.bitmap] : [] });
});
