import { light } from '../../../colour';
import { group, type Item } from '../../../display';
import { pick } from '../../../palette';
import { circle, path, rect } from '../../../path';
import type { Weather } from '../../../view';
import { arrived } from '../../arrivals';
import type { Setting } from '../../setting';
import { smallBird } from '../smallBird';

const INK = '#37465a';
const DROPS = 'M-10 8l-3 9M0 8l-3 9M10 8l-3 9';
const CLOUD = 'M-16 4C-22 4 -22 -6 -14 -7C-13 -17 3 -19 7 -10C17 -12 20 4 10 4Z';

/** Weather as a picture, 40 units wide around 0,0. */
const PICTURES: Record<Weather, (sun: string) => Item[]> = {
  clear: (sun) => [
    { d: circle(0, 0, 9), fill: sun },
    {
      d: 'M0 -19V-14M0 14V19M-19 0H-14M14 0H19M-13 -13L-10 -10M10 10L13 13M13 -13L10 -10M-10 10L-13 13',
      stroke: sun,
      width: 4,
    },
  ],
  rain: () => [
    { d: CLOUD, fill: INK },
    { d: DROPS, stroke: '#3f86ad', width: 4 },
  ],
  wind: () => [{ d: 'M-18 -6H6q10 0 8 -8q-4 -6 -10 -1M-18 2H14q8 2 4 10q-6 6 -11 0M-18 10H0', stroke: INK, width: 4 }],
  snow: () => [{ d: 'M0 -17V17M-15 -8L15 8M-15 8L15 -8', stroke: '#5f9ec4', width: 4 }],
  mist: () => [{ d: 'M-17 -9q8 -5 17 0t17 0M-17 1q8 -5 17 0t17 0M-17 11q8 -5 17 0t17 0', stroke: '#7d8ea3', width: 4 }],
  fog: () => [{ d: 'M-17 -9H10M-10 1H17M-17 11H8', stroke: '#7d8ea3', width: 5 }],
  flood: () => [{ d: 'M-18 -4q6 -9 12 0t12 0t12 0M-18 8q6 -9 12 0t12 0t12 0', stroke: '#3f86ad', width: 5 }],
  ebb: () => [{ d: 'M-18 10q6 -9 12 0t12 0t12 0M0 -17V-2M-7 -8L0 -1L7 -8', stroke: '#3f86ad', width: 5 }],
};

/** A round board with a weather on it. */
export const weatherBoard = (weather: Weather, rim: string, sun: string): Item[] => [
  { d: circle(0, 0, 33), fill: rim },
  { d: circle(0, 0, 28), fill: '#f6eedb' },
  ...PICTURES[weather](sun),
];

/** Poles in the way of the one post: who told what they heard, and who it was. */
const OTHERS: readonly (readonly [from: number, t: number, high: number, turn: number, weather: Weather])[] = [
  [0.22, 0.41, 176, -9, 'clear'],
  [0.4, 0.785, 196, 8, 'wind'],
  [0.58, 0.225, 150, 13, 'snow'],
];

/** Three starlings, three weathers. */
export function threeWeathers({ condition, palette, at, size }: Setting): Item[] {
  return arrived(
    condition.chaos,
    OTHERS.map(([from, t, tall, turn, weather], i) => {
      // In a narrow frame the poles stay high, or nobody would see them over the cast.
      const high = tall / size ** 0.75;
      const pole: Item[] = [
        { d: rect(-5, -high, 10, high + 4, 3), fill: '#5d4152' },
        group(weatherBoard(weather, pick(palette.accents, i), pick(palette.accents, 0)), {
          at: [0, -high + 36],
          turn: -turn * 1.6,
          scale: 1.15,
        }),
        group(smallBird(palette, false), { at: [0, -high + 1], scale: i === 1 ? [-1.35, 1.35] : 1.35 }),
        {
          d: path`M${i === 1 ? -30 : 30} ${-high - 44}l${i === 1 ? -14 : 14} -6M${i === 1 ? -30 : 30} ${-high - 36}h${i === 1 ? -16 : 16}`,
          stroke: light(palette.rim, 0.4),
          width: 3.4,
        },
      ];
      return { from, at: [at(t), 606], item: group(pole, { turn, scale: size }) };
    }),
  );
}
