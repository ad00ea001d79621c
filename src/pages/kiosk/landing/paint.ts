import type { PagePainter } from '../../../stage/messages';
import { castIn, type Moment, viewOf } from './moments';

/** Pixels to a pixel of the page at most: more is not seen from where one stands. */
const MOST_DENSE = 1.5;

/** Paints a moment at the landing all over a canvas, as large as the canvas is on the page. Nothing where it has no size. */
export function paintMoment(painter: PagePainter, canvas: HTMLCanvasElement, moment: Moment): void {
  const { paintItems, paletteOf, stillItems } = painter;
  const { clientWidth: wide, clientHeight: high } = canvas;
  const brush = canvas.getContext('2d');
  if (wide === 0 || high === 0 || brush === null) return;
  const dense = Math.min(devicePixelRatio, MOST_DENSE);
  canvas.width = Math.round(wide * dense);
  canvas.height = Math.round(high * dense);
  const view = viewOf(moment, wide / high);
  const { x, y, width } = view.frame;
  const scale = canvas.width / width;
  brush.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
  // An upright screen sees more sky than a place has: it goes on in the colour of its upper edge.
  brush.fillStyle = paletteOf(moment.condition, moment.hour).sky[0] ?? '';
  brush.fillRect(x, y, width, view.frame.height);
  paintItems(brush, stillItems(view, castIn(view, moment)), scale);
}
