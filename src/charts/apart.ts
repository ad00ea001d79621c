import type { Spot } from './geometry';

const MOST_ROUNDS = 40;

/**
 * Places (pixels) of dots with those radii, moved as little as it takes for none to hide another or its number. The first and the last stay where they are: by them one reads what became of a place. In a crowd that has no
 * room some stay nearer. The same places always move the same way.
 */
export function drawnApart(places: readonly Spot[], radii: readonly number[]): Spot[] {
  const moved = places.map((place, nth) => ({ ...place, radius: radii[nth] ?? 0 }));
  for (let round = 0; round < MOST_ROUNDS && partAll(moved); round += 1);
  return moved.map(({ x, y }) => ({ x, y }));
}

type Moved = { x: number; y: number; readonly radius: number };

/** Parts each pair that is too near; tells whether there was one. */
function partAll(places: Moved[]): boolean {
  const stays = (nth: number): boolean => nth === 0 || nth === places.length - 1;
  const pairs = places.flatMap((one, i) =>
    places.slice(i + 1).map((other, k) => ({ one, other, holds: [stays(i), stays(i + 1 + k)] as const })),
  );
  return pairs.filter(({ one, other, holds }) => part(one, other, holds)).length > 0;
}

/** Moves two places apart along the line between them, or upward where they are the same. */
function part(one: Moved, other: Moved, [oneStays, otherStays]: readonly [boolean, boolean]): boolean {
  const least = one.radius + other.radius;
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const far = Math.hypot(dx, dy);
  if (far > least - 0.5 || (oneStays && otherStays)) return false;
  const [ux, uy] = far < 0.01 ? [0, -1] : [dx / far, dy / far];
  const share = oneStays || otherStays ? 1 : 0.5;
  const way = (least - far) * share;
  if (!oneStays) shift(one, -ux * way, -uy * way);
  if (!otherStays) shift(other, ux * way, uy * way);
  return true;
}

function shift(place: Moved, x: number, y: number): void {
  place.x += x;
  place.y += y;
}
