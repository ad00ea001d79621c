import { type Grain, type Group, type Item, isGrain, isGroup, isLinear, type Paint, type Shape } from '../display';
import type { Brush } from './brush';
import { cutsRoughly, paintCut } from './cutting';

function paintOf(brush: Brush, paint: Paint): string | CanvasGradient {
  if (typeof paint === 'string') return paint;
  const gradient = isLinear(paint)
    ? brush.createLinearGradient(...paint.from, ...paint.to)
    : brush.createRadialGradient(...paint.centre, 0, ...paint.centre, paint.radius);
  for (const [offset, colour, opacity] of paint.stops) gradient.addColorStop(offset, withOpacity(colour, opacity ?? 1));
  return gradient;
}

const withOpacity = (colour: string, opacity: number): string =>
  `${colour}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, '0')}`;

/** Shadows ignore the transform, so their lengths are multiplied by the density of the picture. */
function setShadow(brush: Brush, shape: Shape, density: number): void {
  const { shadow } = shape;
  if (!shadow) return;
  brush.shadowColor = withOpacity(shadow.colour, shadow.opacity);
  brush.shadowBlur = shadow.blur * density;
  brush.shadowOffsetX = shadow.dx * density;
  brush.shadowOffsetY = shadow.dy * density;
}

function trace(brush: Brush, shape: Shape, opacity: number): void {
  const outline = new Path2D(shape.d);
  brush.globalAlpha = opacity * (shape.opacity ?? 1);
  if (shape.fill !== undefined) {
    brush.fillStyle = paintOf(brush, shape.fill);
    brush.fill(outline);
  }
  if (shape.stroke === undefined) return;
  brush.strokeStyle = paintOf(brush, shape.stroke);
  brush.lineWidth = shape.width ?? 1;
  brush.setLineDash([...(shape.dash ?? [])]);
  brush.stroke(outline);
}

const FAR = 8192;

/** `ctx.filter` is slow and missing in places: an out-of-focus shape is only the shadow of one drawn off the picture. */
function traceSoft(brush: Brush, shape: Shape, blur: number, opacity: number, density: number): void {
  const colour = [shape.fill, shape.stroke].find((paint) => typeof paint === 'string');
  brush.save();
  const t = brush.getTransform();
  brush.setTransform(t.a, t.b, t.c, t.d, t.e - FAR, t.f);
  brush.shadowColor = typeof colour === 'string' ? colour : '#000000';
  brush.shadowBlur = blur * density;
  brush.shadowOffsetX = FAR;
  brush.shadowOffsetY = 0;
  trace(brush, shape, opacity);
  brush.restore();
}

function paintShape(brush: Brush, shape: Shape, opacity: number, density: number): void {
  if (shape.soft) {
    traceSoft(brush, shape, shape.soft, opacity, density);
    return;
  }
  setShadow(brush, shape, density);
  trace(brush, shape, opacity);
  if (shape.shadow) brush.shadowColor = '#00000000';
}

function paintGroup(brush: Brush, group: Group, opacity: number, density: number): void {
  brush.save();
  if (group.at) brush.translate(...group.at);
  if (group.turn) brush.rotate((group.turn * Math.PI) / 180);
  if (group.slant) brush.transform(1, 0, Math.tan((group.slant * Math.PI) / 180), 1, 0, 0);
  const { scale } = group;
  if (scale !== undefined) brush.scale(...(typeof scale === 'number' ? ([scale, scale] as const) : scale));
  const paint = (on: Brush): void => paintItems(on, group.items, density, opacity * (group.opacity ?? 1));
  if (group.clip && cutsRoughly(brush)) paintCut(brush, group.clip, paint);
  else {
    if (group.clip) brush.clip(new Path2D(group.clip));
    paint(brush);
  }
  brush.restore();
}

const FLECKS = 6000;

/** Flecks strewn by a fixed rule (multiples of two irrational numbers), so that two paintings are alike. */
function paintGrain(brush: Brush, grain: Grain, opacity: number): void {
  const { box } = grain;
  for (let i = 1; i <= FLECKS; i++) {
    const x = box.x + ((i * 0.754877666) % 1) * box.width;
    const y = box.y + ((i * 0.569840291) % 1) * box.height;
    brush.globalAlpha = opacity * grain.grain * ((i * 0.618034) % 1);
    brush.fillStyle = i % 2 === 0 ? '#fff6e4' : '#2a2030';
    brush.fillRect(x, y, 1.2, 1.2);
  }
}

/**
 * Paints a display list. The brush's transform maps scene units to pixels.
 * @param density pixels for each scene unit, for the shadows, which ignore the transform
 */
export function paintItems(brush: Brush, items: readonly Item[], density: number, opacity = 1): void {
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  for (const item of items) {
    if (isGroup(item)) paintGroup(brush, item, opacity, density);
    else if (isGrain(item)) paintGrain(brush, item, opacity);
    else paintShape(brush, item, opacity, density);
  }
}
