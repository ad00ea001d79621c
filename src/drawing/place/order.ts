import { group, type Item, type Point } from '../display';
import { arriving, nthArriving } from '../number';
import { pick } from '../palette';
import { rect } from '../path';
import { clock, officeLamp, queuePost } from '../thing/furniture';
import { papers } from '../thing/loads';
import { footprint, type Picture, sign } from '../thing/signs';
import { BELL_AT } from './landing';
import type { Setting } from './setting';

/** A thing that comes when an amount passes `from`: it grows from its foot. */
interface Arrival {
  readonly from: number;
  readonly at: Point;
  readonly item: Item;
}

/** Those that have come, each as large as it has arrived. */
export function arrived(amount: number, arrivals: readonly Arrival[]): Item[] {
  return arrivals
    .map(({ from, at, item }) => ({ size: arriving(amount, from, 0.06), at, item }))
    .filter(({ size }) => size > 0)
    .map(({ size, at, item }) => group([item], { at, scale: size, opacity: size }));
}

/** Which pictures stand where, and from how much order on. */
const SIGNS: readonly (readonly [from: number, t: number, y: number, height: number, picture: Picture])[] = [
  [0.16, 0.95, 606, 112, 'boat'],
  [0.34, 0.04, 628, 118, 'feet'],
  [0.5, 0.595, 606, 98, 'arrow'],
  [0.66, 0.78, 604, 96, 'list'],
  [0.8, 0.22, 610, 104, 'stamp'],
  [0.9, 0.985, 634, 132, 'no'],
];

function fence({ condition, extent }: Setting): Item[] {
  const count = 28;
  const built = arriving(condition.order, 0.36, 0.26);
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
  const painted = arriving(condition.order, 0.24, 0.2);
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
      item: group(queuePost(pick(palette.accents, 0), gap, hung), {
        at: [at(0.4 + i * 0.08), 694],
        scale: Math.max(size, 0.01),
      }),
    };
  })
    .filter(({ size }) => size > 0)
    .map(({ item }) => item);
}

/** Standing rules that nobody needs: paper, in piles. */
function rulePiles(setting: Setting): Item[] {
  const { condition, at } = setting;
  const piles: readonly (readonly [number, number, number])[] = [
    [0.93, 690, 15],
    [0.965, 700, 10],
    [0.04, 696, 12],
  ];
  return piles.map(([t, y, most], i) =>
    group(papers(most * condition.staleRules, setting.draws(51 + i)), { at: [at(t), y] }),
  );
}

/** What order puts behind the cast. */
export function orderBehind(setting: Setting): Item[] {
  const { condition, palette, at } = setting;
  const signs = SIGNS.map(([from, t, y, height, picture]) => ({
    from,
    at: [at(t), y] as const,
    item: sign(palette, { picture, height }),
  }));
  const time = { from: 0.74, at: [at(BELL_AT), 418] as const, item: group(clock()) };
  return [
    ...fence(setting),
    ...paintedFeet(setting),
    ...arrived(condition.order, [...signs, time]),
    ...rulePiles(setting),
  ];
}

/** What order puts before the cast's feet. */
export const orderBefore = (setting: Setting): Item[] => queueRopes(setting);

/** Office lamps over the valley. */
export function lamps({ condition, palette, extent }: Setting): Item[] {
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
    return group(officeLamp(palette.frame, 34), { at: [x, extent.y - 70 * (1 - size)] });
  });
  return [beam, ...each];
}
