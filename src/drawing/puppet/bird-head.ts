import { dark, light } from '../colour';
import { group, type Item, linear, radial } from '../display';
import type { Tone } from '../palette';
import { ellipse, path, rect } from '../path';
import { flecks } from './bird-flecks';
import type { BirdBuild } from './builds';
import { type Expression, type MouthKind, mouthOf } from './expressions';
import { brow, eye } from './eye';
import { EDGE, rimLight } from './paper';
import { type Plumage, plumageOf } from './plumage';
import type { Face } from './words';

/** Degrees the lower beak opens. */
const OPENING: Record<MouthKind, number> = {
  round: 27,
  laugh: 25,
  talk: 17,
  wobble: 8,
  breath: 6,
  smile: 6,
  droop: 3,
  smirk: 2,
  frown: 0,
  flat: 0,
};

/** The lower beak carries its own paper edge, since the head's edge cannot open. */
function lowerBeak(long: number, colour: string, open: number, edge: string): Item {
  const d = path`M-6 -1C${long * 0.3} 2 ${long * 0.6} 6 ${long * 0.84} 10C${long * 0.55} 16 ${long * 0.2} 15 -6 11Z`;
  const jaw = [
    { d, fill: edge, stroke: edge, width: EDGE * 2 },
    { d, fill: dark(colour, 0.24) },
  ];
  const mouth = { d: path`M20 0L${12 + long * 0.5} 6L${12 + long * 0.36} ${open}Z`, fill: '#8c3040' };
  // What is cut gets no edge.
  return group([...(open > 12 ? [mouth] : []), group(jaw, { at: [18, 4], turn: open })], {
    clip: rect(0, -8, long + 24, long * 0.5 + 30),
  });
}

function beak(build: BirdBuild, colour: string, open: number, edge: string): Item[] {
  const long = build.beakLong;
  const upper = path`M10 -10C${12 + long * 0.36} -9 ${12 + long * 0.74} 3 ${12 + long} 12C${12 + long * 0.6} 14 ${12 + long * 0.3} 12 10 9Z`;
  return [
    lowerBeak(long, colour, open, edge),
    { d: upper, fill: linear([12, 10], [12 + long * 0.7, -8], [0, dark(colour, 0.1)], [1, light(colour, 0.34)]) },
    { d: path`M${12 + long * 0.16} -1l${long * 0.1} 1.4`, stroke: dark(colour, 0.5), width: 2.2, opacity: 0.7 },
  ];
}

/** Where the gape ends below the eye: one sees a mouth's corner from the side, too. */
const CORNERS: Partial<Record<MouthKind, string>> = {
  smile: 'M23 12Q13 24 -2 14',
  laugh: 'M23 12Q13 25 -4 13',
  smirk: 'M23 12Q14 19 1 12',
  frown: 'M23 10Q14 13 5 22',
  droop: 'M23 10Q15 12 9 24',
  wobble: 'M24 11q-5 8 -10 4t-11 6',
};

function corner(kind: MouthKind, line: string): Item[] {
  const d = CORNERS[kind];
  return d ? [{ d, stroke: line, width: 2.8 }] : [];
}

const CROWN = 'M-31 0C-27 -35 14 -36 30 -11C14 -13 -6 -6 -29 9Z';
/** The pale cheek of those who have no stars there. */
const CHEEK = 'M-26 6C-20 2 -8 6 -4 14C-8 22 -20 22 -25 16Z';
const SKULL = ellipse(0, 0, 32, 27);
/** What shows of the cheeks from behind. */
const CHEEKS = ellipse(-29, 9, 9, 10) + ellipse(29, 9, 9, 10);

const crest = (size: number, colour: string): Item[] =>
  size <= 0
    ? []
    : [
        {
          d: path`M-14 -12C${-14 - 30 * size} -20 ${-14 - 52 * size} -8 ${-14 - 70 * size} 14C${-14 - 46 * size} 4 ${-14 - 26 * size} 6 -18 10Z`,
          fill: colour,
        },
      ];

