import { dark, light } from '../colour';
import { group, type Item, linear } from '../display';
import type { Tone } from '../palette';
import { ellipse, path } from '../path';
import { OPENING } from './beak';
import type { BirdBuild } from './builds';
import { type Expression, mouthOf } from './expressions';
import { brow, eye } from './eye';
import { rimLight } from './paper';
import { cheekBlush, type Plumage, plumageOf } from './plumage';
import type { Face } from './words';

const MIDDLE = 5;
const SKULL = 'M-33 4C-36 -26 -20 -32 0 -31C22 -32 38 -26 35 4C32 26 16 30 1 30C-16 30 -30 26 -33 4Z';
/** A barn owl's face. */
const HEART = 'M5 29C-22 22 -34 -2 -27 -16C-20 -28 0 -26 5 -12C10 -26 30 -28 37 -16C44 -2 32 22 5 29Z';

/** The ear tufts of owls that have them: they stand and hang as other animals' ears do. */
export function owlTufts({ disc, crest }: BirdBuild, { cap }: Plumage, ears: number): Item[] {
  if (!disc || crest <= 0) return [];
  return ([-1, 1] as const).map((side) =>
    group([{ d: path`M${side * -14} 0L${side * 10} -27Q${side * 16} -8 ${side * 7} 12Z`, fill: cap }], {
      at: [1 + side * 23, -19],
      turn: -side * ears * (ears < 0 ? 46 : 12),
    }),
  );
}

/** High brows must stay on the head. */
const HIGHEST = -6;

function browedEye(side: -1 | 1, build: BirdBuild, plumage: Plumage, expression: Expression, face: Face): Item[] {
  const x = MIDDLE + side * 13.5;
  const [lid, line] = [plumage.back, dark(plumage.cap, 0.5)];
  const acting = { ...expression, browLift: Math.max(HIGHEST, expression.browLift) };
  const colour = build.brow ? plumage.brow : dark(plumage.cap, 0.3);
  return [
    ...cheekBlush(MIDDLE + side * 21, 16, expression.blush),
    ...eye(
      { x, y: 0, radius: 12.4, narrow: side < 0 ? 1 : 0.92, side, lid, under: plumage.face, line, iris: '#c9832a' },
      expression,
      face === 'shut',
    ),
    brow({ x: x + side, y: -18, half: 13, thick: 6, side, colour }, acting),
  ];
}

/** An owl's head looks at you with both eyes. */
export function owlHead(build: BirdBuild, expression: Expression, face: Face, tone: Tone): Item[] {
  const plumage = plumageOf(build, tone);
  const open = OPENING[mouthOf(expression, face)];
  const disc = (side: number) => ellipse(MIDDLE + side * 13.5, 2, 18, 20);
  const discs = build.crest > 0 ? disc(-1) + disc(1) : HEART;
  const pale = linear([-30, 20], [34, -10], [0, dark(plumage.face, 0.14)], [1, light(plumage.face, 0.3)]);
  return [
    ...owlTufts(build, plumage, expression.ears),
    { d: SKULL, fill: linear([-34, 10], [34, -20], [0, dark(plumage.back, 0.2)], [1, light(plumage.back, 0.2)]) },
    { d: discs, fill: dark(plumage.back, 0.25) },
    group([{ d: discs, fill: pale }], { at: [MIDDLE * 0.1, 0], scale: 0.9 }),
    rimLight(SKULL, -34, 35, 0.7, tone),
    ...browedEye(-1, build, plumage, expression, face),
    ...browedEye(1, build, plumage, expression, face),
    {
      d: path`M${MIDDLE - 5 - open * 0.14} 13Q${MIDDLE} ${24 + open * 0.62} ${MIDDLE + 5 + open * 0.14} 13Z`,
      fill: open > 12 ? '#8c3040' : dark(plumage.beak, 0.3),
    },
    {
      d: path`M${MIDDLE - 6} 8Q${MIDDLE} 3 ${MIDDLE + 6} 8Q${MIDDLE + 4} 17 ${MIDDLE} 20Q${MIDDLE - 4} 17 ${MIDDLE - 6} 8Z`,
      fill: linear([MIDDLE - 5, 0], [MIDDLE + 5, 0], [0, dark(plumage.beak, 0.1)], [1, light(plumage.beak, 0.3)]),
    },
  ];
}
