import { dark, light, mix } from '../../colour';
import { type Item, linear, type Point } from '../../display';
import { arriving } from '../../number';
import { pick } from '../../palette';
import { below, path, smooth } from '../../path';
import { isEbb, mudOf } from '../ebb';
import { haze } from '../land';
import { EAST, HORIZON, type Setting, WEST } from '../setting';
import { wood } from '../trees';
import { SPILLWAY } from './crestWater';

/** The valley below: a floor in haze, and the stream that winds away over it. */
export function valley(setting: Setting): Item[] {
  const { palette, at, left, right, condition } = setting;
  const green = mix(pick(palette.ground, 1), pick(palette.depths, 2), 0.5);
  const floor = isEbb(setting) ? mix(green, mudOf(setting).dry, 0.7) : green;
  const x = at(SPILLWAY);
  const bend = at(0.1) - at(0);
  const dry = isEbb(setting) ? 1 : arriving(condition.decline, 0.2, 0.6);
  const stream = path`M${x - 20} 518C${x - 20} 536 ${x + bend} 536 ${x + bend * 0.5} 550S${x - bend * 1.7} 566 ${x - bend * 1.3} 640H${x + bend * 0.5}C${x + bend * 0.1} 590 ${x + bend * 1.8} 574 ${x + bend * 1.7} 548S${x + 40} 534 ${x + 24} 518Z`;
  const water = mix(light(pick(palette.water, 1), 0.2), pick(palette.wood, 1), 0.75 * dry);
  const ridge: Point[] = [
    [left - 40, 540],
    [at(0.2), 524],
    [at(0.6), 508],
    [right + 40, 496],
  ];
  return [
    {
      d: below(ridge, 660),
      fill: linear([0, 500], [0, 630], [0, mix(floor, palette.haze, 0.45)], [1, dark(floor, 0.3)]),
    },
    { d: stream, fill: linear([0, 518], [0, 630], [0, light(water, 0.4)], [1, water]) },
  ];
}

/** The valley's trees; their tops are not as high as the water behind them. */
export function valleyWood(setting: Setting): Item[] {
  const plan = {
    from: WEST,
    to: EAST,
    step: 27,
    gap: [setting.at(0.4), setting.at(0.8)] as const,
    heights: [40, 84] as const,
    ground: (x: number) => 590 - 26 * Math.abs(Math.sin(x / 47)),
    colour: pick(setting.palette.depths, 3),
    leafy: 0,
  };
  return [...wood(setting.draws(122), plan, setting), haze(setting, 530, 70, 0.5)];
}

/** Where the dam meets the hill: a wooded shoulder at the right edge. */
export function shoulder(setting: Setting): Item[] {
  const { palette, at, right } = setting;
  const colour = mix(pick(palette.depths, 3), pick(palette.ground, 1), 0.35);
  const ridge: Point[] = [
    [at(0.86), HORIZON + 50],
    [at(0.91), HORIZON + 26],
    [at(0.97), HORIZON + 6],
    [right + 60, HORIZON - 14],
  ];
  const plan = {
    from: at(0.9),
    to: EAST,
    step: 36,
    gap: [0, 0] as const,
    heights: [90, 170] as const,
    ground: (x: number) => HORIZON + 30 - 44 * Math.min(1, Math.max(0, (x - at(0.88)) / (at(1.02) - at(0.88)))),
    colour: pick(palette.depths, 3),
    leafy: 0,
  };
  return [
    ...wood(setting.draws(123), plan, setting),
    {
      d: below(ridge, 600),
      fill: linear([0, 380], [0, 590], [0, light(colour, 0.16)], [0.3, colour], [1, dark(colour, 0.3)]),
      shadow: { colour: palette.vignette, opacity: 0.4, blur: 14, dx: -2, dy: 0 },
    },
    { d: smooth(ridge), stroke: light(colour, 0.5), width: 1.6, opacity: 0.6 },
  ];
}
