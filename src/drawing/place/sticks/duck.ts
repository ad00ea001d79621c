import { dark, light, mix } from '../../colour';
import { type Item, linear } from '../../display';
import { type Palette, pick } from '../../palette';
import { circle } from '../../path';

/** Body and head of each; a duckling is down all over. */
const COATS = { hen: ['#9a7a5c', '#9a7a5c'], drake: ['#b9b4a8', '#2f6b5c'], duckling: ['#d9bd7c', '#d9bd7c'] } as const;

/** A duck that swims to the right, 40 units long. `Ducks?` said somebody who was asked what the dam is for. */
export function duck(palette: Palette, kind: keyof typeof COATS): Item[] {
  const [body, head] = COATS[kind].map((colour) => mix(colour, pick(palette.depths, 3), 0.15)) as [string, string];
  return [
    {
      d: 'M-20 -6Q-24 -12 -19 -13Q-10 -9 -2 -11Q14 -14 17 -2Q8 4 -8 3Q-18 2 -20 -6Z',
      fill: linear([-20, 2], [16, -12], [0, dark(body, 0.3)], [1, light(body, 0.2)]),
    },
    { d: 'M9 -8Q8 -21 16 -22Q24 -22 23 -14Q22 -9 17 -6Z', fill: head },
    { d: 'M22 -17L31 -14L22 -12Z', fill: '#d9a24c' },
    { d: circle(18, -17, 1.4), fill: '#1d1a25' },
    { d: 'M-26 4q10 3 20 0t26 0', stroke: '#f2f6ee', width: 1.4, opacity: 0.7 },
  ];
}
