import { scaleLinear } from 'd3-scale';
import { curveCatmullRom, line } from 'd3-shape';

/** A place on the map in points beyond the need: managing (x) and leading (y). */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A picture of that many pixels with all it takes to draw a way on it. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  /** Pixels from points. */
  readonly left: (x: number) => number;
  readonly top: (y: number) => number;
  readonly ticks: readonly number[];
}

const LEAST_REACH = 20;
const STEP = 10;
const TALLEST = 480;
const LOWEST = 300;
const EDGE = 16;

/** The plot for spots in a room of that width: both axes reach equally far, with the need in the middle. */
export function plotOf(spots: readonly Spot[], width: number): Plot {
  const height = Math.min(TALLEST, Math.max(LOWEST, width * 0.8));
  const reach = reachOf(spots);
  const left = scaleLinear([-reach, reach], [EDGE, width - EDGE]);
  const top = scaleLinear([-reach, reach], [height - EDGE, EDGE]);
  return { width, height, left, top, ticks: left.ticks(4).filter((tick) => tick !== 0) };
}

/** Points from the middle to an edge: enough for all spots with a little air, in whole tens. */
export function reachOf(spots: readonly Spot[]): number {
  const farthest = Math.max(0, ...spots.flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]));
  return Math.max(LEAST_REACH, Math.ceil((farthest * 1.1) / STEP) * STEP);
}

/** The way through the spots as an SVG path: centripetal, so that it never makes a loop between two near spots. */
export function wayOf(spots: readonly Spot[], { left, top }: Plot): string {
  const way = line<Spot>(
    (spot) => left(spot.x),
    (spot) => top(spot.y),
  ).curve(curveCatmullRom.alpha(0.5));
  return way([...spots]) ?? '';
}