/** What still sticks up on a head that has not lost its down. */
const down = ({ downy }: BirdBuild, { face, breast }: Plumage): Item[] =>
  downy
    ? [
        { d: SKULL, stroke: face, width: 9, dash: [0.1, 9] },
        { d: 'M-6 -26Q-16 -38 -12 -46M2 -28Q0 -42 6 -48M10 -26Q16 -36 24 -38', stroke: light(breast, 0.2), width: 5 },
      ]
    : [];

const blushAt = (x: number, y: number, amount: number): Item[] =>
  amount <= 0
    ? []
    : [{ d: ellipse(x, y, 11, 8), fill: radial([x, y], 12, [0, '#ef6f5e', amount * 0.9], [1, '#ef6f5e', 0]) }];

/** On a side view one brow must say what two say. */
const sideways = (expression: Expression): Expression => ({
  ...expression,
  browLift: Math.max(-5, expression.browLift * 0.7 + expression.oneBrow * 0.4),
  // An eye alone that slants as a sad one does looks sly.
  lidTurn: expression.lidTurn * (expression.lidTurn > 0 ? 1.1 : 2),
  oneBrow: 0,
});

function sideHead(build: BirdBuild, expression: Expression, face: Face, tone: Tone): Item[] {
  const plumage = plumageOf(build, tone);
  const acting = sideways(expression);
  const line = dark(plumage.cap, 0.4);
  const plan = { x: 8, y: 0, radius: 12, narrow: 1, side: -1, lid: plumage.face, line, iris: '#7a5230' } as const;
  const mouthKind = mouthOf(expression, face);
  const cheek = light(plumage.breast, 0.75);
  return [
    ...crest(build.crest, plumage.cap),
    ...beak(build, plumage.beak, OPENING[mouthKind], tone.edge),
    ...down(build, plumage),
    { d: SKULL, fill: linear([-30, 12], [30, -18], [0, dark(plumage.face, 0.14)], [1, light(plumage.face, 0.3)]) },
    { d: CROWN, fill: linear([-30, 0], [30, -24], [0, dark(plumage.cap, 0.2)], [1, light(plumage.cap, 0.18)]) },
    ...(build.flecked === 'stars' ? flecks(build, plumage, 'head') : [{ d: CHEEK, fill: cheek, opacity: 0.85 }]),
    rimLight(SKULL, -32, 32, 0.6, tone),
    ...blushAt(6, 16, expression.blush),
    ...corner(mouthKind, line),
    { d: ellipse(8, 0, 14.4, 14.8), fill: light(plumage.face, 0.3) },
    ...eye(plan, acting, face === 'shut'),
    brow({ x: 9, y: -18, half: 13, thick: build.brow ? 8 : 6, side: -1, colour: plumage.brow }, acting),
  ];
}

/** A barn owl's face. */
const HEART = 'M5 29C-22 22 -34 -2 -27 -16C-20 -28 0 -26 5 -12C10 -26 30 -28 37 -16C44 -2 32 22 5 29Z';

