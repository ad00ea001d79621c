import { mix } from '../../colour';
import { group, type Item } from '../../display';
import { arriving } from '../../number';
import { pick } from '../../palette';
import { ellipse, path, rect } from '../../path';
import { along } from '../../perches';
import { flag } from '../../thing/mark';
import { arrived, oneByOne } from '../arrivals';
import type { Setting } from '../setting';
import { lit, tarOf } from './green';
import type { Harbour } from './harbour';
import { print } from './own';
import { page } from './page';
import { raft } from './raft';
import { TREE, TREE_SCALE } from './shore';

/** Washing, which is all that the third ring has ever held. */
const washing: Harbour['ring'] = ({ palette, size, condition, wind }, from, to) => {
  const hanging = { from, to, sag: 8 + 16 * condition.chaos };
  const cord = Array.from({ length: 9 }, (_, i) => along(hanging, i / 8));
  const cloths: readonly (readonly [number, string, string])[] = [
    [0.24, 'M-7 0H7V20Q0 23 -7 20Z', '#fdf3dd'],
    [0.5, 'M-10 0L-5 -1H5L10 0L8 8L5 7V22H-5V7L-8 8Z', pick(palette.accents, 0)],
    [0.76, 'M-6 0H6V15H-6Z', pick(palette.accents, 2)],
  ];
  return [
    { d: cord.map(([x, y], i) => path`${i === 0 ? 'M' : 'L'}${x} ${y}`).join(''), stroke: '#e6d6b4', width: 2 },
    ...cloths.map(([t, d, colour]) =>
      group([{ d, fill: mix(colour, palette.vignette, 0.4 * condition.decline) }], {
        at: along(hanging, t),
        scale: 1.15 * size,
        turn: -58 * wind,
      }),
    ),
  ];
};

const PRINTS = 9;

/** Painted prints to stand on, by height, with a post for each to be measured against. */
function byHeight(setting: Setting): Item[] {
  const { condition, at, size, palette } = setting;
  const painted = arriving(condition.order, 0.14, 0.7);
  return oneByOne(painted, PRINTS, (i, here) => {
    const tall = 0.55 + i * 0.11;
    const x = at(0.085 + i * 0.104);
    const pair = [-12, 12].map((dx) =>
      group(print('#eef1ee'), { at: [dx * tall, 0], scale: [0.8 * tall, 0.5 * tall] }),
    );
    const high = 22 + i * 9;
    const bands = Array.from({ length: 1 + i }, (_, k) => rect(-5, -high + 3 + k * 9, 10, 4)).join('');
    const post: Item[] = [
      { d: rect(-5, -high, 10, high + 2, 3), fill: '#e3e6e4' },
      { d: bands, fill: pick(palette.accents, 0) },
    ];
    return [
      group(pair, { at: [x, 668], scale: size, opacity: 0.9 * here }),
      group(post, { at: [x + 40 * size, 650], scale: size * here }),
    ];
  });
}

/** The raft, where nobody moored it: up a tree, aground in its crown, her line hanging down. */
function raftInTree(setting: Setting): Item[] {
  const { condition, at, size, palette } = setting;
  const leaf = mix(pick(palette.depths, 3), '#3f6b42', 0.3);
  const aground: Item[] = [
    { d: 'M58 -6C74 30 44 56 60 92', stroke: '#e6d6b4', width: 4 },
    ...raft(setting),
    group(flag(pick(palette.accents, 1), [], '#5d4152', 1, setting.gale), { at: [46, -54] }),
    { d: ellipse(-44, 14, 50, 13) + ellipse(40, 17, 44, 12), fill: lit(leaf, [-60, 26], [60, 0]) },
  ];
  return arrived(condition.chaos, [
    {
      from: 0.5,
      at: [at(TREE[0]) + 74 * TREE_SCALE - 16 * setting.wind, TREE[1] - 252 * TREE_SCALE],
      item: group(aground, { scale: 0.36 + 0.56 * size, turn: -13 }),
    },
  ]);
}

/** Things that were put down where somebody stood, for nothing has a nail of its own. */
function strewn(setting: Setting): Item[] {
  const { condition, at, size, palette } = setting;
  const colour = (i: number) => pick([...palette.accents, '#fdf3dd'], i % 4);
  const oar = (i: number): Item[] => [
    { d: 'M-70 0H40', stroke: mix(pick(palette.wood, 3), tarOf(setting), 0.15), width: 6 },
    { d: 'M38 -7Q74 -14 80 0Q74 14 38 7Z', fill: colour(i) },
  ];
  return arrived(
    condition.chaos,
    [0.1, 0.27, 0.46, 0.63, 0.77, 0.93].map((t, i) => ({
      from: 0.2 + i * 0.11,
      at: [at(t), 640 + ((i * 37) % 50)] as const,
      item: group(oar(i), { scale: 0.9 * size, turn: [-14, 24, 8, -30, 17, -8][i] ?? 0 }),
    })),
  );
}

/** Spoon, to which no storm has ever come: whatever you like on the nails, and a view. */
export const SPOON_PAGE: Harbour = {
  ware: 'spoon',
  ear: 1,
  nails: ['coil', 'spoon', 'sock', 'coil', 'cup', 'coil', 'float', 'spoon'],
  ring: washing,
  cold: 1,
  adrift: 0.5,
  wall: raftInTree,
  quay: (setting) => [...page(setting), ...byHeight(setting), ...strewn(setting)],
  before: () => [],
};
