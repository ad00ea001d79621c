import { dark, light } from '../colour';
import { group, type Item, linear, radial } from '../display';
import { between } from '../number';
import { pick } from '../palette';
import { path, rect } from '../path';
import { HORIZON, type Setting, sunX } from './setting';

/** The sun's reflection: brightest under the sun, without an edge. */
function sunPath(setting: Setting): Item {
  const { sun, shine } = setting.palette;
  const glow = radial([0, 0], 270, [0, sun, 0.85 * shine], [0.5, sun, 0.3 * shine], [1, sun, 0]);
  const half = { d: 'M-270 0H270A270 270 0 0 1 -270 0Z', fill: glow };
  return group([half], { at: [sunX(setting), HORIZON], scale: [0.42, 1] });
}

/** Glints in still water; order lays them out in rows. */
function glints(setting: Setting): Item[] {
  const { condition, palette, left, right } = setting;
  const draw = setting.draws(21);
  const calm = 1 - condition.chaos;
  return Array.from({ length: 54 }, (_, i) => {
    const [depth, length, where, seen] = [draw() ** 1.4, draw(), draw(), draw()];
    const y = HORIZON + 7 + depth * 300;
    const width = (24 + length * 90) * (0.4 + depth);
    const x = between(left + where * (right - left), setting.at(((i % 9) + 0.5) / 9), condition.order);
    const fill = i % 3 === 0 ? dark(pick(palette.water, 2), 0.3) : light(pick(palette.water, 0), 0.6);
    return { d: rect(x - width / 2, y, width, 1.4 + depth * 3, 1), fill, opacity: (0.14 + 0.22 * seen) * calm };
  });
}

function waves(setting: Setting): Item[] {
  const { condition, palette, left, right } = setting;
  const draw = setting.draws(22);
  const colours = [light(palette.haze, 0.4), pick(palette.accents, 1), dark(pick(palette.water, 3), 0.2)];
  return Array.from({ length: 34 }, (_, i) => {
    const [depth, where] = [draw() ** 1.2, draw()];
    const [x, y, w] = [left + where * (right - left), HORIZON + 14 + depth * 290, 26 + depth * 60];
    const h = w * 0.45 * condition.chaos;
    return {
      d: path`M${x - w} ${y}q${w * 0.5} ${-h} ${w} 0t${w} 0`,
      stroke: pick(colours, i % 3),
      width: 2 + depth * 4,
      opacity: 0.5 * condition.chaos,
    };
  });
}

export function water(setting: Setting): Item[] {
  const { palette, left, right, condition } = setting;
  const stops = palette.water.map((colour, i) => [[0, 0.1, 0.34, 0.62][i] ?? 1, colour] as const);
  const surface = {
    d: rect(left - 40, HORIZON, right - left + 80, 380),
    fill: linear([0, HORIZON], [0, 720], ...stops),
  };
  return [
    surface,
    sunPath(setting),
    ...(condition.chaos < 1 ? glints(setting) : []),
    ...(condition.chaos > 0 ? waves(setting) : []),
  ];
}
