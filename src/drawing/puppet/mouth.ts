import type { Item } from '../display';
import { ellipse, path, rect } from '../path';
import type { MouthKind } from './expressions';

type Line = Exclude<MouthKind, 'round' | 'laugh' | 'talk' | 'breath'>;

const LINES: Record<Line, (w: number) => string> = {
  flat: (w) => path`M${-w * 0.62} -1Q${w * 0.1} ${w * 0.2} ${w * 0.7} -2`,
  smile: (w) => path`M${-w} -4Q0 ${w * 0.82} ${w} -4`,
  smirk: (w) => path`M${-w * 0.6} 3Q${w * 0.36} ${w * 0.36} ${w * 1.05} -7`,
  frown: (w) => path`M${-w * 0.85} 6Q0 -5 ${w * 0.85} 6`,
  droop: (w) => path`M${-w * 0.66} 7Q0 -6 ${w * 0.66} 7`,
  wobble: (w) => path`M${-w * 0.9} 4Q${-w * 0.45} -5 0 2T${w * 0.9} 0`,
};

/** Open mouths, by half width: the hole, and where the tongue lies in it. */
const HOLES: Record<Exclude<MouthKind, Line>, (w: number) => readonly [hole: string, tongue: string]> = {
  round: (w) => [ellipse(0, w * 0.3, w * 0.48, w * 0.62), ellipse(0, w * 0.68, w * 0.28, w * 0.2)],
  breath: (w) => [ellipse(w * 0.06, w * 0.2, w * 0.24, w * 0.22), ellipse(w * 0.06, w * 0.34, w * 0.12, w * 0.06)],
  talk: (w) => [
    path`M${-w * 0.66} -1Q0 4 ${w * 0.66} -1Q${w * 0.56} ${w * 0.72} 0 ${w * 0.76}Q${-w * 0.56} ${w * 0.72} ${-w * 0.66} -1Z`,
    ellipse(0, w * 0.56, w * 0.34, w * 0.16),
  ],
  laugh: (w) => [
    path`M${-w} -4Q0 5 ${w} -4Q${w * 0.86} ${w * 1.06} 0 ${w * 1.1}Q${-w * 0.86} ${w * 1.06} ${-w} -4Z`,
    ellipse(0, w * 0.78, w * 0.5, w * 0.26),
  ],
};

const INSIDE = '#4a1f2a';
const TONGUE = '#d8737a';

function teeth(y: number, height: number): Item[] {
  return [
    { d: rect(-7, y, 14, height, 3), fill: '#fff6e0' },
    { d: path`M0 ${y + 1}v${height - 3}`, stroke: '#d9bf98', width: 1.4 },
  ];
}

const isHole = (kind: MouthKind): kind is Exclude<MouthKind, Line> => Object.hasOwn(HOLES, kind);

/** A mouth around 0,0; `w` is its half width. Two front teeth show where the species has them. */
export function mouth(kind: MouthKind, w: number, colour: string, toothed: boolean): Item[] {
  if (!isHole(kind)) {
    const bite = toothed ? teeth(1, kind === 'smile' ? 13 : 11) : [];
    return [...bite, { d: LINES[kind](w), stroke: colour, width: 3.4 }];
  }
  const [hole, tongue] = HOLES[kind](w);
  const bite = toothed && kind !== 'breath' ? teeth(-1, kind === 'laugh' ? 11 : 9) : [];
  return [{ d: hole, fill: INSIDE }, { d: tongue, fill: TONGUE }, ...bite];
}
