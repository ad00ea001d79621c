import { light, mix } from '../colour';
import { group, type Item } from '../display';
import { nthArriving } from '../number';
import { pick } from '../palette';
import { circle, ellipse, path } from '../path';
import type { Draw } from '../random';
import { inFrame, type Setting } from './setting';

/** How many of what a landscape view has so many of there are in this one: grass is as thick in any frame. */
const inBreadth = ({ extent }: Setting, count: number): number => Math.round((count * extent.width) / 1352);

const blade = (x: number, y: number, height: number, turn: number): string =>
  path`M${x - 1.8} ${y}Q${x + turn * height * 0.3} ${y - height * 0.6} ${x + turn * height} ${y - height}Q${x + turn * height * 0.3 + 3} ${y - height * 0.5} ${x + 2.2} ${y}Z`;

/** A tuft of grass as one path. */
function tuft(draw: Draw, x: number, y: number, height: number, wind: number): string {
  return Array.from({ length: 7 }, () => {
    const [turn, size, where] = [draw(), draw(), draw()];
    return blade(x + (where - 0.5) * 26, y, height * (0.5 + size * 0.6), (turn - 0.5) * 0.9 + wind);
  }).join('');
}

/** Tufts of grass on the near ground: order mows them, decline lets them shoot up, wind bends them. */
export function tufts(setting: Setting): Item[] {
  const { palette, condition, wind } = setting;
  const draw = setting.draws(31);
  const colours = [pick(palette.ground, 0), light(pick(palette.ground, 0), 0.25), pick(palette.ground, 2)];
  const kept = 1 - condition.order;
  if (kept < 0.06) return [];
  return Array.from({ length: inBreadth(setting, 42) }, (_, i) => {
    const [where, deep, size] = [draw(), draw(), draw()];
    const [x, y] = [setting.left + where * (setting.right - setting.left), 600 + deep * 110];
    const height = (16 + size * 16) * kept * (1 + condition.decline);
    return { d: tuft(draw, x, y, height, -0.9 * wind), fill: pick(colours, i % 3) };
  });
}

/** One flower, its head at 0,0; some have petals. */
function flower(fill: string, stem: string, i: number): Item[] {
  const petals = [0, 1, 2, 3, 4].map((k) => circle(Math.cos(k * 1.257), 0.8 * Math.sin(k * 1.257), 0.72));
  const head =
    i % 3 === 0
      ? [
          { d: petals.join(''), fill },
          { d: circle(0, 0, 0.5), fill: '#fff3c4' },
        ]
      : [{ d: circle(0, 0, 1), fill }];
  return [{ d: 'M0 1Q-.5 2.4 .3 4', stroke: stem, width: 0.5, opacity: 0.8 }, ...head];
}

/** Flowers open one by one with the vision, and close with order or decline. */
export function flowers(setting: Setting): Item[] {
  const { condition, extent, palette, snow } = setting;
  if (snow) return [];
  const draw = setting.draws(32);
  const open = condition.vision * (1 - condition.order) * (1 - condition.decline);
  const count = inBreadth(setting, 64);
  return Array.from({ length: count }, (_, i) => {
    const [where, deep, size] = [draw(), draw(), draw()];
    const grown = nthArriving(open, i, count);
    const fill = pick(['#fbeccb', '#ec8a5f', '#f3c350', '#e6a3b4'], i % 4);
    const at = [extent.x + where * extent.width, 604 + deep * 100] as const;
    const scale = Math.max(0.01, (2.6 + size * 2.4) * grown);
    return { grown, item: group(flower(fill, pick(palette.ground, 2), i), { at, scale }) };
  })
    .filter(({ grown }) => grown > 0)
    .map(({ item }) => item);
}

/** Thistles and docks where nobody mows: they come one by one with decline. */
export function weeds(setting: Setting): Item[] {
  const { palette, condition, left, right } = setting;
  const draw = setting.draws(34);
  const [stalk, head] = [mix(pick(palette.ground, 2), '#4d5440', 0.4), '#7c6f86'];
  const count = inBreadth(setting, 26);
  return Array.from({ length: count }, (_, i) => {
    const [where, deep, size, turn] = [draw(), draw(), draw(), draw()];
    const grown = nthArriving(condition.decline, i, count) * (0.7 + size * 0.7);
    const plant: Item[] = [
      { d: 'M0 0Q-3 -30 2 -62M0 -24Q-16 -30 -20 -44M1 -34Q14 -38 19 -52', stroke: stalk, width: 3 },
      { d: 'M0 -8Q-20 -10 -26 -2Q-10 4 0 -4ZM0 -14Q18 -20 26 -10Q12 -6 0 -10Z', fill: stalk },
      { d: circle(2, -66, 5) + circle(-20, -47, 3.6) + circle(20, -55, 4), fill: head },
    ];
    const at = [left + where * (right - left), 598 + deep * 90] as const;
    return {
      grown,
      item: group(plant, { at, scale: Math.max(0.01, grown), turn: (turn - 0.5) * 20 - 14 * setting.wind }),
    };
  })
    .filter(({ grown }) => grown > 0)
    .map(({ item }) => item);
}

/** Reeds where nobody cuts them any more. */
export function reeds(setting: Setting, name: number, from: number, to: number, y: number, share: number): Item[] {
  const draw = setting.draws(name);
  const colour = mix(pick(setting.palette.ground, 2), pick(setting.palette.ground, 0), 0.35);
  const count = 16;
  return Array.from({ length: count }, (_, i) => {
    const [where, size, turn] = [draw(), draw(), draw()];
    const grown = nthArriving(share, i, count);
    const [x, height] = [from + where * (to - from), (60 + size * 70) * grown];
    const lean = (turn - 0.5) * 34 - 52 * setting.wind;
    return {
      grown,
      x,
      items: [
        { d: path`M${x} ${y}Q${x} ${y - height * 0.5} ${x + lean * grown} ${y - height}`, stroke: colour, width: 4 },
        { d: ellipse(x + lean * grown, y - height, 4.5 * grown, 15 * grown), fill: '#5b4433' },
      ],
    };
  })
    .filter(({ grown, x }) => grown > 0 && inFrame(setting, x, 40))
    .flatMap(({ items }) => items);
}
