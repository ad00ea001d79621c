import { type Box, type Group, type Item, isGrain, isGroup, isLinear, type Paint, type Shape } from './display';

interface Sheet {
  readonly defs: string[];
}

const attribute = (name: string, value: string | number | undefined): string =>
  value === undefined ? '' : ` ${name}="${value}"`;

function define(sheet: Sheet, make: (id: string) => string): string {
  const id = `d${sheet.defs.length}`;
  sheet.defs.push(make(id));
  return `url(#${id})`;
}

function paintText(sheet: Sheet, paint: Paint): string {
  if (typeof paint === 'string') return paint;
  const stops = paint.stops
    .map(
      ([offset, colour, opacity]) =>
        `<stop offset="${offset}" stop-color="${colour}"${attribute('stop-opacity', opacity)}/>`,
    )
    .join('');
  if (isLinear(paint)) {
    const [[x1, y1], [x2, y2]] = [paint.from, paint.to];
    const ends = `x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"`;
    return define(
      sheet,
      (id) => `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" ${ends}>${stops}</linearGradient>`,
    );
  }
  const round = `cx="${paint.centre[0]}" cy="${paint.centre[1]}" r="${paint.radius}"`;
  return define(
    sheet,
    (id) => `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" ${round}>${stops}</radialGradient>`,
  );
}

/** Soft things reach beyond their own outline. */
const ROOM = 'x="-60%" y="-60%" width="220%" height="220%"';

function filterText(sheet: Sheet, shape: Shape): string {
  const { shadow, soft } = shape;
  if (soft) {
    const blur = `<feGaussianBlur stdDeviation="${soft / 2}"/>`;
    return ` filter="${define(sheet, (id) => `<filter id="${id}" ${ROOM}>${blur}</filter>`)}"`;
  }
  if (!shadow) return '';
  const drop = `<feDropShadow dx="${shadow.dx}" dy="${shadow.dy}" stdDeviation="${shadow.blur / 2}" flood-color="${shadow.colour}" flood-opacity="${shadow.opacity}"/>`;
  return ` filter="${define(sheet, (id) => `<filter id="${id}" ${ROOM}>${drop}</filter>`)}"`;
}

function shapeText(sheet: Sheet, shape: Shape, opacity: number): string {
  const fill = shape.fill === undefined ? 'none' : paintText(sheet, shape.fill);
  const stroke = shape.stroke === undefined ? undefined : paintText(sheet, shape.stroke);
  const strokes = stroke
    ? `${attribute('stroke', stroke)}${attribute('stroke-width', shape.width ?? 1)}${attribute('stroke-dasharray', shape.dash?.join(' '))}`
    : '';
  const seen = opacity * (shape.opacity ?? 1);
  return `<path d="${shape.d}" fill="${fill}"${strokes}${seen < 1 ? attribute('opacity', seen) : ''}${filterText(sheet, shape)}/>`;
}

function placing(group: Group): string {
  const scale = group.scale;
  const parts = [
    group.at && `translate(${group.at[0]} ${group.at[1]})`,
    group.turn && `rotate(${group.turn})`,
    group.slant && `skewX(${group.slant})`,
    scale !== undefined && `scale(${typeof scale === 'number' ? scale : scale.join(' ')})`,
  ].filter(Boolean);
  return parts.length === 0 ? '' : ` transform="${parts.join(' ')}"`;
}

function groupText(sheet: Sheet, group: Group, opacity: number): string {
  const { clip } = group;
  const clipped = clip
    ? ` clip-path="${define(sheet, (id) => `<clipPath id="${id}"><path d="${clip}"/></clipPath>`)}"`
    : '';
  return `<g${placing(group)}${clipped}>${itemsText(sheet, group.items, opacity * (group.opacity ?? 1))}</g>`;
}

function grainText(sheet: Sheet, amount: number, box: Box): string {
  const noise =
    '<feTurbulence type="fractalNoise" baseFrequency=".75" numOctaves="3" seed="4"/>' +
    '<feColorMatrix values="0 0 0 0 .5 0 0 0 0 .46 0 0 0 0 .42 .55 .55 .55 0 -.62"/>';
  const filter = define(sheet, (id) => `<filter id="${id}">${noise}</filter>`);
  return `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" opacity="${amount}" filter="${filter}"/>`;
}

function itemsText(sheet: Sheet, items: readonly Item[], opacity: number): string {
  return items
    .map((item) => {
      if (isGroup(item)) return groupText(sheet, item, opacity);
      if (isGrain(item)) return grainText(sheet, item.grain * opacity, item.box);
      return shapeText(sheet, item, opacity);
    })
    .join('');
}

/**
 * A display list as an SVG document, for stills and tests.
 * @param box the part of the scene that is shown, in scene units
 */
export function svgOf(items: readonly Item[], box: Box): string {
  const sheet: Sheet = { defs: [] };
  const body = itemsText(sheet, items, 1);
  const view = `viewBox="${box.x} ${box.y} ${box.width} ${box.height}" width="${box.width}" height="${box.height}"`;
  const round = 'stroke-linecap="round" stroke-linejoin="round"';
  return `<svg xmlns="http://www.w3.org/2000/svg" ${view}><defs>${sheet.defs.join('')}</defs><g ${round}>${body}</g></svg>`;
}
