import { dark, light, mix } from '../../colour';
import { group, type Item, linear, type Point } from '../../display';
import { between } from '../../number';
import { pick } from '../../palette';
import { circle, path, rect } from '../../path';
import { arrived } from '../arrivals';
import { tide } from '../ebb';
import type { Setting } from '../setting';
import { foamOf, tarOf } from './green';

/** Where the harbour wall begins, as a share of the frame's width; it runs to the right edge and comes nearer. */
export const MOLE_HEAD = 0.632;

/** A point of the wall: `along` it from the head 0..1, and `down` from its far edge (0) to its near one (1) to the water (2). */
export function onMole(setting: Setting, along: number, down: number): Point {
  const { at, right } = setting;
  const x = between(at(MOLE_HEAD), right + 40, along);
  const [far, near, low] = [between(436, 446, along), between(446, 484, along), between(472, 552, along)];
  const foot = between(low, near, tide(setting, 0.4, 0.3));
  return [x, down < 1 ? between(far, near, down) : between(near, foot, down - 1)];
}

const spot = (setting: Setting, along: number, down: number): string => onMole(setting, along, down).join(' ');

/** Courses of stone, drawn along the wall's face. */
function joints(setting: Setting, colour: string): Item {
  const p = (along: number, down: number) => spot(setting, along, down);
  const courses = [1.34, 1.67].map((down) => `M${p(0.01, down)}L${p(1, down)}`);
  const gaps = [0, 1, 2].flatMap((row) =>
    [0.07, 0.16, 0.26, 0.37, 0.5, 0.64, 0.8, 0.95].map((along) => {
      const x = along + (row % 2) * 0.05;
      return `M${p(x, 1 + row / 3)}L${p(x, 1 + (row + 1) / 3)}`;
    }),
  );
  return { d: [...courses, ...gaps].join(''), stroke: colour, width: 2, opacity: 0.4 };
}

/** Holes where the sea has taken stones that nobody puts back. */
function gaps(setting: Setting, colour: string): Item[] {
  const holes = [
    [0.3, 1.04, 0.07],
    [0.7, 1.05, 0.08],
    [0.1, 1.36, 0.06],
    [0.48, 1.38, 0.06],
  ] as const;
  return arrived(
    setting.condition.decline,
    holes.map(([along, down, wide], i) => {
      const [x, y] = onMole(setting, along, down);
      const [x2, y2] = onMole(setting, along + wide, down + 0.3);
      return { from: 0.3 + i * 0.14, at: [x, y] as const, item: { d: rect(0, 0, x2 - x, y2 - y, 5), fill: colour } };
    }),
  );
}

/** The wall itself, stone on stone. */
export function wall(setting: Setting): Item[] {
  const { palette, snow } = setting;
  const p = (along: number, down: number) => spot(setting, along, down);
  const stone = mix(pick(palette.ground, 1), pick(palette.depths, 3), 0.35);
  const top = snow ? '#eef4fb' : mix(pick(palette.ground, 0), stone, 0.25);
  const deep = dark(mix(stone, pick(palette.depths, 4), 0.6), 0.1);
  const shadow = { colour: palette.vignette, opacity: 0.4, blur: 14, dx: -3, dy: 3 };
  const [x, y] = onMole(setting, 0, 1);
  const face = path`M${x} ${y - 4}C${x - 10} ${y + 6} ${x - 8} ${y + 20} ${x + 4} ${y + 27}L`;
  return [
    {
      d: `${face}${p(1, 2)}L${p(1, 1)}Z`,
      fill: linear([0, 446], [0, 552], [0, light(stone, 0.08)], [0.55, stone], [1, deep]),
      shadow,
    },
    joints(setting, dark(stone, 0.5)),
    ...gaps(setting, dark(deep, 0.5)),
    {
      d: `${path`M${x} ${y}C${x - 16} ${y - 8} ${x - 8} ${y - 12} ${x + 8} ${y - 12}L`}${p(1, 0)}L${p(1, 1)}Z`,
      fill: linear([x, 0], [setting.right, 0], [0, light(top, 0.2)], [1, top]),
    },
    { d: `M${p(0, 1)}L${p(1, 1)}`, stroke: light(top, 0.45), width: 2.4, opacity: 0.8 },
    { d: `M${p(0.01, 2)}L${p(1, 2)}`, stroke: foamOf(setting), width: 2.4, opacity: 0.4 },
  ];
}

/** An iron ring in the wall; `worn` 0..1 is how bright a rope has rubbed it. */
const ring = (setting: Setting, worn: number): Item[] => [
  { d: rect(-5, -9, 10, 9, 2), fill: tarOf(setting) },
  { d: circle(0, 6, 8), stroke: mix(tarOf(setting), '#e7d9b0', worn), width: 3.6 },
];

/** Where the rings are, along the wall; the third, counted from the land, is the raft's. */
const RINGS = [0.86, 0.4, 0.1] as const;

/** The raft's ring. */
export const thirdRing = (setting: Setting): Point => onMole(setting, RINGS[2], 1.4);

/** Three rings; `worn` 0..1 is how bright a rope has rubbed the third. */
export const rings = (setting: Setting, worn: number): Item[] =>
  RINGS.map((along, i) =>
    group(ring(setting, i === 2 ? worn : 0), {
      at: onMole(setting, along, 1.3),
      scale: (0.8 + along * 0.5) * setting.size,
    }),
  );
