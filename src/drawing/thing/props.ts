import { dark, light } from '../colour';
import { type Box, group, type Item, linear } from '../display';
import { paletteOf, pick, type Tone, toned } from '../palette';
import { circle, ellipse, path, rect } from '../path';
import type { Condition, Hour } from '../view';
import { flatBoat } from './boat';
import { bench, lantern } from './furniture';
import { strawHat } from './hat';
import { crate, mushroomBasket, ropeCoil } from './loads';

export const PROPS = [
  'hat',
  'rope',
  'plank',
  'ledger',
  'shells',
  'crate',
  'mushrooms',
  'pan',
  'lantern',
  'bench',
  'second-boat',
  'peg',
] as const;
export type Prop = (typeof PROPS)[number];

/** A thing that can be shown by itself; it stands on 0,0. */
export interface PropDrawing {
  readonly items: readonly Item[];
  readonly box: Box;
}

const box = (half: number, up: number, down = 8): Box => ({ x: -half, y: -up, width: half * 2, height: up + down });

/** Rill's plank: three boats on their way to the sea, painted. */
const plank = (tone: Tone): Item[] => {
  const wood = toned(tone, '#b8895a');
  const boat = 'M-15 0H15L10 8H-10ZM-1 -2V-20Q14 -12 12 -2Z';
  return [
    { d: rect(-76, -44, 152, 44, 5), fill: linear([-76, 0], [76, -44], [0, dark(wood, 0.2)], [1, light(wood, 0.2)]) },
    { d: 'M-70 -32H40M-50 -10H66', stroke: dark(wood, 0.25), width: 1.6, opacity: 0.5 },
    ...[-46, 0, 46].map((x, i) =>
      group([{ d: boat, fill: toned(tone, ['#c4573c', '#2f6d86', '#5b7f3f'][i] ?? wood) }], {
        at: [x, -17],
        scale: 0.9 + i * 0.08,
      }),
    ),
    { d: 'M-70 -4Q-50 -10 -30 -4T10 -4T50 -4T72 -4', stroke: toned(tone, '#2f6d86'), width: 3 },
  ];
};

const ledger = (tone: Tone): Item[] => {
  const cover = toned(tone, '#7a3b34');
  return [
    { d: rect(-30, -42, 60, 42, 4), fill: cover },
    { d: rect(-25, -45, 52, 41, 3), fill: '#f3ead6' },
    { d: 'M-18 -36H20M-18 -28H20M-18 -20H20M-18 -12H8', stroke: '#8d8796', width: 2.2 },
    { d: 'M0 -45V-4', stroke: '#cbbfa6', width: 2 },
    { d: 'M12 -45v22l5 -5l5 5v-22Z', fill: toned(tone, '#b4473c') },
  ];
};

const shells = (tone: Tone): Item[] =>
  [-22, 0, 20].map((x, i) =>
    group(
      [
        {
          d: 'M0 0C-16 -4 -18 -18 0 -24C18 -18 16 -4 0 0Z',
          fill: toned(tone, ['#f0c9a8', '#f4e3c8', '#d99f8a'][i] ?? '#f0c9a8'),
        },
        { d: 'M0 -1V-22M-1 -2L-9 -19M1 -2L9 -19', stroke: toned(tone, '#a8735c'), width: 1.6, opacity: 0.8 },
      ],
      { at: [x, -2 - (i % 2) * 7], turn: x * 0.7 },
    ),
  );

const pan = (tone: Tone): Item[] => {
  const iron = toned(tone, '#4a4a55');
  return [
    { d: 'M18 -22L58 -34', stroke: dark(iron, 0.2), width: 8 },
    { d: ellipse(-4, -22, 30, 22), fill: iron },
    { d: ellipse(-4, -23, 23, 16), fill: linear([-26, -10], [20, -36], [0, dark(iron, 0.3)], [1, light(iron, 0.35)]) },
  ];
};

const peg = (tone: Tone): Item[] => {
  const wood = toned(tone, '#c09463');
  return [
    { d: 'M-7 -46H7L4 0H-4Z', fill: linear([-7, 0], [7, 0], [0, dark(wood, 0.25)], [1, light(wood, 0.2)]) },
    { d: ellipse(0, -46, 10, 5), fill: light(wood, 0.3) },
    { d: path`M-5 -34H5`, stroke: '#b4473c', width: 4 },
  ];
};

/** Draws a prop in the light of a place. */
export function drawProp(prop: Prop, tone: Tone, condition: Condition, hour: Hour): PropDrawing {
  const palette = paletteOf(condition, hour);
  switch (prop) {
    case 'hat':
      return { items: strawHat(64, toned(tone, '#e9c46f'), toned(tone, '#c4573c')), box: box(74, 58, 22) };
    case 'rope':
      return { items: [group(ropeCoil(toned(tone, '#d6b57c')), { at: [0, -16], scale: 1.2 })], box: box(52, 52, 28) };
    case 'plank':
      return { items: plank(tone), box: box(86, 54) };
    case 'ledger':
      return { items: ledger(tone), box: box(38, 52) };
    case 'shells':
      return { items: shells(tone), box: box(46, 40) };
    case 'crate':
      return { items: crate(toned(tone, pick(palette.wood, 2)), 74), box: box(50, 76, 14) };
    case 'mushrooms':
      return { items: mushroomBasket(toned(tone, '#b98a52'), toned(tone, '#c9573c')), box: box(40, 66) };
    case 'pan':
      return { items: pan(tone), box: box(68, 52) };
    case 'lantern':
      return {
        items: [...lantern(palette.window, 1), { d: circle(0, -52, 3), fill: '#3d3038' }],
        box: box(66, 82, 46),
      };
    case 'bench':
      return { items: bench(palette), box: box(84, 74) };
    case 'second-boat':
      return { items: flatBoat(palette, 0.8), box: box(132, 72, 26) };
    case 'peg':
      return { items: peg(tone), box: box(18, 58) };
  }
}
