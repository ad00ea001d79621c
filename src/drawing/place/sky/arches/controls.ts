import { group, type Item } from '../../../display';
import { arriving, between, nthArriving } from '../../../number';
import { pick } from '../../../palette';
import { path } from '../../../path';
import { boom } from '../../../thing/furniture';
import { arrived } from '../../arrivals';
import type { Setting } from '../../setting';
import { smallBird } from '../smallBird';
import { archHole } from '../stone';
import { archOf } from './arcade';

/** A grille that order lets down in an arch, bar by bar, and the boom before it. */
function shut(setting: Setting, k: number, from: number): Item[] {
  const { condition, palette, size } = setting;
  const { x, half, spring } = archOf(setting, k);
  const count = 7;
  const down = arriving(condition.order, from, 0.26);
  const bars = Array.from({ length: count }, (_, i) => {
    const bx = x + ((i + 0.5) / count - 0.5) * 2 * half;
    const top = spring - Math.sqrt(Math.max(0, half ** 2 - (bx - x) ** 2));
    return { seen: nthArriving(down, i, count), bx, top };
  })
    .filter(({ seen }) => seen > 0)
    .map(({ seen, bx, top }) => ({
      d: path`M${bx} ${top}V${between(top, 560, seen)}`,
      stroke: '#4a5667',
      width: 5 * size,
    }));
  const rails =
    down >= 1
      ? [
          {
            d: path`M${x - half} ${spring + 30}H${x + half}M${x - half} 500H${x + half}`,
            stroke: '#5c6979',
            width: 5 * size,
          },
        ]
      : [];
  const bar = group(boom(pick(palette.accents, 0), 0), { scale: Math.min(size, (half * 1.7) / 130) });
  return [
    group([...bars, ...rails], { clip: archHole(x, 620, half, spring).replace('Z', '') }),
    ...arrived(condition.order, [{ from: from + 0.12, at: [x - half * 0.86, 590], item: bar }]),
  ];
}

/** In and out are shut; there remains the one for hurry, with a queue. */
export const controls = (setting: Setting): Item[] => [...shut(setting, 0, 0.34), ...shut(setting, 2, 0.5)];

/** A queue on foot to be let out, each with a stalk in its beak: stalks grow outside. */
export function queueOnFoot({ condition, at, palette, size }: Setting): Item[] {
  const one = (i: number) => [
    ...smallBird(palette, i % 3 === 1),
    { d: 'M14 -30Q28 -44 40 -66M40 -66l-3 12M38 -60l6 -2', stroke: '#c3ba7d', width: 2.6 },
  ];
  return arrived(
    condition.order,
    [0, 1, 2, 3, 4, 5].map((i) => ({
      from: 0.24 + i * 0.1,
      at: [at(0.576 - i * 0.034), 602],
      item: group(one(i), { scale: 1.05 * size }),
    })),
  );
}

/** Pass-stalks in heaps, one stalk for each rule nobody has taken down. */
export function stalkHeaps(setting: Setting): Item[] {
  const { condition, at, palette, size } = setting;
  const draw = setting.draws(133);
  const straw = ['#cdbf7c', '#b7ad6c', '#ddd096'];
  return [0.32, 0.655, 0.965, 0.03]
    .flatMap((t, heap) =>
      Array.from({ length: 9 }, (_, i) => {
        const [turn, shift] = [draw() - 0.5, draw() - 0.5];
        const seen = nthArriving(condition.staleRules, (i * 4 + heap) % 36, 36);
        const stalk: Item[] = [
          { d: 'M-34 2Q0 -6 36 -4M36 -4l9 -5M34 -4l9 4', stroke: straw[i % 3] ?? '#cdbf7c', width: 4 },
          { d: 'M-14 -6h9l4 5l-4 5h-9Z', fill: i % 3 === 0 ? pick(palette.accents, 0) : '#f2eee2' },
        ];
        return {
          seen,
          item: group(stalk, {
            at: [at(t) + shift * 20 * size, 604 + (heap > 1 ? 28 : 0) - i * 7 * size],
            turn: turn * 26,
            scale: seen * size,
          }),
        };
      }),
    )
    .filter(({ seen }) => seen > 0)
    .map(({ item }) => item);
}
