import { light, mix } from '../colour';
import { group, type Item, linear, radial } from '../display';
import { arriving } from '../number';
import { pick } from '../palette';
import { circle, path, rect } from '../path';
import type { Weather } from '../view';
import { clouds, cover, officeSky } from './clouds';
import { type Setting, sunOf } from './setting';

/** How sharp the sun's edge, or the moon's, is in a weather, and how bright the patch of light that vapour makes of it. */
const DISC: Record<Weather, readonly [sharp: number, patch: number]> = {
  clear: [1, 0],
  ebb: [1, 0],
  wind: [1, 0],
  mist: [0.35, 0.7],
  fog: [0, 0.62],
  snow: [0, 0.32],
  rain: [0, 0],
  flood: [0, 0],
};

/** How bright the disc is, 0..1: by day hardly less than the sun, lest it be taken for the moon. */
function brightness({ palette, view, condition }: Setting): number {
  const strength = Math.min(1, palette.shine * (view.hour === 'night' ? 1.6 : 2.4));
  return (view.hour === 'night' ? 0.2 + 0.8 * strength : 0.5 + 0.5 * strength) * (1 - 0.45 * condition.decline);
}

function disc(setting: Setting): Item[] {
  const { x, y, radius } = sunOf(setting);
  const { sun } = setting.palette;
  const [sharp, patch] = DISC[setting.view.weather];
  const opacity = brightness(setting);
  const blurred = radial([x, y], radius * 2, [0, light(sun, 0.5), patch], [0.35, sun, patch * 0.7], [1, sun, 0]);
  return [
    ...(patch > 0 ? [{ d: circle(x, y, radius * 2), fill: blurred, opacity }] : []),
    ...(sharp > 0
      ? [
          {
            d: circle(x, y, radius),
            fill: radial([x + radius * 0.3, y - radius * 0.3], radius * 1.5, [0, light(sun, 0.6)], [1, sun]),
            opacity: opacity * sharp,
          },
        ]
      : []),
  ];
}

function glow(setting: Setting): Item[] {
  const { x, y } = sunOf(setting);
  const { sun, shine } = setting.palette;
  const fill = radial([x, y], 420, [0, sun, 0.9 * shine], [0.22, sun, 0.42 * shine], [1, sun, 0]);
  return [{ d: circle(x, y, 420), fill }, ...disc(setting)];
}

/** The moon's seas. */
function moonFace(setting: Setting): Item[] {
  const { x, y, radius } = sunOf(setting);
  const fill = mix(setting.palette.sun, pick(setting.palette.sky, 3), 0.35);
  const seas = [
    [-0.3, -0.25, 0.26],
    [0.25, 0.2, 0.32],
    [-0.2, 0.42, 0.16],
  ] as const;
  return seas.map(([dx, dy, r]) => ({ d: circle(x + dx * radius, y + dy * radius, r * radius), fill, opacity: 0.45 }));
}

/** Fourteen beams; order puts them out. */
function beams(setting: Setting): Item[] {
  const { palette, condition } = setting;
  const { x, y } = sunOf(setting);
  const strength = 0.1 * palette.shine * (1 - condition.order) * (1 - condition.decline);
  const fill = radial(
    [x, y],
    620,
    [0, palette.sun, strength],
    [0.6, palette.sun, strength * 0.35],
    [1, palette.sun, 0],
  );
  return Array.from({ length: 14 }, (_, i) => {
    const a = (i / 14) * Math.PI * 2 + 0.2;
    const half = 0.035 + 0.03 * ((i * 0.618) % 1);
    const ray = (turn: number) => path`${x + Math.cos(a + turn) * 620} ${y + Math.sin(a + turn) * 620}`;
    return { d: path`M${x} ${y}L${ray(-half)}L${ray(half)}Z`, fill };
  });
}

const FLOCK: readonly (readonly [share: number, y: number, size: number])[] = [
  [0.5, 262, 1],
  [0.54, 246, 0.8],
  [0.47, 284, 0.7],
  [0.58, 270, 0.6],
];

/** Swallows come back where it is good to be. */
const SWALLOWS: readonly (readonly [share: number, y: number, size: number])[] = [
  [0.31, 268, 0.62],
  [0.345, 250, 0.74],
  [0.375, 276, 0.56],
  [0.8, 252, 0.6],
  [0.835, 262, 0.5],
  [0.265, 254, 0.5],
];

const GULL = 'M-22 -6Q-10 -12 0 0Q10 -12 22 -6Q10 -7 0 5Q-10 -7 -22 -6Z';
const SWALLOW = 'M-24 -8Q-8 -12 0 -2Q8 -12 24 -8Q10 -4 3 4L8 16L0 9L-8 16L-3 4Q-10 -4 -24 -8Z';

function birds({ palette, condition, alive, at, dusk, view }: Setting): Item[] {
  const fill = pick(palette.depths, dusk ? 4 : 2);
  const asleep = view.hour === 'night' || ['rain', 'flood', 'fog', 'snow'].includes(view.weather);
  const gone = (1 - condition.order) * (1 - condition.decline) * (asleep ? 0 : 1);
  const one = (d: string, [t, y, size]: readonly [number, number, number], i: number, here: number) =>
    group([{ d, fill }], {
      at: [at(t), y],
      scale: size * here,
      turn: condition.chaos * (i % 2 === 0 ? 46 : -38) + (i % 3) * 6,
    });
  const swallows = SWALLOWS.map((each, i) => [each, arriving(alive * gone, 0.42 + i * 0.08, 0.06), i] as const);
  return [
    ...(gone > 0 ? FLOCK.map((each, i) => one(GULL, each, i, gone)) : []),
    ...swallows.filter(([, here]) => here > 0).map(([each, here, i]) => one(SWALLOW, each, i, here)),
  ];
}

const TWINKLE = 'M0 -5Q.5 -.5 5 0Q.5 .5 0 5Q-.5 .5 -5 0Q-.5 -.5 0 -5Z';

function stars(setting: Setting): Item[] {
  const draw = setting.draws(3);
  const fill = '#eef2ff';
  return Array.from({ length: 80 }, (_, i) => {
    const [x, y, size, bright] = [setting.at(draw() * 1.1 - 0.05), draw() ** 1.3 * 270, draw(), draw()];
    const opacity = (0.3 + bright * 0.6) * (1 - 0.6 * setting.condition.order);
    if (i % 10 === 0) return group([{ d: TWINKLE, fill, opacity }], { at: [x, y], scale: 0.8 + size });
    return { d: circle(x, y, 0.7 + size * 1.2), fill, opacity };
  });
}

/** What only the night has. */
const night = (setting: Setting): Item[] =>
  setting.view.weather === 'clear' || setting.view.weather === 'wind' ? [...stars(setting), ...moonFace(setting)] : [];

/** All that is in the sky, from its colours to clouds and birds. */
export function sky(setting: Setting): Item[] {
  const { palette, left, right, view } = setting;
  const stops = palette.sky.map((colour, i) => [[0, 0.36, 0.66, 0.86, 1][i] ?? 1, colour] as const);
  return [
    { d: rect(left - 40, -40, right - left + 80, 500), fill: linear([0, 0], [0, 404], ...stops) },
    ...glow(setting),
    ...(view.hour === 'night' ? night(setting) : beams(setting)),
    ...clouds(setting),
    ...cover(setting),
    ...officeSky(setting),
    ...birds(setting),
  ];
}
