import { dark, light, mix } from '../../colour';
import { type Item, linear, type Point } from '../../display';
import { arriving, between } from '../../number';
import { pick } from '../../palette';
import { circle, path, polygon, rect } from '../../path';
import { lightPool } from '../light';
import type { Setting } from '../setting';

/** Where the badgers' half has its far and near edge, where the hares' half has them, lower by a step. */
export const HALVES = { badgers: [562, 664], hares: [582, 686] } as const;

/** Where the halves meet: at the far edge and at ours, as shares of the width. */
const JOINT = [0.503, 0.487] as const;

/** A point of a half's floor: 0..1 across from the frame's edge to the joint, 0..1 toward us. */
type OnDeck = (across: number, near: number) => Point;

function floorOf({ at, left, right }: Setting, half: keyof typeof HALVES): OnDeck {
  const [far, near] = HALVES[half];
  const [from, wide] = half === 'badgers' ? [left - 20, left - 130] : [right + 20, right + 130];
  return (across, down) => [
    between(between(from, at(JOINT[0]), across), between(wide, at(JOINT[1]), across), down),
    between(far, near, down),
  ];
}

/** Which boards went for sledges, and which only broke; of each half, by number. */
const TAKEN = { badgers: [3, 7, 9, 1], hares: [4, 8, 2, 11] } as const;
const BOARDS = { badgers: 11, hares: 13 } as const;

const plank = (on: OnDeck, a: number, b: number, from: number, to: number): string =>
  polygon([on(a, from), on(b, from), on(b, to), on(a, to)]);

/** Splintered ends and the gorge below them, where a board is gone from `from` on. */
function hole(setting: Setting, on: OnDeck, a: number, b: number, from: number): Item {
  const m = (a + b) / 2;
  const deep = mix(pick(setting.palette.depths, 4), setting.palette.vignette, 0.7);
  return {
    d: polygon([
      on(a, from),
      on((a + m) / 2, from + 0.06),
      on(m, from - 0.03),
      on((b + m) / 2, from + 0.05),
      on(b, from),
      on(b, 1),
      on(a, 1),
    ]),
    fill: linear([0, 560], [0, 690], [0, deep], [1, mix(deep, pick(setting.palette.water, 2), 0.35)]),
  };
}

/** The boards of one half: the badgers' all of one breadth, the hares' as they came. */
function boards(setting: Setting, half: keyof typeof HALVES): Item[] {
  const { palette, condition, snow } = setting;
  const on = floorOf(setting, half);
  const count = BOARDS[half];
  const draw = setting.draws(half === 'badgers' ? 91 : 92);
  const [shade, dull, board, lit] = [0, 1, 2, 3].map((i) => pick(palette.wood, i)) as [string, string, string, string];
  return Array.from({ length: count }, (_, i) => {
    const [tone, end] = [draw(), draw()];
    const [a, b] = [i / count, (i + 0.975) / count];
    const top = snow ? mix('#edf3fa', lit, 0.15 * tone) : mix(board, light(lit, 0.15), 0.25 + 0.6 * tone);
    const to = half === 'badgers' ? 1 : 1 + 0.07 * end;
    const fill = linear(
      [0, 562],
      [0, 690],
      [0, top],
      [0.5, mix(top, dull, 0.5)],
      [1, mix(dull, shade, 0.3 + 0.5 * tone)],
    );
    const turn = (TAKEN[half] as readonly number[]).indexOf(i);
    const taken = turn < 0 ? 0 : arriving(condition.chaos, 0.22 + turn * 0.17, 0.16);
    const rotten = turn < 0 ? 0 : 0.5 * arriving(condition.decline, 0.3 + turn * 0.15, 0.14);
    const gone = Math.max(taken, rotten);
    return [{ d: plank(on, a, b, 0, to), fill }, ...(gone > 0 ? [hole(setting, on, a, b, 1 - gone)] : [])];
  }).flat();
}

const PEGS = 0.06;

/** Two pegs in every board of the badgers' half; the hares tied theirs. */
function fastenings(setting: Setting): Item[] {
  const { palette, at, right } = setting;
  const on = floorOf(setting, 'badgers');
  const pegs = Array.from({ length: BOARDS.badgers }, (_, i) =>
    [0.25, 0.7].map((x) => circle(...on((i + x) / BOARDS.badgers, PEGS * 2), 2.6)).join(''),
  );
  const lashing = Array.from({ length: 12 }, (_, i) => path`M${between(at(0.52), right, i / 12)} 591l12 6`);
  return [
    { d: pegs.join(''), fill: dark(pick(palette.wood, 0), 0.3), opacity: 0.7 },
    { d: lashing.join(''), stroke: '#cdb07c', width: 3.4, opacity: 0.8 },
  ];
}

