import { mix } from '../../colour';
import { group, type Item } from '../../display';
import { arriving } from '../../number';
import { pick } from '../../palette';
import { path } from '../../path';
import type { Draw } from '../../random';
import type { Setting } from '../setting';

/** The leaf of an ivy, about 0,0. */
const IVY = 'M0 -15C5 -9 16 -12 14 -3C13 4 5 8 0 17C-5 8 -13 4 -14 -3C-16 -12 -5 -9 0 -15Z';

/** The leaf of a sallow. */
export const SALLOW = 'M0 -18C6 -9 6 9 0 21C-6 9 -6 -9 0 -18Z';

interface Trail {
  readonly leaf: string;
  readonly x: number;
  readonly long: number;
  /** How far the tip hangs aside. */
  readonly sway: number;
  /** 0..1 of its length. */
  readonly kept: number;
}

const leafOn = (
  { palette, wind, condition }: Setting,
  draw: Draw,
  { x, sway, long, leaf }: Trail,
  t: number,
  i: number,
) => {
  const [turn, size, lot] = [draw(), draw(), draw()];
  const fill = i % 4 === 0 ? mix(palette.frame, pick(palette.depths, 3), 0.6) : palette.frame;
  return group([{ d: leaf, fill, soft: 2.4 }], {
    at: [x + sway * t * t + (i % 2 === 0 ? -11 : 11), long * t],
    turn: (turn - 0.5) * 90 + 30 * wind,
    scale: (0.7 + 0.5 * size) * (lot < condition.decline * 0.7 ? 0.01 : 1),
  });
};

function trailOf(setting: Setting, draw: Draw, trail: Trail): Item[] {
  const { x, sway, long, kept } = trail;
  const count = Math.round(long / 15);
  const leaves = Array.from({ length: count }, (_, i) => leafOn(setting, draw, trail, (i + 0.6) / count, i));
  const d = path`M${x} -20Q${x} ${long * 0.5 * kept} ${x + sway * kept * kept} ${long * kept}`;
  if (kept <= 0) return [];
  return [
    { d, stroke: setting.palette.frame, width: 5, soft: 2.4 },
    ...leaves.filter((_, i) => (i + 0.6) / count < kept),
  ];
}

/** Ivy, or what has another leaf, that hangs into the picture from an upper corner, dark and out of focus; order trims it, decline bares it. */
export function ivy(setting: Setting, name: number, side: -1 | 1, trails: readonly number[], leaf = IVY): Item[] {
  const { condition, extent, wind } = setting;
  const draw = setting.draws(name);
  const short = (extent.height / 720) * (0.4 + 0.6 * setting.size);
  const edge = side < 0 ? 0 : extent.width / short;
  const hung = trails.flatMap((long, k) =>
    trailOf(setting, draw, {
      leaf,
      x: edge - side * (14 + k * 46),
      long,
      sway: (-side * 18 - 70 * wind) * (long / 200),
      kept: 1 - arriving(condition.order, 0.12 + k * 0.07, 0.5),
    }),
  );
  return [group(hung, { at: [extent.x, extent.y], scale: short })];
}

/** A dark foot across the lower edge, deepest in the corners. */
export function darkFoot({ palette, left, right, bottom }: Setting, deep: number): Item {
  const middle = (left + right) / 2;
  const d = path`M${left - 30} ${bottom + 30}V${bottom - deep}Q${middle} ${bottom + 26} ${right + 30} ${bottom - deep}V${bottom + 30}Z`;
  return { d, fill: palette.frame, soft: 4 };
}
