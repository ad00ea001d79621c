import { dark, light, mix } from '../../colour';
import { group, type Item, linear, type Point } from '../../display';
import { between } from '../../number';
import { pick } from '../../palette';
import { circle, path, rect } from '../../path';
import type { Draw } from '../../random';
import { arrived } from '../arrivals';
import type { Setting } from '../setting';
import { foamOf, tarOf } from './green';
import type { Harbour } from './harbour';
import { beam, LAMP_HIGH, lampHouse } from './lampHouse';
import { surfOf } from './sea';

/** Where the harbour wall begins, as a share of the frame's width; it runs to the right edge and comes nearer. */
export const MOLE_HEAD = 0.632;
const LAMP_AT = 0.785;

/** A point of the wall: `along` it from the head 0..1, and `down` from its far edge (0) to its near one (1) to the water (2). */
export function onMole({ at, right, view }: Setting, along: number, down: number): Point {
  const x = between(at(MOLE_HEAD), right + 40, along);
  // A flood stands higher on it.
  const risen = view.weather === 'flood' ? 0.4 : 0;
  const [far, near, low] = [between(436, 446, along), between(446, 484, along), between(472, 552, along)];
  const foot = between(low, near, risen);
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

function wall(setting: Setting): Item[] {
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

const rings = (setting: Setting, worn: number): Item[] =>
  RINGS.map((along, i) =>
    group(ring(setting, i === 2 ? worn : 0), {
      at: onMole(setting, along, 1.3),
      scale: (0.8 + along * 0.5) * setting.size,
    }),
  );

/** Where the sea breaks over the wall, and how high: share along it and units. */
const BREAKERS: readonly (readonly [along: number, high: number])[] = [
  [0.02, 54],
  [0.2, 84],
  [0.36, 60],
  [0.62, 110],
  [0.78, 74],
  [0.97, 118],
];

/** One crown of spray, thrown up by a wave that came from the left. */
function crown(x: number, y: number, high: number, draw: Draw): { d: string; drops: string } {
  const tips = Array.from({ length: 7 }, (_, i): Point => {
    const [a, long] = [
      Math.PI * (0.97 - 0.86 * (i / 6)),
      high * (0.62 + 0.5 * Math.sin((i + 0.8) * 0.5) * (0.6 + draw() * 0.6)),
    ];
    return [x + Math.cos(a) * long * 0.86 + high * 0.12, y - Math.sin(a) * long];
  });
  const inner = (i: number): Point => {
    const [a, b] = [tips[i - 1] ?? [x, y], tips[i] ?? [x, y]];
    return [x + ((a[0] + b[0]) / 2 - x) * 0.52, y + ((a[1] + b[1]) / 2 - y) * 0.52];
  };
  const arcs = tips.map(([tx, ty], i) =>
    i === 0 ? path`L${tx} ${ty}` : path`Q${inner(i)[0]} ${inner(i)[1]} ${tx} ${ty}`,
  );
  const drops = tips.map(([tx, ty], i) =>
    circle(x + (tx - x) * 1.16, y + (ty - y) * (1.12 + draw() * 0.14), 1.6 + (i % 3)),
  );
  return {
    d: `${path`M${x - high * 0.7} ${y + 8}`}${arcs.join('')}${path`L${x + high * 0.9} ${y + 8}Z`}`,
    drops: drops.join(''),
  };
}

/** The sea on the wall's other side: crowns of foam that stand up over it. */
function breakers(setting: Setting): Item[] {
  const surf = surfOf(setting);
  if (surf < 0.2) return [];
  const foam = light(foamOf(setting), 0.25);
  const water = mix(foam, pick(setting.palette.water, 2), 0.6);
  const draw = setting.draws(28);
  return BREAKERS.flatMap(([along, high]) => {
    const [x, y] = onMole(setting, along, 0);
    const h = high * (0.3 + 0.8 * surf) * setting.size;
    const [back, near] = [crown(x + h * 0.2, y, h * 1.15, draw), crown(x, y + 4, h * 0.8, draw)];
    return [
      { d: back.d, fill: linear([0, y - h], [0, y + 8], [0, mix(foam, water, 0.3)], [1, water]), opacity: 0.7 },
      { d: near.d, fill: linear([0, y - h], [0, y + 8], [0, foam], [0.7, foam], [1, water]) },
      { d: back.drops + near.drops, fill: foam, opacity: 0.85 },
    ];
  });
}

/** The harbour wall, the lamp house on it, its light, and the sea behind. */
export function mole(setting: Setting, harbour: Harbour): Item[] {
  const { at, size, right, condition } = setting;
  const along = (at(LAMP_AT) - at(MOLE_HEAD)) / (right + 40 - at(MOLE_HEAD));
  const [x, y] = onMole(setting, along, 0.55);
  const scale = 0.2 + 0.7 * size;
  return [
    ...beam(setting, x, y - LAMP_HIGH * scale),
    ...breakers(setting),
    ...wall(setting),
    ...rings(setting, harbour.ware === 'kettle' ? 0.9 : 0.1),
    group(lampHouse(setting, harbour), { at: [x, y], scale, turn: 1.6 * condition.chaos }),
  ];
}
