import { group, type Item } from '../display';
import { arriving, nthArriving } from '../number';
import { pick } from '../palette';
import { rect } from '../path';
import { BELL_AT } from '../spots';
import { clock, counter, officeLamp, queuePost } from '../thing/furniture';
import { form, papers } from '../thing/loads';
import { footprint, type Picture, sign } from '../thing/signs';
import { arrived } from './arrivals';
import type { Setting } from './setting';

/** Which pictures stand where, and from how much order on. */
const SIGNS: readonly (readonly [from: number, t: number, y: number, height: number, picture: Picture])[] = [
  [0.1, 0.95, 606, 112, 'boat'],
  [0.22, 0.04, 628, 118, 'feet'],
  [0.4, 0.595, 606, 98, 'arrow'],
  [0.54, 0.78, 604, 96, 'list'],
  [0.72, 0.235, 610, 104, 'stamp'],
  [0.84, 0.985, 634, 132, 'no'],
];

function fence({ condition, extent }: Setting): Item[] {
  const count = 28;
  const built = arriving(condition.order, 0.14, 0.4);
  if (built <= 0) return [];
  const step = extent.width / count;
  const bars = [532, 550].map((y) => ({ d: rect(extent.x, y, extent.width * built, 6), fill: '#b7c0c6' }));
  const pickets = Array.from({ length: count }, (_, i) =>
    group([{ d: 'M-9 4V-36L0 -45L9 -36V4Z', fill: i % 2 === 0 ? '#d9dee0' : '#cdd4d7' }], {
      at: [extent.x + (i + 0.5) * step, 558],
      scale: nthArriving(built, i, count),
    }),
  );
  return [...bars, ...pickets];
}

/** Painted feet: where to stand, and which foot first. */
function paintedFeet({ condition, at }: Setting): Item[] {
  const pairs = 5;
  const painted = arriving(condition.order, 0.3, 0.24);
  return Array.from({ length: pairs }, (_, i) => {
    const seen = nthArriving(painted, i, pairs);
    const pair = [-14, 14].map((x) => group(footprint('#eef1ee'), { at: [x, 0], scale: [0.62, 0.34], turn: x * 0.4 }));
    return { seen, item: group(pair, { at: [at(0.42 + i * 0.085), 672], opacity: 0.85 * seen }) };
  })
    .filter(({ seen }) => seen > 0)
    .map(({ item }) => item);
}

function queueRopes(setting: Setting): Item[] {
  const { condition, palette, at } = setting;
  const count = 5;
  const gap = at(0.08) - at(0);
  const standing = arriving(condition.order, 0.56, 0.2);
  return Array.from({ length: count }, (_, i) => {
    const size = nthArriving(standing, i, count);
    const hung = i < count - 1 ? nthArriving(arriving(condition.order, 0.62, 0.2), i, count - 1) : 0;
    return {
      size,
      item: group(queuePost(pick(palette.accents, 0), gap / setting.size, hung), {
        at: [at(0.4 + i * 0.08), 694],
        scale: Math.max(size, 0.01) * setting.size,
      }),
    };
  })
    .filter(({ size }) => size > 0)
    .map(({ item }) => item);
}

/** Standing rules that nobody needs: paper, in piles. */
function rulePiles(setting: Setting): Item[] {
  const { condition, at, size } = setting;
  const piles: readonly (readonly [number, number, number])[] = [
    [0.93, 690, 15],
    [0.965, 700, 10],
    [0.04, 696, 12],
    [0.235, 628, 9],
    [0.6, 622, 7],
  ];
  return piles.map(([t, y, most], i) =>
    group(papers(most * condition.staleRules, setting.draws(51 + i), setting.sheet), { at: [at(t), y], scale: size }),
  );
}

/** Where notices are nailed, one on top of the other: post, wall, boat and rail. */
const NAILED: readonly (readonly [share: number, y: number, turn: number])[] = [
  [0.432, 520, 4],
  [0.19, 520, -3],
  [0.377, 536, -5],
  [0.254, 530, 3],
  [0.432, 552, -2],
  [0.154, 528, 2],
  [0.74, 560, 3],
  [0.377, 500, 4],
  [0.836, 556, -4],
  [0.22, 500, 2],
];

/** Stamped notices, one for each rule that nobody has taken down. */
export function notices({ condition, palette, at, size, sheet }: Setting): Item[] {
  return arrived(
    condition.staleRules,
    NAILED.map(([t, y, turn], i) => ({
      from: 0.06 + i * 0.085,
      at: [at(t), y],
      item: group(form(pick(palette.accents, 0), sheet), { turn, scale: 0.62 * size }),
    })),
  );
}

/** What order puts behind the cast. */
export function orderBehind(setting: Setting): Item[] {
  const { condition, palette, at, size } = setting;
  const signs = SIGNS.map(([from, t, y, height, picture]) => ({
    from,
    at: [at(t), y] as const,
    item: group([sign(palette, { picture, height })], { scale: size }),
  }));
  const time = { from: 0.46, at: [at(BELL_AT), 424] as const, item: group(clock(), { scale: size }) };
  const desk = {
    from: 0.62,
    at: [at(0.505), 606] as const,
    item: group(counter(pick(palette.accents, 0)), { scale: size }),
  };
  return [
    ...fence(setting),
    ...arrived(condition.order, [desk]),
    ...paintedFeet(setting),
    ...arrived(condition.order, [...signs, time]),
    ...rulePiles(setting),
  ];
}

/** What order puts before the cast's feet. */
export const orderBefore = (setting: Setting): Item[] => queueRopes(setting);

/** Office lamps over the valley. */
export function lamps({ condition, palette, extent, dusk }: Setting): Item[] {
  const count = Math.max(3, Math.round(extent.width / 214));
  const hung = arriving(condition.order, 0.68, 0.24);
  if (hung <= 0) return [];
  const beam = {
    d: rect(extent.x - 20, extent.y - 12 - 24 * (1 - hung), extent.width + 40, 24),
    fill: palette.frame,
  };
  const each = Array.from({ length: count }, (_, i) => {
    const size = nthArriving(hung, i, count);
    const x = extent.x + ((i + 0.5) / count) * extent.width;
    return group(officeLamp(palette.frame, 34, dusk ? size : 0), { at: [x, extent.y - 70 * (1 - size)] });
  });
  return [beam, ...each];
}
