import { dark, light, mix } from '../../colour';
import { group, type Item } from '../../display';
import { arriving } from '../../number';
import { pick } from '../../palette';
import { circle, ellipse, rect } from '../../path';
import { BELL_AT } from '../../perches';
import { sign } from '../../thing/signs';
import { arrived, oneByOne } from '../arrivals';
import type { Setting } from '../setting';
import { potBell } from './bell';
import { lit, tarOf } from './green';
import type { Harbour } from './harbour';
import { NAILS, nailAt } from './nails';
import { label, tangle } from './own';
import { onMole } from './wall';

/** What each nail is called, as a picture of about 12 units. */
const NAMES: readonly string[] = [
  'M-6 0Q0 -6 5 0L8 -3V3L5 0Q0 6 -6 0Z',
  'M0 -6L2 -2L6 -2L3 1L4 6L0 3L-4 6L-3 1L-6 -2L-2 -2Z',
  'M-6 2H6L3 6H-3ZM-0.800 1V-7L5 0Z',
  'M0 6C-8 0 -5 -6 0 -2C5 -6 8 0 0 6Z',
  'M-5 5L0 -6L5 5Z',
];

/** Every nail has a name, which somebody painted and everybody uses. */
function names(setting: Setting): Item[] {
  const { palette, alive, size } = setting;
  return arrived(
    alive,
    NAILS.map((_, i) => {
      const [x, y] = nailAt(setting, i);
      const colour = pick([...palette.accents, '#fdf3dd'], i % 4);
      const ink = i % 4 === 3 ? '#7a4a2e' : '#fff3dc';
      const disc: Item[] = [
        {
          d: circle(0, 0, 13),
          fill: lit(colour, [-12, 10], [12, -12]),
          stroke: '#fff3dc',
          width: 2,
        },
        { d: NAMES[i % NAMES.length] ?? '', fill: ink },
      ];
      return {
        from: 0.3 + ((i * 5 + 7) % 16) * 0.04,
        at: [x, y - 1] as const,
        item: group(disc, { scale: 0.86 * size }),
      };
    }),
  );
}

/** A label for each nail, then a label for the label. */
function labels(setting: Setting): Item[] {
  const { condition, palette, size, sheet } = setting;
  const deep = 3;
  const count = NAILS.length * deep;
  const tied = arriving(condition.order, 0.1, 0.8);
  return oneByOne(tied, count, (i, here) => {
    const nail = i % NAILS.length;
    const layer = Math.floor(i / NAILS.length);
    const [x, y] = nailAt(setting, nail);
    const paper = layer === 1 ? mix(sheet, pick(palette.accents, 0), 0.3) : sheet;
    const placing = {
      at: [x + (layer * 9 - 6) * size, y + (2 + layer * 15) * size] as const,
      scale: here * size * 1.1,
      turn: ((nail * 3 + layer * 5) % 7) - 3,
    };
    return [group(label(paper, '#56616f', i), placing)];
  });
}

/** A bell, to be rung when the bell is about to be rung, and a picture of it. */
function bellForTheBell(setting: Setting, { ear }: Harbour): Item[] {
  const { at, condition, size, palette } = setting;
  const steel = mix('#c7a95c', '#8a95a0', 0.5);
  const small: Item[] = [
    { d: rect(-3, -94, 6, 96), fill: '#4a5667' },
    { d: 'M0 -92H24', stroke: '#4a5667', width: 5 },
    group(potBell(steel, ear), { at: [22, -90], scale: 0.46 }),
  ];
  return arrived(condition.order, [
    { from: 0.5, at: [at(BELL_AT) + 62 * size, 612], item: group(small, { scale: size }) },
    {
      from: 0.62,
      at: [at(BELL_AT) - 58 * size, 618],
      item: group([sign(palette, { picture: 'stamp', height: 60 })], { scale: 0.72 * size }),
    },
  ]);
}

const LOOPS = 15;

/** Rope that nobody coils, from y on down, as deep as it has come. */
function ropes(setting: Setting, name: number, y: number, deep: number): Item[] {
  const { condition, left, right, size } = setting;
  const draw = setting.draws(name);
  const laid = arriving(condition.chaos, 0.16, 0.8);
  return oneByOne(laid, LOOPS, (i, here) => {
    const [shift, down, tone, turn, flip] = [draw(), draw(), draw(), draw(), draw()];
    const rope = mix(pick(['#e0c48f', '#cda768', '#b98d57'], Math.floor(tone * 3)), tarOf(setting), 0.12);
    const k = ((i * 7) % LOOPS) / LOOPS;
    const placing = {
      at: [left + (k + shift * 0.09) * (right - left), y + down * deep] as const,
      turn: (turn - 0.5) * 30,
      scale: [here * size * (flip < 0.5 ? -1.15 : 1.15), here * size] as const,
    };
    return [group([tangle(dark(rope, 0.5), 12), tangle(rope, 8)], placing)];
  });
}

/** The chair that is put out for the Cousin every autumn; in decline it is still broken from the last time. */
function chair(setting: Setting): Item[] {
  const { condition, size } = setting;
  const tar = tarOf(setting);
  const [x, y] = onMole(setting, 0.13, 0.7);
  const broken = arriving(condition.decline, 0.3, 0.3);
  const seat = mix(pick(setting.palette.accents, 0), tar, 0.2);
  return [
    group(
      [
        { d: 'M-9 0L-8 -17M10 0L9 -17', stroke: tar, width: 3.4 },
        group([{ d: 'M-9 -16V-44M-9 -40Q-4 -44 -2 -38', stroke: tar, width: 4 }], { turn: -16 * broken }),
        { d: rect(-12, -20, 24, 5, 2), fill: light(tar, 0.15) },
        { d: ellipse(0, -22, 10, 4), fill: seat },
      ],
      { at: [x, y], scale: 0.94 * size, turn: 38 * broken },
    ),
  ];
}

/** Kettle, which the storm comes to every year: rope on named nails, and a drill. */
export const KETTLE_PAGE: Harbour = {
  ware: 'kettle',
  ear: -1,
  nails: ['coil'],
  ring: () => [],
  cold: 0.3,
  adrift: 2,
  wall: chair,
  quay: (setting) => [
    ...names(setting),
    ...labels(setting),
    ...bellForTheBell(setting, KETTLE_PAGE),
    ...ropes(setting, 52, 586, 40),
  ],
  before: (setting) => ropes(setting, 53, 646, 62),
};
