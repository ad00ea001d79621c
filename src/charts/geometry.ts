import { curveThrough } from './curve';
import { linear, ticksWithin } from './scale';

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
  /** Points to be named on the axes: neither the middle nor the edges, where there is no room. */
  readonly ticksX: readonly number[];
  readonly ticksY: readonly number[];
}

const LEAST_REACH = 10;
const STEP = 5;
const TALLEST = 480;
const LOWEST = 300;
const EDGE = 16;

/** The plot for spots in a room of that width. The need is in the middle; each axis reaches as far as it has to. */
export function plotOf(spots: readonly Spot[], width: number, tallest = TALLEST): Plot {
  const height = Math.min(tallest, Math.max(LOWEST, width * 0.8));
  const [reachX, reachY] = [reachOf(spots.map((spot) => spot.x)), reachOf(spots.map((spot) => spot.y))];
  const left = linear([-reachX, reachX], [EDGE, width - EDGE]);
  const top = linear([-reachY, reachY], [height - EDGE, EDGE]);
  return { width, height, left, top, ticksX: ticksTo(reachX), ticksY: ticksTo(reachY) };
}

/** Points from the middle to an edge: enough for all values with a little air, in whole fives. */
export function reachOf(values: readonly number[]): number {
  const farthest = Math.max(0, ...values.map(Math.abs));
  return Math.max(LEAST_REACH, Math.ceil((farthest * 1.1) / STEP) * STEP);
}

/** Pixels from an axis to the middle of a figure beside it, at the usual size of text. */
const BESIDE = { x: 22, y: 16 };
/** Pixels around the middle of a figure within which a mark would lie on it. */
const REACH = { x: 24, y: 19 };

/** Whether a figure at a spot on an axis has fewer marks on it on the other side of the axis than usual (below it, or left). */
export function crowdedOut(axis: 'x' | 'y', at: Spot, marks: readonly Spot[], { left, top }: Plot): boolean {
  const marksOn = (side: 1 | -1): number => {
    const x = left(at.x) - (axis === 'y' ? side * BESIDE.x : 0);
    const y = top(at.y) + (axis === 'x' ? side * BESIDE.y : 0);
    return marks.filter((mark) => Math.abs(left(mark.x) - x) < REACH.x && Math.abs(top(mark.y) - y) < REACH.y).length;
  };
  return marksOn(-1) < marksOn(1);
}

const ticksTo = (reach: number): number[] =>
  ticksWithin(-reach, reach).filter((tick) => tick !== 0 && Math.abs(tick) < reach);

/** The way through the spots as an SVG path, which never makes a loop between two near spots. */
export const wayOf = (spots: readonly Spot[], { left, top }: Pick<Plot, 'left' | 'top'>): string =>
  curveThrough(spots.map(({ x, y }) => ({ x: left(x), y: top(y) })));
