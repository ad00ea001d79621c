import { light, mix } from '../colour';
import { group, type Item, linear, radial } from '../display';
import { type Palette, pick } from '../palette';
import { circle, path, rect } from '../path';
import type { Setting } from './setting';

/** How much of the picture each weather veils, and with how many banks of vapour. */
const VEILS = {
  clear: { veil: 0, banks: 0 },
  mist: { veil: 0.06, banks: 0.85 },
  rain: { veil: 0.08, banks: 0.12 },
  fog: { veil: 0.24, banks: 0.5 },
  wind: { veil: 0, banks: 0 },
  snow: { veil: 0.06, banks: 0.12 },
  flood: { veil: 0.06, banks: 0.05 },
} as const;

const vapourOf = ({ haze }: Palette): string => mix(haze, '#dfe4e6', 0.55);

const BANKS: readonly (readonly [y: number, height: number])[] = [
  [330, 90],
  [430, 110],
  [540, 120],
];

/** Vapour between the far sheets and the near ones: in fog the other bank is only a guess. */
export function vapourBehind(setting: Setting): Item[] {
  const { palette, view, left, right } = setting;
  const thick = { mist: 0.35, fog: 0.86, rain: 0.2, snow: 0.25, flood: 0.2, clear: 0, wind: 0 }[view.weather];
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

/** Light over all, weather's veil, vignette and grain: the last sheet of glass before the eye. */
export function glass(setting: Setting): Item[] {
  const { palette, view, left, right } = setting;
  const { extent } = setting;
  const { veil, banks } = VEILS[view.weather];
  const vapour = vapourOf(palette);
  const all = rect(extent.x, extent.y, extent.width, extent.height);
  const centre = [extent.x + extent.width * 0.52, extent.y + extent.height * 0.46] as const;
  const reach = Math.hypot(extent.width, extent.height) * 0.56;
  const { vignette, haze, shine } = palette;
  return [
    { d: all, fill: radial([setting.at(0.69), 274], 780, [0, haze, 0.2 * shine], [1, haze, 0]) },
    ...(veil > 0
      ? [
          {
            d: all,
            fill: linear(
              [0, extent.y],
              [0, 720],
              [0, vapour, veil * 0.7],
              [0.6, vapour, veil],
              [1, vapour, veil * 0.45],
            ),
          },
        ]
      : []),
    ...BANKS.filter(() => banks > 0).map(([y, height]) => ({
      d: rect(left, y, right - left, height),
      fill: linear([0, y], [0, y + height], [0, vapour, 0], [0.5, vapour, banks * 0.62], [1, vapour, 0]),
    })),
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
      { at: [x, y], turn: size * 50 - 30, scale: 0.5 + size * 0.4 },
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
      return repeated(setting, 8, blown(setting));
    default:
      return [];
  }
}
