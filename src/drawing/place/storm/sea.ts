import { light, mix } from '../../colour';
import { type Item, linear } from '../../display';
import { pick } from '../../palette';
import { path } from '../../path';
import type { Weather } from '../../view';
import { tide } from '../ebb';
import { HORIZON, type Setting } from '../setting';
import { openWater } from '../water';
import { foamOf, tarOf } from './green';

/** How much sea runs outside, 0..1. */
const SURF: Record<Weather, number> = {
  clear: 0.1,
  mist: 0.05,
  fog: 0.05,
  snow: 0.15,
  wind: 0.6,
  rain: 0.4,
  flood: 1,
  ebb: 0.05,
};

/** How much sea runs outside the wall, 0..1: by the weather, or because all goes wild. */
export const surfOf = ({ view, condition }: Setting): number => Math.max(SURF[view.weather], 0.6 * condition.chaos);

/** Long swells with a lip of foam, nearer and wider toward us, as far as the wall. */
function swells(setting: Setting): Item[] {
  const { left, right, palette } = setting;
  const draw = setting.draws(26);
  const surf = surfOf(setting);
  const [back, lip] = [mix(pick(palette.water, 2), pick(palette.water, 3), 0.4), foamOf(setting)];
  return Array.from({ length: 15 }, () => {
    const [deep, where, long] = [draw(), draw(), draw()];
    const [x, y] = [left + where * (right - left), HORIZON + 5 + deep * 56];
    const [w, h] = [(60 + long * 110) * (0.6 + deep), (2 + 19 * surf) * (0.4 + deep)];
    const crest = path`M${x - w} ${y}Q${x - w * 0.4} ${y - h * 0.2} ${x} ${y - h}Q${x + w * 0.3} ${y - h * 0.4} ${x + w} ${y}`;
    const horse = path`M${x - w * 0.34} ${y - h * 0.66}Q${x - w * 0.1} ${y - h * 1.05} ${x + w * 0.06} ${y - h * 1.02}Q${x + w * 0.02} ${y - h * 0.72} ${x + w * 0.12} ${y - h * 0.5}Q${x - w * 0.14} ${y - h * 0.82} ${x - w * 0.34} ${y - h * 0.66}Z`;
    return [
      { d: `${crest}Z`, fill: back, opacity: 0.5 + 0.3 * surf },
      { d: crest, stroke: lip, width: 1.2 + 2.4 * surf * deep, opacity: 0.22 + 0.4 * surf },
      ...(surf > 0.3 ? [{ d: horse, fill: lip, opacity: 0.4 + 0.5 * surf }] : []),
    ];
  }).flat();
}

/** What is left of the bar: two humps of sand, and the withies that still mark all of it. */
function bar(setting: Setting): Item[] {
  const { at, palette, view, size } = setting;
  const drowned = view.weather === 'flood';
  const sand = mix(pick(palette.ground, 0), palette.haze, 0.2);
  const bare = 1 - tide(setting, 0, 1.2);
  const humps: readonly (readonly [number, number, number])[] = [
    [0.345, 0.445, 12 * bare],
    [0.475, 0.525, 6 * bare],
  ];
  const y = 408;
  const sands = humps.map(
    ([a, b, h]) =>
      path`M${at(a)} ${y}C${at(a + 0.03)} ${y - h} ${at(b - 0.04)} ${y - h} ${at(b)} ${y}Q${at((a + b) / 2)} ${y + 4} ${at(a)} ${y}Z`,
  );
  const foam = path`M${at(0.33)} ${y + 3}q${at(0.03) - at(0)} -5 ${at(0.06) - at(0)} 0t${at(0.06) - at(0)} 0t${at(0.05) - at(0)} 1t${at(0.04) - at(0)} -1`;
  const withies = [0.338, 0.375, 0.412, 0.448, 0.484, 0.52, 0.552].map(
    (t, i) =>
      path`M${at(t)} ${y + 2}l${(i % 3) - 1} ${-18 * size}m${-2.4 * size} ${3 * size}l${2.4 * size} ${-7 * size}l${2.4 * size} ${7 * size}Z`,
  );
  const fill = linear([at(0.34), 0], [at(0.53), 0], [0, mix(sand, palette.vignette, 0.3)], [1, light(sand, 0.35)]);
  return [
    ...(drowned ? [] : [{ d: sands.join(''), fill }]),
    { d: foam, stroke: foamOf(setting), width: drowned ? 4.5 : 2.6, opacity: 0.85 },
    { d: withies.join(''), fill: tarOf(setting), stroke: tarOf(setting), width: 1.6, opacity: 0.7 },
  ];
}

/** The open sea, what is left of the bar, and still water inside. */
export const sea = (setting: Setting): Item[] => [...openWater(setting), ...bar(setting), ...swells(setting)];
