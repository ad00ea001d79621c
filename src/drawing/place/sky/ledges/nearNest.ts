import { dark, light, mix } from '../../../colour';
import { group, type Item, linear } from '../../../display';
import { arriving } from '../../../number';
import { pick } from '../../../palette';
import { circle, ellipse } from '../../../path';
import { type Arrival, arrived } from '../../arrivals';
import type { Setting } from '../../setting';
import { feather, smallBird } from '../smallBird';

/** A cup of twigs and feathers that stands on 0,0, 90 units wide. */
function cup(wood: string): Item[] {
  return [
    { d: ellipse(0, -27, 38, 9), fill: dark(wood, 0.55) },
    {
      d: 'M-44 -30Q0 -10 44 -30C42 -6 26 2 0 2S-42 -6 -44 -30Z',
      fill: linear([-40, 0], [40, -24], [0, dark(wood, 0.4)], [1, light(wood, 0.1)]),
    },
    {
      d: 'M-48 -26Q0 -4 48 -28M-42 -16Q0 4 42 -17M-30 -6Q0 6 30 -7M-52 -32L-34 -22M53 -33L35 -21M-20 1L-4 -12M26 0L8 -12',
      stroke: light(wood, 0.28),
      width: 3,
    },
  ];
}

const eggs = (places: readonly (readonly [number, number])[], shell: string, speck: string): Item[] => [
  {
    d: places.map(([x, y]) => ellipse(x, y, 9, 11.5)).join(''),
    fill: linear([-30, 0], [30, -20], [0, dark(shell, 0.16)], [1, light(shell, 0.3)]),
  },
  {
    d: places.map(([x, y]) => circle(x - 3, y - 2, 1.3) + circle(x + 2, y + 3, 1.1) + circle(x + 4, y - 5, 1)).join(''),
    fill: speck,
  },
];

/** A chick's head over the rim. */
const chick = (turn: number): Item =>
  group(
    [
      { d: 'M-12 12C-16 -4 -8 -15 0 -15S16 -4 12 12Z', fill: '#57505c' },
      { d: 'M-4 -15q1 -8 4 -10M2 -15q3 -6 7 -7', stroke: '#857b85', width: 2 },
      { d: 'M-6 -2L0 -12L9 -4L3 4Z', fill: '#eeb552' },
      { d: circle(-5, -6, 2.2) + circle(7, -8, 2.2), fill: '#fff6e4' },
    ],
    { turn },
  );

/** The nest beside us: chicks where things go well, two kinds of egg under one puzzled starling in chaos, one cold egg at the end. */
export function nearNest(setting: Setting): Item[] {
  const { condition, alive, palette, at, size } = setting;
  const wood = mix(pick(palette.wood, 1), '#a98d66', 0.3);
  const bare = arriving(condition.decline, 0.3, 0.4);
  const mixed = arriving(condition.chaos, 0.22, 0.1);
  const shell = mix('#f1f2ea', '#a9bccb', 0.7 * bare);
  const egg = (x: number): Item[] => eggs([[x, -41]], shell, '#b9b2a4');
  const blue: readonly (readonly [number, number])[] = [
    [-24, -30],
    [-3, -42],
    [16, -36],
    [27, -30],
    [60, -10],
    [-62, -10],
  ];
  const puzzled: Item[] = [
    group(smallBird(palette, false), { at: [6, -44], scale: 1.5, turn: -10 }),
    { d: 'M42 -104c-14 -2 -13 -24 6 -24c24 1 25 34 -2 34c-32 -2 -32 -50 6 -51', stroke: '#fff3d8', width: 4 },
  ];
  const brood = [-20, 2, 22].map((x, i) => ({
    from: 0.24 + i * 0.2,
    at: [x, -34] as const,
    item: chick((i - 1) * 14),
  }));
  const lost = [
    [-70, -4, 70],
    [64, -2, 110],
    [-30, 2, 84],
  ].map(([x = 0, y = 0, turn = 0], i) => ({
    from: 0.3 + 0.2 * i,
    at: [x, y] as const,
    item: group(feather('#b9b4b4'), { turn }),
  }));
  const items = [
    ...(mixed > 0 ? [] : [...egg(-8), ...(bare < 1 ? [group(egg(15), { scale: 1 - bare })] : [])]),
    ...arrived(
      condition.chaos,
      blue.map(
        (spot, i): Arrival => ({
          from: 0.26 + i * 0.1,
          at: [0, 0],
          item: group(eggs([spot], i % 2 === 0 ? '#8fc9d8' : '#eef0e6', '#5e7f8c')),
        }),
      ),
    ),
    ...arrived(alive, brood),
    ...arrived(condition.chaos, [{ from: 0.5, at: [0, 0], item: group(puzzled) }]),
    ...cup(mix(wood, '#6d7078', 0.5 * bare)),
    ...arrived(condition.decline, lost),
  ];
  return [group(items, { at: [at(0.595), 612], scale: 1.05 * size })];
}
