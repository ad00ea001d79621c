import { dark, light, mix } from '../colour';
import { type Item, linear, type Point } from '../display';
import { pick } from '../palette';
import { ellipse, path, smooth } from '../path';
import { HORIZON, type Setting } from './setting';

export const isEbb = ({ view }: Setting): boolean => view.weather === 'ebb';

/** By how much water stands higher than in fair weather: by `up` in a flood, lower by `down` when it has gone. */
export function tide({ view }: Pick<Setting, 'view'>, up: number, down: number): number {
  if (view.weather === 'flood') return up;
  return view.weather === 'ebb' ? -down : 0;
}

/** Mud that was never meant to be seen: where it is still wet, and where the sun has been at it. */
export function mudOf({ palette, view }: Setting): { wet: string; dry: string } {
  const clay = mix('#8f7350', palette.vignette, view.hour === 'night' ? 0.4 : 0);
  const mud = mix(mix(clay, pick(palette.wood, 1), 0.2), pick(palette.ground, 0), 0.2);
  return { wet: dark(mud, 0.34), dry: light(mud, 0.2) };
}

/**
 * A shore laid bare: mud that reaches `wide` beyond a bank's edge. Drawn before the bank, which keeps the dark line up to
 * which the water stood.
 */
export function skirt(setting: Setting, edge: string, wide: number): Item[] {
  if (!isEbb(setting)) return [];
  const { wet, dry } = mudOf(setting);
  return [
    { d: edge, stroke: wet, width: wide * 2 },
    { d: edge, stroke: mix(wet, dry, 0.75), width: wide * 1.45 },
    { d: edge, stroke: dark(wet, 0.4), width: 9, opacity: 0.75 },
  ];
}

/** Waterweed that hangs dry from where the water stood, at some points and about so long. */
export function hungWeed(setting: Setting, points: readonly Point[], long: number): Item {
  const { palette } = setting;
  const strands = points.map(([x, y], i) => {
    const h = long * (0.55 + 0.45 * ((i * 0.618) % 1));
    return path`M${x} ${y}q${long * 0.12} ${h * 0.5} 0 ${h}M${x + long * 0.16} ${y}q${-long * 0.1} ${h * 0.4} ${long * 0.04} ${h * 0.7}`;
  });
  return { d: strands.join(''), stroke: mix(pick(palette.ground, 2), '#46573a', 0.6), width: long * 0.11 };
}

/** Shoals on open water: share of the width, height of the foot, half breadth and how high they stand out. */
const SHOALS: readonly (readonly [t: number, y: number, half: number, high: number])[] = [
  [0.12, 402, 150, 9],
  [0.86, 404, 170, 10],
  [0.37, 430, 130, 11],
  [0.72, 448, 150, 13],
  [0.2, 474, 190, 17],
  [0.52, 500, 170, 16],
];

/** What low water leaves of open water: mud along the far shore, and shoals, each with its old mark and a wet foot. */
export function shoals(setting: Setting): Item[] {
  const { at, left, right, size, palette } = setting;
  const { wet, dry } = mudOf(setting);
  const far = mix(dry, palette.haze, 0.3);
  const step = (right - left + 120) / 8;
  const foot = Array.from({ length: 9 }, (_, i): Point => [left - 60 + i * step, HORIZON + 8 + ((i * 5) % 7)]);
  const backs = SHOALS.map(([t, y, half, high]) => {
    const [x, w, h] = [at(t), half * size, high * 1.4];
    return path`M${x - w} ${y}Q${x - w * 0.5} ${y - h * 0.5} ${x - w * 0.2} ${y - h}T${x + w} ${y}Q${x} ${y + h * 0.3} ${x - w} ${y}Z`;
  });
  const feet = SHOALS.map(([t, y, half, high]) => ellipse(at(t), y, half * size * 1.06, high * 0.32));
  return [
    {
      d: `${smooth(foot)}${path`V${HORIZON - 2}H${left - 60}Z`}`,
      fill: linear([0, HORIZON], [0, HORIZON + 16], [0, far], [1, wet]),
    },
    { d: feet.join(''), fill: light(pick(palette.water, 0), 0.5), opacity: 0.8 },
    { d: backs.join(''), fill: linear([0, HORIZON], [0, 510], [0, far], [0.5, dry], [1, mix(dry, wet, 0.4)]) },
  ];
}
