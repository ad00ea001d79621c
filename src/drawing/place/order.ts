import { mix } from '../colour';
import { group, type Item } from '../display';
import { arriving, nthArriving } from '../number';
import { pick } from '../palette';
import { rect } from '../path';
import { clock, counter, officeLamp, queuePost } from '../thing/furniture';
import { form, papers } from '../thing/loads';
import { footprint, type Picture, sign } from '../thing/signs';
import { type Arrival, arrived } from './arrivals';
import type { Setting } from './setting';
import { pileShade, squares } from './shovelled';
import { wading } from './wading';
import { airOf } from './weather';

/** A share of the frame's width, and a height in units. */
type Where = readonly [share: number, y: number];

/** Where order's furniture goes in a place. What is left out does not come. */
export interface Ordering {
  /** Pictures on posts, each from how much order on; `height` is the post's. */
  readonly signs: readonly (readonly [from: number, t: number, y: number, height: number, picture: Picture])[];
  /** The foot of a picket fence. */
  readonly fence?: number;
  /** Painted feet: where to stand, and which foot first. Five pairs, `step` apart. */
  readonly feet?: { readonly at: Where; readonly step: number };
  /** Brass posts with a rope between them, before the cast. */
  readonly queue?: { readonly at: Where; readonly step: number };
  readonly clock?: Where;
  readonly desk?: Where;
  /** Standing rules that nobody needs: paper in piles of at most so many sheets. */
  readonly piles: readonly (readonly [t: number, y: number, most: number])[];
  /** Where notices are nailed, one on top of the other, each turned by some degrees. */
  readonly nailed: readonly (readonly [t: number, y: number, turn: number])[];
}

function fence({ condition, extent, snow }: Setting, foot: number): Item[] {
  const count = 28;
  const built = arriving(condition.order, 0.14, 0.4);
  if (built <= 0) return [];
  const step = extent.width / count;
  // White paint is lost on snow.
  const coat = (colour: string) => (snow ? mix(colour, '#5d7086', 0.62) : colour);
  const cap = snow ? [{ d: 'M-9 -35L0 -46L9 -35L8 -31L0 -39L-8 -31Z', fill: '#f4f8fd' }] : [];
  const bars = [26, 8]
    .map((above) => foot - above)
    .map((y) => ({ d: rect(extent.x, y, extent.width * built, 6), fill: coat('#b7c0c6') }));
  const pickets = Array.from({ length: count }, (_, i) =>
    group([{ d: 'M-9 4V-36L0 -45L9 -36V4Z', fill: coat(i % 2 === 0 ? '#d9dee0' : '#cdd4d7') }, ...cap], {
      at: [extent.x + (i + 0.5) * step, foot],
      scale: nthArriving(built, i, count),
    }),
  );
  return [...bars, ...pickets];
}

const PAIRS = 5;

function paintedFeet({ condition, at }: Setting, { at: [t, y], step }: NonNullable<Ordering['feet']>): Item[] {
  const painted = arriving(condition.order, 0.3, 0.24);
  return Array.from({ length: PAIRS }, (_, i) => {
    const seen = nthArriving(painted, i, PAIRS);
    const pair = [-14, 14].map((x) => group(footprint('#eef1ee'), { at: [x, 0], scale: [0.62, 0.34], turn: x * 0.4 }));
    return { seen, item: group(pair, { at: [at(t + i * step), y], opacity: 0.85 * seen }) };
  })
    .filter(({ seen }) => seen > 0)
    .map(({ item }) => item);
}

function queueRopes(setting: Setting, { at: [t, y], step }: NonNullable<Ordering['queue']>): Item[] {
  const { condition, palette, at } = setting;
  const count = 5;
  const gap = at(step) - at(0);
  const standing = arriving(condition.order, 0.56, 0.2);
  return Array.from({ length: count }, (_, i) => {
    const size = nthArriving(standing, i, count);
    const hung = i < count - 1 ? nthArriving(arriving(condition.order, 0.62, 0.2), i, count - 1) : 0;
    return {
      size,
      item: group(queuePost(pick(palette.accents, 0), gap / setting.size, hung), {
        at: [at(t + i * step), y],
        scale: Math.max(size, 0.01) * setting.size,
      }),
    };
  })
    .filter(({ size }) => size > 0)
    .map(({ item }) => item);
}

