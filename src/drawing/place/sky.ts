import { light, mix } from '../colour';
import { group, type Item, linear, radial } from '../display';
import { between } from '../number';
import { pick } from '../palette';
import { circle, path, rect } from '../path';
import { type Setting, sunX } from './setting';

const SUN_Y = { dawn: 288, morning: 236, noon: 128, evening: 300, night: 150 } as const;

function glow({ palette, view, ...setting }: Setting): Item[] {
  const [x, y] = [sunX({ palette, view, ...setting }), SUN_Y[view.hour]];
  const { sun, shine } = palette;
  return [
    {
      d: circle(x, y, 420),
      fill: radial([x, y], 420, [0, sun, 0.9 * shine], [0.22, sun, 0.42 * shine], [1, sun, 0]),
    },
    { d: circle(x, y, view.hour === 'night' ? 30 : 44), fill: sun, opacity: 0.25 + 0.75 * shine },
  ];
}

/** Fourteen beams; order puts them out. */
function beams(setting: Setting): Item[] {
  const { palette, view, condition } = setting;
  const [x, y] = [sunX(setting), SUN_Y[view.hour]];
  const strength = 0.09 * palette.shine * (1 - condition.order) * (view.hour === 'night' ? 0 : 1);
  const fill = radial(
    [x, y],
    620,
    [0, palette.sun, strength],
    [0.6, palette.sun, strength * 0.35],
    [1, palette.sun, 0],
  );
  return Array.from({ length: 14 }, (_, i) => {
    const a = (i / 14) * Math.PI * 2 + 0.2;
    const ray = (turn: number) => path`${x + Math.cos(a + turn) * 620} ${y + Math.sin(a + turn) * 620}`;
    return { d: path`M${x} ${y}L${ray(-0.05)}L${ray(0.05)}Z`, fill };
  });
}

const CLOUDS: readonly (readonly [share: number, y: number, width: number])[] = [
  [0.05, 200, 210],
  [0.16, 118, 300],
  [0.31, 204, 160],
  [0.44, 76, 190],
  [0.63, 168, 150],
  [0.85, 122, 270],
  [0.98, 216, 220],
];

const pill = (x: number, y: number, width: number, height: number): string =>
  rect(x - width / 2, y - height / 2, width, Math.max(height, 0.2), Math.max(height, 0.2) / 2);

/** A heap of pills that order flattens into one bar and chaos shears. */
function cloud(setting: Setting, [t, y, width]: readonly [number, number, number]): Item {
  const { condition, palette } = setting;
  const puff = 1 - condition.order;
  const row = 64 + Math.round((y - 64) / 46) * 46;
  const thick = width * between(0.085, 0.05, condition.order);
  const colour = mix(mix(pick(palette.sky, 1), palette.haze, 0.72), '#f2f4f4', condition.order * 0.6);
  const d =
    pill(0, 0, width, thick) +
    pill(width * 0.05, -thick * 0.8 * puff, width * 0.58, thick * 1.05 * puff) +
    pill(-width * 0.04, -thick * 1.55 * puff, width * 0.3, thick * 0.9 * puff) +
    pill(-width * 0.3, thick * 0.75 * puff, width * 0.5, thick * 0.6 * puff);
  const fill = linear([0, -thick * 2], [0, thick], [0, light(colour, 0.45)], [1, colour, 0.3]);
  return group([{ d, fill }], {
    at: [setting.at(t), between(y, row, condition.order)],
    turn: -9 * condition.chaos,
    slant: 28 * condition.chaos,
    opacity: 0.75 - 0.2 * condition.decline,
  });
}

const BIRDS: readonly (readonly [number, number, number])[] = [
  [0.5, 262, 1],
  [0.54, 246, 0.8],
  [0.47, 284, 0.7],
  [0.58, 270, 0.6],
];

function birds({ palette, condition, at }: Setting): Item[] {
  const fill = pick(palette.depths, 2);
  const d = 'M-22 -6Q-10 -12 0 0Q10 -12 22 -6Q10 -7 0 5Q-10 -7 -22 -6Z';
  return BIRDS.map(([t, y, size], i) =>
    group([{ d, fill }], {
      at: [at(t), y],
      scale: size * (1 - condition.order) * (1 - condition.decline),
      turn: condition.chaos * (i % 2 === 0 ? 46 : -38),
    }),
  );
}

function stars(setting: Setting): Item[] {
  if (setting.view.hour !== 'night') return [];
  const draw = setting.draws(3);
  return Array.from({ length: 60 }, () => ({
    d: circle(setting.at(draw()), draw() * 260, 0.7 + draw() * 1.2),
    fill: '#eef2ff',
    opacity: 0.3 + draw() * 0.6,
  }));
}

export function sky(setting: Setting): Item[] {
  const { palette, left, right } = setting;
  const stops = palette.sky.map((colour, i) => [[0, 0.36, 0.66, 0.86, 1][i] ?? 1, colour] as const);
  return [
    { d: rect(left - 40, -40, right - left + 80, 500), fill: linear([0, 0], [0, 404], ...stops) },
    ...stars(setting),
    ...glow(setting),
    ...beams(setting),
    ...CLOUDS.map((each) => cloud(setting, each)),
    ...birds(setting),
  ];
}
