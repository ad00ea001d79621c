import { mix } from '../colour';
import { group, type Item } from '../display';
import { arriving, nthArriving } from '../number';
import { pick } from '../palette';
import { path } from '../path';
import { barrel, brokenCrate, crate, leaf, paper, sack } from '../thing/loads';
import { signpost } from '../thing/signs';
import type { Setting } from './setting';

/** One load of a heap; in a place in decline some have been dropped. */
function freight({ palette, condition }: Setting, kind: number, i: number): Item[] {
  const wood = pick(palette.wood, 1 + (i % 3));
  const cloth = mix(
    pick(['#c9b184', '#b59a78', '#9fae86'], i % 3),
    pick(palette.wood, 1),
    0.15 + 0.3 * condition.decline,
  );
  if (kind < 0.18 && i < 9) return barrel(wood);
  if (kind < 0.3 && i >= 5) return brokenCrate(wood);
  return kind < 0.6 ? crate(wood) : sack(cloth);
}

/** Draws the i-th load of a heap; `kind` 0..1 is drawn by lot. It stands on 0,0 and is about 60 units wide. */
export type LoadOf = (setting: Setting, kind: number, i: number) => Item[];

interface Heap {
  readonly name: number;
  readonly x: number;
  readonly y: number;
  readonly amount: number;
  readonly loadOf: LoadOf;
}

/** Loads that nobody carried on: a heap that grows as they come, stacked the worse the wilder the place. */
function heap(setting: Setting, { name, x, y, amount, loadOf }: Heap): Item[] {
  const draw = setting.draws(name);
  const { condition } = setting;
  const wild = condition.chaos;
  const count = 12;
  return Array.from({ length: count }, (_, i) => {
    const [kind, turn, shift] = [draw(), draw(), draw()];
    const size = nthArriving(amount, i, count);
    const row = i < 5 ? 0 : i < 9 ? 1 : 2;
    const column = i < 5 ? i - 2 : i < 9 ? i - 6.5 : i - 10;
    const load = loadOf(setting, kind, i);
    const at = [x + (column * 50 + (shift - 0.5) * 16) * setting.size, y - row * 46 * setting.size] as const;
    const tilt = (turn - 0.5) * (70 * wild + 14 * condition.decline) * (0.3 + row * 0.35);
    return { size, item: group(load, { at, scale: size * 0.92 * setting.size, turn: tilt }) };
  })
    .filter(({ size }) => size > 0)
    .map(({ item }) => item);
}

/** Whatever the wind has got hold of. `share` 0..1 of all there could be; drawn within the given heights. */
function airborne(
  setting: Setting,
  name: number,
  count: number,
  heights: readonly [number, number],
  share: number,
): Item[] {
  const draw = setting.draws(name);
  const { palette, left, right } = setting;
  return Array.from({ length: count }, (_, i) => {
    const [where, high, turn, size, kind] = [draw(), draw(), draw(), draw(), draw()];
    const seen = nthArriving(share, i, count);
    const isPaper = kind < 0.3;
    const colour = isPaper
      ? pick(['#f7f1e2', '#ffe7a8', '#ffd0c0'], i % 3)
      : pick([...palette.accents, '#7fb23c', '#e8873a'], i % 5);
    const at = [left + where * (right - left), heights[0] + high * (heights[1] - heights[0])] as const;
    const scale = (isPaper ? 0.5 + size * 0.6 : 0.4 + size * 0.8) * Math.max(seen, 0.01);
    return {
      seen,
      item: group(isPaper ? paper(colour) : leaf(colour), { at, scale, turn: isPaper ? turn * 360 : turn * 60 - 60 }),
    };
  })
    .filter(({ seen }) => seen > 0)
    .map(({ item }) => item);
}

function gusts(setting: Setting): Item[] {
  const draw = setting.draws(63);
  const { wind, left, right, gale } = setting;
  return Array.from({ length: 9 }, (_, i) => {
    const [where, high] = [draw(), draw()];
    const seen = arriving(wind, 0.3 + i * 0.06, 0.1);
    const [x, y] = [left + where * (right - left) * 0.75, 60 + i * 60 + high * 30];
    return {
      d: path`M${x + 350} ${y}C${x + 230} ${y - 26} ${x + 130} ${y + 20} ${x + 20} ${y - 14}c-34 -12 -26 -44 -2 -38c14 4 12 22 -4 20`,
      stroke: '#fff3d8',
      width: 3,
      opacity: (gale ? 0.55 : 0.35) * seen,
    };
  }).filter(({ opacity }) => opacity > 0);
}

/** A share of the frame's width, and a height in units. */
type Where = readonly [share: number, y: number];

/** Where chaos puts up its boards, and where what nobody carried on is piled. */
export interface Disorder {
  /** Signposts whose boards come from `from` on over `over`; a mirrored one leans the other way. */
  readonly signposts: readonly {
    readonly at: Where;
    readonly from: number;
    readonly over: number;
    readonly mirrored?: boolean;
  }[];
  /** The first heap comes with chaos too; each later one only when more has been left. */
  readonly heaps: readonly [first: Where, ...later: Where[]];
  /** What is piled there; freight, unless told. */
  readonly loadOf?: LoadOf;
}

/** Boards that point every way at once. */
export function signposts({ condition, palette, at, size }: Setting, { signposts: posts }: Disorder): Item[] {
  return posts.flatMap(({ at: [t, y], from, over, mirrored }) => {
    const boards = 4 * arriving(condition.chaos, from, over);
    const scale = Math.min(1, boards) * size;
    if (boards <= 0) return [];
    return [group([signpost(palette, boards)], { at: [at(t), y], scale: mirrored ? [-scale, scale] : scale })];
  });
}

/** A stream of its own for each heap. */
const HEAPS = [64, 65, 67, 68];

/** Heaps of loads, one after the other. */
export function backlogPiles(setting: Setting, { heaps, loadOf = freight }: Disorder): Item[] {
  const { condition, at } = setting;
  const much = condition.backlog;
  return heaps.flatMap(([t, y], i) => {
    const amount =
      i === 0
        ? Math.max(much, arriving(condition.chaos, 0.28, 0.5) * 0.8)
        : Math.max(0, much - 0.3 * i) * (1.5 - 0.2 * i);
    return heap(setting, { name: HEAPS[i] ?? 70 + i, x: at(t), y, amount, loadOf });
  });
}

/** In the air behind the cast. */
export const airBehind = (setting: Setting): Item[] => [
  ...gusts(setting),
  ...airborne(setting, 61, 34, [60, 600], setting.condition.chaos),
];

/** In the air before the cast: only high and low, never over faces. */
export const airBefore = (setting: Setting): Item[] => [
  ...airborne(setting, 62, 8, [30, 190], setting.condition.chaos),
  ...airborne(setting, 66, 8, [640, 720], setting.condition.chaos),
];
