import { dark, light, mix } from '../colour';
import { group, type Item, linear } from '../display';
import { arriving, between } from '../number';
import { pick } from '../palette';
import { ellipse, rect } from '../path';
import type { Setting } from './setting';

const CLOUDS: readonly (readonly [share: number, y: number, width: number])[] = [
  [0.05, 200, 210],
  [0.16, 118, 300],
  [0.31, 204, 160],
  [0.44, 76, 190],
  [0.63, 168, 150],
  [0.85, 176, 250],
  [0.98, 236, 200],
];

/** Bars in the office sky stand in rows this far apart. */
const ROW = 44;
const TOP_ROW = 56;

const pill = (x: number, y: number, width: number, height: number): string =>
  rect(x - width / 2, y - height / 2, width, Math.max(height, 0.2), Math.max(height, 0.2) / 2);

/** Lit from above by day; at the edges of the day from the low sun. */
function cloudFill(setting: Setting, thick: number) {
  const { condition, palette, view } = setting;
  const body = mix(
    mix(pick(palette.sky, 1), palette.haze, view.hour === 'night' ? 0.3 : 0.72),
    '#f2f4f4',
    condition.order * 0.6,
  );
  if (view.hour === 'evening') {
    const glow = mix(pick(palette.sky, 3), pick(palette.sky, 2), 0.35);
    return linear(
      [0, -thick * 2],
      [0, thick],
      [0, mix(body, pick(palette.sky, 1), 0.6), 0.75],
      [1, light(glow, 0.2), 0.9],
    );
  }
  const top = view.hour === 'night' ? mix(body, palette.sun, 0.3) : light(body, 0.45);
  return linear([0, -thick * 2], [0, thick], [0, top], [1, body, 0.3]);
}

/** A heap of pills that order flattens into one bar, and wind shears. */
function cloud(setting: Setting, [t, y, width]: readonly [number, number, number]): Item {
  const { condition, wind } = setting;
  const puff = 1 - condition.order;
  const row = TOP_ROW + Math.round((y - TOP_ROW) / ROW) * ROW;
  const thick = width * between(0.085, 0.05, condition.order);
  const d =
    pill(0, 0, width, thick) +
    pill(width * 0.05, -thick * 0.8 * puff, width * 0.58, thick * 1.05 * puff) +
    pill(-width * 0.04, -thick * 1.55 * puff, width * 0.3, thick * 0.9 * puff) +
    pill(-width * 0.3, thick * 0.75 * puff, width * 0.5, thick * 0.6 * puff);
  return group([{ d, fill: cloudFill(setting, thick) }], {
    at: [setting.at(t), between(y, row, condition.order)],
    turn: -9 * wind,
    slant: 28 * wind,
    opacity: (0.75 - 0.2 * condition.decline) * (1 - arriving(condition.order, 0.72, 0.2)),
  });
}

/** Clouds that stand in the sky, fainter with order; none in fog, or where order is as good as complete. */
export const clouds = (setting: Setting): Item[] =>
  setting.view.weather === 'fog' || setting.condition.order >= 0.92 ? [] : CLOUDS.map((each) => cloud(setting, each));

/** A low lid of cloud from which it rains or snows. */
export function cover(setting: Setting): Item[] {
  const { view, palette, left, right } = setting;
  const heavy = { rain: 1, flood: 1.2, snow: 0.8, clear: 0, mist: 0, fog: 0, wind: 0, ebb: 0 }[view.weather];
  if (heavy === 0) return [];
  const draw = setting.draws(4);
  const colour =
    view.weather === 'snow' ? mix(pick(palette.sky, 0), '#ffffff', 0.12) : dark(pick(palette.sky, 0), 0.22);
  const count = 11;
  return Array.from({ length: count }, (_, i) => {
    const [high, wide] = [draw(), draw()];
    const x = left + ((i * 4) % count) * ((right - left) / (count - 1));
    const y = 10 + high * 80 * heavy;
    return {
      d: ellipse(x, y, 130 + wide * 130, 24 + high * 32),
      fill: mix(colour, pick(palette.sky, 1), high * 0.5),
      opacity: 0.62,
      soft: 22,
    };
  });
}

/** Order rules the sky into panes: bar after bar, like light through an office window. */
export function officeSky({ condition, extent }: Setting): Item[] {
  const drawn = condition.order - 0.42;
  if (drawn <= 0) return [];
  const columns = Math.max(3, Math.round(extent.width / 214));
  const wide = extent.width / columns;
  const bars = columns * 4;
  return Array.from({ length: bars }, (_, i) => {
    // Five and the number of bars have no common divisor: the panes come scattered.
    const turn = ((i * 5 + 3) % (bars + 1)) / bars;
    const grown = arriving(drawn, turn * 0.4, 0.09);
    const [x, y] = [extent.x + ((i % columns) + 0.5) * wide, TOP_ROW + Math.floor(i / columns) * ROW];
    return { grown, d: pill(x, y, (wide - 42) * grown, 7), fill: '#f2f5f5', opacity: 0.5 * grown };
  })
    .filter(({ grown }) => grown > 0)
    .map(({ d, fill, opacity }) => ({ d, fill, opacity }));
}
