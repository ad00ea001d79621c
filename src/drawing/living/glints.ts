import { light } from '../colour';
import type { Box, Item } from '../display';
import { between } from '../number';
import { ellipse } from '../path';
import { HORIZON, type Setting, sunOf } from '../place/setting';
import { type LivingSheet, sheetIn } from './sheet';

/** Sheets of glints that come and go by turns, and how many are on each: most on the sun's path, some anywhere. */
const SHEETS = 3;
const ON_EACH = 16;
/** How far down the water they reach, in units. */
const REACH = 230;

/** Light that comes and goes on the water below the horizon. */
export function glintSheets(setting: Setting): LivingSheet[] {
  const { left, right } = setting;
  const box: Box = { x: left, y: HORIZON, width: right - left, height: REACH + 10 };
  return Array.from({ length: SHEETS }, (_, nth) =>
    sheetIn('glint', glints(setting, nth), box, { nth, fineness: 0.75 }),
  );
}

function glints(setting: Setting, nth: number): Item[] {
  const { palette, left, right } = setting;
  const { x } = sunOf(setting);
  const draw = setting.draws(201 + nth);
  const fill = light(palette.sun, 0.5);
  return Array.from({ length: ON_EACH }, (_, i) => {
    const [depth, aside, long] = [draw(), draw() - 0.5, draw()];
    const t = depth ** 1.3;
    const middle = i % 3 === 0 ? between(left, right, draw()) : x + aside * between(50, 260, t);
    const d = ellipse(middle, HORIZON + 6 + t * REACH, between(9, 44, t) * (0.5 + long), 0.9 + t * 1.9);
    return { d, fill, opacity: between(0.9, 0.5, t) * (0.35 + 0.65 * palette.shine) };
  });
}
