import { mix } from '../colour';
import { type Item, linear, radial } from '../display';
import { type Palette, pick } from '../palette';
import { circle, path, rect } from '../path';
import type { Setting } from './setting';

/** How much of the picture each weather veils, and with how many banks of vapour. */
const VEILS = {
  clear: { veil: 0, banks: 0 },
  mist: { veil: 0.1, banks: 0.5 },
  rain: { veil: 0.16, banks: 0.15 },
  fog: { veil: 0.3, banks: 0.6 },
  wind: { veil: 0.02, banks: 0 },
  snow: { veil: 0.14, banks: 0.2 },
  flood: { veil: 0.12, banks: 0.1 },
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

/** What falls or blows: rain, snow, leaves. The picture begins one period above the extent. */
export function falling(setting: Setting): Item[] {
  const { view, palette } = setting;
  if (view.weather === 'rain' || view.weather === 'flood')
    return repeated(setting, 46, (x, y, size) => ({
      d: path`M${x} ${y}l${-7 - size * 5} ${24 + size * 20}`,
      stroke: '#eaf2fa',
      width: 1.3 + size,
      opacity: 0.3,
    }));
  if (view.weather === 'snow')
    return repeated(setting, 40, (x, y, size) => ({
      d: circle(x, y, 1.6 + size * 2.6),
      fill: '#ffffff',
      opacity: 0.8,
    }));
  if (view.weather === 'wind')
    return repeated(setting, 7, (x, y, size) => ({
      d: path`M${x} ${y}q20 -14 40 0q-20 12 -40 0Z`,
      fill: pick(palette.accents, size < 0.5 ? 1 : 2),
      opacity: 0.7,
    }));
  return [];
}
