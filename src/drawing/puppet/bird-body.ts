import { dark, light } from '../colour';
import { group, type Item, linear, type Point } from '../display';
import { toned } from '../palette';
import { ellipse, path, rect } from '../path';
import { type Plumage, plumageOf } from './bird-head';
import type { BirdBuild } from './builds';
import type { Wear } from './cast/variant';
import { rimLight } from './paper';
import { garland, ring, type Standing } from './touches';
import type { Pose } from './words';

/** A wing: how far it is turned about its shoulder, and whether it reaches forward. */
interface Wing {
  readonly turn: number;
  readonly forward: boolean;
  readonly long: number;
}

/** How a bird stands. */
interface BirdStance {
  /** Degrees the body bends forward. */
  readonly pitch: number;
  readonly near: Wing;
  /** The far wing shows only when it is spread. */
  readonly far: Wing | null;
  readonly legs: 'stand' | 'stride' | 'one' | 'folded';
  readonly nod: number;
  /** How far a long neck is drawn in, 0..1, and units any head sinks. */
  readonly sink: number;
}

const FOLDED: Wing = { turn: 0, forward: false, long: 1 };
const STAND: BirdStance = { pitch: 0, near: FOLDED, far: null, legs: 'stand', nod: 0, sink: 0 };
const spread = (turn: number, forward: boolean, long = 1): Wing => ({ turn, forward, long });

const STANCES: Record<Pose, BirdStance> = {
  stand: STAND,
  sit: { ...STAND, pitch: -4, legs: 'folded', sink: 3 },
  lean: { ...STAND, pitch: -9, legs: 'one', nod: 6 },
  walk: { ...STAND, pitch: 8, legs: 'stride', nod: -4, near: spread(6, false) },
  carry: { ...STAND, pitch: -5, near: spread(24, true, 0.62), far: spread(8, true, 0.66) },
  point: { ...STAND, pitch: -3, near: spread(-22, true, 0.86) },
  slump: { ...STAND, pitch: 12, near: spread(-24, false, 1.02), nod: 10, sink: 14 },
  cheer: { ...STAND, pitch: -6, near: spread(72, false, 1.05), far: spread(-62, true, 1), nod: -6 },
  back: STAND,
};

/** Degrees a bird's head nods in a pose. */
export const birdNod = (pose: Pose): number => STANCES[pose].nod;

const legsHigh = (build: BirdBuild, pose: Pose): number =>
  STANCES[pose].legs === 'folded' ? Math.min(6, build.legs) : build.legs;

const turned = ([x, y]: Point, degrees: number): Point => {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return [x * cos - y * sin, x * sin + y * cos];
};

const SHOULDER: Point = [22, -82];

/** The tip of a wing that reaches out, in the body's coordinates. */
function wingTip({ turn, forward, long }: Wing): Point {
  const [x, y] = turned([(forward ? 112 : -112) * long, 62 * long], turn);
  return [SHOULDER[0] + x, SHOULDER[1] + y];
}

/** Where the head sits, and where something lies at the near and the far wing's tip; from the feet. */
export function birdPoints(build: BirdBuild, pose: Pose): { neck: Point; hand: Point; far: Point } {
  const { pitch, near, far, sink } = STANCES[pose];
  const high = legsHigh(build, pose);
  const out = (point: Point): Point => {
    const [x, y] = turned([point[0] * build.girth, point[1] * build.girth], pitch);
    return [x, y - high];
  };
  const behind = pose === 'back';
  const long = build.neck > 40;
  const top: Point = long ? [32, -88 - build.neck * (1 - sink * 0.01)] : [34, -126 - build.neck + sink];
  const neck = behind ? ([2, long ? top[1] : top[1] + 4] as const) : top;
  if (behind) return { neck: out(neck), hand: out([50, -50]), far: out([-50, -50]) };
  return { neck: out(neck), hand: out(wingTip(near)), far: out(wingTip(far ?? near)) };
}

function leg(build: BirdBuild, [x, top]: Point, foot: Point, fill: string): Item[] {
  const thick = build.legs > 60 ? 7 : 6;
  const [fx, fy] = foot;
  const toes = path`M${fx} ${fy}l24 2M${fx} ${fy}l16 6M${fx} ${fy}l-14 3`;
  return [
    { d: path`M${x} ${top}L${(x + fx) / 2 + 6} ${(top + fy) / 2}L${fx} ${fy - 1}`, stroke: fill, width: thick },
    { d: toes, stroke: fill, width: thick - 2 },
  ];
}

