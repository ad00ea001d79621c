import { type Box, type Group, type Item, isGrain, isGroup } from './display';

type Matrix = readonly [a: number, b: number, c: number, d: number, x: number, y: number];

const SAME: Matrix = [1, 0, 0, 1, 0, 0];

const times = ([a, b, c, d, x, y]: Matrix, [e, f, g, h, u, v]: Matrix): Matrix => [
  a * e + c * f,
  b * e + d * f,
  a * g + c * h,
  b * g + d * h,
  a * u + c * v + x,
  b * u + d * v + y,
];

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Moved, then turned, slanted, scaled: as both painters do it. */
function placing({ at = [0, 0], turn = 0, slant = 0, scale = 1 }: Group): Matrix {
  const [sin, cos] = [Math.sin(radians(turn)), Math.cos(radians(turn))];
  const [sx, sy] = typeof scale === 'number' ? [scale, scale] : scale;
  const skewed = times([cos, sin, -sin, cos, at[0], at[1]], [1, 0, Math.tan(radians(slant)), 1, 0, 0]);
  return times(skewed, [sx, 0, 0, sy, 0, 0]);
}

const TOKENS = /[a-zA-Z]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g;

/** How many numbers follow each letter of path syntax. */
const COUNTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** Grows around the points it is told, in the coordinates of a matrix. */
class Extent {
  private left = Number.POSITIVE_INFINITY;
  private top = Number.POSITIVE_INFINITY;
  private right = Number.NEGATIVE_INFINITY;
  private bottom = Number.NEGATIVE_INFINITY;

  add([a, b, c, d, x, y]: Matrix, px: number, py: number, room: number): void {
    const [u, v] = [a * px + c * py + x, b * px + d * py + y];
    this.left = Math.min(this.left, u - room);
    this.right = Math.max(this.right, u + room);
    this.top = Math.min(this.top, v - room);
    this.bottom = Math.max(this.bottom, v + room);
  }

  box(): Box {
    const [x, y] = [Math.floor(this.left), Math.floor(this.top)];
    return { x, y, width: Math.ceil(this.right) - x, height: Math.ceil(this.bottom) - y };
  }
}

type Tell = (x: number, y: number) => void;

/** Walks along a path and tells points that surround it: its corners, its curves' controls, what its arcs reach. */
class Walk {
  private x = 0;
  private y = 0;
  private controlX = 0;
  private controlY = 0;

  constructor(private readonly tell: Tell) {}

  /** Takes one command with its numbers. */
  take(letter: string, numbers: readonly number[]): void {
    const relative = letter >= 'a';
    const [ox, oy] = relative ? [this.x, this.y] : [0, 0];
    const kind = letter.toUpperCase();
    const [a = 0, b = 0] = numbers;
    if (kind === 'H') this.go(a + ox, this.y);
    else if (kind === 'V') this.go(this.x, a + oy);
    else if (kind === 'A') this.arc(a, b, numbers[3] === 1, (numbers[5] ?? 0) + ox, (numbers[6] ?? 0) + oy);
    else {
      if (kind === 'S' || kind === 'T') this.mirrorControl();
      for (let i = 0; i < numbers.length; i += 2) this.go((numbers[i] ?? 0) + ox, (numbers[i + 1] ?? 0) + oy);
    }
  }

  private go(x: number, y: number): void {
    [this.controlX, this.controlY] = [this.x, this.y];
    [this.x, this.y] = [x, y];
    this.tell(x, y);
  }

  /** A smooth curve's first control is the last one's mirror image. */
  private mirrorControl(): void {
    this.go(this.x * 2 - this.controlX, this.y * 2 - this.controlY);
  }

  /** The short way round a circle stays inside the smaller one that has both ends on opposite sides. */
  private arc(rx: number, ry: number, long: boolean, x: number, y: number): void {
    const [mx, my] = [(this.x + x) / 2, (this.y + y) / 2];
    const half = Math.hypot(x - this.x, y - this.y) / 2;
    const flat = !long && rx === ry ? Math.min(1, half / rx) : 1;
    this.tell(mx - rx * flat, my - ry * flat);
    this.tell(mx + rx * flat, my + ry * flat);
    this.go(x, y);
  }
}

function surround(d: string, tell: Tell): void {
  const tokens = d.match(TOKENS) ?? [];
  const walk = new Walk(tell);
  let letter = 'M';
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] ?? '';
    if (COUNTS[token.toUpperCase()] !== undefined) {
      letter = token;
      i++;
    }
    const count = COUNTS[letter.toUpperCase()] ?? 0;
    walk.take(letter, tokens.slice(i, i + count).map(Number));
    i += count;
  }
}

function spread(extent: Extent, items: readonly Item[], matrix: Matrix): void {
  for (const item of items) {
    if (isGrain(item)) continue;
    if (isGroup(item)) {
      const inner = times(matrix, placing(item));
      if (item.clip) surround(item.clip, (x, y) => extent.add(inner, x, y, 0));
      else spread(extent, item.items, inner);
      continue;
    }
    const scale = Math.max(Math.hypot(matrix[0], matrix[1]), Math.hypot(matrix[2], matrix[3]));
    const room = ((item.stroke ? (item.width ?? 1) / 2 : 0) + (item.soft ?? 0)) * scale;
    surround(item.d, (x, y) => extent.add(matrix, x, y, room));
  }
}

/**
 * A box that surrounds all of a display list, with room for strokes and blur. It may be a little larger than what is
 * seen, since a curve stays inside its control points.
 * @param matrix what the list is drawn through, if anything
 */
export function boundsOf(items: readonly Item[], matrix = SAME): Box {
  const extent = new Extent();
  spread(extent, items, matrix);
  return extent.box();
}
