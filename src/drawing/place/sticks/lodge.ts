import { dark, light, mix } from '../../colour';
import { group, type Item, linear, type Point, radial } from '../../display';
import { arriving } from '../../number';
import { pick } from '../../palette';
import { circle, ellipse, path, rect } from '../../path';
import { hungWeed, isEbb } from '../ebb';
import type { Setting } from '../setting';
import { laid, type Stick } from './stick';

/** The outline of a heap of sticks on 0,0. */
export const domeShape = (half: number, high: number): string =>
  path`M${-half} 0C${-half * 0.94} ${-high * 0.62} ${-half * 0.56} ${-high} 0 ${-high}S${half * 0.94} ${-high * 0.62} ${half} 0Z`;

/** Sticks that lie on a dome as rain runs off it; order lays them level, chaos throws them about. */
function roofing({ condition, draws }: Setting, name: number, half: number, high: number, count: number): Stick[] {
  const draw = draws(name);
  return Array.from({ length: count }, () => {
    const [u, v, turn, long] = [draw() * 2 - 1, draw(), draw() - 0.5, draw()];
    const wild = 0.9 + 1.6 * condition.chaos;
    return {
      x: u * half * Math.sqrt(1 - v * v) * 0.96,
      y: -high * v * 0.97,
      turn: (u * 0.85 + turn * wild) * (1 - 0.9 * condition.order),
      length: half * (count > 100 ? 0.2 + long * 0.22 : 0.26 + long * 0.26),
    };
  });
}

/** Where moss grows on a dome: shares of half its breadth and of its height, and how far it spreads. */
const MOSS: readonly (readonly [x: number, y: number, spread: number])[] = [
  [-0.5, 0.72, 0.34],
  [-0.82, 0.34, 0.26],
  [-0.1, 0.98, 0.4],
  [-0.62, 0.5, 0.24],
  [0.5, 0.8, 0.2],
  [-0.9, 0.06, 0.3],
];

/**
 * A dome of sticks and mud that stands on 0,0.
 * @param name of its own stream of chance
 * @param count how many sticks one sees
 */
export function dome(setting: Setting, name: number, half: number, high: number, count: number): Item[] {
  const width = half * (count > 100 ? 0.042 : 0.06);
  const { palette, condition, snow } = setting;
  const [shade, bark, wood, pale] = [0, 1, 2, 3].map((i) => pick(palette.wood, i)) as [string, string, string, string];
  const d = domeShape(half, high);
  const green = mix(pick(palette.ground, 1), pick(palette.ground, 0), 0.2);
  const grown = arriving(condition.decline, 0.1, 0.7);
  const moss = MOSS.map(([x, y, rx]) => ellipse(x * half, -y * high, rx * half * grown, rx * high * 0.3 * grown)).join(
    '',
  );
  const cap = path`M${-half * 0.72} ${-high * 0.72}C${-half * 0.4} ${-high * 1.06} ${half * 0.3} ${-high * 1.08} ${half * 0.68} ${-high * 0.76}Q${half * 0.4} ${-high * 0.72} ${half * 0.2} ${-high * 0.8}T${-half * 0.3} ${-high * 0.72}T${-half * 0.72} ${-high * 0.72}Z`;
  return [
    {
      d,
      fill: linear([-half, 0], [half, -high], [0, dark(shade, 0.3)], [0.6, shade], [1, bark]),
      shadow: { colour: palette.vignette, opacity: 0.35, blur: 12, dx: -2, dy: 3 },
    },
    group(
      laid(
        roofing(setting, name, half, high, count),
        [bark, mix(shade, bark, 0.45), mix(bark, wood, 0.7), mix(shade, bark, 0.8), mix(wood, pale, 0.3)],
        width,
      ),
      {
        clip: d,
      },
    ),
    {
      d,
      fill: linear(
        [-half, 0],
        [half * 0.7, -high],
        [0, palette.vignette, 0.55],
        [0.55, palette.vignette, 0.06],
        [1, palette.rim, 0.3],
      ),
    },
    ...(grown > 0 ? [group([{ d: moss, fill: green, opacity: 0.85 }], { clip: d })] : []),
    ...(snow ? [{ d: cap, fill: '#f1f6fc' }] : []),
  ];
}

/** Breath of the sleepers, or of somebody's cooking, from a lodge's top at 0,0. */
export function breath({ condition, wind }: Setting, size: number): Item[] {
  const much = (0.25 + 0.75 * condition.vision) * (1 - condition.decline) * (1 - condition.order);
  const drift = -50 * wind;
  return [
    {
      d: path`M0 0c-8 -14 10 -22 ${2 + drift * 0.4} -38s${drift * 0.4 + 10} -24 ${drift * 0.5 + 2} -44`,
      stroke: '#fff4e6',
      width: 11 * size,
      opacity: 0.42 * much,
      soft: 6,
    },
  ];
}

/** A round window on 0,0 in which somebody's light shows, and how far that reaches; a large one has bars. */
export function porthole({ palette, lamp }: Setting, r: number, reach: number): Item[] {
  const [glow, shade] = [palette.window, dark(pick(palette.wood, 0), 0.3)];
  return [
    { d: circle(0, 0, reach), fill: radial([0, 0], reach, [0, glow, 0.45 * lamp], [1, glow, 0]) },
    { d: circle(0, 0, r * 1.36), fill: shade },
    { d: circle(0, 0, r), fill: mix('#2c3440', light(glow, 0.15), 0.2 + 0.8 * lamp) },
    ...(r > 10 ? [{ d: path`M0 ${-r}V${r}M${-r} 0H${r}`, stroke: shade, width: r * 0.24 }] : []),
  ];
}

/** What nobody was to see of a lodge: where the water stood round it, and its front door. */
const stranded = (setting: Setting): Item[] => [
  group([{ d: rect(-60, -24, 120, 24), fill: '#24312f', opacity: 0.5 }], { clip: domeShape(60, 60) }),
  hungWeed(
    setting,
    [-46, -34, 30, 44].map((x): Point => [x, -24]),
    18,
  ),
  { d: 'M-24 2V-16A10 10 0 0 1 -4 -16V2Z', fill: pick(setting.palette.accents, 0) },
];

/** A lodge out on the pond, 120 units wide, its waterline on 0,0; somebody's light shows in it. */
export function farLodge(setting: Setting, name: number, far = 0.3): Item[] {
  const { palette } = setting;
  const shade = pick(palette.wood, 0);
  const mirrored = { d: domeShape(60, 44), fill: linear([0, 0], [0, -44], [0, shade, 0.5], [1, shade, 0]) };
  return [
    group(breath(setting, 1), { at: [6, -58] }),
    ...(isEbb(setting) ? [] : [group([mirrored], { scale: [1, -1] })]),
    ...dome(setting, name, 60, 60, 36),
    ...(isEbb(setting) ? stranded(setting) : []),
    { d: domeShape(60, 60), fill: linear([0, -60], [0, 0], [0, palette.haze, far * 0.6], [1, palette.haze, far]) },
    group(porthole(setting, 6, 46), { at: [14, -28] }),
  ];
}
