import { dark, mix } from '../colour';
import { type Item, linear } from '../display';
import { arriving, nthArriving } from '../number';
import { pick } from '../palette';
import { ellipse, path, rect } from '../path';
import type { Setting } from './setting';

/** Between which heights the rows of squares lie, far to near. */
const ROWS = [
  [610, 627],
  [635, 657],
  [666, 694],
] as const;
/** How many squares there are to both sides of the middle. */
const REACH = 8;

/** How wide a square and the snow beside it are at a height. */
const pitch = (y: number): number => 104 + (y - 610) * 0.62;

/** The x of a square's edge at a height; -0.5 and 0.5 are the middles of the snow on both sides. */
const edgeAt = (setting: Setting, i: number, side: number, y: number): number =>
  (setting.left + setting.right) / 2 + (i + side) * pitch(y) * setting.size;

/** One square that has been shovelled as far as `done` 0..1, from its far edge on: its floor, and the snow's cut face behind. */
function square(setting: Setting, i: number, [far, near]: readonly [number, number], done: number) {
  const to = far + (near - far) * done;
  const deep = (near - far) * 0.2 * done;
  const x = (side: number, y: number) => edgeAt(setting, i, side, y);
  const floor = path`M${x(-0.43, far)} ${far}H${x(0.43, far)}L${x(0.43, to)} ${to}H${x(-0.43, to)}Z`;
  const cut = path`M${x(-0.43, far)} ${far}H${x(0.43, far)}V${far + deep}H${x(-0.4, far)}L${x(-0.4, to)} ${to}H${x(-0.43, to)}Z`;
  return { floor, cut };
}

/** Squares in rows: what snow on the ground looks like where it is managed. */
export function squares(setting: Setting): Item[] {
  const { condition, palette, snow } = setting;
  if (!snow) return [];
  const count = ROWS.length * REACH * 2;
  const shovelled = arriving(condition.order, 0.3, 0.5);
  const cells = ROWS.flatMap((row, r) =>
    Array.from({ length: REACH * 2 }, (_, i) => {
      // Row after row, and in each as everybody sees it done: from the middle on.
      const turn = r * REACH * 2 + (i < REACH ? (REACH - 1 - i) * 2 : (i - REACH) * 2 + 1);
      return { i: i - REACH + 0.5, row, done: nthArriving(shovelled, turn, count) };
    }),
  )
    .filter(({ done }) => done > 0)
    .map(({ i, row, done }) => square(setting, i, row, done));
  if (cells.length === 0) return [];
  const stone = mix(pick(palette.ground, 1), pick(palette.depths, 3), 0.72);
  const fill = linear([0, 610], [0, 700], [0, mix(stone, palette.haze, 0.2)], [1, dark(stone, 0.16)]);
  return [
    { d: cells.map(({ floor }) => floor).join(''), fill },
    { d: cells.map(({ cut }) => cut).join(''), fill: dark(stone, 0.3), opacity: 0.6 },
  ];
}

/** The snow from them at the far edge, its foot at `y`: a wall of blocks that are all alike. */
export function snowWall(setting: Setting, y: number): Item[] {
  const { condition, palette, extent, left, snow } = setting;
  if (!snow) return [];
  const built = arriving(condition.order, 0.36, 0.4);
  const count = Math.round(extent.width / 52);
  const step = extent.width / count;
  const heights = Array.from({ length: count }, (_, i) => 22 * nthArriving(built, i, count)).filter((high) => high > 1);
  if (heights.length === 0) return [];
  const blocks = (share: number) =>
    heights.map((high, i) => rect(left + (i + 0.06) * step, y - high, step * 0.88, high * share, 2)).join('');
  const face = mix(pick(palette.ground, 0), pick(palette.depths, 2), 0.42);
  return [
    { d: rect(left, y - 2, step * heights.length, 6), fill: dark(face, 0.5), opacity: 0.35 },
    { d: blocks(1), fill: linear([0, y - 22], [0, y], [0, face], [1, dark(face, 0.18)]) },
    { d: blocks(0.3), fill: mix(pick(palette.ground, 0), '#ffffff', 0.4) },
  ];
}

/** The shade in which a pile of paper stands, without which it is lost on snow. */
export const pileShade = ({ palette }: Setting): Item => ({
  d: ellipse(0, 0, 36, 7),
  fill: dark(pick(palette.ground, 2), 0.5),
  opacity: 0.45,
});
