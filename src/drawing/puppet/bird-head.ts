import { dark, light } from '../colour';
import { group, type Item, linear } from '../display';
import type { Tone } from '../palette';
import { ellipse, path } from '../path';
import { lowerBeak, upperBeak } from './beak';
import { flecks } from './bird-flecks';
import type { BirdBuild } from './builds';
import { type Expression, mouthOf } from './expressions';
import { brow, eye } from './eye';
import { owlHead, owlTufts } from './owl-head';
import { rimLight } from './paper';
import { cheekBlush, type Plumage, plumageOf } from './plumage';
import type { Face } from './words';

const CROWN = 'M-31 0C-27 -35 14 -36 30 -11C14 -13 -6 -6 -29 9Z';
/** The pale cheek of those who have no stars there. */
const CHEEK = 'M-26 6C-20 2 -8 6 -4 14C-8 22 -20 22 -25 16Z';
const SKULL = ellipse(0, 0, 32, 27);
/** What shows of the cheeks from behind. */
const CHEEKS = ellipse(-29, 9, 9, 10) + ellipse(29, 9, 9, 10);

/** Degrees by which what stands on a head is raised where a mood pricks ears. */
const RAISED = 26;

/** A long crest, or the feathers of the crown, which only stand up where somebody is stirred. */
function crest({ crest: size, downy }: BirdBuild, colour: string, ears: number): Item[] {
  if (size > 0) {
    const d = path`M8 -2C${-16 - 14 * size} -10 ${-38 * size} 2 ${-56 * size} 24C${-32 * size} 14 ${-12 * size} 16 -4 20Z`;
    return [group([{ d, fill: colour }], { at: [-14, -10], turn: ears * RAISED })];
  }
  if (downy || ears < 0.5) return [];
  const feathers = 'M-22 4Q-22 -12 -36 -18Q-14 -18 -10 -6Q-8 -20 -18 -32Q0 -24 2 -6Q8 -16 4 -32Q18 -18 16 4Z';
  return [group([{ d: feathers, fill: colour }], { at: [-6, -18], scale: [1, ears] })];
}

/** What still sticks up on a head that has not lost its down. */
const down = ({ downy }: BirdBuild, { face, breast }: Plumage, ears: number): Item[] =>
  downy
    ? [
        { d: SKULL, stroke: face, width: 9, dash: [0.1, 9] },
        group(
          [{ d: 'M-8 0Q-18 -12 -14 -20M0 -2Q-2 -16 4 -22M8 0Q14 -10 22 -12', stroke: light(breast, 0.2), width: 5 }],
          {
            at: [2, -26],
            turn: ears * RAISED,
          },
        ),
      ]
    : [];

/** On a side view one brow must say what two say. */
const sideways = (expression: Expression): Expression => ({
  ...expression,
  browLift: Math.max(-4, expression.browLift * 0.7 + expression.oneBrow * 0.4),
  // An eye alone that slants as a sad one does looks sly.
  lidTurn: expression.lidTurn * (expression.lidTurn > 0 ? 1.1 : 2),
  oneBrow: 0,
});

/** The one eye that is seen. Its upper lid has the cap's colour: what it does is read from afar. */
function sideEye(plumage: Plumage, starred: boolean, expression: Expression, face: Face): Item[] {
  const shut = face === 'shut';
  const closed = shut || expression.closed !== 'no';
  const line = dark(plumage.cap, 0.4);
  const plan = {
    x: 3,
    y: -2,
    radius: 14.6,
    narrow: 1,
    side: -1,
    lid: closed ? plumage.face : plumage.cap,
    under: plumage.face,
    line,
    seam: starred ? plumage.fleck : line,
    iris: '#7a5230',
  } as const;
  // Above, the cap comes down to it.
  const around = linear([0, -8], [0, -2], [0, closed ? plumage.face : plumage.cap], [1, light(plumage.face, 0.3)]);
  return [{ d: ellipse(3, -2, 17, 18.6), fill: around }, ...eye(plan, expression, shut)];
}

function sideHead(build: BirdBuild, expression: Expression, face: Face, tone: Tone): Item[] {
  const plumage = plumageOf(build, tone);
  const acting = sideways(expression);
  const starred = build.flecked === 'stars';
  const beak = { long: build.beakLong, colour: plumage.beak, mouth: mouthOf(expression, face), edge: tone.edge };
  const cheek = light(plumage.breast, 0.75);
  return [
    ...crest(build, plumage.cap, expression.ears),
    lowerBeak(beak),
    ...down(build, plumage, expression.ears),
    { d: SKULL, fill: linear([-30, 12], [30, -18], [0, dark(plumage.face, 0.14)], [1, light(plumage.face, 0.3)]) },
    { d: CROWN, fill: linear([-30, 0], [30, -24], [0, dark(plumage.cap, 0.2)], [1, light(plumage.cap, 0.18)]) },
    ...(starred ? flecks(build, plumage, 'head') : [{ d: CHEEK, fill: cheek, opacity: 0.85 }]),
    rimLight(SKULL, -32, 32, 0.6, tone),
    ...cheekBlush(-9, 16, expression.blush),
    ...upperBeak(beak),
    ...sideEye(plumage, starred, acting, face),
    brow({ x: 4, y: -20, half: 14, thick: build.brow ? 9 : 6.5, side: -1, colour: plumage.brow }, acting),
  ];
}

const MOST_TILT = 15;

/** Degrees a bird's head tilts, forward when above 0: where one eye is seen, the way the beak points says the rest. */
export const birdTilt = (build: BirdBuild, { tilt }: Expression): number =>
  build.disc ? tilt : Math.max(-MOST_TILT, Math.min(MOST_TILT, tilt * 2.4));

/** A bird's head around 0,0, before it is tilted: one side and one eye, or an owl's whole face. */
export const birdHead = (build: BirdBuild, expression: Expression, face: Face, tone: Tone): Item[] =>
  (build.disc ? owlHead : sideHead)(build, expression, face, tone);

/** A bird's head from behind: the cap, and what shows of a long crest. */
export function birdNape(build: BirdBuild, tone: Tone): Item[] {
  const plumage = plumageOf(build, tone);
  const crown = linear([-30, 10], [30, -20], [0, dark(plumage.cap, 0.2)], [1, light(plumage.cap, 0.24)]);
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
    ...owlTufts(build, plumage, 0),
    { d: SKULL, fill: linear([-30, 0], [30, 0], [0, dark(plumage.back, 0.24)], [1, light(plumage.back, 0.2)]) },
    { d: 'M-31 2C-28 -36 28 -36 31 2C22 12 12 8 0 16C-12 8 -22 12 -31 2Z', fill: crown },
    ...(build.disc ? [] : [group([{ d: CHEEKS, fill: light(plumage.breast, 0.75), opacity: 0.85 }], { clip: SKULL })]),
    ...tail,
    rimLight(SKULL, -32, 32, 0.6, tone),
  ];
}
