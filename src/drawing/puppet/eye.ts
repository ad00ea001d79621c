import { dark, light } from '../colour';
import { group, type Item, linear } from '../display';
import { circle, ellipse, path } from '../path';
import type { Expression } from './expressions';

export interface EyePlan {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Its width as a share of a round eye's: the far eye of a turned head is narrower. */
  readonly narrow: number;
  /** -1 for the left eye, 1 for the right. */
  readonly side: -1 | 1;
  readonly lid: string;
  /** The lower lid, where it has another colour. */
  readonly under?: string;
  /** The lash line, and the line of a closed eye where that must be lighter than the lid. */
  readonly line: string;
  readonly seam?: string;
  readonly iris: string;
}

/** Half the height of an eye as a share of its radius. */
const TALL = 1.14;

/** A lid a little lighter than the fur, so that its line is seen on dark fur, too. */
function closedEye({ x, y, radius: r, narrow, lid, line, seam = line }: EyePlan, bend: number): Item[] {
  const w = r * narrow * 1.02;
  const foot = y + r * (bend > 0 ? 0.34 : 0.12);
  return [
    { d: ellipse(x, y, r * narrow, r * TALL), fill: light(lid, 0.16) },
    {
      d: path`M${x - w} ${foot}Q${x} ${foot - r * 1.7 * bend} ${x + w} ${foot}`,
      stroke: seam,
      width: Math.max(2.6, r * 0.3),
    },
  ];
}

function pupil({ x, y, narrow, iris }: EyePlan, expression: Expression, size: number): Item[] {
  const r = size * 0.62 * expression.pupil;
  const [px, py] = [x + expression.gaze[0] * size * 0.62 * narrow, y + expression.gaze[1] * size * 0.62];
  const fill = linear([px, py - r], [px, py + r], [0, '#1a1320'], [0.5, '#241925'], [1, iris]);
  return [
    { d: ellipse(px, py, r * Math.sqrt(narrow), r * 1.1), fill },
    { d: circle(px + r * 0.34, py - r * 0.44, r * 0.34), fill: '#ffffff' },
    { d: circle(px - r * 0.36, py + r * 0.46, r * 0.17), fill: '#ffffff', opacity: 0.6 },
  ];
}

/** The upper lid: arched when open, straight when half shut, with a lash line that shows its slant from afar. */
function upperLid({ x, y, lid, line, side }: EyePlan, expression: Expression, size: number): Item {
  const high = size * TALL;
  const edge = expression.lid * high * 2 - high;
  const bulge = high * 0.9 * Math.max(0, 0.5 - expression.lid);
  const rim = path`M${-size * 2} ${edge + bulge}Q0 ${edge - bulge} ${size * 2} ${edge + bulge}`;
  return group(
    [
      { d: path`${rim}V${-size * 3}H${-size * 2}Z`, fill: lid },
      { d: rim, stroke: line, width: size * 0.26, opacity: expression.lid > 0 ? 1 : 0.5 },
    ],
    { at: [x, y], turn: expression.lidTurn * side },
  );
}

function lowerLid({ x, y, lid, under = lid, line }: EyePlan, { cheek }: Expression, size: number): Item[] {
  if (cheek <= 0) return [];
  const high = size * TALL;
  const [side, middle] = [y + high * (1.1 - cheek * 0.7), y + high * (1 - cheek * 2.2)];
  const rim = path`M${x - size * 2} ${side}Q${x} ${middle} ${x + size * 2} ${side}`;
  return [
    { d: path`${rim}V${y + high * 2}H${x - size * 2}Z`, fill: light(under, 0.12) },
    { d: rim, stroke: line, width: size * 0.09, opacity: 0.5 },
  ];
}

/** One eye with its lids. `shut` is a blink. */
export function eye(plan: EyePlan, expression: Expression, shut: boolean): Item[] {
  if (expression.closed === 'laughing') return closedEye(plan, shut ? 0.7 : 1);
  if (expression.closed === 'sleeping' || shut) return closedEye(plan, -0.5);
  const size = plan.radius * expression.eyeSize;
  const ball = ellipse(plan.x, plan.y, size * plan.narrow, size * TALL);
  const white = linear([0, plan.y - size], [0, plan.y + size * 0.2], [0, '#e6d8ce'], [1, '#fffaf0']);
  return [
    {
      d: ellipse(plan.x, plan.y, size * plan.narrow + 2.4, size * TALL + 2.4),
      fill: dark(plan.lid, 0.45),
      opacity: 0.3,
    },
    { d: ball, fill: white },
    group([...pupil(plan, expression, size), ...lowerLid(plan, expression, size), upperLid(plan, expression, size)], {
      clip: ball,
    }),
  ];
}

export interface BrowPlan {
  readonly x: number;
  readonly y: number;
  /** Half its width. */
  readonly half: number;
  readonly thick: number;
  readonly side: -1 | 1;
  readonly colour: string;
}

/** A brow over an eye, thick at its inner end. */
export function brow({ x, y, half, thick, side, colour }: BrowPlan, expression: Expression): Item {
  const lift = expression.browLift + (side < 0 ? expression.oneBrow : 0);
  const inner = -side * half;
  const d =
    path`M${inner} ${-thick * 0.3}Q${inner * 0.15} ${-thick * 1.5} ${-inner} ${thick * 0.5}` +
    path`Q${inner * 0.1} ${-thick * 0.25} ${inner} ${thick * 0.55}Z`;
  return group([{ d, fill: colour, stroke: colour, width: 2.6 }], {
    at: [x, y + lift],
    turn: expression.browTurn * side,
  });
}
