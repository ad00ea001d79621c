import { dark } from '../../../colour';
import { group, type Item, type Point } from '../../../display';
import { arriving } from '../../../number';
import { pick } from '../../../palette';
import { ellipse, path } from '../../../path';
import { BEAM_PERCH } from '../../../perches';
import type { Setting } from '../../setting';
import { snowAlong } from '../stone';
import { timber } from '../timber';

/** The beam's upper edge, and how thick it is. */
export const BEAM = BEAM_PERCH[1];
export const THICK = 46;

/** What is left of two rafters, and the braces under the beam. */
export function rafters(setting: Setting): Item[] {
  const { at, condition } = setting;
  const gone = arriving(condition.decline, 0.3, 0.5) * 0.05;
  const left: readonly [Point, Point] = [
    [at(0.1), 132],
    [at(0.29 - gone), BEAM + 4],
  ];
  const right: readonly [Point, Point] = [
    [at(0.755 + gone), 214],
    [at(0.715 + gone), BEAM + 4],
  ];
  return [
    ...timber(setting, ...left, 17, 0.12),
    ...timber(setting, [right[1][0], right[1][1]], right[0], 17, 0.12),
    ...timber(setting, [at(0.13), 446], [at(0.262), BEAM + 16], 20, 0.22),
    ...timber(setting, [at(0.748), BEAM + 16], [at(0.885), 446], 20, 0.22),
    ...snowAlong(setting, left),
  ];
}

/** Grain, checks and pegs: one tree, long felled. */
function grain({ palette, at, condition }: Setting): Item[] {
  const shade = dark(pick(palette.wood, 0), 0.3);
  const lines = [0.18, 0.3, 0.44, 0.53, 0.66, 0.78].map((t, i) => {
    const [x, y, w] = [at(t), BEAM + 13 + (i % 3) * 10, at(0.08) - at(0)];
    return path`M${x} ${y}q${w * 0.5} ${3} ${w} ${-1}`;
  });
  const split = arriving(condition.decline, 0.25, 0.5);
  const crack = path`M${at(0.56)} ${BEAM + 3}l${18 * split} ${12}l${-7} ${9}l${18 * split} ${17}`;
  return [
    { d: lines.join(''), stroke: shade, width: 1.8, opacity: 0.45 },
    { d: [0.25, 0.5, 0.75].map((t) => ellipse(at(t), BEAM + 24, 4.4, 4.4)).join(''), fill: shade, opacity: 0.7 },
    ...(split > 0 ? [{ d: crack, stroke: dark(shade, 0.4), width: 4 * split }] : []),
  ];
}

/** The one long beam; in decline it hangs through a little. */
export function longBeam(setting: Setting): Item[] {
  const { at, condition, palette } = setting;
  const [from, to]: readonly [Point, Point] = [
    [at(0.06), BEAM],
    [at(0.94), BEAM],
  ];
  const shadow = { colour: palette.vignette, opacity: 0.35, blur: 16, dx: -2, dy: 8 };
  const [body, edge] = timber(setting, from, to, THICK);
  return [
    ...(body === undefined ? [] : [{ ...body, shadow }]),
    ...(edge === undefined ? [] : [edge]),
    ...grain(setting),
    ...moss(setting, condition.decline),
    ...snowAlong(setting, [from, to]),
  ];
}

/** Moss hangs from a beam that nobody's feet keep bare. */
function moss({ at, palette }: Setting, share: number): Item[] {
  const fill = pick(palette.ground, 2);
  return [0.2, 0.62, 0.34, 0.76, 0.48, 0.27].flatMap((t, i) => {
    const grown = arriving(share, 0.12 + i * 0.12, 0.12);
    const d = 'M-44 0C-30 -7 28 -7 44 0Q36 12 30 2Q24 22 16 3Q6 32 -2 4Q-12 18 -18 3Q-30 14 -44 0Z';
    return grown > 0 ? [group([{ d, fill }], { at: [at(t), BEAM + 1], scale: [grown, grown] })] : [];
  });
}
