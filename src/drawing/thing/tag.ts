import { dark, light } from '../colour';
import { type Item, linear } from '../display';
import { circle } from '../path';

/** A tag of bark that hangs from 0,0, about 30 units long: notched by teeth, burnt with three short lines. */
export const tag = (bark: string, ink: string): Item[] => [
  {
    d: 'M-5 -2Q0 -6 5 -2L9 6L8 28Q0 31 -8 28L-9 6Z',
    fill: linear([-9, 28], [9, 0], [0, dark(bark, 0.24)], [0.6, bark], [1, light(bark, 0.4)]),
  },
  { d: circle(0, 2, 2), fill: dark(bark, 0.62) },
  { d: 'M-4.4 11H4.4M-4.4 16.4H4.4M-4.4 21.8H1', stroke: ink, width: 2 },
];
