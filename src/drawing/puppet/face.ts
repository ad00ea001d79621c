import { group, type Item } from '../display';
import { circle, ellipse, path, rect } from '../path';
import type { Expression, MouthKind } from './expressions';

export interface EyePlan {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** -1 for the left eye, 1 for the right. */
  readonly side: -1 | 1;
  readonly lid: string;
  readonly line: string;
}

const closedArc = ({ x, y, radius: r, line }: EyePlan, up: number): Item => ({
  d: path`M${x - r} ${y + 3}Q${x} ${y + 3 - r * 1.5 * up} ${x + r} ${y + 3}`,
  stroke: line,
  width: r * 0.36,
});

function pupil({ x, y }: EyePlan, expression: Expression, size: number): Item[] {
  const r = size * 0.6 * expression.pupil;
  const [px, py] = [x + expression.gaze[0] * size * 0.6, y + expression.gaze[1] * size * 0.6];
  return [
    { d: ellipse(px, py, r, r * 1.14), fill: '#231a2b' },
    { d: circle(px + r * 0.34, py - r * 0.42, r * 0.34), fill: '#ffffff' },
    { d: circle(px - r * 0.35, py + r * 0.45, r * 0.16), fill: '#ffffff', opacity: 0.55 },
  ];
}

function lids(plan: EyePlan, expression: Expression, size: number, high: number): Item[] {
  const { x, y, lid, line, side } = plan;
  const foot = expression.lid * high * 2.05 - high - 2;
  const upper = group(
    [
      { d: rect(-size * 2, foot - 60, size * 4, 60), fill: lid },
      { d: rect(-size * 2, foot - 2.2, size * 4, 2.6), fill: line, opacity: expression.lid > 0 ? 0.75 : 0 },
    ],
    { at: [x, y], turn: expression.lidTurn * side },
  );
  if (expression.cheek <= 0) return [upper];
  const rim = y + high * (1 - expression.cheek * 1.2);
  const bulge = y + high * (1 - expression.cheek * 2.6);
  const d = path`M${x - size * 2} ${y + high * 2}V${rim}Q${x} ${bulge} ${x + size * 2} ${rim}V${y + high * 2}Z`;
  return [upper, { d, fill: lid }];
}

/** One eye with its lids. `shut` is a blink. */
export function eye(plan: EyePlan, expression: Expression, shut: boolean): Item[] {
  if (expression.arcs) return [closedArc(plan, shut ? 0.9 : 1.1)];
  if (shut) return [closedArc(plan, -0.35)];
  const size = plan.radius * expression.eyeSize;
  const high = size * 1.16;
  const ball = ellipse(plan.x, plan.y, size, high);
  return [
    { d: ball, fill: '#fffaf0' },
    group([...pupil(plan, expression, size), ...lids(plan, expression, size, high)], { clip: ball }),
  ];
}

/** A brow over an eye; `width` is its half. */
export function brow(
  x: number,
  y: number,
  width: number,
  side: -1 | 1,
  expression: Expression,
  colour: string,
  thick: number,
): Item {
  const lift = expression.browLift + (side < 0 ? expression.oneBrow : 0);
  return group([{ d: path`M${-width} 2.5Q0 -4.5 ${width} 2.5`, stroke: colour, width: thick }], {
    at: [x, y + lift],
    turn: expression.browTurn * side,
  });
}

const LINES: Record<Exclude<MouthKind, 'round' | 'laugh' | 'talk'>, (w: number) => string> = {
  flat: (w) => path`M${-w * 0.6} 0Q0 3 ${w * 0.6} 0`,
  smile: (w) => path`M${-w} -3Q0 ${w * 0.75} ${w} -3`,
  smirk: (w) => path`M${-w * 0.6} 2Q${w * 0.3} 6 ${w} -6`,
  frown: (w) => path`M${-w * 0.75} 5Q0 -4 ${w * 0.75} 5`,
  droop: (w) => path`M${-w * 0.6} 6Q0 -4 ${w * 0.6} 6`,
  wobble: (w) => path`M${-w * 0.8} 3Q${-w * 0.4} -4 0 2T${w * 0.8} 1`,
};

const INSIDE = '#4a1f2a';
const TONGUE = '#cf6a72';

function teeth(y: number, height: number): Item[] {
  return [
    { d: rect(-7, y, 14, height, 3), fill: '#fff6e0' },
    { d: path`M0 ${y + 1}v${height - 3}`, stroke: '#d9bf98', width: 1.4 },
  ];
}

/** A mouth around 0,0; `w` is its half width. Two front teeth show where the species has them. */
export function mouth(kind: MouthKind, w: number, colour: string, toothed: boolean): Item[] {
  const bite = (y: number, height: number) => (toothed ? teeth(y, height) : []);
  if (kind === 'round')
    return [
      { d: ellipse(0, 8, w * 0.46, w * 0.62), fill: INSIDE },
      { d: ellipse(0, 8 + w * 0.34, w * 0.28, w * 0.2), fill: TONGUE },
      ...bite(-2, 9),
    ];
  if (kind === 'talk')
    return [
      {
        d: path`M${-w * 0.62} 0Q0 3 ${w * 0.62} 0Q${w * 0.5} ${w * 0.74} 0 ${w * 0.76}Q${-w * 0.5} ${w * 0.74} ${-w * 0.62} 0Z`,
        fill: INSIDE,
      },
      { d: ellipse(0, w * 0.58, w * 0.32, w * 0.15), fill: TONGUE },
      ...bite(0, 8),
    ];
  if (kind === 'laugh')
    return [
      {
        d: path`M${-w} -3Q0 4 ${w} -3Q${w * 0.8} ${w * 1.15} 0 ${w * 1.2}Q${-w * 0.8} ${w * 1.15} ${-w} -3Z`,
        fill: INSIDE,
      },
      { d: ellipse(0, w * 0.85, w * 0.5, w * 0.26), fill: TONGUE },
      ...bite(-1, 11),
    ];
  return [...bite(1, kind === 'smile' ? 13 : 11), { d: LINES[kind](w), stroke: colour, width: 3.4 }];
}
