import { light, mix } from '../colour';
import { group, type Item, linear, radial } from '../display';
import { type Palette, pick } from '../palette';
import { circle, path, rect } from '../path';
import type { Setting } from './setting';

/** What each weather does to the air: a veil over everything, wisps of vapour before the banks, how thick the far air is. */
const AIR = {
  clear: { veil: 0, wisps: 0, far: 0 },
  mist: { veil: 0.03, wisps: 0.8, far: 0.4 },
  rain: { veil: 0.07, wisps: 0.15, far: 0.2 },
  fog: { veil: 0.14, wisps: 0.6, far: 0.88 },
  wind: { veil: 0, wisps: 0, far: 0 },
  snow: { veil: 0.05, wisps: 0.15, far: 0.25 },
  flood: { veil: 0.05, wisps: 0.1, far: 0.2 },
  ebb: { veil: 0, wisps: 0, far: 0 },
} as const;

/** How thick the air before a near thing is, 0..1, and its colour. */
export const airOf = ({ view, palette }: Setting): { thick: number; vapour: string } => ({
  thick: { fog: 1, mist: 0.35, clear: 0, rain: 0, wind: 0, snow: 0.15, flood: 0, ebb: 0 }[view.weather],
  vapour: vapourOf(palette),
});

const vapourOf = ({ haze }: Palette): string => mix(haze, '#dfe4e6', 0.55);

/** Long wisps over the water and round the houses' feet, behind the cast, whose faces stay clear. */
const WISPS: readonly (readonly [share: number, y: number, reach: number])[] = [
  [0.2, 404, 420],
  [0.72, 424, 460],
  [0.42, 468, 480],
  [0.06, 512, 380],
  [0.88, 520, 420],
  [0.5, 560, 560],
];

const wisp = (setting: Setting, [t, y, reach]: (typeof WISPS)[number], strength: number): Item => {
  const vapour = vapourOf(setting.palette);
  const fill = radial([0, 0], reach, [0, vapour, strength], [0.6, vapour, strength * 0.6], [1, vapour, 0]);
  return group([{ d: circle(0, 0, reach), fill }], { at: [setting.at(t), y], scale: [1, 0.085] });
};

/** Vapour before what stands on the banks. */
export function wisps(setting: Setting): Item[] {
  const strength = AIR[setting.view.weather].wisps;
  return strength === 0 ? [] : WISPS.map((each) => wisp(setting, each, strength));
}

/** Vapour between the far sheets and the near ones: in fog the other bank is only a guess. */
export function vapourBehind(setting: Setting): Item[] {
  const { palette, view, left, right } = setting;
  const thick = AIR[view.weather].far;
  if (thick === 0) return [];
  const vapour = vapourOf(palette);
  const fill = linear(
    [0, 225],
    [0, 650],
    [0, vapour, 0],
    [0.3, vapour, thick],
    [0.6, vapour, thick * 0.8],
    [1, vapour, 0],
  );
  return [{ d: rect(left, 225, right - left, 425), fill }];
}

/** The weather's veil, thinnest over the feet. */
function veil({ palette, view, extent }: Setting, all: string): Item[] {
  const thick = AIR[view.weather].veil;
  if (thick === 0) return [];
  const vapour = vapourOf(palette);
  const stops = [
    [0, vapour, thick * 0.7],
    [0.6, vapour, thick],
    [1, vapour, thick * 0.45],
  ] as const;
  return [{ d: all, fill: linear([0, extent.y], [0, 720], ...stops) }];
}

/** Light over all, weather's veil, vapour round the feet, vignette and grain: the last sheet of glass before the eye. */
export function glass(setting: Setting): Item[] {
  const { palette, view, extent } = setting;
  const all = rect(extent.x, extent.y, extent.width, extent.height);
  const centre = [extent.x + extent.width * 0.52, extent.y + extent.height * 0.46] as const;
  const reach = Math.hypot(extent.width, extent.height) * 0.56;
  const { vignette, haze, shine } = palette;
  const low = AIR[view.weather].wisps * 0.6;
  return [
    { d: all, fill: radial([setting.at(0.69), 274], 780, [0, haze, 0.2 * shine], [1, haze, 0]) },
    ...veil(setting, all),
    ...(low > 0.1 ? [wisp(setting, [0.3, 650, 620], low), wisp(setting, [0.8, 676, 560], low)] : []),
    { d: all, fill: radial(centre, reach, [0.6, vignette, 0], [1, vignette, 0.46]) },
    { grain: 0.13, box: extent },
  ];
}

/** After so many units the falling pattern repeats, so that it can be moved without a seam. */
export const FALL_PERIOD = 240;

function repeated(setting: Setting, count: number, drawOne: (x: number, y: number, size: number) => Item): Item[] {
  const draw = setting.draws(81);
  const { extent, left, right } = setting;
  const rows = Math.ceil(extent.height / FALL_PERIOD) + 2;
  return Array.from(
    { length: count },
    () => [left + draw() * (right - left), draw() * FALL_PERIOD, draw()] as const,
  ).flatMap(([x, y, size]) =>
    Array.from({ length: rows }, (_, row) => drawOne(x, extent.y + y + (row - 1) * FALL_PERIOD, size)),
  );
}

const streak = (x: number, y: number, size: number): Item => ({
  d: path`M${x} ${y}l${-9 - size * 6} ${30 + size * 28}`,
  stroke: '#eaf2fa',
  width: 1.3 + size * 1.1,
  opacity: 0.4,
});

const flake = (x: number, y: number, size: number): Item => ({
  d: circle(x, y, 1.8 + size * size * 4.4),
  fill: '#ffffff',
  opacity: 0.6 + 0.3 * size,
});

/** A leaf in the wind, with the line it leaves. */
const blown =
  ({ palette }: Setting) =>
  (x: number, y: number, size: number): Item =>
    group(
      [
        { d: 'M0 0q20 -14 40 0q-20 12 -40 0Z', fill: pick(['#d9853b', '#c9a23f', '#8f9a45'], Math.floor(size * 3)) },
        { d: 'M50 2q40 -12 84 4', stroke: light(palette.haze, 0.4), width: 1.6, opacity: 0.4 },
      ],
      { at: [x, y], turn: size * 50 - 30, scale: 0.65 + size * 0.5 },
    );

/** What falls or blows: rain, snow, leaves. The picture begins one period above the extent. */
export function falling(setting: Setting): Item[] {
  switch (setting.view.weather) {
    case 'rain':
      return repeated(setting, 62, streak);
    case 'flood':
      return repeated(setting, 84, streak);
    case 'snow':
      return repeated(setting, 64, flake);
    case 'wind':
      return repeated(setting, 13, blown(setting));
    default:
      return [];
  }
}
