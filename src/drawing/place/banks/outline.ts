import type { Point } from '../../display';

/** Points written in a row, `x y, x y`, so that an outline stays one line of data. */
export const outline = (text: string): readonly Point[] =>
  text.split(',').map((pair): Point => {
    const [x = 0, y = 0] = pair.trim().split(' ').map(Number);
    return [x, y];
  });
