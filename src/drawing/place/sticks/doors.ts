import { dark, light, mix } from '../../colour';
import { group, type Item, linear, radial } from '../../display';
import { arriving, nthArriving } from '../../number';
import { pick } from '../../palette';
import { circle, ellipse, path, rect } from '../../path';
import { clock } from '../../thing/furniture';
import { form } from '../../thing/loads';
import { arrived } from '../arrivals';
import type { Setting } from '../setting';
import { round } from './doorMark';
import { breath, dome, domeShape } from './lodge';
import { BED, levelOf } from './pond';
import { chain, tag } from './tag';

/** The lodges: share of the width, size, and which colour of wood or accent the front door has. */
export const LODGES: readonly (readonly [share: number, size: number, door: number])[] = [
  [0.405, 0.56, 2],
  [0.597, 0.58, 0],
  [0.212, 0.92, 1],
  [0.79, 0.9, 2],
];

const [HALF, HIGH] = [172, 232];

const frontDoor = 'M-29 0V-54A29 29 0 0 1 29 -54V0Z';

/** A front door with its round pane, its knob and what stands on its tag. */
function door(setting: Setting, colour: string): Item[] {
  const { palette, lamp, condition, alive } = setting;
  const shade = dark(pick(palette.wood, 0), 0.35);
  const pane = mix('#2c3440', light(palette.window, 0.15), 0.25 + 0.75 * lamp);
  const rules = Math.max(condition.staleRules, condition.order);
  return [
    { d: circle(0, -52, 96), fill: radial([0, -52], 96, [0, palette.window, 0.55 * lamp], [1, palette.window, 0]) },
    { d: 'M-37 0V-55A37 37 0 0 1 37 -55V0Z', fill: shade },
    { d: frontDoor, fill: linear([-29, 0], [29, -70], [0, dark(colour, 0.3)], [0.6, colour], [1, light(colour, 0.2)]) },
    { d: 'M-10 0V-82M10 0V-82', stroke: dark(colour, 0.4), width: 2, opacity: 0.6 },
    { d: circle(0, -54, 14), fill: shade },
    { d: circle(0, -54, 10.5), fill: pane },
    { d: 'M0 -65V-43M-11 -54H11', stroke: shade, width: 2.6 },
    { d: circle(19, -30, 3.4), fill: '#d8b45c' },
    { d: rect(-44, -3, 88, 8, 3), fill: light(shade, 0.18) },
    group(rules > 0.05 ? chain(palette, 1 + 2 * rules) : tag(palette, 0.2), { at: [48, -84], scale: 1.05 }),
    ...arrived(alive, [{ from: 0.5, at: [-54, -64], item: group(round(pick(palette.accents, 0)), { scale: 0.72 }) }]),
  ];
}

/** Drops from a door that was never meant to be dry. */
function dripping({ palette }: Setting, dry: number): Item[] {
  if (dry <= 0) return [];
  const drops = [-34, -16, 4, 20, 36].map((x, i) => path`M${x} ${2 + (i % 3) * 7}q-4 7 0 10q4 -3 0 -10`).join('');
  return [
    { d: drops, fill: light(pick(palette.water, 1), 0.3), opacity: dry },
    {
      d: 'M-46 4Q-30 26 -34 60M40 4Q30 30 34 62',
      stroke: dark(pick(palette.wood, 0), 0.3),
      width: 5,
      opacity: 0.5 * dry,
    },
  ];
}

/** The mark the water has left on a wall from which it has gone. */
function tideMark(setting: Setting, scale: number): Item[] {
  const level = (levelOf(setting) - BED) / scale;
  const gone = arriving(setting.condition.decline, 0.08, 0.3);
  if (gone <= 0) return [];
  const before = (levelOf({ ...setting, condition: { ...setting.condition, decline: 0 } }) - BED) / scale;
  return [
    {
      d: rect(-HALF * 1.1, before, HALF * 2.2, Math.max(1, level - before)),
      fill: linear(
        [0, before],
        [0, level],
        [0, '#24312f', 0.1],
        [0.08, '#24312f', 0.5 * gone],
        [1, '#24312f', 0.3 * gone],
      ),
    },
  ];
}

/** What rules and order put on a roof: notices, and on one of them a clock. */
const posted = ({ condition, palette, sheet }: Setting, i: number): Item[] => [
  ...arrived(
    condition.staleRules,
    [-0.36, 0.5, -0.02].map((t, k) => ({
      from: 0.08 + ((k * 4 + i * 3) % 12) * 0.07,
      at: [HALF * t, -HIGH * (0.66 - 0.1 * k)] as const,
      item: group(form(pick(palette.accents, 0), sheet), { turn: k * 4 - 5 + i, scale: 0.8 }),
    })),
  ),
  ...(i === 3 ? arrived(condition.order, [{ from: 0.46, at: [-36, -HIGH * 0.82], item: group(clock(i * 40)) }]) : []),
];

