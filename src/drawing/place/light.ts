import { group, type Item, radial } from '../display';
import { circle } from '../path';
import type { Setting } from './setting';

/** A soft patch of light where the cast stands. */
export const lightPool = (setting: Setting): Item =>
  group(
    [{ d: circle(0, 0, 560), fill: radial([0, 0], 560, [0, setting.palette.rim, 0.34], [1, setting.palette.rim, 0]) }],
    { at: [setting.at(0.62), 640], scale: [1, 0.15] },
  );

/** Lamplight on the ground around x, where it is dark and a lamp burns. */
export function lampPool({ palette, lamp, dusk }: Setting, x: number, y: number, reach: number): Item[] {
  if (!dusk || lamp === 0) return [];
  const fill = radial([0, 0], reach, [0, palette.window, 0.42 * lamp], [1, palette.window, 0]);
  return [group([{ d: circle(0, 0, reach), fill }], { at: [x, y], scale: [1, 0.17] })];
}