function legs(build: BirdBuild, plumage: Plumage, pose: Pose, standing: Standing): Item[] {
  const high = legsHigh(build, pose);
  const kind = STANCES[pose].legs;
  const [far, near] = [dark(plumage.leg, 0.25), plumage.leg];
  const top = -high - 14;
  const tag = ring([16, -high * 0.5], standing.condition, standing.tone);
  switch (kind) {
    case 'folded':
      return [{ d: path`M-4 0h26M10 0h24`, stroke: near, width: 6 }];
    case 'one':
      return [
        { d: path`M-14 ${top}L${-2} ${-high * 0.72}L-22 ${-high * 0.5}`, stroke: far, width: build.legs > 60 ? 7 : 6 },
        ...leg(build, [8, top], [6, -1], near),
        ...tag,
      ];
    case 'stride':
      return [...leg(build, [-12, top], [-34, -4], far), ...leg(build, [14, top], [32, -1], near), ...tag];
    case 'stand':
      return [...leg(build, [-15, top], [-13, -1], far), ...leg(build, [15, top], [13, -1], near), ...tag];
  }
}

/** The body's feathers around its own 0,0, which is between the legs. */
const BODY = 'M66 -74C80 -28 44 4 -6 6C-54 6 -88 -12 -88 -26C-72 -66 -28 -108 24 -110C50 -110 62 -96 66 -74Z';
/** An owl stands upright. */
const EGG = 'M62 -92C84 -44 60 6 4 7C-52 8 -74 -36 -56 -86C-46 -116 48 -120 62 -92Z';
const TAIL = 'M-40 -54L-114 0L-94 8L-104 20L-40 -8Z';

const outlineOf = (build: BirdBuild): string => (build.disc ? EGG : BODY);

const FEATHERS = [
  'M34 -88C30 -54 -20 -16 -104 4C-112 -4 -94 -16 -84 -24C-62 -72 -20 -102 14 -104C28 -104 34 -98 34 -88Z',
  'M36 -90C30 -60 -14 -30 -88 -16C-94 -24 -80 -32 -70 -38C-50 -76 -12 -104 16 -106C30 -106 36 -100 36 -90Z',
  'M37 -92C30 -68 -6 -46 -60 -38C-64 -46 -52 -54 -44 -58C-28 -86 0 -106 18 -107C31 -107 37 -101 37 -92Z',
];

function wing(plumage: Plumage, { turn, forward, long }: Wing, shade: number): Item {
  const [sheen, foot] = [light(plumage.back, 0.24), plumage.wing];
  const fills = [dark(foot, 0.3), plumage.back, sheen].map((colour) => {
    const fill = dark(colour, shade);
    return linear([-90, 0], [36, -90], [0, dark(fill, 0.1)], [1, light(fill, 0.12)]);
  });
  const items = FEATHERS.map((d, i) => group([{ d, fill: fills[i] ?? foot }], { at: [-SHOULDER[0], -SHOULDER[1]] }));
  const quills = { d: 'M-26 40L-100 80M-16 30L-78 58', stroke: dark(foot, 0.45), width: 2, opacity: 0.3 };
  return group([...items, quills], { at: SHOULDER, turn, scale: forward ? [-long, long] : long });
}

/** A long neck from the breast to the head; `draw` 0..1 is how far it is drawn in. */
function longNeck(build: BirdBuild, plumage: Plumage, drawIn: number): Item[] {
  if (build.neck <= 40) return [];
  const top = -90 - build.neck * (1 - drawIn);
  const fill = linear([-10, 0], [70, 0], [0, dark(plumage.face, 0.14)], [1, light(plumage.face, 0.3)]);
  const d = path`M14 -92C26 ${top * 0.68} -16 ${top * 0.78} 4 ${top + 4}C14 ${top - 20} 44 ${top - 20} 54 ${top - 4}C40 ${top + 6} 36 ${top * 0.86} 40 ${top * 0.82}C50 ${top * 0.68} 78 -118 62 -70Z`;
  const marks = [0, 1, 2, 3].map((i) => path`M${36 + i * 4} ${top * 0.74 + i * 22}q5 5 4 13`).join('');
  return [
    { d, fill },
    { d: marks, stroke: plumage.cap, width: 3, opacity: 0.5 },
  ];
}

