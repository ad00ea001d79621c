import type { PartGraph } from '../story';
import { INK, round } from './ink';
import type { Layout, PlacedStop } from './layout';
import { type MeasuredShelf, measureShelf } from './shelf';

/** A pool with more storylets than `tall` stands in two columns; sizes in px. */
const POOL = { column: 420, tall: 7, gap: 26 } as const;

/** How far down a line to a pool still helps; beyond, its colour and name tell, px. */
const NEAR = 600;

/** A pool's shelf with its top, px. */
export interface PlacedPool {
  readonly pool: string;
  readonly shelf: MeasuredShelf;
  readonly y: number;
  readonly colour: string;
}

/** The colour that a pool and its draws have in common; null for what draws from none. */
export function poolColour({ pools }: PartGraph, { kind, id }: PlacedStop['stop']): string | null {
  return kind === 'draw' && id !== null ? colourOf(pools, id) : null;
}

function colourOf(pools: PartGraph['pools'], pool: string): string {
  const index = pools.findIndex(({ name }) => name === pool);
  return INK.pools[index % INK.pools.length] ?? INK.line;
}

/** Pools stand beside the first slot that draws from them, or below the one before where that is in the way. */
export function placePools({ pools }: PartGraph, layout: Layout): PlacedPool[] {
  const wanted = pools
    .map((pool) => ({ pool, draws: drawsOf(layout, pool.name) }))
    .sort((a, b) => topOf(a.draws) - topOf(b.draws));
  let free = 0;
  return wanted.map(({ pool, draws }) => {
    const note = draws.length === 1 ? 'drawn once' : `drawn ${draws.length} times`;
    const columns = pool.entries.length > POOL.tall ? 2 : 1;
    const shelf = measureShelf(pool, `From “${pool.name}”`, note, POOL.column, columns);
    const y = Math.max(topOf(draws), free);
    free = y + shelf.height + POOL.gap;
    return { pool: pool.name, shelf, y, colour: colourOf(pools, pool.name) };
  });
}

const drawsOf = ({ stops }: Layout, pool: string): PlacedStop[] =>
  stops.filter(({ stop }) => stop.kind === 'draw' && stop.id === pool);

function topOf([first]: readonly PlacedStop[]): number {
  return first === undefined ? 0 : first.y - first.height / 2;
}

/** Dotted lines from the draws to the shelves near them, whose left edges are at x `right`. */
export function poolLines(layout: Layout, pools: readonly PlacedPool[], right: number): string {
  return pools
    .flatMap(({ pool, y, colour }) =>
      drawsOf(layout, pool)
        .filter((draw) => Math.abs(draw.y - y) < NEAR)
        .map((draw) => poolLine(draw, right, y + 18, colour)),
    )
    .join('\n');
}

function poolLine(draw: PlacedStop, x2: number, y2: number, colour: string): string {
  const x1 = draw.x + draw.width / 2;
  const middle = round((x1 + x2) / 2);
  const way = `M${round(x1)} ${round(draw.y)}C${middle} ${round(draw.y)} ${middle} ${round(y2)} ${round(x2)} ${round(y2)}`;
  return `<path d="${way}" fill="none" stroke="${colour}" stroke-width="1.2" stroke-dasharray="2 4" stroke-opacity="0.8"/>`;
}
