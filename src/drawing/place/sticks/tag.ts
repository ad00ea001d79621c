import { dark, light, mix } from '../../colour';
import { group, type Item, linear } from '../../display';
import { type Palette, pick } from '../../palette';
import { circle } from '../../path';

/**
 * A tag that hangs from 0,0, 32 units long.
 * @param worn 0..1: how far rain and sun have taken the red
 */
export function tag(palette: Palette, worn: number): Item[] {
  const red = mix(pick(palette.accents, 0), pick(palette.wood, 2), worn * 0.7);
  return [
    { d: 'M0 0V10', stroke: dark(pick(palette.wood, 0), 0.2), width: 1.6 },
    {
      d: 'M-8 14L0 6L8 14V31Q0 34 -8 31Z',
      fill: linear([-8, 30], [8, 8], [0, dark(red, 0.2)], [0.6, red], [1, light(red, 0.22)]),
    },
    { d: circle(0, 12.5, 1.9), fill: light(red, 0.75) },
    { d: 'M-4 20H4M-4 25H2', stroke: light(red, 0.62), width: 1.7 },
  ];
}

/** Tags on tags: a string of them, of which a share of `count` has been tied on. */
export const chain = (palette: Palette, count: number): Item[] =>
  Array.from({ length: Math.ceil(count) }, (_, i) =>
    group(tag(palette, 0.5), { at: [0, i * 27], turn: (i % 2) * 9 - 4, scale: Math.min(1, count - i) }),
  ).reverse();
