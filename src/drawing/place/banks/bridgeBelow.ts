import { dark, light, mix } from '../../colour';
import { type Item, linear } from '../../display';
import { arriving, between } from '../../number';
import { pick } from '../../palette';
import { circle, path, rect } from '../../path';
import type { Setting } from '../setting';

import { HALVES, JOINT } from './bridgeMeasures';

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
export function undersides(setting: Setting): Item[] {
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
