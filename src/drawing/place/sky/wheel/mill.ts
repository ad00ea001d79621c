import { light, mix } from '../../../colour';
import { type Item, linear, type Point } from '../../../display';
import { arriving } from '../../../number';
import { pick } from '../../../palette';
import { path } from '../../../path';
import type { Setting } from '../../setting';
import { archHole, archStones, courses, panes, snowAlong, stoneOf, worn } from '../stone';
import { timber } from '../timber';
import { HUB } from './wheel';

/** The mill's corner, which the wheel leans on. */
export function millCorner(setting: Setting): Item[] {
  const { at, left, palette, size } = setting;
  const stone = stoneOf(setting, 0.95);
  const top: Point[] = [
    [left - 40, 96],
    [at(0.02), 96],
    [at(0.02), 122],
    [at(0.062), 122],
    [at(0.062), 166],
    [at(0.098), 166],
    [at(0.098), 214],
    [at(0.128), 214],
    [at(0.128), 470],
    [at(0.128), 640],
  ];
  const [x, half] = [at(0.045), 25 * size];
  const d = `${worn([...top, [left - 40, 640]])}Z${archHole(x, 286, half, 214)}`;
  return [
    {
      d,
      fill: linear(
        [left, 500],
        [at(0.14), 200],
        [0, mix(stone.deep, palette.vignette, 0.36)],
        [0.6, mix(stone.deep, stone.body, 0.5)],
        [1, stone.body],
      ),
      shadow: { colour: palette.vignette, opacity: 0.4, blur: 20, dx: 4, dy: 2 },
    },
    courses(setting, 154, stone, { x: left - 20, y: 96, width: at(0.13) - left + 20, height: 540 }, d, 27),
    { d: worn(top), stroke: light(stone.lit, 0.45), width: 2, opacity: 0.85 },
    ...snowAlong(setting, top),
    ...panes(setting, 0.4, x, 286, half, 214),
    ...archStones(stone, x, 286, half, 214),
  ];
}

/** The trough that fed the wheel; where people know what for, somebody has cleared it and it runs again. */
export function flume(setting: Setting): Item[] {
  const { at, left, size, alive, condition, palette } = setting;
  const end = at(HUB[0]) + 34 * size;
  const y = HUB[1] - 216 * size;
  const drop = 40 * arriving(condition.decline, 0.4, 0.4);
  const water = mix(light(pick(palette.water, 0), 0.6), '#ffffff', 0.25);
  const streams = Array.from({ length: 6 }, (_, i) => {
    const run = arriving(alive, 0.18 + i * 0.11, 0.12);
    const [x, reach] = [end + 2 + i * 4 * size, (84 + i * 18) * size];
    return {
      d: path`M${x} ${y + 12}C${x + 30 * size} ${y + 20} ${x + reach} ${y + 70 * size} ${x + reach} ${y + (120 + 190 * run) * size}`,
      stroke: water,
      width: 5 * size,
      opacity: 0.6 * run,
    };
  }).filter(({ opacity }) => opacity > 0);
  const trough: readonly [Point, Point] = [
    [left - 20, y + 4],
    [end, y + drop],
  ];
  return [
    ...timber(setting, [at(0.148), 560], [at(0.142), y + 20], 15, 0.25),
    ...timber(setting, ...trough, 26),
    ...snowAlong(setting, trough),
    ...streams,
  ];
}
