import { type Box, type Group, type Item, isGrain, isGroup, type Point } from './display';

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
const COUNTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, T: 2, A: 7, Z: 0 };

/** Takes one command's numbers and tells the points that surround what it draws; the last one is where it ends. */
function reached(letter: string, numbers: readonly number[], from: Point): Point[] {
  const [a = 0, b = 0] = numbers;
  const relative = letter >= 'a';
  const [ox, oy] = relative ? from : [0, 0];
  switch (letter.toUpperCase()) {
    case 'Z':
      return [from];
    case 'H':
      return [[a + ox, from[1]]];
    case 'V':
      return [[from[0], a + oy]];
    case 'A': {
      const end: Point = [(numbers[5] ?? 0) + ox, (numbers[6] ?? 0) + oy];
      const middle: Point = [(from[0] + end[0]) / 2, (from[1] + end[1]) / 2];
      return [[middle[0] - a, middle[1] - b], [middle[0] + a, middle[1] + b], end];
    }
    default:
      return Array.from(
        { length: numbers.length / 2 },
        (_, i): Point => [(numbers[i * 2] ?? 0) + ox, (numbers[i * 2 + 1] ?? 0) + oy],
      );
  }
}

/** Points that surround a path: its corners, the controls of its curves, the corners about its arcs. */
function hull(d: string): Point[] {
  const tokens = d.match(TOKENS) ?? [];
  const points: Point[] = [];
  let from: Point = [0, 0];
  let control: Point = from;
  let letter = 'M';
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] ?? '';
    if (/[a-zA-Z]/.test(token)) {
      letter = token;
      i++;
    }
    const count = COUNTS[letter.toUpperCase()] ?? 0;
    const around = reached(letter, tokens.slice(i, i + count).map(Number), from);
    i += count;
    const end = around.at(-1) ?? from;
    // A smooth curve's control is the last one's mirror image.
    control =
      letter.toUpperCase() === 'T' ? [from[0] * 2 - control[0], from[1] * 2 - control[1]] : (around.at(-2) ?? end);
    points.push(...around, ...(letter.toUpperCase() === 'T' ? [control] : []));
    from = end;
  }
  return points;
}

const applied = ([a, b, c, d, x, y]: Matrix, [px, py]: Point): Point => [a * px + c * py + x, b * px + d * py + y];

function corners(items: readonly Item[], matrix: Matrix): Point[] {
  return items.flatMap((item): Point[] => {
    if (isGrain(item)) return [];
    if (isGroup(item)) {
      const inner = times(matrix, placing(item));
      return item.clip ? hull(item.clip).map((point) => applied(inner, point)) : corners(item.items, inner);
    }
    const scale = Math.max(Math.hypot(matrix[0], matrix[1]), Math.hypot(matrix[2], matrix[3]));
    const grown = ((item.stroke ? (item.width ?? 1) / 2 : 0) + (item.soft ?? 0)) * scale;
    return hull(item.d).flatMap((point): Point[] => {
      const [x, y] = applied(matrix, point);
      return [
        [x - grown, y - grown],
        [x + grown, y + grown],
      ];
    });
  });
}

/**
 * A box that surrounds all of a display list, with room for strokes and blur. It may be a little larger than what is
 * seen, since a curve stays inside its control points.
 */
export function boundsOf(items: readonly Item[]): Box {
  const points = corners(items, SAME);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  return { x, y, width: Math.ceil(Math.max(...xs)) - x, height: Math.ceil(Math.max(...ys)) - y };
}
