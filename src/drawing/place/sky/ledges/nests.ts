import { dark, light, mix } from '../../../colour';
import { group, type Item, linear } from '../../../display';
import { arriving, between, nthArriving } from '../../../number';
import { pick } from '../../../palette';
import { circle, ellipse, path, rect } from '../../../path';
import { queuePost } from '../../../thing/furniture';
import { type Arrival, arrived } from '../../arrivals';
import type { Setting } from '../../setting';
import { mintOf, roomMark } from '../roomMark';
import { feather, smallBird } from '../smallBird';
import { alongWall, HOLES, ROWS, shrinking } from './wall';

/** Holes by the order in which they fill: a row and a place in it. */
const SLOTS: readonly (readonly [row: number, hole: number])[] = [
  [0, 2],
  [1, 3],
  [0, 4],
  [1, 0],
  [0, 1],
  [1, 5],
  [0, 3],
  [1, 1],
  [0, 5],
  [1, 4],
  [0, 0],
  [1, 2],
];

/** The best one: near, dry and out of the wind. Order keeps it. */
const BEST = 4;

function slotAt({ at, size }: Setting, i: number): { at: readonly [number, number]; scale: number } {
  const [row = 0, hole = 0] = SLOTS[i] ?? [];
  const t = HOLES[hole] ?? 0;
  return { at: [at(t), alongWall(t, (ROWS[row] ?? 0) - 4)], scale: shrinking(t) * size };
}

/** Who is at home in the wall: some always, more where it is good to be, none in what is reserved, hardly anybody in decline. */
export function atHome(setting: Setting): Item[] {
  const { condition, alive, palette } = setting;
  const draw = setting.draws(143);
  const much = Math.max(0.3 + 0.7 * alive, 0.85 * condition.order, condition.chaos) * (1 - condition.decline);
  const birds = SLOTS.map((_, i) => {
    const [spin, aside] = [draw() - 0.5, draw() - 0.5];
    const swept = i === BEST ? 1 - arriving(condition.order, 0.2, 0.2) : 1;
    const here = nthArriving(much, i, SLOTS.length) * swept;
    const crowd = arriving(condition.chaos, 0.2 + 0.05 * i, 0.3);
    const [slot, best] = [slotAt(setting, i), slotAt(setting, 6)];
    const at = [
      between(slot.at[0], best.at[0] + aside * 96 * best.scale, crowd),
      between(slot.at[1], best.at[1] - (20 + (i % 4) * 22) * best.scale * (i % 4 === 0 ? 0.2 : 1), crowd),
    ] as const;
    const scale = between(slot.scale, best.scale, crowd) * 1.14 * here;
    return {
      here,
      item: group(smallBird(palette, i % 3 !== 1), {
        at,
        turn: spin * 150 * crowd,
        scale: [i % 2 === 0 ? scale : -scale, scale],
      }),
    };
  });
  return birds.filter(({ here }) => here > 0).map(({ item }) => item);
}

/** A mark in fresh mint by each hole, so that it is somebody's. */
export function marks(setting: Setting): Item[] {
  const mint = mintOf(setting);
  return arrived(
    setting.alive,
    SLOTS.map((_, i) => {
      const { at, scale } = slotAt(setting, i);
      const item = group([roomMark(mint, 0.62)], { scale: [scale, scale] });
      return { from: 0.08 + i * 0.07, at: [at[0] + 1, at[1] + 15 * scale + 4], item };
    }),
  );
}

