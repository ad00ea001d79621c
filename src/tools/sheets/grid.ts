import type { Box, Item } from '../../drawing';
import { group } from '../../drawing/display';
import { rect } from '../../drawing/path';

/** A picture and how wide it is to be made, in pixels. */
export interface ContactSheet {
  readonly items: readonly Item[];
  readonly box: Box;
  readonly width: number;
}

/** What sheets are laid out on. */
export const PAPER = '#e9dcc3';

export interface Tile {
  readonly items: readonly Item[];
  readonly box: Box;
}

export const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

/** Lays tiles of one size out in rows, each cut at its own edge. */
export function grid(rows: readonly (readonly Tile[])[], gap: number, width: number): ContactSheet {
  const [first] = rows.flat();
  if (first === undefined) throw new Error('a contact sheet needs a tile');
  const { width: wide, height: high } = first.box;
  const items = rows.flatMap((row, y) =>
    row.map((tile, x) =>
      group([group(tile.items, { at: [-tile.box.x, -tile.box.y] })], {
        at: [x * (wide + gap), y * (high + gap)],
        clip: rect(0, 0, wide, high, 0),
      }),
    ),
  );
  const columns = Math.max(...rows.map((row) => row.length));
  const whole = box(-gap, -gap, columns * (wide + gap) + gap, rows.length * (high + gap) + gap);
  return onPaper(items, whole, width);
}

/** Lays a picture on paper that fills its box, however much of it the picture leaves free. */
export const onPaper = (items: readonly Item[], whole: Box, width: number): ContactSheet => ({
  items: [{ d: rect(whole.x, whole.y, whole.width, whole.height, 0), fill: PAPER }, ...items],
  box: whole,
  width,
});
