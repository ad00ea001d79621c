import { dark, light } from '../colour';
import { group, type Item, linear, type Point } from '../display';
import { type Tone, toned } from '../palette';
import { circle, ellipse, path } from '../path';
import type { BirdBuild } from './builds';
import { EXPRESSIONS, type MouthKind, TALKING } from './expressions';
import { brow, eye } from './face';
import { rimLight } from './paper';
import type { Face, Mood, Pose } from './words';

type Plumage = Record<'back' | 'breast' | 'face' | 'cap' | 'beak' | 'leg' | 'wing', string>;

const plumageOf = (build: BirdBuild, tone: Tone): Plumage => ({
  back: toned(tone, build.back),
  breast: toned(tone, build.breast),
  face: toned(tone, build.face),
  cap: toned(tone, build.cap),
  beak: toned(tone, build.beak),
  leg: toned(tone, build.leg),
  wing: toned(tone, build.wing),
});

function legs(build: BirdBuild, colour: string, sitting: boolean): Item[] {
  const high = sitting ? Math.min(16, build.legs) : build.legs;
  const thick = build.legs > 60 ? 7 : 6;
  return ([-1, 1] as const).flatMap((side): Item[] => {
    const [x, fill] = [side * 15, side < 0 ? dark(colour, 0.25) : colour];
    return [
      { d: path`M${x} ${-high - 14}L${x + side * 6} ${-high * 0.5}L${x - side * 2} 0`, stroke: fill, width: thick },
      {
        d: path`M${x - side * 2} -1L${x - side * 2 + 24} 1M${x - side * 2} -1L${x - side * 2 + 16} 5M${x - side * 2} -1L${x - side * 2 - 14} 2`,
        stroke: fill,
        width: thick - 2,
      },
    ];
  });
}

/** The body's feathers around its own 0,0, which is between the legs. */
const BODY = 'M66 -74C80 -28 44 4 -6 6C-54 6 -88 -12 -88 -26C-72 -66 -28 -108 24 -110C50 -110 62 -96 66 -74Z';

const WING_TURN: Partial<Record<Pose, number>> = { cheer: 68, point: 42, slump: -8, walk: 8 };

function wing(plumage: Plumage, pose: Pose): Item {
  const feathers: readonly (readonly [string, string])[] = [
    [
      'M34 -88C30 -54 -20 -16 -104 4C-112 -4 -94 -16 -84 -24C-62 -72 -20 -102 14 -104C28 -104 34 -98 34 -88Z',
      dark(plumage.wing, 0.3),
    ],
    [
      'M36 -90C30 -60 -14 -30 -88 -16C-94 -24 -80 -32 -70 -38C-50 -76 -12 -104 16 -106C30 -106 36 -100 36 -90Z',
      plumage.back,
    ],
    [
      'M37 -92C30 -68 -6 -46 -60 -38C-64 -46 -52 -54 -44 -58C-28 -86 0 -106 18 -107C31 -107 37 -101 37 -92Z',
      light(plumage.back, 0.22),
    ],
  ];
  const items = feathers.map(([d, fill]) => group([{ d, fill }], { at: [-20, 80] }));
  return group(items, { at: [20, -80], turn: WING_TURN[pose] ?? 0 });
}

/** Where the head sits on the body, from the feet. */
export function birdNeck(build: BirdBuild, pose: Pose): Point {
  const sink = pose === 'slump' ? 14 : 0;
  const legsHigh = pose === 'sit' ? Math.min(16, build.legs) : build.legs;
  if (build.neck > 40) return [32, -legsHigh - 88 - build.neck * (pose === 'slump' ? 0.86 : 1) + sink * 0.5];
  return [34 * build.girth, -legsHigh - 128 * build.girth - build.neck + sink];
}

function longNeck(build: BirdBuild, plumage: Plumage): Item[] {
  if (build.neck <= 40) return [];
  const top = -90 - build.neck;
  const fill = linear([-10, 0], [70, 0], [0, dark(plumage.face, 0.14)], [1, light(plumage.face, 0.3)]);
  const d = path`M14 -92C26 ${top * 0.68} -16 ${top * 0.78} 4 ${top + 4}C14 ${top - 20} 44 ${top - 20} 54 ${top - 4}C40 ${top + 6} 36 ${top * 0.86} 40 ${top * 0.82}C50 ${top * 0.68} 78 -118 62 -70Z`;
  const marks = [0, 1, 2, 3].map((i) => path`M${36 + i * 4} ${top * 0.74 + i * 22}q5 5 4 13`).join('');
  return [
    { d, fill },
    { d: marks, stroke: plumage.cap, width: 3, opacity: 0.5 },
  ];
}

