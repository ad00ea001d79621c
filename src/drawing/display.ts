/** What the builders emit and the painters paint. All lengths are scene units: a landscape view is 1280 × 720 of them. */

export type Point = readonly [x: number, y: number];
/** Offset 0..1, colour `#rrggbb`, opacity 0..1 (1 when absent). */
export type Stop = readonly [offset: number, colour: string, opacity?: number];

export interface LinearGradient {
  readonly from: Point;
  readonly to: Point;
  readonly stops: readonly Stop[];
}

export interface RadialGradient {
  readonly centre: Point;
  readonly radius: number;
  readonly stops: readonly Stop[];
}

export type Paint = string | LinearGradient | RadialGradient;

export interface Shadow {
  readonly colour: string;
  readonly opacity: number;
  readonly blur: number;
  readonly dx: number;
  readonly dy: number;
}

/** One path in SVG path syntax. Stroke ends and joins are round. */
export interface Shape {
  readonly d: string;
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
  readonly shadow?: Shadow;
  /** Blur in units: the shape is out of focus. Only for plain colours. */
  readonly soft?: number;
}

/** Moved, then turned (degrees), slanted (degrees, along x), scaled; then clipped, inside its own coordinates. */
export interface Group {
  readonly items: readonly Item[];
  readonly at?: Point;
  readonly turn?: number;
  readonly slant?: number;
  readonly scale?: number | Point;
  /** Multiplied into each shape: overlapping shapes shine through each other. */
  readonly opacity?: number;
  readonly clip?: string;
}

/** Paper grain over a rectangle. */
export interface Grain {
  readonly grain: number;
  readonly box: Box;
}

export type Item = Shape | Group | Grain;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether an item holds others. */
export const isGroup = (item: Item): item is Group => 'items' in item;

/** Whether an item is strewn flecks, which have no outline. */
export const isGrain = (item: Item): item is Grain => 'grain' in item;

/** Whether a gradient runs along a line; else it spreads from a centre. */
export const isLinear = (paint: LinearGradient | RadialGradient): paint is LinearGradient => 'from' in paint;

/** Items as one, moved, turned (degrees), slanted and scaled together. */
export const group = (items: readonly Item[], placing: Omit<Group, 'items'> = {}): Group => ({ items, ...placing });

/** A gradient along the line between two points. */
export const linear = (from: Point, to: Point, ...stops: readonly Stop[]): LinearGradient => ({ from, to, stops });

/** A gradient from a centre outwards. */
export const radial = (centre: Point, radius: number, ...stops: readonly Stop[]): RadialGradient => ({
  centre,
  radius,
  stops,
});

/** How many shapes a list holds, groups counted through. */
export function countShapes(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + (isGroup(item) ? countShapes(item.items) : 1), 0);
}