/** The ends of the beams that carry the badgers' half; of the forty, four go home with decline. */
function beams(setting: Setting): Item[] {
  const { palette, condition, at, left } = setting;
  const [, near] = HALVES.badgers;
  const [shade, board, lit] = [pick(palette.wood, 0), pick(palette.wood, 2), pick(palette.wood, 3)];
  const count = 13;
  return Array.from({ length: count }, (_, i) => {
    const x = between(left + 4, at(0.47), i / (count - 1));
    const order = [10, 6, 8, 3].indexOf(i);
    const gone = order < 0 ? 0 : arriving(condition.decline, 0.2 + order * 0.18, 0.08);
    const socket: Item = { d: rect(x - 12, near + 9, 24, 24, 5), fill: dark(shade, 0.72) };
    const end: Item[] = [
      {
        d: rect(x - 11, near + 10, 22, 22, 4),
        fill: linear([x - 11, near + 32], [x + 11, near + 10], [0, board], [1, light(lit, 0.2)]),
        opacity: 1 - gone,
      },
      { d: circle(x, near + 21, 6), stroke: shade, width: 1.8, opacity: 0.6 * (1 - gone) },
    ];
    return gone >= 1 ? [socket] : [socket, ...end];
  }).flat();
}

/** What carries the floor, seen from our side: squared on the left, bent and bundled on the right. */
function undersides(setting: Setting): Item[] {
  const { palette, at, left, right, bottom } = setting;
  const [, badgers] = HALVES.badgers;
  const [, hares] = HALVES.hares;
  const [shade, dull, board] = [pick(palette.wood, 0), pick(palette.wood, 1), pick(palette.wood, 2)];
  const deep = mix(pick(palette.depths, 4), palette.vignette, 0.75);
  const arch = path`M${right + 40} ${hares + 16}Q${at(0.76)} ${hares + 30} ${at(0.49)} ${hares + 8}V${hares}H${right + 40}Z`;
  return [
    {
      d: rect(left - 20, badgers, right - left + 40, bottom - badgers + 20),
      fill: linear([0, badgers], [0, 740], [0, deep], [1, mix(deep, pick(palette.water, 2), 0.3)]),
    },
    {
      d: rect(left - 20, badgers, at(JOINT[1]) - left + 20, 40),
      fill: linear([0, badgers], [0, badgers + 40], [0, dull], [1, dark(shade, 0.2)]),
    },
    ...beams(setting),
    { d: arch, fill: linear([at(0.5), 0], [right, 0], [0, shade], [1, board]) },
    {
      d: [0.56, 0.68, 0.8, 0.92]
        .map((t) => path`M${at(t)} ${hares + 4}q-7 10 0 22M${at(t) + 9} ${hares + 4}q-7 10 0 22`)
        .join(''),
      stroke: '#cdb07c',
      width: 5,
    },
    {
      d: path`M${at(0.06)} ${badgers + 40}L${at(0.03)} 780M${at(0.24)} ${badgers + 40}L${at(0.27)} 780M${at(0.43)} ${badgers + 40}L${at(0.4)} 780`,
      stroke: shade,
      width: 24,
    },
    {
      d: path`M${at(0.62)} ${hares + 24}Q${at(0.64)} 740 ${at(0.61)} 790M${at(0.86)} ${hares + 24}Q${at(0.84)} 740 ${at(0.88)} 790`,
      stroke: dull,
      width: 13,
    },
  ];
}

/** The step: the one place on the bridge that everybody knows with their eyes shut. */
function step(setting: Setting): Item[] {
  const { palette, snow } = setting;
  const [up, down] = [floorOf(setting, 'badgers'), floorOf(setting, 'hares')];
  const [shade, lit] = [pick(palette.wood, 0), pick(palette.wood, 3)];
  const [a, b] = [up(1, 0), up(1, 1)];
  return [
    {
      d: polygon([a, b, down(1, 1), [b[0] + 16, HALVES.hares[1]], [a[0] + 10, HALVES.hares[0]], a]),
      fill: linear([0, 562], [0, 690], [0, dark(shade, 0.2)], [1, dark(shade, 0.6)]),
    },
    { d: path`M${a[0]} ${a[1]}L${b[0]} ${b[1]}`, stroke: snow ? '#f4f8fd' : light(lit, 0.4), width: 3 },
  ];
}

/** The two floors on which the cast stands. */
export function deck(setting: Setting): Item[] {
  const { palette, left, right, at } = setting;
  const [lit, shade] = [light(pick(palette.wood, 3), 0.3), pick(palette.wood, 0)];
  const shadow = { colour: palette.vignette, opacity: 0.5, blur: 20, dx: 0, dy: -4 };
  return [
    { d: rect(left - 20, HALVES.hares[0], right - left + 40, 90), fill: shade, shadow },
    ...undersides(setting),
    ...boards(setting, 'hares'),
    ...boards(setting, 'badgers'),
    ...fastenings(setting),
    ...step(setting),
    {
      d: path`M${left - 20} 562H${at(JOINT[0])}M${at(JOINT[0]) + 8} 582H${right + 20}`,
      stroke: lit,
      width: 2.4,
      opacity: 0.8,
    },
    lightPool(setting),
  ];
}
