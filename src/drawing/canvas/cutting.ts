import { boundsOf } from '../bounds';
import type { Brush } from './brush';

/** Whether a canvas cuts in steps: Chromium smooths a cut only on canvases of the page, and puppets are painted on others. */
export const cutsRoughly = ({ canvas }: Brush): boolean =>
  typeof OffscreenCanvas !== 'undefined' && canvas instanceof OffscreenCanvas;

/** Paints apart what is to be cut, wipes all outside the cut by a fill, which is smooth everywhere, and lays the rest down. */
export function paintCut(brush: Brush, path: string, paint: (apart: Brush) => void): void {
  const { a, b, c, d, e, f } = brush.getTransform();
  const { x, y, width, height } = boundsOf([{ d: path }], [a, b, c, d, e, f]);
  const [left, top] = [Math.max(0, x), Math.max(0, y)];
  const wide = Math.min(x + width, brush.canvas.width) - left;
  const high = Math.min(y + height, brush.canvas.height) - top;
  if (wide <= 0 || high <= 0) return;
  const sheet = new OffscreenCanvas(wide, high);
  const apart = sheet.getContext('2d');
  if (!apart) throw new Error('no 2d context');
  apart.setTransform(a, b, c, d, e - left, f - top);
  paint(apart);
  apart.globalAlpha = 1;
  apart.fillStyle = '#000';
  apart.globalCompositeOperation = 'destination-in';
  apart.fill(new Path2D(path));
  brush.setTransform(1, 0, 0, 1, 0, 0);
  brush.globalAlpha = 1;
  brush.drawImage(sheet, left, top);
}
