import { light, mix } from '../../colour';
import { type Item, linear, type Point } from '../../display';
import { arriving, between } from '../../number';
import { pick } from '../../palette';
import { ellipse, path } from '../../path';
import { skirt } from '../ebb';
import type { Setting } from '../setting';
import { foamOf, lit } from './green';

/** Where the tree's foot is: share of the width, and y. */
export const TREE: Point = [0.052, 500];
/** How large it is: in every frame its crown stands over the heads before it. */
export const TREE_SCALE = 1.1;

/** The shore it stands on, which runs out into a slip of shingle; order cuts it square. */
export function shore(setting: Setting): Item[] {
  const { palette, at, left, condition, snow } = setting;
  const soft = 1 - condition.order;
  const sand = snow ? '#e6eef6' : mix(pick(palette.ground, 0), pick(palette.depths, 3), 0.3);
  const end = at(between(0.27, 0.32, soft));
  const edge = path`M${left - 60} 452C${at(0.1)} 446 ${at(0.2)} 452 ${at(0.25)} 462S${end} ${between(470, 494, soft)} ${end} ${between(476, 500, soft)}`;
  const foot = path`M${end} ${between(476, 500, soft)}C${at(0.3)} 520 ${at(0.16)} 552 ${at(0.04)} 600`;
  return [
    ...skirt(setting, edge + foot, 20),
    {
      d: edge + path`C${at(0.3)} 520 ${at(0.16)} 552 ${at(0.04)} 600H${left - 60}Z`,
      fill: linear(
        [0, 446],
        [0, 580],
        [0, light(sand, 0.15)],
        [0.4, sand],
        [1, mix(sand, pick(palette.ground, 2), 0.6)],
      ),
      shadow: { colour: palette.vignette, opacity: 0.35, blur: 14, dx: 2, dy: -2 },
    },
    { d: edge, stroke: light(sand, 0.5), width: 1.8, opacity: 0.7 },
    {
      d: foot,
      stroke: foamOf(setting),
      width: 2.6,
      opacity: 0.5,
    },
  ];
}

/** The tree on which all the wind of all the years can be read; its foot on 0,0, 270 units high. */
export function tree(setting: Setting): Item[] {
  const { palette, condition, snow } = setting;
  const bark = mix(pick(palette.depths, 4), pick(palette.wood, 0), 0.5);
  const leaf = mix(pick(palette.depths, 3), '#3f6b42', 0.3);
  const clouds: readonly (readonly [...Point, number, number])[] = [
    [-30, -150, 50, 17],
    [66, -176, 66, 20],
    [4, -206, 78, 24],
    [58, -236, 58, 18],
  ];
  const bare = arriving(condition.decline, 0.3, 0.5);
  return [
    {
      d: 'M-30 8Q-16 2 -15 -14C-22 -60 -30 -90 0 -140C12 -164 24 -184 44 -226L52 -222C40 -186 30 -160 20 -136C2 -96 4 -60 13 -14Q18 2 34 8ZM0 -120Q-28 -128 -40 -150L-34 -152Q-18 -136 4 -134ZM18 -136Q50 -142 78 -176L84 -172Q60 -130 14 -122Z',
      fill: lit(bark, [-20, 0], [60, -200]),
    },
    ...clouds.map(([x, y, rx, ry], i) => {
      const kept = 1 - 0.55 * bare * (i % 2 === 0 ? 1 : 0.6);
      return {
        d: ellipse(x, y, rx * kept, ry * kept),
        fill: lit(leaf, [x - rx, y + ry], [x + rx, y - ry]),
      };
    }),
    ...(snow
      ? clouds.map(([x, y, rx, ry]) => ({ d: ellipse(x + 2, y - ry * 0.5, rx * 0.84, ry * 0.5), fill: '#f4f8fd' }))
      : []),
  ];
}
