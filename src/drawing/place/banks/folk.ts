import { dark, light } from '../../colour';
import { group, type Item, linear } from '../../display';
import { type Tone, toned } from '../../palette';
import { circle, ellipse, path } from '../../path';

/** Which of the two kinds. */
export type Kind = 'badger' | 'hare';

const eyes = (ink: string): Item => ({ d: circle(-5, -1, 2.3) + circle(5, -1, 2.3), fill: ink });

const muzzle = (ink: string): Item => ({ d: ellipse(0, 6, 3.4, 2.6), fill: ink });

function badgerHead(tone: Tone): Item[] {
  const [white, ink] = [toned(tone, '#f1ebe0'), toned(tone, '#2c2936')];
  return [
    { d: circle(-11, -9, 4.6) + circle(11, -9, 4.6), fill: ink },
    { d: ellipse(0, 0, 15, 13), fill: linear([-15, 6], [15, -8], [0, dark(white, 0.2)], [1, white]) },
    { d: 'M-4 -12C-4 -4 -4 4 -6 10C-12 8 -14 0 -12 -7ZM4 -12C4 -4 4 4 6 10C12 8 14 0 12 -7Z', fill: ink },
    eyes(white),
    muzzle(ink),
  ];
}

function hareHead(tone: Tone): Item[] {
  const [fur, pale, ink] = [toned(tone, '#b0714a'), toned(tone, '#f0dcc0'), toned(tone, '#3a2c2a')];
  const ear = (k: number) =>
    path`M${k * 3} -9C${k * 2} -26 ${k * 8} -40 ${k * 11} -40C${k * 14} -36 ${k * 12} -20 ${k * 9} -8Z`;
  return [
    { d: ear(-1) + ear(1), fill: linear([-10, 0], [10, -40], [0, dark(fur, 0.2)], [1, light(fur, 0.1)]) },
    { d: ellipse(0, 0, 13, 13), fill: linear([-13, 6], [13, -8], [0, dark(fur, 0.2)], [1, light(fur, 0.1)]) },
    { d: ellipse(0, 6, 8, 6), fill: pale },
    eyes(ink),
    muzzle(ink),
  ];
}

/** A small head, its middle on 0,0, 30 units wide: somebody at work in the distance. */
export const head = (kind: Kind, tone: Tone): Item[] => (kind === 'badger' ? badgerHead(tone) : hareHead(tone));
/** Somebody small who sits on 0,0, 62 units high without ears, looking to the right. */
export function sitter(kind: Kind, tone: Tone): Item[] {
  const coat = toned(tone, kind === 'badger' ? '#70707c' : '#a9683f');
  return [
    {
      d: 'M-15 2C-19 -20 -12 -38 0 -38C12 -38 17 -20 14 2Z',
      fill: linear([-15, 0], [15, -30], [0, dark(coat, 0.3)], [1, light(coat, 0.12)]),
    },
    { d: 'M2 0Q16 -6 21 2Q12 7 0 4Z', fill: dark(coat, 0.25) },
    group(head(kind, tone), { at: [2, -47] }),
  ];
}
