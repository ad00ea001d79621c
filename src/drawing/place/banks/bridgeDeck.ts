import { dark, light, mix } from '../../colour';
import { type Item, linear, type Point } from '../../display';
import { arriving, between } from '../../number';
import { pick } from '../../palette';
import { circle, path, polygon, rect } from '../../path';
import { lightPool } from '../light';
import type { Setting } from '../setting';
import { undersides } from './bridgeBelow';
import { HALVES, JOINT } from './bridgeMeasures';

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
