import { group, type Item, linear } from '../../display';
import { arriving, nthArriving } from '../../number';
import { pick } from '../../palette';
import { circle, ellipse, path, rect } from '../../path';
import { boom } from '../../thing/furniture';
import { arrived } from '../arrivals';
import type { Setting } from '../setting';
import { END } from './hallMeasures';

/** The chalk line down the middle: order repaints it, a shared vision wears it away under feet that carry its chalk across, chaos draws others. */
export function chalkLine({ condition, alive, at, size, snow }: Setting): Item[] {
  const worn = arriving(alive, 0.36, 0.5);
  const neat = arriving(condition.order, 0.15, 0.4);
  const m = at(END.middle);
  const bend = (1 - neat) * 5;
  const half = (near: number) => (1.6 + near * 6) * (1 + 0.6 * neat) * size;
  const line = path`M${m - half(0)} ${END.floor}Q${m - bend - half(0.4)} 600 ${m - half(1)} 770H${m + half(1)}Q${m + half(0.4) + bend * 0.4} 610 ${m + half(0)} ${END.floor}Z`;
  const strokes = [
    [0.44, 0.58, -8],
    [0.56, 0.43, 12],
    [0.38, 0.5, 26],
  ].map(([a = 0, b = 0, c = 0], i) => {
    const drawn = arriving(condition.chaos, 0.25 + i * 0.2, 0.2);
    return {
      d: path`M${at(a)} 770Q${at((a + b) / 2) + c * 3} ${680 - 30 * drawn} ${at(b)} ${770 - 236 * drawn}`,
      stroke: i === 1 ? '#e0b04a' : '#f4efe2',
      width: 7 * size,
      dash: [20, 12],
      opacity: 0.7 * drawn,
    };
  });
  const prints = Array.from({ length: 12 }, (_, i) => {
    const t = i / 11;
    const [x, y, r] = [m + (((i * 5) % 7) - 3) * (12 + 26 * t) * size, 546 + t * t * 164, (4 + 9 * t) * size];
    const toes = [-1, 0, 1].map((k) => ellipse(x + (i % 2 === 0 ? r : -r) * 1.5, y + k * r * 0.5, r * 0.32, r * 0.2));
    return { d: ellipse(x, y, r, r * 0.55) + toes.join(''), fill: '#f4efe2', opacity: 0.5 * nthArriving(worn, i, 12) };
  });
  return [
    { d: line, fill: snow ? '#ffffff' : '#f4efe2', opacity: (0.75 + 0.2 * neat) * (1 - 0.8 * worn) },
    ...strokes.filter(({ opacity }) => opacity > 0),
    ...prints.filter(({ opacity }) => opacity > 0),
  ];
}

/** The toll under glass, on a shelf of its own. 64 wide, its foot on 0,0. */
const turnip: Item[] = [
  { d: rect(-34, -8, 68, 10, 2), fill: linear([-34, 0], [34, 0], [0, '#5c6979'], [1, '#aab4bd']) },
  { d: 'M-4 -44Q-18 -60 -8 -66L0 -50L8 -68Q18 -58 4 -44Z', fill: '#6f8a5a' },
  { d: circle(0, -30, 16), fill: linear([-14, -16], [14, -46], [0, '#a9899f'], [0.5, '#d9b9cc'], [1, '#f3ece4']) },
  { d: 'M-4 -16L0 -8L4 -16Z', fill: '#d9c9c4' },
  { d: 'M-26 -8V-50A26 26 0 0 1 26 -50V-8Z', fill: '#eef6ff', opacity: 0.28, stroke: '#eef6ff', width: 2.4 },
  { d: circle(0, -80, 5), fill: '#c7a95c' },
];

/** The turnip's shelf in the gable, and a bar across the line. */
export const toll = ({ condition, at, size, palette }: Setting): Item[] => [
  ...arrived(condition.order, [
    { from: 0.56, at: [at(END.middle), END.sill - 6], item: group(turnip, { scale: size }) },
    {
      from: 0.68,
      at: [at(0.455), 556],
      item: group(boom(pick(palette.accents, 0), 70 * (1 - arriving(condition.order, 0.74, 0.16))), {
        scale: 0.8 * size,
      }),
    },
  ]),
];