/** A bird's body, feet on 0,0, looking right. */
export function birdBody(build: BirdBuild, pose: Pose, tone: Tone): Item[] {
  const plumage = plumageOf(build, tone);
  const high = pose === 'sit' ? Math.min(16, build.legs) : build.legs;
  const down = linear([-80, 0], [70, -80], [0, dark(plumage.breast, 0.2)], [1, light(plumage.breast, 0.14)]);
  const raised = pose === 'cheer' || pose === 'point';
  const feathers = [
    { d: 'M-40 -54L-114 0L-94 8L-104 20L-40 -8Z', fill: dark(plumage.wing, 0.35) },
    ...(raised ? [wing(plumage, pose)] : []),
    { d: BODY, fill: down },
    rimLight(BODY, -88, 78, 0.6, tone),
    ...longNeck(build, plumage),
    ...(raised ? [] : [wing(plumage, pose)]),
  ];
  return [...legs(build, plumage.leg, pose === 'sit'), group(feathers, { at: [0, -high], scale: build.girth })];
}

/** Degrees the lower beak opens. */
const OPENING: Record<MouthKind, number> = {
  round: 26,
  laugh: 24,
  talk: 17,
  wobble: 9,
  smile: 7,
  droop: 3,
  smirk: 2,
  frown: 0,
  flat: 0,
};

function beak(build: BirdBuild, colour: string, open: number): Item[] {
  const long = build.beakLong;
  return [
    ...(open > 12 ? [{ d: path`M20 0L${12 + long * 0.5} 6L${12 + long * 0.36} ${open}Z`, fill: '#8c3040' }] : []),
    group(
      [
        {
          d: path`M-4 -1C${long * 0.3} 2 ${long * 0.6} 6 ${long * 0.84} 10C${long * 0.55} 16 ${long * 0.2} 14 -4 10Z`,
          fill: dark(colour, 0.2),
        },
      ],
      { at: [18, 4], turn: open },
    ),
    {
      d: path`M12 -9C${12 + long * 0.36} -8 ${12 + long * 0.74} 4 ${12 + long} 13C${12 + long * 0.6} 14 ${12 + long * 0.3} 12 12 8Z`,
      fill: linear([12, -6], [12 + long, 12], [0, light(colour, 0.25)], [1, colour]),
    },
  ];
}

/** The owl's two round eyes would need a front view; every bird shows one side and one eye. */
export function birdHead(build: BirdBuild, mood: Mood, face: Face, tone: Tone): Item[] {
  const plumage = plumageOf(build, tone);
  const expression = EXPRESSIONS[mood];
  const open = OPENING[face === 'talk' ? TALKING[expression.mouth] : expression.mouth];
  const bent = { ...expression, browTurn: -expression.browTurn * 0.9, browLift: expression.browLift * 0.6 };
  const plan = { x: 8, y: 0, radius: 11.5, side: 1, lid: plumage.face, line: dark(plumage.cap, 0.3) } as const;
  const crest = build.crest;
  return [
    ...(crest > 0
      ? [
          {
            d: path`M-14 -10C${-14 - 30 * crest} -18 ${-14 - 52 * crest} -8 ${-14 - 70 * crest} 14C${-14 - 46 * crest} 4 ${-14 - 26 * crest} 6 -18 10Z`,
            fill: plumage.cap,
          },
        ]
      : []),
    ...beak(build, plumage.beak, open),
    {
      d: ellipse(0, 0, 31, 26),
      fill: linear([-30, 10], [30, -16], [0, dark(plumage.face, 0.08)], [1, light(plumage.face, 0.3)]),
    },
    { d: 'M-30 -2C-24 -34 14 -34 28 -12C12 -14 -8 -8 -29 6Z', fill: plumage.cap },
    { d: ellipse(-14, 12, 10, 8), fill: light(plumage.breast, 0.7), opacity: 0.6 },
    ...(expression.blush > 0 ? [{ d: ellipse(4, 14, 9, 6), fill: '#ef7d6b', opacity: expression.blush }] : []),
    { d: circle(8, 0, 13.5), fill: light(plumage.face, 0.2) },
    ...eye(plan, expression, face === 'shut'),
    brow(9, -17, 10, -1, bent, light(plumage.face, 0.25), 4.5),
  ];
}