/** A stream of its own for each pile, so that sheets lie as they lay. */
const PILES = 51;

function rulePiles(setting: Setting, piles: Ordering['piles']): Item[] {
  const { condition, at, size, snow } = setting;
  if (condition.staleRules === 0) return [];
  // Beside snow paper is yellow.
  const sheet = snow ? mix(setting.sheet, '#d9c48c', 0.5) : setting.sheet;
  return piles.map(([t, y, most], i) =>
    group([pileShade(setting), ...papers(most * condition.staleRules, setting.draws(PILES + i), sheet)], {
      at: [at(t), y],
      scale: size,
    }),
  );
}

/** Stamped notices, one for each rule that nobody has taken down. */
export function notices({ condition, palette, at, size, sheet }: Setting, { nailed }: Ordering): Item[] {
  return arrived(
    condition.staleRules,
    nailed.map(([t, y, turn], i) => ({
      from: 0.06 + i * 0.085,
      at: [at(t), y],
      item: group(form(pick(palette.accents, 0), sheet), { turn, scale: 0.62 * size }),
    })),
  );
}

/** What order puts behind the cast. */
export function orderBehind(setting: Setting, ordering: Ordering): Item[] {
  const { condition, palette, at, size } = setting;
  const standing = ([t, y]: Where, from: number, items: Item[]): Arrival => ({
    from,
    at: [at(t), y],
    item: group(items, { scale: size }),
  });
  const signs = ordering.signs.map(([from, t, y, height, picture]) =>
    standing([t, y], from, [sign(palette, { picture, height })]),
  );
  const time = ordering.clock ? [standing(ordering.clock, 0.46, clock())] : [];
  const desk = ordering.desk ? [standing(ordering.desk, 0.62, counter(pick(palette.accents, 0)))] : [];
  return [
    ...squares(setting),
    ...(ordering.fence === undefined ? [] : fence(setting, ordering.fence)),
    ...arrived(condition.order, desk),
    ...(ordering.feet ? paintedFeet(setting, ordering.feet) : []),
    ...arrived(condition.order, [...signs, ...time]),
    ...rulePiles(setting, ordering.piles),
  ];
}

/** What order puts before the cast's feet, and the flood in which both stand. */
export const orderBefore = (setting: Setting, { queue }: Ordering): Item[] => [
  ...(queue ? queueRopes(setting, queue) : []),
  ...wading(setting),
];

/** Office lamps over the valley, each a soft light where the air is thick. */
export function lamps(setting: Setting): Item[] {
  const { condition, palette, extent, dusk } = setting;
  const air = airOf(setting);
  const frame = mix(palette.frame, air.vapour, 0.5 * air.thick);
  const count = Math.max(2, Math.round((extent.width - 150) / 200));
  // On a phone the two hang at its sides: whoever sits above has the middle.
  const spread = extent.width * (count < 3 ? 1.3 : 1);
  const hung = arriving(condition.order, 0.68, 0.24);
  if (hung <= 0) return [];
  const beam = {
    d: rect(extent.x - 20, extent.y - 12 - 24 * (1 - hung), extent.width + 40, 24),
    fill: frame,
    soft: 6 * air.thick,
  };
  const each = Array.from({ length: count }, (_, i) => {
    const size = nthArriving(hung, i, count);
    const x = extent.x + extent.width / 2 + ((i + 0.5) / count - 0.5) * spread;
    return group(officeLamp(frame, 34, dusk ? size : 0, air.thick), { at: [x, extent.y - 70 * (1 - size)] });
  });
  return [beam, ...each];
}
