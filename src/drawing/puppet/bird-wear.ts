import { dark, light } from '../colour';
import { group, type Item, linear, type Point } from '../display';
import { type Tone, toned } from '../palette';
import { circle, ellipse, path, rect } from '../path';
import { ropeCoil } from '../thing/loads';
import { longNecked } from './bird-stance';
import type { BirdBuild } from './builds';
import type { Wear } from './cast/variant';
import { hungThing, isHung } from './worn/hung';

/** Where cloth lies about a bird's neck, from the nape to the throat, in the body's coordinates, and how thick. */
interface Collar {
  readonly from: Point;
  readonly low: Point;
  readonly to: Point;
  readonly thick: number;
  /** Where a thing on a cord hangs clear of the wing. */
  readonly hang: Point;
}

function collarOf(build: BirdBuild): Collar {
  if (longNecked(build)) {
    const y = -90 - build.neck * 0.37;
    return { from: [11, y - 2], low: [34, y + 18], to: [51, y], thick: 17, hang: [50, -106] };
  }
  if (build.sleek) return { from: [6, -96], low: [38, -56], to: [66, -84], thick: 14, hang: [46, -68] };
  return { from: [-10, -102], low: [28, -62], to: [57, -88], thick: 17, hang: [36, -74] };
}

const bow = ({ from, low, to }: Collar): string => path`M${from[0]} ${from[1]}Q${low[0]} ${low[1]} ${to[0]} ${to[1]}`;

const cordOf = ({ from, low, to, hang }: Collar): string =>
  path`M${from[0]} ${from[1]}Q${low[0] - 6} ${hang[1] - 4} ${hang[0]} ${hang[1]}Q${to[0]} ${hang[1] - 8} ${to[0]} ${to[1]}`;

/** The point a share `t` of the way about the neck. */
const about = ({ from, low, to }: Collar, t: number): Point => {
  const at = (i: 0 | 1) => (1 - t) ** 2 * from[i] + 2 * t * (1 - t) * low[i] + t * t * to[i];
  return [at(0), at(1)];
};

const lit = (colour: string) =>
  linear([-10, -60], [70, -110], [0, dark(colour, 0.26)], [0.6, colour], [1, light(colour, 0.24)]);

function band(collar: Collar, colour: string): Item[] {
  const d = bow(collar);
  return [
    { d, stroke: dark(colour, 0.34), width: collar.thick + 3 },
    { d, stroke: lit(colour), width: collar.thick },
  ];
}

/** A kerchief, its corner on the breast, its ends flying at the nape. */
function bandana(collar: Collar, colour: string, second: string): Item[] {
  const [x, y] = collar.from;
  const [a, b] = [about(collar, 0.28), about(collar, 0.96)];
  const tip: Point = [(a[0] + b[0]) / 2 + 4, Math.max(a[1], b[1]) + 40];
  const corner = path`M${a[0]} ${a[1]}L${tip[0]} ${tip[1]}L${b[0]} ${b[1]}Z`;
  const mid = [0.3, 0.55, 0.8].map((t) => circle((a[0] + b[0]) / 2 + 2, a[1] + (tip[1] - a[1]) * t, 3)).join('');
  return [
    { d: path`M${x} ${y}l-34 -8l8 12l-16 8l26 6l18 -10Z`, fill: dark(colour, 0.24) },
    { d: corner, fill: lit(colour), stroke: lit(colour), width: 4 },
    { d: mid, fill: second },
    ...band(collar, colour),
  ];
}

/** A knitted scarf with a hanging end. */
function scarf(collar: Collar, colour: string, second: string): Item[] {
  const [x, y] = about(collar, 0.74);
  const end = path`M${x - 9} ${y}L${x + 13} ${y - 2}L${x + 15} ${y + 52}L${x - 5} ${y + 54}Z`;
  const rows = [16, 29, 42].map((down) => path`M${x - 7} ${y + down}L${x + 14} ${y + down - 2}`).join('');
  const knots = [0.18, 0.42, 0.62, 0.88].map((t) => {
    const [kx, ky] = about(collar, t);
    return path`M${kx - 2} ${ky - 7}l4 14`;
  });
  return [
    { d: path`M${x - 3} ${y + 54}v8M${x + 4} ${y + 54}v8M${x + 12} ${y + 52}v8`, stroke: dark(colour, 0.2), width: 3 },
    { d: end, fill: lit(dark(colour, 0.12)) },
    { d: rows, stroke: second, width: 4 },
    ...band({ ...collar, thick: collar.thick + 5 }, colour),
    { d: knots.join(''), stroke: second, width: 3.4 },
  ];
}

/** A pleated collar, as one wears it on a stage. */
function ruff(collar: Collar, colour: string, second: string): Item[] {
  const pleats = Array.from({ length: 9 }, (_, i) => {
    const [x, y] = about(collar, i / 8);
    return { x, y: y + 3, r: 15 };
  });
  return [
    { d: pleats.map(({ x, y, r }) => ellipse(x, y + 5, r, r * 1.15)).join(''), fill: dark(colour, 0.16) },
    { d: pleats.map(({ x, y, r }) => ellipse(x, y, r * 0.84, r)).join(''), fill: lit(colour) },
    { d: pleats.map(({ x, y }) => path`M${x} ${y - 6}v16`).join(''), stroke: second, width: 2.6 },
  ];
}

