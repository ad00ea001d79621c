import { group, type Item } from '../../../display';
import { arriving, between, nthArriving } from '../../../number';
import { pick } from '../../../palette';
import { rect } from '../../../path';
import { arrived } from '../../arrivals';
import type { Setting } from '../../setting';
import { mintOf, roomMark } from '../roomMark';
import { smallBird } from '../smallBird';
import { alongWall, HOLES, ROWS, shrinking } from './wall';

/** Holes by the order in which they fill: a row and a place in it. */
const SLOTS: readonly (readonly [row: number, hole: number])[] = [
  [0, 2],
  [1, 3],
  [0, 4],
  [1, 0],
  [0, 1],
  [1, 5],
  [0, 3],
  [1, 1],
  [0, 5],
  [1, 4],
  [0, 0],
  [1, 2],
];

/** The best one: near, dry and out of the wind. Order keeps it. */
const BEST = 4;

function slotAt({ at, size }: Setting, i: number): { at: readonly [number, number]; scale: number } {
  const [row = 0, hole = 0] = SLOTS[i] ?? [];
  const t = HOLES[hole] ?? 0;
  return { at: [at(t), alongWall(t, (ROWS[row] ?? 0) - 4)], scale: shrinking(t) * size };
}

/** Who is at home in the wall: some always, more where it is good to be, none in what is reserved, hardly anybody in decline. */
export function atHome(setting: Setting): Item[] {
  const { condition, alive, palette } = setting;
  const draw = setting.draws(143);
  const much = Math.max(0.3 + 0.7 * alive, 0.85 * condition.order, condition.chaos) * (1 - condition.decline);
  const birds = SLOTS.map((_, i) => {
    const [spin, aside] = [draw() - 0.5, draw() - 0.5];
    const swept = i === BEST ? 1 - arriving(condition.order, 0.2, 0.2) : 1;
    const here = nthArriving(much, i, SLOTS.length) * swept;
    const crowd = arriving(condition.chaos, 0.2 + 0.05 * i, 0.3);
    const [slot, best] = [slotAt(setting, i), slotAt(setting, 6)];
    const at = [
      between(slot.at[0], best.at[0] + aside * 96 * best.scale, crowd),
      between(slot.at[1], best.at[1] - (20 + (i % 4) * 22) * best.scale * (i % 4 === 0 ? 0.2 : 1), crowd),
    ] as const;
    const scale = between(slot.scale, best.scale, crowd) * 1.14 * here;
    return {
      here,
      item: group(smallBird(palette, i % 3 !== 1), {
        at,
        turn: spin * 150 * crowd,
        scale: [i % 2 === 0 ? scale : -scale, scale],
      }),
    };
  });
  return birds.filter(({ here }) => here > 0).map(({ item }) => item);
}

/** A mark in fresh mint by each hole, so that it is somebody's. */
export function marks(setting: Setting): Item[] {
  const mint = mintOf(setting);
  return arrived(
    setting.alive,
    SLOTS.map((_, i) => {
      const { at, scale } = slotAt(setting, i);
      const item = group([roomMark(mint, 0.62)], { scale: [scale, scale] });
      return { from: 0.08 + i * 0.07, at: [at[0] + 1, at[1] + 15 * scale + 4], item };
    }),
  );
}

/** Order's plates under the holes, one like the other. */
export function plates(setting: Setting): Item[] {
  const red = pick(setting.palette.accents, 0);
  const plate: Item[] = [
    { d: rect(-15, -8, 30, 16, 2), fill: '#eceee9' },
    { d: 'M-5 0l4 4l7 -8', stroke: red, width: 2.6 },
  ];
  return arrived(
    setting.condition.order,
    SLOTS.map((_, i) => {
      const { at, scale } = slotAt(setting, i);
      return { from: 0.1 + i * 0.05, at: [at[0], at[1] + 12 * scale + 4], item: group(plate, { scale }) };
    }),
  );
}