/** A lodge whose front door is under water as long as there is any. */
function lodge(setting: Setting, i: number, scale: number, colour: string): Item[] {
  const { palette, lamp } = setting;
  const shade = dark(pick(palette.wood, 0), 0.3);
  const glow = mix('#2c3440', light(palette.window, 0.2), 0.2 + 0.8 * lamp);
  const wall = domeShape(HALF, HIGH);
  const dry = arriving(levelOf(setting), BED - 74 * scale, 40);
  return [
    group(breath(setting, 1.4), { at: [10, -HIGH + 4] }),
    ...dome(setting, 191 + i, HALF, HIGH, scale > 0.5 ? 190 : 120),
    group(tideMark(setting, scale), { clip: wall }),
    {
      d: circle(30, -HIGH * 0.78, 52),
      fill: radial([30, -HIGH * 0.78], 52, [0, palette.window, 0.45 * lamp], [1, palette.window, 0]),
    },
    { d: circle(30, -HIGH * 0.78, 14), fill: shade },
    { d: circle(30, -HIGH * 0.78, 10), fill: glow },
    group([...door(setting, colour), ...dripping(setting, dry)], { scale: 1.12 }),
    ...posted(setting, i),
  ];
}

/** All four, those farther off first. */
export const lodges = (setting: Setting): Item[] =>
  LODGES.flatMap(([t, size, colour], i) => {
    const { palette } = setting;
    const scale = size * setting.size ** 1.3;
    const paint = colour === 1 ? pick(palette.wood, 2) : pick(palette.accents, colour);
    const y = BED - (size < 0.8 ? 6 : 0);
    return [
      group(lodge(setting, i, scale, paint), {
        at: [setting.at(t), y],
        scale,
        turn: (i % 2 === 0 ? -2 : 2.4) * setting.condition.chaos,
      }),
    ];
  });

/** How far the i-th household has been given its number. */
const numbered = ({ condition }: Setting, i: number): number =>
  nthArriving(arriving(condition.order, 0.14, 0.5), i, LODGES.length);

/** As many dots as a household's number, in a row around 0,0. */
const dots = (i: number, wide: number, y: number, rx: number, ry: number): string =>
  Array.from({ length: i + 1 }, (_, k) => ellipse(((k + 0.5) / (i + 1) - 0.5) * wide, y, rx, ry)).join('');

/** A plate with its number over each door. */
export function plates(setting: Setting): Item[] {
  return LODGES.flatMap(([t, far], i) => {
    const hung = numbered(setting, i);
    const plate: Item[] = [
      { d: rect(-21, -128, 42, 19, 3), fill: '#eceee9' },
      { d: dots(i, 34, -118.5, 3, 3), fill: '#37465a' },
    ];
    return hung > 0 ? [group(plate, { at: [setting.at(t), BED - 6], scale: hung * far * setting.size ** 1.3 })] : [];
  });
}

/** Doormats on the bank, so that everybody knows whose feet are whose. */
export function doormats(setting: Setting): Item[] {
  return LODGES.flatMap(([t], i) => {
    const laid = numbered(setting, i);
    const mat: Item[] = [
      { d: 'M-44 0H44L56 22H-56Z', fill: pick(setting.palette.accents, 0) },
      { d: 'M-38 3.5H38L47 18.5H-47Z', stroke: '#f4f1ea', width: 2 },
      { d: dots(i, 56, 11, 4.6, 3.2), fill: '#f4f1ea' },
    ];
    return laid > 0 ? [group(mat, { at: [setting.at(t), 588], scale: laid * (0.2 + 0.8 * setting.size) })] : [];
  });
}

/** The sun on a front door that was made for deep water. */
export function sunnyDoor({ palette, condition, at, size }: Setting): Item[] {
  const bare = arriving(condition.decline, 0.45, 0.4);
  const [[t, far]] = [LODGES[1] ?? [0.6, 1]];
  const [x, reach] = [at(t), 150 * far * size ** 1.3];
  const beam = path`M${x + reach * 2.2} 300L${x + reach * 2.9} 330L${x + reach * 0.6} ${BED}H${x - reach * 0.7}Z`;
  return bare > 0
    ? [
        {
          d: beam,
          fill: linear(
            [x + reach * 2.4, 310],
            [x, BED],
            [0, palette.sun, 0],
            [0.6, palette.sun, 0.28 * bare],
            [1, palette.sun, 0.1 * bare],
          ),
        },
        {
          d: circle(x, BED - 50 * far, reach),
          fill: radial([x, BED - 50 * far], reach, [0, '#ffdc94', 0.34 * bare], [1, '#ffe9b4', 0]),
        },
      ]
    : [];
}

/** By night each house throws its light through the water, and on the pond's floor. */
export const nearLight = ({ palette, lamp, dusk, at, size }: Setting): Item[] =>
  dusk && lamp > 0
    ? LODGES.flatMap(([t, far]) => {
        const [x, y, r] = [at(t), BED - 56 * far * size ** 1.3, 120 * far * size ** 1.3];
        return [
          { d: circle(x, y, r), fill: radial([x, y], r, [0, palette.window, 0.5 * lamp], [1, palette.window, 0]) },
          {
            d: path`M${x - r * 0.3} ${BED}H${x + r * 0.3}L${x + r * 0.66} ${BED + 34}H${x - r * 0.66}Z`,
            fill: linear([0, BED], [0, BED + 34], [0, palette.window, 0.5 * lamp], [1, palette.window, 0]),
          },
        ];
      })
    : [];