/** A shawl over the back and the folded wing, held at the throat. */
function shawl(collar: Collar, colour: string, second: string): Item[] {
  const { from, to } = collar;
  const [x, y] = about(collar, 0.72);
  const over = path`M${from[0] - 8} ${from[1] - 2}C${from[0] - 44} -84 -64 -56 -74 -34Q-40 -22 -6 -26Q30 -30 ${x + 4} ${y + 8}L${to[0]} ${to[1]}Q${collar.low[0]} ${collar.low[1]} ${from[0] - 8} ${from[1] - 2}Z`;
  const hem = path`M-68 -40Q-38 -30 -6 -34Q26 -38 ${x} ${y + 4}`;
  const fringe = [-66, -52, -38, -24, -10, 4, 17]
    .map((t) => path`M${t} ${-27 - Math.max(0, t + 4) * 0.26}v10`)
    .join('');
  return [
    { d: fringe, stroke: dark(colour, 0.16), width: 3.4 },
    { d: over, fill: lit(colour) },
    { d: hem, stroke: second, width: 4.4, dash: [2, 8] },
    ...band({ ...collar, thick: 12 }, dark(colour, 0.1)),
    { d: ellipse(x + 2, y + 4, 7, 7), fill: second },
  ];
}

/** A messenger's bag. */
const satchel = (leather: string): Item[] => [
  { d: 'M-4 -108Q44 -84 62 -50', stroke: dark(leather, 0.25), width: 7 },
  group(
    [
      {
        d: rect(-22, -8, 44, 36, 7),
        fill: linear([-22, 28], [22, -8], [0, dark(leather, 0.25)], [1, light(leather, 0.15)]),
      },
      { d: rect(-14, -20, 30, 18, 2), fill: '#f3ead6' },
      { d: 'M-22 -2Q-22 -8 -15 -8H15Q22 -8 22 -2V2Q0 24 -22 2Z', fill: dark(leather, 0.2) },
      { d: ellipse(0, 11, 4, 4), fill: '#f0cf7a' },
    ],
    { at: [54, -38], turn: -8 },
  ),
];

/** A rope over the back, coiled at the breast. */
const coil = (rope: string): Item[] => [
  { d: 'M-14 -100Q40 -92 56 -52', stroke: dark(rope, 0.35), width: 13 },
  { d: 'M-14 -100Q40 -92 56 -52', stroke: rope, width: 9 },
  group(ropeCoil(rope), { at: [54, -40], turn: 82, scale: 0.94 }),
];

const CLOTHS = { bandana, scarf, ruff, shawl };

function worn(each: Wear, collar: Collar, tone: Tone): Item[] {
  if (isHung(each.wear)) {
    const { cord, thick, thing } = hungThing(each.wear, tone);
    return [{ d: cordOf(collar), stroke: cord, width: thick + 1 }, group([thing], { at: collar.hang, scale: 0.9 })];
  }
  switch (each.wear) {
    case 'bandana':
    case 'scarf':
    case 'ruff':
    case 'shawl':
      return CLOTHS[each.wear](collar, toned(tone, each.colour), toned(tone, each.second));
    case 'coil':
      return coil(toned(tone, '#d6b57c'));
    case 'satchel':
      return satchel(toned(tone, '#a0643c'));
    default:
      return [];
  }
}

/** What a bird wears that is seen from the side: under a folded wing, and over it. */
export function birdClothes(build: BirdBuild, wears: readonly Wear[], tone: Tone): { under: Item[]; over: Item[] } {
  const collar = collarOf(build);
  const drawn = (which: readonly Wear[]) => which.flatMap((each) => worn(each, collar, tone));
  const isOver = ({ wear }: Wear) => wear === 'shawl';
  return { under: drawn(wears.filter((each) => !isOver(each))), over: drawn(wears.filter(isOver)) };
}

/** The back of a collar: what is seen of cloth and cords from behind. */
export function birdClothesBehind(build: BirdBuild, wears: readonly Wear[], tone: Tone): Item[] {
  const [half, y] = longNecked(build) ? [20, -122] : [46, -92];
  const d = path`M${-half} ${y - 8}Q0 ${y + 12} ${half} ${y - 8}`;
  return wears.flatMap((each): Item[] => {
    if (isHung(each.wear)) return [{ d, stroke: hungThing(each.wear, tone).cord, width: 4 }];
    if (each.wear === 'coil') return [{ d: 'M-40 -96Q0 -70 50 -44', stroke: toned(tone, '#d6b57c'), width: 10 }];
    if (each.wear === 'satchel') return [{ d: 'M-40 -96Q0 -70 50 -44', stroke: toned(tone, '#784b2d'), width: 7 }];
    if (!('second' in each)) return [];
    const colour = toned(tone, each.colour);
    const strip: Item = { d, stroke: dark(colour, 0.06), width: 18 };
    if (each.wear !== 'shawl') return [strip];
    return [{ d: path`M${-half} ${y}Q-74 -60 -60 -40Q0 4 60 -40Q74 -60 ${half} ${y}Z`, fill: lit(colour) }, strip];
  });
}