/** An owl looks at you with both eyes. */
function discHead(build: BirdBuild, expression: Expression, face: Face, tone: Tone): Item[] {
  const plumage = plumageOf(build, tone);
  const [middle, open] = [5, OPENING[mouthOf(expression, face)]];
  const skull = 'M-33 4C-36 -26 -20 -32 0 -31C22 -32 38 -26 35 4C32 26 16 30 1 30C-16 30 -30 26 -33 4Z';
  const tuft = (k: number) => path`M${k * 12 + 1} -27L${k * 33 + 1} -46Q${k * 36} -30 ${k * 31} -14Z`;
  const disc = (k: number) => ellipse(middle + k * 13.5, 2, 16.5, 18);
  const discs = build.crest > 0 ? disc(-1) + disc(1) : HEART;
  const pale = linear([-30, 20], [34, -10], [0, dark(plumage.face, 0.14)], [1, light(plumage.face, 0.3)]);
  const eyes = ([-1, 1] as const).flatMap((side) => {
    const plan = {
      x: middle + side * 13,
      y: 0,
      radius: 11,
      narrow: side < 0 ? 1 : 0.95,
      side,
      lid: plumage.back,
      line: dark(plumage.cap, 0.5),
      iris: '#c9832a',
    };
    return [
      ...blushAt(middle + side * 20, 15, expression.blush),
      ...eye(plan, expression, face === 'shut'),
      brow(
        {
          x: middle + side * 14,
          y: -18,
          half: 12,
          thick: 5,
          side,
          colour: build.brow ? plumage.brow : dark(plumage.cap, 0.25),
        },
        expression,
      ),
    ];
  });
  return [
    ...(build.crest > 0 ? [{ d: tuft(-1) + tuft(1), fill: plumage.cap }] : []),
    { d: skull, fill: linear([-34, 10], [34, -20], [0, dark(plumage.back, 0.2)], [1, light(plumage.back, 0.2)]) },
    { d: discs, fill: dark(plumage.back, 0.25) },
    group([{ d: discs, fill: pale }], { at: [middle * 0.1, 0], scale: 0.9 }),
    rimLight(skull, -34, 35, 0.7, tone),
    ...eyes,
    {
      d: path`M${middle - 5 - open * 0.14} 13Q${middle} ${24 + open * 0.62} ${middle + 5 + open * 0.14} 13Z`,
      fill: open > 12 ? '#8c3040' : dark(plumage.beak, 0.3),
    },
    {
      d: path`M${middle - 6} 8Q${middle} 3 ${middle + 6} 8Q${middle + 4} 17 ${middle} 20Q${middle - 4} 17 ${middle - 6} 8Z`,
      fill: linear([middle - 5, 0], [middle + 5, 0], [0, dark(plumage.beak, 0.1)], [1, light(plumage.beak, 0.3)]),
    },
  ];
}

const MOST_TILT = 15;

/** Degrees a bird's head tilts, forward when above 0: where one eye is seen, the way the beak points says the rest. */
export const birdTilt = (build: BirdBuild, { tilt }: Expression): number =>
  build.disc ? tilt : Math.max(-MOST_TILT, Math.min(MOST_TILT, tilt * 2.4));

/** A bird's head around 0,0, before it is tilted: one side and one eye, or an owl's whole face. */
export const birdHead = (build: BirdBuild, expression: Expression, face: Face, tone: Tone): Item[] =>
  (build.disc ? discHead : sideHead)(build, expression, face, tone);

/** A bird's head from behind: the cap, and what shows of a long crest. */
export function birdNape(build: BirdBuild, tone: Tone): Item[] {
  const plumage = plumageOf(build, tone);
  const crown = linear([-30, 10], [30, -20], [0, dark(plumage.cap, 0.2)], [1, light(plumage.cap, 0.24)]);
  const tufts =
    build.disc && build.crest > 0
      ? [{ d: 'M-11 -26L-32 -45Q-36 -28 -30 -12ZM11 -26L32 -45Q36 -28 30 -12Z', fill: plumage.cap }]
      : [];
  const tail =
    build.crest > 0.6 && !build.disc
      ? [
          {
            d: path`M-10 -6Q0 ${30 + 34 * build.crest} 4 ${30 + 34 * build.crest}Q12 10 10 -6Z`,
            fill: dark(plumage.cap, 0.1),
          },
        ]
      : [];
  return [
    ...tufts,
    { d: SKULL, fill: linear([-30, 0], [30, 0], [0, dark(plumage.back, 0.24)], [1, light(plumage.back, 0.2)]) },
    { d: 'M-31 2C-28 -36 28 -36 31 2C22 12 12 8 0 16C-12 8 -22 12 -31 2Z', fill: crown },
    ...(build.disc ? [] : [group([{ d: CHEEKS, fill: light(plumage.breast, 0.75), opacity: 0.85 }], { clip: SKULL })]),
    ...tail,
    rimLight(SKULL, -32, 32, 0.6, tone),
  ];
}
