import { dark, light, mix } from '../../colour';
import { group, type Item, linear, type Point } from '../../display';
import { arriving, between } from '../../number';
import { pick } from '../../palette';
import { circle, ellipse, path, polygon, rect } from '../../path';
import { lightPool } from '../light';
import type { Setting } from '../setting';

/** The deck's far edge, and the height of its rail above it. */
export const DECK = 588;
export const RAIL = 532;

/** The deck's middle, and half its breadth at the far edge and at ours. */
export function deckOf({ left, right }: Setting): { middle: number; back: number; fore: number } {
  const half = (right - left) / 2;
  return { middle: (left + right) / 2, back: half * 0.93, fore: half * 1.2 };
}

/** One board between two shares -1..1 of the deck's breadth. */
function boardShape(setting: Setting, a: number, b: number, lift: number): string {
  const { middle, back, fore } = deckOf(setting);
  return polygon([
    [middle + a * back, DECK + lift],
    [middle + b * back - 2, DECK + lift],
    [middle + b * fore - 3, 760],
    [middle + a * fore, 760],
  ]);
}

const BOARDS = 15;

/** Where a board has gone, nearer than anyone stands: splintered ends, and dark water below. */
function gap(setting: Setting, [a, b]: readonly [number, number], from: number, length: number): Item {
  const { palette } = setting;
  const { middle, back, fore } = deckOf(setting);
  const at = (across: number, along: number): Point => [
    middle + between(a, b, across) * (back + (fore - back) * along),
    DECK + 172 * along,
  ];
  const to = from + length;
  const ends = [at(0, from), at(0.3, from + 0.03), at(0.5, from - 0.01), at(0.75, from + 0.04), at(0.98, from)];
  const foot = [at(0.98, to), at(0.7, to - 0.05), at(0.45, to + 0.01), at(0.2, to - 0.03), at(0, to + 0.01)];
  const deep = mix(pick(palette.water, 3), palette.vignette, 0.9);
  return {
    d: polygon([...ends, ...foot]),
    fill: linear([0, DECK], [0, 720], [0, deep], [1, mix(deep, pick(palette.water, 3), 0.25)]),
  };
}

/** The boards; chaos lifts them, decline breaks holes through which the water shows. */
function boards(setting: Setting): Item[] {
  const { palette, condition, snow } = setting;
  const [shade, wood, board, lit] = [0, 1, 2, 3].map((i) => pick(palette.wood, i)) as [string, string, string, string];
  const draw = setting.draws(91);
  return Array.from({ length: BOARDS }, (_, i) => {
    const [tone, warp, hole] = [draw(), draw(), draw()];
    const [a, b] = [(i / BOARDS) * 2 - 1, ((i + 1) / BOARDS) * 2 - 1];
    const lift = (warp - 0.5) * 18 * condition.chaos;
    const sun = 1 - Math.abs((a + b) / 2 - 0.3) * 0.5;
    const top = snow ? mix('#eef4fb', lit, 0.12 * tone) : mix(board, light(lit, 0.12), sun * (0.5 + 0.5 * tone));
    const plank = {
      d: boardShape(setting, a, b, lift),
      fill: linear([0, DECK], [0, 740], [0, top], [0.4, mix(top, wood, 0.45)], [1, mix(wood, shade, 0.4 + 0.6 * tone)]),
    };
    const torn = arriving(condition.decline, 0.3 + hole * 1.8, 0.15);
    return torn <= 0 ? [plank] : [plank, gap(setting, [a, b], 0.44 + warp * 0.14, (0.16 + tone * 0.2) * torn)];
  }).flat();
}

/** Pegs and seams: what a deck is held together by. */
function pegs(setting: Setting): Item {
  const { middle, back, fore } = deckOf(setting);
  const dots = [0.1, 0.55].flatMap((along) =>
    Array.from({ length: BOARDS }, (_, i) => {
      const across = ((i + 0.5) / BOARDS) * 2 - 1;
      return ellipse(middle + across * (back + (fore - back) * along), DECK + 172 * along, 3.2, 2);
    }),
  );
  return { d: dots.join(''), fill: dark(pick(setting.palette.wood, 0), 0.25), opacity: 0.6 };
}

/** The boat's floor, on which the cast stands. */
export function deck(setting: Setting): Item[] {
  const { palette } = setting;
  const { middle, back, fore } = deckOf(setting);
  const [shade, lit] = [pick(palette.wood, 0), pick(palette.wood, 3)];
  const shadow = { colour: dark(pick(palette.water, 3), 0.5), opacity: 0.6, blur: 26, dx: 0, dy: -6 };
  return [
    {
      d: polygon([
        [middle - back - 14, DECK - 8],
        [middle + back + 14, DECK - 8],
        [middle + fore, 760],
        [middle - fore, 760],
      ]),
      fill: shade,
      shadow,
    },
    ...boards(setting),
    pegs(setting),
    { d: path`M${middle - back - 14} ${DECK - 5}H${middle + back + 14}`, stroke: dark(shade, 0.2), width: 9 },
    { d: path`M${middle - back - 14} ${DECK - 9}H${middle + back + 14}`, stroke: light(lit, 0.25), width: 3 },
    lightPool(setting),
  ];
}

const POSTS = [-1, -0.72, -0.38, 0, 0.38, 0.72, 1] as const;

/** Turned posts and a rail of rope; decline breaks a length of it. */
export function railing(setting: Setting): Item[] {
  const { palette, condition, snow } = setting;
  const { middle, back } = deckOf(setting);
  const [shade, board, lit] = [pick(palette.wood, 0), pick(palette.wood, 2), pick(palette.wood, 3)];
  const broken = arriving(condition.decline, 0.35, 0.3);
  const post = (t: number, i: number) =>
    group(
      [
        {
          d: rect(-6, RAIL - DECK - 6, 12, DECK - RAIL + 10, 3),
          fill: linear([-6, 0], [6, 0], [0, shade], [1, board]),
        },
        {
          d: circle(0, RAIL - DECK - 10, 8),
          fill: snow ? '#f4f8fd' : linear([-8, 0], [8, -8], [0, board], [1, light(lit, 0.2)]),
        },
      ],
      { at: [middle + t * back, DECK], turn: i === 2 ? -20 * broken : 0 },
    );
  const sag = 9 + 12 * condition.chaos + 16 * condition.decline;
  const spans = POSTS.slice(1).map((t, i) => {
    const [a, b] = [middle + (POSTS[i] ?? t) * back, middle + t * back];
    const drop = i === 2 ? 70 * broken : 0;
    return [8, 30]
      .map((y) => path`M${a} ${RAIL + y}Q${(a + b) / 2} ${RAIL + y + sag + drop} ${b} ${RAIL + y}`)
      .join('');
  });
  const rope = { d: spans.join(''), stroke: mix('#d9bd8c', board, 0.25), width: 5 };
  return [{ ...rope, stroke: dark(rope.stroke, 0.5), width: 7.4 }, rope, ...POSTS.map(post)];
}
