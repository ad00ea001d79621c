import { boundsOf } from '../bounds';
import type { Brush } from './brush';

/** Whether a canvas cuts in steps: Chromium smooths a cut only on canvases of the page, and puppets are painted on others. */
export const cutsRoughly = ({ canvas }: Brush): boolean =>
  typeof OffscreenCanvas !== 'undefined' && canvas instanceof OffscreenCanvas;

/** The pixels of a canvas that a path may touch. */
function pixelsOf({ canvas }: Brush, { a, b, c, d, e, f }: DOMMatrix, path: string) {
  const { x, y, width, height } = boundsOf([{ d: path }]);
  const [across, down] = [
    [x, x + width],
    [y, y + height],
  ] as const;
  const xs = across.flatMap((u) => down.map((v) => a * u + c * v + e));
  const ys = across.flatMap((u) => down.map((v) => b * u + d * v + f));
  const [left, top] = [Math.max(0, Math.floor(Math.min(...xs))), Math.max(0, Math.floor(Math.min(...ys)))];
  const [right, foot] = [
    Math.min(canvas.width, Math.ceil(Math.max(...xs))),
    Math.min(canvas.height, Math.ceil(Math.max(...ys))),
  ];
  return { left, top, wide: right - left, high: foot - top };
}

/** Paints apart what is to be cut, wipes all outside the cut by a fill, which is smooth everywhere, and lays the rest down. */
export function paintCut(brush: Brush, path: string, paint: (apart: Brush) => void): void {
  const matrix = brush.getTransform();
  const { left, top, wide, high } = pixelsOf(brush, matrix, path);
  if (wide <= 0 || high <= 0) return;
  const sheet = new OffscreenCanvas(wide, high);
  const apart = sheet.getContext('2d');
  if (!apart) throw new Error('no 2d context');
  apart.setTransform(matrix.a, matrix.b, matrix.c, matrix.d, matrix.e - left, matrix.f - top);
  paint(apart);
  apart.globalAlpha = 1;
  apart.fillStyle = '#000';
  apart.globalCompositeOperation = 'destination-in';
  apart.fill(new Path2D(path));
  brush.setTransform(1, 0, 0, 1, 0, 0);
  brush.globalAlpha = 1;
  brush.drawImage(sheet, left, top);
}
