import { dark, light, mix } from '../../../colour';
import { type Item, linear, type Point } from '../../../display';
import { arriving, between } from '../../../number';
import { pick } from '../../../palette';
import { ellipse, path, polygon } from '../../../path';
import { lightPool } from '../../light';
import type { Setting } from '../../setting';

/** The loft's far edge. */
export const LOFT = 584;

/** The boards' seams, far to near. */
const SEAMS = [LOFT, 600, 621, 649, 686, 760];

/** One length of board; its near ends show that the boards lie across our view. */
function board(setting: Setting, k: number, [from, to]: readonly [number, number], tone: number, warp: number): Item[] {
  const { palette, condition, snow } = setting;
  const [top, foot] = [SEAMS[k] ?? LOFT, (SEAMS[k + 1] ?? 760) - 2];
  const [shade, wood, plank, lit] = [0, 1, 2, 3].map((i) => pick(palette.wood, i)) as [string, string, string, string];
  const lift = (warp - 0.5) * 9 * condition.chaos;
  const body = snow ? mix('#eef4fb', lit, 0.12 * tone) : mix(mix(plank, wood, 0.4 * tone), shade, k * 0.09);
  const corners: Point[] = [
    [from + 1.5, top + lift],
    [to - 1.5, top - lift],
    [to - 1.5, foot - lift],
    [from + 1.5, foot + lift],
  ];
  return [
    {
      d: polygon(corners),
      fill: linear(
        [setting.left, 0],
        [setting.right, 0],
        [0, mix(body, shade, 0.45)],
        [0.66, light(body, 0.14)],
        [1, mix(body, shade, 0.2)],
      ),
    },
    {
      d: path`M${from + 2} ${top + lift + 1}L${to - 2} ${top - lift + 1}`,
      stroke: light(lit, snow ? 0.6 : 0.2),
      width: 1.6,
      opacity: 0.55,
    },
  ];
}

/** Where a board has rotted through. */
function hole({ palette }: Setting, k: number, x: number, wide: number, rotted: number): Item[] {
  if (rotted <= 0) return [];
  const [top, foot] = [(SEAMS[k] ?? LOFT) + 1, (SEAMS[k + 1] ?? 760) - 3];
  const w = wide * rotted;
  const d = path`M${x - w} ${top}L${x + w} ${top}L${x + w * 0.8} ${(top + foot) / 2}L${x + w * 1.1} ${foot}L${x - w * 0.8} ${foot}L${x - w * 1.15} ${between(top, foot, 0.6)}Z`;
  return [
    {
      d,
      fill: linear(
        [0, top],
        [0, foot],
        [0, dark(palette.vignette, 0.2)],
        [1, mix(palette.vignette, pick(palette.wood, 0), 0.4)],
      ),
    },
  ];
}

/** What is left of the loft's floor: long boards across the mill, on which the cast stands. */
export function loft(setting: Setting): Item[] {
  const { palette, left, right, condition, at, size } = setting;
  const draw = setting.draws(117);
  const boards: Item[] = [];
  for (let k = 0; k < SEAMS.length - 1; k++)
    for (let x = left - 200 * draw(); x < right; ) {
      const long = between((260 + 300 * draw()) * size, 300, condition.order);
      boards.push(...board(setting, k, [x, x + long], draw(), draw()));
      x += long;
    }
  const shade = dark(pick(palette.wood, 0), 0.4);
  const rot = (from: number) => arriving(condition.decline, from, 0.2);
  return [
    {
      d: path`M${left} ${LOFT - 3}H${right}V780H${left}Z`,
      fill: shade,
      shadow: { colour: palette.vignette, opacity: 0.6, blur: 22, dx: 0, dy: -8 },
    },
    ...boards,
    ...hole(setting, 2, at(0.41), 44, rot(0.3)),
    ...hole(setting, 3, at(0.585), 60, rot(0.45)),
    ...hole(setting, 3, at(0.2), 52, rot(0.6)),
    ...hole(setting, 1, at(0.79), 40, rot(0.7)),
    { d: pegs(setting), fill: shade, opacity: 0.5 },
    lightPool(setting),
  ];
}

const pegs = ({ at }: Setting): string =>
  [0.08, 0.36, 0.64, 0.92]
    .map((t) => [607, 631, 662].map((y) => ellipse(at(t), y, 3, 1.9) + ellipse(at(t) + 9, y + 4, 3, 1.9)).join(''))
    .join('');

/** Tallies that somebody scratched into the floor: who is still owed what. They come with the backlog. */
export function tallies({ condition, at, palette }: Setting): Item[] {
  const stroke = light(pick(palette.wood, 3), 0.4);
  return Array.from({ length: 10 }, (_, i) => {
    const opacity = 0.65 * arriving(condition.backlog, 0.04 + i * 0.09, 0.06);
    const [x, y] = [at(0.36 + (i % 5) * 0.062), 654 + Math.floor(i / 5) * 16];
    const d = path`M${x} ${y}l-3 11M${x + 7} ${y}l-3 11M${x + 14} ${y}l-3 11M${x + 21} ${y}l-3 11M${x - 6} ${y + 8}l30 -5`;
    return { d, stroke, width: 2.2, opacity };
  }).filter(({ opacity }) => opacity > 0);
}
