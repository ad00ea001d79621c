import { dark, light, mix } from '../../colour';
import { type Item, linear, type Point } from '../../display';
import { arriving, between } from '../../number';
import { pick } from '../../palette';
import { below, ellipse, path, smooth } from '../../path';
import { isEbb, mudOf, skirt } from '../ebb';
import type { Setting } from '../setting';
import { rockOf } from './rocks';
import { flowOf, stepAt } from './sillSteps';

/** The old bed, which turns off to the right toward the pond: dry stones, until there is water enough for both. */
export function oldBed(setting: Setting): Item[] {
  const { at, palette, alive, condition, snow } = setting;
  const low = isEbb(setting);
  const bare = mix(mix(pick(palette.ground, 0), rockOf(setting, 0), 0.5), palette.haze, 0.15);
  const stone = low ? mix(bare, mudOf(setting).dry, 0.7) : bare;
  const bed = path`M${at(0.6)} 442C${at(0.72)} 452 ${at(0.7)} 484 ${at(0.8)} 510S${at(1)} 560 ${at(1.06)} 640H${at(0.66)}C${at(0.74)} 590 ${at(0.58)} 500 ${at(0.58)} 452Z`;
  const run = low ? 0 : arriving(alive, 0.6, 0.3);
  const dried = low ? 1 : condition.decline;
  const water = path`M${at(0.62)} 450C${at(0.69)} 466 ${at(0.66)} 492 ${at(0.75)} 520S${at(0.86)} 570 ${at(0.88)} 640H${at(0.78)}C${at(0.8)} 590 ${at(0.63)} 510 ${at(0.61)} 456Z`;
  const stones = [
    [0.66, 476, 12],
    [0.72, 498, 16],
    [0.69, 528, 20],
    [0.8, 532, 18],
    [0.76, 562, 26],
    [0.88, 566, 24],
  ] as const;
  const pebbles = stones.map(([t, y, r]) => ellipse(at(t), y, r * setting.size, r * 0.4)).join('');
  return [
    ...skirt(setting, bed, 7),
    { d: bed, fill: linear([0, 440], [0, 600], [0, snow ? '#e6eef6' : light(stone, 0.25)], [1, dark(stone, 0.12)]) },
    ...(run > 0
      ? [
          {
            d: water,
            fill: linear([0, 450], [0, 600], [0, light(pick(palette.water, 0), 0.3)], [1, pick(palette.water, 2)]),
            opacity: run,
          },
        ]
      : []),
    { d: pebbles, fill: light(rockOf(setting, 0.2), 0.16) },
    ...(dried > 0.3
      ? [
          {
            d: path`M${at(0.67)} 500l24 8l14 -5l22 12M${at(0.75)} 546l30 9l16 -6`,
            stroke: dark(stone, 0.5),
            width: 2,
            opacity: 0.6 * dried,
          },
        ]
      : []),
  ];
}

/** The shorter bed, on the left: a raw cut through the turf, deep and in a hurry. */
export function newBed(setting: Setting): Item[] {
  const { palette, left } = setting;
  const { x, rx, built } = stepAt(setting, 4);
  const flow = Math.min(1.2, flowOf(setting)) * between(1, 0.6, built);
  const raw = mix(pick(palette.wood, 0), pick(palette.wood, 1), 0.5);
  const white = light(pick(palette.water, 0), 0.5);
  const cut = path`M${x} 556C${x - rx * 0.5} 540 ${x - rx * 1.2} 534 ${left - 40} 516V660H${x + rx * 0.4}Z`;
  const run = path`M${x - rx * 0.05} 572C${x - rx * 0.5} 552 ${x - rx * 1.2} 546 ${left - 40} 530V${530 + 50 * flow}C${x - rx * 1.4} ${548 + 44 * flow} ${x - rx * 0.6} ${560 + 44 * flow} ${x + rx * 0.3} ${570 + 40 * flow}Z`;
  const rush = Array.from(
    { length: 9 },
    (_, i) =>
      path`M${x - rx * (0.28 + i * 0.2)} ${566 - i * 2.6 + (i % 3) * 9}q${-rx * 0.07} ${i % 2 === 0 ? -5 : 5} ${-rx * 0.16} -3`,
  ).join('');
  return [
    { d: cut, fill: linear([0, 514], [0, 600], [0, light(raw, 0.2)], [0.5, raw], [1, dark(raw, 0.35)]) },
    { d: run, fill: linear([0, 530], [0, 600], [0, light(pick(palette.water, 1), 0.25)], [1, pick(palette.water, 2)]) },
    { d: rush, stroke: white, width: 3.4, opacity: 0.8 * Math.min(1, flow) },
  ];
}

/** The slope down which the river comes, of turf and stone, and the reach above it. */
export function moor(setting: Setting): Item[] {
  const { palette, at, left, right, snow, condition } = setting;
  const turf = snow
    ? '#e8eff6'
    : mix(mix(pick(palette.ground, 1), pick(palette.ground, 0), 0.35), pick(palette.depths, 2), 0.4);
  const ridge: Point[] = [
    [left - 40, 392],
    [at(0.2), 400],
    [at(0.44), 404],
    [at(0.62), 402],
    [at(0.8), 402],
    [right + 40, 394],
  ];
  const [sky, deep] = [light(pick(palette.water, 0), 0.2), pick(palette.water, 2)];
  const wide = (isEbb(setting) ? 0.35 : 1 - 0.6 * condition.decline) * (at(0.1) - at(0));
  const reach = path`M${at(0.5) - wide * 0.6} 398C${at(0.56)} 398 ${at(0.6) - wide * 0.2} 402 ${at(0.615) - wide * 0.3} 410H${at(0.615) + wide * 0.4}C${at(0.64)} 402 ${at(0.66) + wide * 0.2} 400 ${at(0.7) + wide * 0.7} 398Z`;
  return [
    {
      d: below(ridge, 640),
      fill: linear([0, 396], [0, 600], [0, mix(turf, palette.haze, 0.35)], [0.4, turf], [1, dark(turf, 0.35)]),
      shadow: { colour: dark(turf, 0.6), opacity: 0.4, blur: 12, dx: 0, dy: -2 },
    },
    { d: smooth(ridge), stroke: light(turf, 0.5), width: 1.6, opacity: 0.7 },
    { d: reach, fill: linear([0, 397], [0, 412], [0, deep], [1, sky]) },
  ];
}