/** Bars or speckles on the breast. */
function speckles(build: BirdBuild, plumage: Plumage): Item[] {
  if (!build.speckled) return [];
  const rows = [
    [-10, -70],
    [14, -74],
    [38, -70],
    [-22, -48],
    [4, -50],
    [30, -48],
    [50, -50],
    [-8, -26],
    [18, -26],
    [42, -28],
  ];
  const d = rows.map(([x = 0, y = 0]) => path`M${x} ${y}q5 7 10 0`).join('');
  return [{ d, stroke: dark(plumage.back, 0.1), width: 4, opacity: 0.55 }];
}

/** A messenger's bag, as a bird wears it. */
function bag(wears: readonly Wear[], { tone }: Standing): Item[] {
  if (!wears.some(({ wear }) => wear === 'satchel')) return [];
  const leather = toned(tone, '#a0643c');
  return [
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
}

/** Where the head throws its shade on the shoulders. */
const NAPE = 'M-20 -104Q24 -126 60 -92Q30 -104 -20 -104Z';

const down = ({ breast }: Plumage) =>
  linear([-80, 0], [70, -80], [0, dark(breast, 0.26)], [0.6, breast], [1, light(breast, 0.26)]);

function fromSide(
  build: BirdBuild,
  plumage: Plumage,
  stance: BirdStance,
  standing: Standing,
  wears: readonly Wear[],
): Item[] {
  const { near, far } = stance;
  const outline = outlineOf(build);
  const open = near.turn > 30 || near.forward;
  const flap = wing(plumage, near, 0);
  return [
    { d: TAIL, fill: linear([-110, 0], [-40, -50], [0, dark(plumage.wing, 0.45)], [1, dark(plumage.wing, 0.2)]) },
    ...(far ? [wing(plumage, far, 0.22)] : []),
    ...(open && !near.forward ? [flap] : []),
    { d: outline, fill: down(plumage) },
    ...(build.neck > 40 ? [] : [{ d: NAPE, fill: dark(plumage.back, 0.2), opacity: 0.3 }]),
    ...speckles(build, plumage),
    rimLight(outline, -88, 78, 0.65, standing.tone),
    ...longNeck(build, plumage, stance.sink * 0.01),
    ...bag(wears, standing),
    ...garland([-16, -96], [66, -76], 20, standing.condition.chaos, standing.tone),
    ...(open && !near.forward ? [] : [flap]),
  ];
}

/** From behind: the back, two folded wings that cross, and the tail over them. */
function fromBehind(build: BirdBuild, plumage: Plumage, standing: Standing): Item[] {
  const back = 'M0 -112C44 -112 66 -70 58 -26C52 2 28 8 0 8C-28 8 -52 2 -58 -26C-66 -70 -44 -112 0 -112Z';
  const fill = linear(
    [-60, 0],
    [60, -40],
    [0, dark(plumage.back, 0.3)],
    [0.6, plumage.back],
    [1, light(plumage.back, 0.24)],
  );
  const folded = (k: number): Item => ({
    d: path`M${k * 20} -104C${k * 66} -96 ${k * 74} -40 ${k * -12} 18C${k * -8} -20 ${k * 6} -64 ${k * 20} -104Z`,
    fill: linear([-60, 0], [60, -40], [0, dark(plumage.wing, 0.3)], [1, light(plumage.wing, 0.2)]),
  });
  const neck =
    build.neck > 40
      ? [
          {
            d: path`M-22 -96C-10 -130 -18 ${-70 - build.neck} -16 ${-96 - build.neck}H20C20 ${-70 - build.neck} 12 -130 24 -96Z`,
            fill: linear([-20, 0], [24, 0], [0, dark(plumage.face, 0.2)], [1, light(plumage.face, 0.2)]),
          },
        ]
      : [];
  return [
    { d: 'M-16 -10L-22 34L-4 28L4 36L10 28L24 34L16 -10Z', fill: dark(plumage.wing, 0.4) },
    ...neck,
    { d: back, fill },
    folded(-1),
    folded(1),
    rimLight(back, -60, 60, 0.65, standing.tone),
  ];
}

/** A bird's body, feet on 0,0, looking right. */
export function birdBody(build: BirdBuild, pose: Pose, standing: Standing, wears: readonly Wear[]): Item[] {
  const plumage = plumageOf(build, standing.tone);
  const stance = STANCES[pose];
  const behind = pose === 'back';
  const items = behind ? fromBehind(build, plumage, standing) : fromSide(build, plumage, stance, standing, wears);
  const upper = group(items, { at: [0, -legsHigh(build, pose)], scale: build.girth, turn: stance.pitch });
  const under = legs(build, plumage, pose, standing);
  return stance.legs === 'folded' ? [upper, ...under] : [...under, upper];
}
