import { light, mix } from '../../colour';
import type { Item } from '../../display';
import { type Palette, pick } from '../../palette';
import { circle } from '../../path';

const BODY = 'M-3 -34C6 -40 15 -34 13 -25C15 -12 9 -3 0 -2C-7 -3 -10 -8 -9 -17C-9 -25 -8 -30 -3 -34Z';
const SPECKLES = [
  [6, -15],
  [2, -9],
  [8, -10],
  [3, -20],
  [9, -19],
]
  .map(([x = 0, y = 0]) => circle(x, y, 1.1))
  .join('');

/** One of the many who have no name, perched on 0,0 and looking right, 38 units high. */
export function smallBird({ rim, depths, accents }: Palette, swift: boolean): Item[] {
  const coat = mix(swift ? '#4b424c' : '#3d4266', pick(depths, 3), 0.3);
  return [
    { d: swift ? 'M-5 -14L-22 9L-13 6L-2 -4Z' : 'M-6 -12L-15 8L-8 8L0 -4Z', fill: mix(coat, '#1d1a35', 0.35) },
    {
      d: swift ? 'M11 -31L17 -28L11 -26Z' : 'M12 -32L23 -28L12 -26Z',
      fill: swift ? '#2b2731' : mix('#e9b552', pick(accents, 1), 0.3),
    },
    { d: BODY, fill: coat },
    swift ? { d: 'M13 -26Q8 -20 4 -24Q7 -27 13 -28Z', fill: '#e2d8cc' } : { d: SPECKLES, fill: light(coat, 0.55) },
    { d: 'M-6 -22C-1 -25 4 -20 3 -13L-10 2C-12 -7 -11 -16 -6 -22Z', fill: mix(coat, '#1d1a35', 0.25) },
    { d: 'M4 -37Q14 -35 13 -25Q14 -17 11 -10', stroke: light(rim, 0.2), width: 1.5, opacity: 0.75 },
    { d: circle(7, -30, 1.9), fill: '#fff6e4' },
  ];
}

/** A feather that somebody lost, about 0,0. */
export const feather = (colour: string): Item[] => [
  { d: 'M0 -17C9 -9 8 6 1 14C-7 6 -8 -8 0 -17Z', fill: colour },
  { d: 'M0 -12L1 22', stroke: light(colour, 0.5), width: 1.5 },
];

/** One of them in the air, seen from behind or before, its middle on 0,0 and 60 units from tip to tip. */
export function flyingBird({ rim, depths }: Palette, swift: boolean): Item[] {
  const coat = mix(swift ? '#433b48' : '#3d4266', pick(depths, 3), 0.3);
  return [
    {
      d: 'M-31 -6C-21 -17 -8 -15 0 -5C8 -15 21 -17 31 -6C19 -9 9 -2 4 4L7 17L0 10L-7 17L-4 4C-9 -2 -19 -9 -31 -6Z',
      fill: coat,
    },
    { d: 'M-25 -10C-16 -15 -7 -12 0 -4C8 -15 21 -17 30 -7', stroke: light(rim, 0.2), width: 1.5, opacity: 0.7 },
  ];
}
