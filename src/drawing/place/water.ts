import { dark, light, mix } from '../colour';
import { group, type Item, linear, type Point, radial } from '../display';
import { arriving, between } from '../number';
import { pick } from '../palette';
import { ellipse, path, rect, smooth } from '../path';
import { isEbb, shoals } from './ebb';
import { isFlood, swollen } from './flood';
import { HORIZON, type Setting, sunOf, waterFill } from './setting';

/** The far wood upside down, paler with its depth; order gives it an even edge. */
function reflectedWood(setting: Setting): Item[] {
  const { palette, condition, left, right, at, view } = setting;
  // Neither vapour nor silt gives anything back.
  if (view.weather === 'fog' || view.weather === 'flood') return [];
  const draw = setting.draws(23);
  const colour = pick(palette.depths, 2);
  const edge: Point[] = [[left - 60, HORIZON + 40]];
  for (let x = left - 30; x < right + 60; x += 9 + draw() * 20) {
    // Where the wood has its gap the water lies open; between the two it thins out.
    const open = 1 - 0.8 * arriving(x, at(0.4), at(0.09) - at(0)) * (1 - arriving(x, at(0.79), at(0.08) - at(0)));
    const tall = edge.length % 2 === 0 ? 30 + draw() * 50 : 14 + draw() * 16;
    edge.push([x, HORIZON + between(tall, 44, condition.order) * open]);
  }
  const strength = 0.46 * (1 - 0.4 * condition.chaos) * (1 - 0.5 * condition.order);
  const fade = (depth: number, opacity: number) =>
    linear([0, HORIZON], [0, HORIZON + depth], [0, colour, opacity], [1, colour, 0]);
  return [
    { d: `${smooth(edge)}${path`L${right + 60} ${HORIZON}L${left - 60} ${HORIZON}Z`}`, fill: fade(84, strength) },
    { d: rect(left - 40, HORIZON, right - left + 80, 9), fill: fade(9, 0.5) },
  ];
}

/** The sun's path over the water: a soft column, and bars of light that widen toward us. */
function sunPath(setting: Setting): Item[] {
  const { sun, shine } = setting.palette;
  const { x } = sunOf(setting);
  const draw = setting.draws(24);
  const glow = radial([0, 0], 290, [0, sun, 0.8 * shine], [0.5, sun, 0.3 * shine], [1, sun, 0]);
  const column = { d: rect(-290, 0, 580, 290), fill: glow };
  const bars = Array.from({ length: 22 }, (_, i) => {
    const [shift, long] = [draw() - 0.5, draw()];
    const t = i / 21;
    const wide = between(54, 108, t) * (0.4 + long * 0.8) * (1 - setting.condition.order * 0.3);
    const y = HORIZON + 4 + t ** 1.35 * 205;
    return {
      d: ellipse(x + shift * between(16, 70, t), y, wide / 2, 1.1 + t * 2),
      fill: light(sun, 0.3),
      opacity: between(0.85, 0.2, t) * shine,
    };
  });
  return [group([column], { at: [x, HORIZON], scale: [0.36, 1] }), ...bars];
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
  const { wind, palette, left, right, condition, gale } = setting;
  const draw = setting.draws(22);
  const foam = light(palette.haze, 0.4);
  const colours = [foam, mix(foam, pick(palette.accents, 1), condition.chaos), dark(pick(palette.water, 3), 0.2)];
  return Array.from({ length: 34 }, (_, i) => {
    const [depth, where] = [draw() ** 1.2, draw()];
    const [x, y, w] = [left + where * (right - left), HORIZON + 14 + depth * 290, 26 + depth * 60];
    const h = w * 0.45 * wind;
    return {
      d: path`M${x - w} ${y}q${w * 0.5} ${-h} ${w} 0t${w} 0`,
      stroke: pick(colours, i % 3),
      width: 2 + depth * 4,
      opacity: (gale ? 0.8 : 0.5) * wind,
    };
  });
}

/** Rings where drops fall. */
function rings(setting: Setting): Item[] {
  const { palette, left, right } = setting;
  const draw = setting.draws(25);
  const stroke = light(mix(pick(palette.water, 0), '#ffffff', 0.4), 0.3);
  return Array.from({ length: 46 }, (_, i) => {
    const [depth, where, size] = [draw(), draw(), draw()];
    const [x, y] = [left + where * (right - left), HORIZON + 10 + depth ** 1.2 * 230];
    const r = (6 + size * 13) * (0.4 + depth);
    const outer = i % 3 === 0 ? ellipse(x, y, r * 1.8, r * 0.5) : '';
    return { d: ellipse(x, y, r, r * 0.28) + outer, stroke, width: 0.9 + depth, opacity: 0.5 };
  });
}

/** The surface itself, from the horizon to our feet. */
function surface(setting: Setting): Item {
  const { left, right } = setting;
  return { d: rect(left - 40, HORIZON, right - left + 80, 380), fill: waterFill(setting) };
}

/** What the light, the wind and drops do on it. */
function play(setting: Setting): Item[] {
  const { condition, wind, view } = setting;
  const wet = view.weather === 'rain' || view.weather === 'flood';
  return [
    ...sunPath(setting),
    ...(condition.chaos < 1 ? glints(setting) : []),
    ...(wind > 0 ? waves(setting) : []),
    ...(isFlood(setting) ? swollen(setting) : []),
    ...(isEbb(setting) ? shoals(setting) : []),
    ...(wet ? rings(setting) : []),
  ];
}

/** Water without another side: only the sky is in it. */
export const openWater = (setting: Setting): Item[] => [surface(setting), ...play(setting)];

/** The surface of the river with the far wood in it. */
export const water = (setting: Setting): Item[] => [surface(setting), ...reflectedWood(setting), ...play(setting)];
