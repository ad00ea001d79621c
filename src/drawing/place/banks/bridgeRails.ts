import { dark, mix } from '../../colour';
import { group, type Item, linear } from '../../display';
import { arriving, between } from '../../number';
import { pick } from '../../palette';
import { circle, path, rect } from '../../path';
import type { Setting } from '../setting';
import { HALVES } from './bridgeMeasures';

const [BADGERS] = HALVES.badgers;
const [HARES] = HALVES.hares;

/** A squared post with a cap; its foot is on 0,0. */
function post({ palette, snow }: Setting, height: number): Item[] {
  const [shade, board, lit] = [pick(palette.wood, 0), pick(palette.wood, 2), pick(palette.wood, 3)];
  return [
    { d: rect(-7, -height, 14, height + 4, 2), fill: linear([-7, 0], [7, 0], [0, shade], [1, board]) },
    { d: rect(-10, -height - 5, 20, 7, 2), fill: snow ? '#f4f8fd' : lit },
  ];
}

/** The badgers' rail: squared posts, a top bar, and a cross in every field; decline drops some bars. */
export function squareRail(setting: Setting): Item[] {
  const { palette, condition, at, left } = setting;
  const xs = [left - 10, at(0.055), at(0.148), at(0.22), at(0.313), at(0.405), at(0.492)];
  const [shade, board, lit] = [pick(palette.wood, 0), pick(palette.wood, 1), pick(palette.wood, 3)];
  const crosses = xs.slice(1).map((x, i) => {
    const a = xs[i] ?? x;
    const kept = 1 - arriving(condition.decline, 0.25 + ((i * 3) % 5) * 0.12, 0.1);
    return {
      d: path`M${a} ${BADGERS - 6}L${x} ${BADGERS - 44}M${a} ${BADGERS - 44}L${x} ${BADGERS - 6}`,
      stroke: shade,
      width: 7,
      opacity: kept,
    };
  });
  const sag = 20 * arriving(condition.decline, 0.4, 0.3);
  const bar = path`M${left - 20} ${BADGERS - 50}H${at(0.22)}L${at(0.313)} ${BADGERS - 50 + sag}L${at(0.405)} ${BADGERS - 50}H${at(0.492)}`;
  return [
    ...crosses.filter(({ opacity }) => opacity > 0),
    { d: bar, stroke: dark(board, 0.2), width: 10 },
    { d: bar, stroke: setting.snow ? '#f4f8fd' : lit, width: setting.snow ? 6 : 3, opacity: 0.8 },
    ...xs.map((x, i) =>
      group(post(setting, i === 6 ? 82 : 54), { at: [x, BADGERS], turn: -14 * condition.chaos * ((i % 3) - 1) }),
    ),
  ];
}

/** The hares' rail: hoops of bent hazel, tied to each other; chaos and decline unpick them. */
export function bentRail(setting: Setting): Item[] {
  const { palette, condition, at, right, snow } = setting;
  const count = 9;
  const [shade, board, lit] = [pick(palette.wood, 0), pick(palette.wood, 2), pick(palette.wood, 3)];
  const loose = Math.max(condition.chaos, condition.decline);
  const hoops = Array.from({ length: count }, (_, i) => {
    const [a, b] = [between(at(0.525), right + 30, i / count), between(at(0.525), right + 30, (i + 1.25) / count)];
    const up = HARES - 46 - (i % 2) * 8 + 20 * loose * ((i * 3) % 4 === 1 ? 1 : 0);
    return path`M${a} ${HARES + 2}C${a} ${up - 12} ${b} ${up - 12} ${b} ${HARES + 2}`;
  }).join('');
  const bow = { d: path`M${at(0.525)} ${HARES + 2}Q${at(0.515)} ${HARES - 40} ${at(0.522)} ${HARES - 72}`, width: 12 };
  return [
    { d: hoops, stroke: shade, width: 8 },
    { d: hoops, stroke: board, width: 4.4 },
    { ...bow, stroke: linear([at(0.515), 0], [at(0.53), 0], [0, shade], [1, lit]) },
    { d: circle(at(0.522), HARES - 74, 10), fill: snow ? '#f4f8fd' : mix(pick(palette.accents, 0), board, 0.3) },
  ];
}
