import { dark, light, mix } from '../../colour';
import { type Item, linear } from '../../display';
import { type Palette, pick } from '../../palette';
import { circle, ellipse } from '../../path';

/**
 * Somebody of the dam seen from behind, 52 units high, feet on 0,0: they are looking at what we are looking at.
 * @param tone 0..1: from dark fur to fair
 */
export function neighbour(palette: Palette, tone: number): Item[] {
  const fur = mix(mix('#5d4030', '#a07a55', tone), pick(palette.depths, 2), 0.22);
  const body = linear([-16, 0], [16, -40], [0, dark(fur, 0.3)], [0.6, fur], [1, light(fur, 0.25)]);
  return [
    { d: ellipse(0, 0, 20, 4), fill: palette.vignette, opacity: 0.3 },
    {
      d: 'M6 -6Q24 -22 33 -13Q39 -4 27 3Q14 8 4 2Z',
      fill: linear([8, 4], [34, -14], [0, dark(fur, 0.6)], [1, dark(fur, 0.3)]),
    },
    { d: 'M-15 0C-19 -20 -13 -34 0 -34S19 -20 15 0Q0 3 -15 0Z', fill: body },
    { d: circle(-10.5, -50, 5) + circle(10.5, -50, 5), fill: dark(fur, 0.2) },
    { d: circle(-10.5, -50, 2.4) + circle(10.5, -50, 2.4), fill: light(fur, 0.25) },
    { d: ellipse(0, -40, 14, 12), fill: body },
    { d: 'M6 -51Q14 -47 14 -39M13 -30Q19 -16 15.5 -2', stroke: light(palette.rim, 0.3), width: 1.5, opacity: 0.8 },
  ];
}
