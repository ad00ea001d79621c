import { dark } from '../../colour';
import { group, type Item, linear } from '../../display';
import { arriving } from '../../number';
import { pick, toneOf } from '../../palette';
import { circle, ellipse, path, rect } from '../../path';
import { boom } from '../../thing/furniture';
import { arrived } from '../arrivals';
import type { Setting } from '../setting';
import { head, type Kind } from './folk';

/** A keeper's box in his people's colours, its keeper in it; 60 wide, 126 high, its foot on 0,0. */
function keepersBox(setting: Setting, kind: Kind): Item[] {
  const { palette, condition, view } = setting;
  const tone = toneOf(condition, view.hour);
  const [pale, deep] = kind === 'badger' ? ['#e6e7e3', '#3a3f4c'] : ['#e9e2d2', pick(palette.accents, 0)];
  const stripes = [-96, -66, -36, -6].map((y) => path`M-30 ${y}L30 ${y - 16}V${y - 2}L-30 ${y + 14}Z`).join('');
  return [
    { d: rect(-30, -100, 60, 102, 3), fill: linear([-30, 0], [30, 0], [0, dark(pale, 0.2)], [1, pale]) },
    group([{ d: stripes, fill: deep }], { clip: rect(-30, -100, 60, 102, 3) }),
    { d: 'M-19 0V-62A19 19 0 0 1 19 -62V0Z', fill: '#232a36' },
    group(head(kind, tone), { at: [0, -44], scale: 0.95 }),
    { d: 'M-19 0V-30H19V0Z', fill: dark(deep, 0.2) },
    { d: 'M-36 -98L0 -126L36 -98Z', fill: linear([-36, 0], [36, 0], [0, dark(deep, 0.25)], [1, deep]) },
    { d: circle(0, -127, 4), fill: '#c7a95c' },
  ];
}

/** A beetle with a bundle, who only wants to get across. 34 units high, its feet on 0,0. */
const traveller = (): Item[] => [
  { d: 'M-9 0v-8M9 0v-8', stroke: '#2f3440', width: 4 },
  { d: ellipse(0, -17, 14, 12), fill: linear([-14, 0], [14, -24], [0, '#3b4353'], [1, '#7b879a']) },
  { d: circle(0, -31, 7), fill: '#2f3440' },
  { d: 'M-3 -37q-5 -7 -9 -6M3 -37q5 -7 9 -6', stroke: '#2f3440', width: 2 },
  { d: 'M-22 -44L10 -14', stroke: '#8a7458', width: 3 },
  { d: circle(-23, -46, 9), fill: '#b4473c' },
];

/** Two gates, two keepers, one traveller. */
export function gates(setting: Setting): Item[] {
  const { palette, condition, at, size } = setting;
  const red = pick(palette.accents, 0);
  const shut = arriving(condition.order, 0.72, 0.18);
  const bar = (mirrored: boolean) =>
    group(boom(red, 74 * (1 - shut)), { scale: mirrored ? [-0.46 * size, 0.7 * size] : [0.46 * size, 0.7 * size] });
  return arrived(condition.order, [
    { from: 0.34, at: [at(0.405), 596], item: group(keepersBox(setting, 'badger'), { scale: size }) },
    { from: 0.5, at: [at(0.595), 606], item: group(keepersBox(setting, 'hare'), { scale: size }) },
    { from: 0.86, at: [at(0.5), 606], item: group(traveller(), { scale: size }) },
    { from: 0.6, at: [at(0.437), 606], item: bar(false) },
    { from: 0.68, at: [at(0.563), 614], item: bar(true) },
  ]);
}
