/** A place in a picture, in pixels. */
interface Place {
  readonly x: number;
  readonly y: number;
}

const say = (pixels: number): string => `${Math.round(pixels * 100) / 100}`;

/**
 * An SVG path through all places in turn: a centripetal Catmull-Rom spline, which makes neither loops nor cusps (Yuksel,
 * Schaefer, Keyser: Parameterization and applications of Catmull-Rom curves, 2011), as cubic Bézier pieces. Empty for none.
 */
export const curveThrough = (places: readonly Place[]): string => curvePieces(places).join('');

/** The same in pieces: a move to the first place, then the way to each of the others. */
export function curvePieces(places: readonly Place[]): string[] {
  return places.map((to, nth) => {
    const from = places[nth - 1];
    if (from === undefined) return `M${say(to.x)} ${say(to.y)}`;
    const [out, into] = handles(places[nth - 2] ?? from, from, to, places[nth + 1] ?? to);
    return `C${[out, into, to].map(({ x, y }) => `${say(x)} ${say(y)}`).join(' ')}`;
  });
}

/** The two control points of the piece from `from` to `to`. */
function handles(before: Place, from: Place, to: Place, after: Place): [Place, Place] {
  const [first, own, last] = [apart(before, from), apart(from, to), apart(to, after)];
  return [handle(before, from, to, first, own), handle(after, to, from, last, own)];
}

/** The control point beside `near`, whose other neighbour is `beyond`; distances are square roots of lengths. */
function handle(beyond: Place, near: Place, far: Place, outer: number, own: number): Place {
  if (outer === 0 || own === 0) return near;
  const along = (axis: 'x' | 'y'): number => {
    const weighed = outer * outer * far[axis] - own * own * beyond[axis];
    const mean = (2 * outer * outer + 3 * outer * own + own * own) * near[axis];
    return (weighed + mean) / (3 * outer * (outer + own));
  };
  return { x: along('x'), y: along('y') };
}

/** The square root of the distance: what makes the curve centripetal. */
const apart = (one: Place, other: Place): number => Math.sqrt(Math.hypot(other.x - one.x, other.y - one.y));
