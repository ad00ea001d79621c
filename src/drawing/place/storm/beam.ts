import { type Item, linear } from '../../display';
import { path } from '../../path';
import type { Setting } from '../setting';

/** The lamp's beam, to the left, where the storm is; none by day. */
export function beam(setting: Setting, x: number, y: number): Item[] {
  const { palette, lamp, dusk, view, size } = setting;
  const grim = ['rain', 'flood', 'fog'].includes(view.weather);
  const strength = lamp * (dusk ? 0.5 : grim ? 0.22 : 0) * (1 - 0.5 * setting.condition.order);
  if (strength === 0) return [];
  const long = 900 * size;
  const stops = [
    [0, palette.window, strength],
    [0.5, palette.window, strength * 0.4],
    [1, palette.window, 0],
  ] as const;
  return [
    {
      d: path`M${x} ${y - 6}L${x - long} ${y - 78}V${y + 44}L${x} ${y + 8}Z`,
      fill: linear([x, y], [x - long, y], ...stops),
    },
  ];
}