/** Order's plates under the holes, one like the other. */
export function plates(setting: Setting): Item[] {
  const red = pick(setting.palette.accents, 0);
  const plate: Item[] = [
    { d: rect(-15, -8, 30, 16, 2), fill: '#eceee9' },
    { d: 'M-5 0l4 4l7 -8', stroke: red, width: 2.6 },
  ];
  return arrived(
    setting.condition.order,
    SLOTS.map((_, i) => {
      const { at, scale } = slotAt(setting, i);
      return { from: 0.1 + i * 0.05, at: [at[0], at[1] + 12 * scale + 4], item: group(plate, { scale }) };
    }),
  );
}

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
const chick = (x: number, y: number, k: number): Item =>
  group(
    [
      { d: 'M-12 12C-16 -4 -8 -15 0 -15S16 -4 12 12Z', fill: '#57505c' },
      { d: 'M-4 -15q1 -8 4 -10M2 -15q3 -6 7 -7', stroke: '#857b85', width: 2 },
      { d: 'M-6 -2L0 -12L9 -4L3 4Z', fill: '#eeb552' },
      { d: circle(-5, -6, 2.2) + circle(7, -8, 2.2), fill: '#fff6e4' },
    ],
    { at: [x, y], turn: k * 14, scale: 1 },
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
  const brood = [-20, 2, 22].map((x, i) => ({ from: 0.24 + i * 0.2, at: [x, -34] as const, item: chick(0, 0, i - 1) }));
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

/** The best place, which order ropes off and sweeps: nobody is in it. */
export function reserved(setting: Setting): Item[] {
  const { condition, palette, at, size } = setting;
  const red = pick(palette.accents, 0);
  const post = (gap: number) => group(queuePost(red, gap, gap > 0 ? 1 : 0), { scale: 0.72 });
  const broom: Item[] = [
    { d: 'M0 0L26 -104', stroke: pick(palette.wood, 2), width: 5 },
    { d: 'M-16 6L-6 -26L10 -22L14 10Z', fill: '#d8bd78' },
    { d: 'M-6 -24L9 -21', stroke: red, width: 4 },
  ];
  const plate: Item[] = [
    { d: rect(-24, -50, 48, 36, 5), fill: '#37465a' },
    { d: rect(-20, -46, 40, 28, 3), fill: '#eceee9' },
    { d: circle(0, -32, 10), stroke: red, width: 3.6 },
    { d: 'M-7 -39L7 -25', stroke: red, width: 3.6 },
    { d: 'M0 -14V4', stroke: '#5f6772', width: 6 },
  ];
  const shine = { d: 'M-60 -2L-54 -16M-4 -6l4 -15M52 -4l7 -13', stroke: '#ffffff', width: 3, opacity: 0.7 };
  return arrived(condition.order, [
    { from: 0.3, at: [at(0.41) - 62 * size, 604], item: group([post(86)], { scale: size }) },
    { from: 0.36, at: [at(0.41), 604], item: group([post(86)], { scale: size }) },
    { from: 0.42, at: [at(0.41) + 62 * size, 604], item: group([post(0)], { scale: size }) },
    { from: 0.5, at: [at(0.41), 596], item: group([shine], { scale: size }) },
    { from: 0.56, at: [at(0.41) + 96 * size, 612], item: group(broom, { scale: 0.9 * size }) },
    { from: 0.66, at: [at(0.41), 640], item: group(plate, { scale: size }) },
  ]);
}

/** Chalked on our own ledge: bays in order, rings with a mark where each has a place. */
export function chalked(setting: Setting): Item[] {
  const { condition, alive, at, size } = setting;
  const mint = mintOf(setting);
  const places = [0.41, 0.595, 0.5, 0.22, 0.78, 0.05, 0.95];
  const ring = group([{ d: ellipse(0, 0, 42, 42), stroke: mint, width: 5, dash: [20, 9] }, roomMark(mint, 1.1)], {
    scale: [size, 0.34 * size],
  });
  const line = (i: number): Item => ({ d: path`M0 0L${(i - 5) * 3.4} 62`, stroke: '#eef1ee', width: 4, opacity: 0.7 });
  return [
    ...arrived(
      alive,
      places.map((t, i) => ({ from: 0.16 + i * 0.11, at: [at(t), 648], item: ring })),
    ),
    ...arrived(
      condition.order,
      Array.from({ length: 11 }, (_, i) => ({
        from: 0.16 + i * 0.05,
        at: [at(0.045 + i * 0.091), 610],
        item: line(i),
      })),
    ),
  ];
}
