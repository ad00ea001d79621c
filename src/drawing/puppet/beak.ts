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

const SMILE = 'M26 3C20 15 6 23 -10 13C4 28 24 25 30 10Z';

/** How the gape runs on from the beak into the cheek, thin at its end: it is a beak's own mouth, and no line beside it. */
const GAPES: Partial<Record<MouthKind, string>> = {
  smile: SMILE,
  laugh: SMILE,
  smirk: 'M26 3C20 13 12 18 -1 13C10 24 25 22 30 9Z',
  frown: 'M25 3C20 9 13 12 5 23C17 20 27 17 30 9Z',
  droop: 'M25 3C22 9 17 14 14 26C23 21 29 16 30 9Z',
  wobble: 'M25 3C23 11 17 11 15 15C13 19 9 15 4 22C13 24 17 22 19 19C24 18 28 16 30 9Z',
};

/** The upper beak with the corner of its mouth, to be laid over the cheek. */
export function upperBeak({ long, colour, mouth }: BeakPlan): Item[] {
  const tip = 12 + long;
  const at = (share: number): number => 21 + (tip - 21) * share;
  const gape = GAPES[mouth];
  return [
    ...(gape ? [{ d: gape, fill: dark(colour, 0.3) }] : []),
    {
      d: path`M22 -9C${at(0.36)} -9 ${at(0.72)} 3 ${tip} 12C${at(0.6)} 13 ${at(0.3)} 11 20 8Q15 0 22 -9Z`,
      fill: linear([12, 10], [at(0.7), -8], [0, dark(colour, 0.1)], [1, light(colour, 0.34)]),
    },
    { d: path`M${at(0.1)} -2l${long * 0.1} 1.4`, stroke: dark(colour, 0.5), width: 2.2, opacity: 0.7 },
  ];
}
