import { dark, light, mix } from '../../../colour';
import { group, type Item, linear } from '../../../display';
import { arriving } from '../../../number';
import { pick } from '../../../palette';
import { ellipse, path, rect } from '../../../path';
import { POST_PERCH } from '../../../perches';
import { arrived } from '../../arrivals';
import type { Setting } from '../../setting';
import { mintOf, roomMark } from '../roomMark';
import { weatherBoard } from './weathers';

const FOOT = 612;

/** The wheel-post, at which the weather is asked for and given: as high as a heron's ear. */
export function post(setting: Setting): Item[] {
  const { at, palette, snow, condition, alive, size, view } = setting;
  const [x, top] = [at(POST_PERCH[0]), POST_PERCH[1]];
  const [deep, wood, lit] = [0, 1, 3].map((i) => pick(palette.wood, i)) as [string, string, string];
  const half = 15 * (0.4 + 0.6 * size);
  const mint = mintOf(setting);
  const rings = [70, 96, 122, 148, 174].map((down) => path`M${x - half} ${top + down}H${x + half}`).join('');
  const crack = arriving(condition.decline, 0.3, 0.5);
  const board = group(weatherBoard(view.weather, mint, pick(palette.accents, 1)), { scale: size });
  return [
    { d: ellipse(x - 6, FOOT, 44 * size, 9), fill: dark(pick(palette.ground, 2), 0.5), opacity: 0.5, soft: 4 },
    {
      d: path`M${x - half} ${top + 6}Q${x} ${top - 6} ${x + half} ${top + 6}L${x + half + 3} ${FOOT}Q${x} ${FOOT + 9} ${x - half - 3} ${FOOT}Z`,
      fill: linear([x - half, 0], [x + half, 0], [0, dark(deep, 0.12)], [0.55, wood], [1, lit]),
      shadow: { colour: palette.vignette, opacity: 0.4, blur: 12, dx: -4, dy: 2 },
    },
    {
      d: path`M${x - half + 2} ${top + 4}Q${x} ${top - 5} ${x + half - 2} ${top + 4}`,
      stroke: snow ? '#f4f8fd' : light(lit, 0.4),
      width: snow ? 8 : 2.4,
    },
    { d: rings, stroke: dark(deep, 0.25), width: 4, opacity: 0.6 },
    ...(crack > 0
      ? [
          {
            d: path`M${x + 3} ${top + 30}l${-6} ${34 * crack}l${7} ${26 * crack}l${-5} ${40 * crack}`,
            stroke: dark(deep, 0.5),
            width: 4,
          },
        ]
      : []),
    ...arrived(alive, [
      { from: 0.1, at: [x, top + 58], item: board },
      { from: 0.34, at: [x, top + 116 + 10 * size], item: group([roomMark(mint, 0.8)], { scale: size }) },
    ]),
  ];
}

/** Linn's footprints, still wet, from the river to the post. */
export function footprints(setting: Setting): Item[] {
  const { alive, at, palette, size, condition } = setting;
  const wet = mix(pick(palette.ground, 2), pick(palette.water, 3), 0.5);
  const print = (colour: string): Item[] => [
    { d: 'M0 0L-14 -19M0 0L1 -25M0 0L15 -18M0 0L-1 10', stroke: colour, width: 4.6 },
  ];
  const walk = Array.from({ length: 8 }, (_, i) => ({
    from: 0.1 + i * 0.1,
    at: [at(0.815 - i * 0.02), 684 - i * 5 + (i % 2) * 16] as const,
    item: group(print(wet), { turn: -70 + (i % 2) * 8, scale: [0.8 * size, 0.55 * size], opacity: 0.85 }),
  }));
  // A queue of one: where its one is to stand, painted.
  const stand = [-15, 15].map((dx, i) => ({
    from: 0.36 + i * 0.1,
    at: [at(0.5) + dx * size, 668] as const,
    item: group(print('#eef1ee'), { turn: dx * 0.5, scale: [0.9 * size, 0.56 * size] }),
  }));
  return [...arrived(alive, walk), ...arrived(condition.order, stand)];
}

/** Some of forty nets, dry, on their poles; in decline they hang in holes. */
export function nets({ alive, condition, palette, at, size }: Setting): Item[] {
  const [wood, twine] = [pick(palette.wood, 1), mix('#cdb98e', pick(palette.wood, 2), 0.3)];
  const mesh = [-36, -18, 0, 18, 36]
    .map((x) => path`M${x - 14} -92Q${x} -50 ${x + 10} -24M${x + 14} -92Q${x} -50 ${x - 10} -24`)
    .join('');
  const net: Item[] = [
    { d: rect(-56, -112, 7, 116, 3) + rect(49, -112, 7, 116, 3), fill: wood },
    { d: 'M-52 -100Q0 -86 52 -100Q46 -50 44 -22Q0 -6 -44 -22Q-48 -60 -52 -100Z', fill: twine, opacity: 0.28 },
    { d: mesh, stroke: twine, width: 2 },
    { d: 'M-52 -100Q0 -86 52 -100M-44 -22Q0 -6 44 -22', stroke: twine, width: 4 },
  ];
  const torn = arriving(condition.decline, 0.2, 0.4);
  const there = Math.max(alive, 0.5 * torn);
  return arrived(there, [
    { from: 0.22, at: [at(0.785), 596], item: group(net, { scale: 0.95 * size, turn: -9 * torn }) },
    { from: 0.62, at: [at(0.415), 592], item: group(net, { scale: 0.8 * size }) },
  ]);
}
