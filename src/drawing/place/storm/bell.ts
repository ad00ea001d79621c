import { dark, light, mix } from '../../colour';
import { group, type Item } from '../../display';
import { arriving } from '../../number';
import { pick } from '../../palette';
import { circle } from '../../path';
import { bellPostOf } from '../../perches';
import { arrived } from '../arrivals';
import type { Setting } from '../setting';
import { lit, tarOf } from './green';
import type { Harbour } from './harbour';
import { legs } from './mark';

/** Cast of half a pot, with the ear that fell to this side; hangs from 0,0. */
export function potBell(brass: string, ear: -1 | 1): Item[] {
  return [
    { d: circle(0, 48, 7), fill: dark(brass, 0.5) },
    group([{ d: 'M22 18C40 16 40 38 24 34', stroke: dark(brass, 0.15), width: 5.5 }], { scale: [ear, 1] }),
    {
      d: 'M-8 0H8C24 4 22 24 32 44Q0 53 -32 44C-22 24 -24 4 -8 0Z',
      fill: lit(brass, [-28, 30], [28, 0]),
    },
    { d: 'M-29 41Q0 50 29 41', stroke: light(brass, 0.35), width: 2.6 },
    // The rope ends high: a fledgling nearly can.
    { d: 'M0 52V80', stroke: '#d3b486', width: 3.4 },
    { d: circle(0, 83, 5), fill: '#dfc396' },
  ];
}

/** A tarred post with a ship's knee, from which the bell hangs; its foot on 0,0, 196 units high. */
export function bellPost(setting: Setting, { ear }: Harbour): Item[] {
  const { condition, palette, alive, snow } = setting;
  const { foot, scale } = bellPostOf(setting.view);
  const tar = tarOf(setting);
  const brass = mix(mix('#d9a441', pick(palette.wood, 1), 0.12), '#5f8577', 0.8 * condition.decline);
  const items = [
    {
      d: 'M-40 6V-184Q-40 -196 -28 -196H44Q52 -196 52 -188T44 -180H12Q-24 -178 -27 -126V6Z',
      fill: lit(tar, [-40, 0], [50, 0]),
    },
    { d: 'M-34 -195H46', stroke: snow ? '#f4f8fd' : palette.rim, width: snow ? 7 : 2, opacity: snow ? 1 : 0.7 },
    { d: 'M-52 8H-14L-18 -8H-48Z', fill: dark(tar, 0.2) },
    group(potBell(brass, ear), { at: [20, -178], turn: 14 * condition.chaos }),
    ...arrived(alive, [{ from: 0.44, at: [-33, -92], item: legs(light(pick(palette.accents, 1), 0.3), 0.72) }]),
  ];
  return [
    group(items, {
      at: foot,
      // No more than whoever sits on it can bear.
      turn: 2.4 * condition.chaos - 3 * arriving(condition.decline, 0.5, 0.3),
      scale,
    }),
  ];
}
