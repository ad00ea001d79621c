import { dark, light } from '../colour';
import { group, type Item, linear } from '../display';
import { path, rect } from '../path';
import type { MouthKind } from './expressions';
import { EDGE } from './paper';

/** Degrees the lower beak opens. */
export const OPENING: Record<MouthKind, number> = {
  round: 30,
  laugh: 28,
  talk: 17,
  wobble: 8,
  breath: 6,
  smile: 9,
  droop: 0,
  smirk: 0,
  frown: 0,
  flat: 0,
};

/** A beak seen from the side: how far it reaches, its colour, what its mouth does, and the paper edge round it. */
export interface BeakPlan {
  readonly long: number;
  readonly colour: string;
  readonly mouth: MouthKind;
  readonly edge: string;
}

/** The lower beak, to be laid under the head. It carries its own paper edge, since the head's edge cannot open. */
export function lowerBeak({ long, colour, mouth, edge }: BeakPlan): Item {
  const open = OPENING[mouth];
  const d = path`M-6 -1C${long * 0.3} 2 ${long * 0.6} 6 ${long * 0.84} 10C${long * 0.55} 16 ${long * 0.2} 15 -6 11Z`;
  const jaw = [
    { d, fill: edge, stroke: edge, width: EDGE * 2 },
    { d, fill: dark(colour, 0.24) },
  ];
  const [angle, deep] = [(open * Math.PI) / 180, 6 + long * 0.42];
  const inside = {
    d: path`M16 0L${12 + long * 0.5} 8L${18 + deep * Math.cos(angle)} ${4 + deep * Math.sin(angle)}Z`,
    fill: '#8c3040',
  };
  // What is cut gets no edge.
  return group([...(open > 12 ? [inside] : []), group(jaw, { at: [18, 4], turn: open })], {
    clip: rect(0, -8, long + 24, long * 0.5 + 34),
  });
}

/** How the gape runs on from the beak into the cheek: how it bends, and where it ends. */
const GAPES: Partial<Record<MouthKind, readonly [bx: number, by: number, x: number, y: number]>> = {
  smile: [12, 23, -10, 13],
  laugh: [10, 25, -12, 13],
  smirk: [14, 17, -1, 12],
  frown: [14, 7, 5, 23],
  droop: [19, 8, 14, 26],
  wobble: [18, 13, 4, 20],
};

/** A corner of the mouth that is thin at its end: the beak's own, and no line beside it. */
function corner(mouth: MouthKind, colour: string): Item[] {
  const gape = GAPES[mouth];
  if (!gape) return [];
  const [bx, by, x, y] = gape;
  return [{ d: path`M25 3Q${bx} ${by} ${x} ${y}Q${bx + 5} ${by + 10} 30 9Z`, fill: dark(colour, 0.3) }];
}

/** The upper beak with the corner of its mouth, to be laid over the cheek. */
export function upperBeak({ long, colour, mouth }: BeakPlan): Item[] {
  const tip = 12 + long;
  const at = (share: number): number => 21 + (tip - 21) * share;
  return [
    ...corner(mouth, colour),
    {
      d: path`M22 -9C${at(0.36)} -9 ${at(0.72)} 3 ${tip} 12C${at(0.6)} 13 ${at(0.3)} 11 20 8Q15 0 22 -9Z`,
      fill: linear([12, 10], [at(0.7), -8], [0, dark(colour, 0.1)], [1, light(colour, 0.34)]),
    },
    { d: path`M${at(0.1)} -2l${long * 0.1} 1.4`, stroke: dark(colour, 0.5), width: 2.2, opacity: 0.7 },
  ];
}
