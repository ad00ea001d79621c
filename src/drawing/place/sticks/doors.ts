import { dark, light } from '../../colour';
import { group, type Item, linear, type Point, radial } from '../../display';
import { arriving, nthArriving } from '../../number';
import { pick } from '../../palette';
import { circle, ellipse, path, rect } from '../../path';
import { clock } from '../../thing/furniture';
import { form } from '../../thing/loads';
import { arrived } from '../arrivals';
import { hungWeed, isEbb } from '../ebb';
import type { Setting } from '../setting';
import { round } from './doorMark';
import { breath, dome, domeShape, porthole } from './lodge';
import { bedOf, LODGE_COUNT, LODGE_HIGH, lodgeAt } from './lodgesAt';
import { fullLevelOf, goneOf, levelOf } from './pond';
import { chain, tag } from './tag';

/** Which accent each front door has; one is of bare wood. */
const COLOURS = [2, 0, null, 2] as const;

/** Each lodge's number. */
const ALL = COLOURS.map((_, i) => i);

const [HALF, HIGH] = [172, LODGE_HIGH];

const frontDoor = 'M-29 0V-54A29 29 0 0 1 29 -54V0Z';

/** A front door with its round pane, its knob and what stands on its tag. */
function door(setting: Setting, colour: string): Item[] {
  const { palette, condition, alive } = setting;
  const shade = dark(pick(palette.wood, 0), 0.35);
  const rules = Math.max(condition.staleRules, condition.order);
  return [
    { d: 'M-37 0V-55A37 37 0 0 1 37 -55V0Z', fill: shade },
    { d: frontDoor, fill: linear([-29, 0], [29, -70], [0, dark(colour, 0.3)], [0.6, colour], [1, light(colour, 0.2)]) },
    { d: 'M-10 0V-82M10 0V-82', stroke: dark(colour, 0.4), width: 2, opacity: 0.6 },
    group(porthole(setting, 10.5, 96), { at: [0, -54] }),
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
  const bed = bedOf(setting.view);
  const level = (levelOf(setting) - bed) / scale;
  const gone = arriving(goneOf(setting), 0.08, 0.3);
  if (gone <= 0) return [];
  const before = (fullLevelOf(setting) - bed) / scale;
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
    ...(isEbb(setting)
      ? [
          hungWeed(
            setting,
            [-160, -126, -94, -62, 58, 88, 124, 158].map((x, i): Point => [x, before + 4 + (i % 3) * 5]),
            46,
          ),
        ]
      : []),
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
  const wall = domeShape(HALF, HIGH);
  const dry = arriving(levelOf(setting), bedOf(setting.view) - 74 * scale, 40);
  return [
    group(breath(setting, 1.4), { at: [10, -HIGH + 4] }),
    ...dome(setting, 191 + i, HALF, HIGH, scale > 0.5 ? 190 : 120),
    group(tideMark(setting, scale), { clip: wall }),
    group(porthole(setting, 10, 52), { at: [30, -HIGH * 0.78] }),
    group([...door(setting, colour), ...dripping(setting, dry)], { scale: 1.12 }),
    ...posted(setting, i),
  ];
}

/** All four, those farther off first. */
export const lodges = (setting: Setting): Item[] =>
  COLOURS.map((colour, i) => {
    const { palette, view, condition } = setting;
    const { x, y, scale } = lodgeAt(view, i);
    const paint = colour === null ? pick(palette.wood, 2) : pick(palette.accents, colour);
    const turn = (i % 2 === 0 ? -2 : 2.4) * condition.chaos;
    return group(lodge(setting, i, scale, paint), { at: [x, y], scale, turn });
  });

/** How far the i-th household has been given its number. */
const numbered = ({ condition }: Setting, i: number): number =>
  nthArriving(arriving(condition.order, 0.14, 0.5), i, LODGE_COUNT);

/** As many dots as a household's number, in a row around 0,0. */
const dots = (i: number, wide: number, y: number, rx: number, ry: number): string =>
  Array.from({ length: i + 1 }, (_, k) => ellipse(((k + 0.5) / (i + 1) - 0.5) * wide, y, rx, ry)).join('');

/** A plate with its number over each door. */
export function plates(setting: Setting): Item[] {
  return ALL.flatMap((i) => {
    const { x, y, scale } = lodgeAt(setting.view, i);
    const hung = numbered(setting, i);
    const plate: Item[] = [
      { d: rect(-21, -128, 42, 19, 3), fill: '#eceee9' },
      { d: dots(i, 34, -118.5, 3, 3), fill: '#37465a' },
    ];
    return hung > 0 ? [group(plate, { at: [x, y], scale: hung * scale })] : [];
  });
}

/** Doormats on the bank, so that everybody knows whose feet are whose. */
export function doormats(setting: Setting): Item[] {
  return ALL.flatMap((i) => {
    const laid = numbered(setting, i);
    const mat: Item[] = [
      { d: 'M-44 0H44L56 22H-56Z', fill: pick(setting.palette.accents, 0) },
      { d: 'M-38 3.5H38L47 18.5H-47Z', stroke: '#f4f1ea', width: 2 },
      { d: dots(i, 56, 11, 4.6, 3.2), fill: '#f4f1ea' },
    ];
    return laid > 0
      ? [group(mat, { at: [lodgeAt(setting.view, i).x, 588], scale: laid * (0.2 + 0.8 * setting.size) })]
      : [];
  });
}

/** The sun on a front door that was made for deep water. */
export function sunnyDoor(setting: Setting): Item[] {
  const { palette, view } = setting;
  const bare = arriving(goneOf(setting), 0.45, 0.4);
  const { x, scale } = lodgeAt(view, 1);
  const [bed, reach] = [bedOf(view), 150 * scale];
  const beam = path`M${x + reach * 2.2} 300L${x + reach * 2.9} 330L${x + reach * 0.6} ${bed}H${x - reach * 0.7}Z`;
  return bare > 0
    ? [
        {
          d: beam,
          fill: linear(
            [x + reach * 2.4, 310],
            [x, bed],
            [0, palette.sun, 0],
            [0.6, palette.sun, 0.28 * bare],
            [1, palette.sun, 0.1 * bare],
          ),
        },
        {
          d: circle(x, bed - 50 * scale, reach),
          fill: radial([x, bed - 50 * scale], reach, [0, '#ffdc94', 0.34 * bare], [1, '#ffe9b4', 0]),
        },
      ]
    : [];
}

/** By night each house throws its light through the water, and on the pond's floor. */
export const nearLight = ({ palette, lamp, dusk, view }: Setting): Item[] =>
  dusk && lamp > 0
    ? ALL.flatMap((i) => {
        const { x, scale } = lodgeAt(view, i);
        const [bed, r] = [bedOf(view), 120 * scale];
        const y = bed - 56 * scale;
        return [
          { d: circle(x, y, r), fill: radial([x, y], r, [0, palette.window, 0.5 * lamp], [1, palette.window, 0]) },
          {
            d: path`M${x - r * 0.3} ${bed}H${x + r * 0.3}L${x + r * 0.66} ${bed + 34}H${x - r * 0.66}Z`,
            fill: linear([0, bed], [0, bed + 34], [0, palette.window, 0.5 * lamp], [1, palette.window, 0]),
          },
        ];
      })
    : [];
