import { dark, light, mix } from '../../colour';
import { group, type Item, linear } from '../../display';
import { arriving } from '../../number';
import { pick, toned, toneOf } from '../../palette';
import { circle, ellipse, rect } from '../../path';
import { arrived } from '../arrivals';
import type { Setting } from '../setting';
import { glow } from './hallFront';

/** A ring of stones with a fire in it; `heat` 0..1. Its middle is on 0,0, about 90 wide. */
function fire(setting: Setting, heat: number): Item[] {
  const stone = mix('#6d7076', setting.palette.vignette, 0.2);
  const flame = 'M-26 -4C-34 -26 -16 -30 -18 -52C-4 -44 -4 -34 -2 -30C0 -44 10 -54 8 -70C26 -54 34 -26 24 -4Z';
  return [
    { d: ellipse(0, 4, 52, 12), fill: dark(stone, 0.6), opacity: 0.6 },
    ...(heat > 0
      ? [
          group(
            [
              { d: flame, fill: '#e8732c' },
              group([{ d: flame, fill: '#ffc24d' }], { scale: 0.66 }),
              group([{ d: flame, fill: '#fff0b8' }], { scale: 0.36 }),
            ],
            { scale: heat },
          ),
        ]
      : []),
    { d: 'M-34 -6L30 2M34 -8L-28 4', stroke: dark(pick(setting.palette.wood, 0), 0.3), width: 10 },
    {
      d: [-44, -22, 2, 26, 46].map((x, i) => ellipse(x, 6 + (i % 2) * 4, 14, 9)).join(''),
      fill: linear([-50, 14], [50, -4], [0, dark(stone, 0.35)], [1, light(stone, 0.2)]),
    },
  ];
}

/** A hare who fell asleep where it was warm: ears and feet over the rim of a pot whose rim is at 0,0. */
function sleeper({ condition, view }: Setting): Item[] {
  const tone = toneOf(condition, view.hour);
  const [fur, pale] = [toned(tone, '#b0714a'), toned(tone, '#f0dcc0')];
  return [
    {
      d: 'M-34 2C-46 -26 -64 -40 -72 -34C-70 -18 -54 -2 -44 8ZM-24 0C-28 -34 -40 -54 -50 -52C-54 -34 -46 -12 -38 4Z',
      fill: linear([-70, -40], [-24, 0], [0, dark(fur, 0.2)], [1, fur]),
    },
    { d: 'M-38 4C-38 -22 -8 -24 -2 6Z', fill: fur },
    { d: 'M-26 -4q5 4 10 0', stroke: dark(fur, 0.6), width: 2.4 },
    {
      d: 'M18 6C16 -18 22 -34 34 -34C46 -30 40 -8 40 6ZM36 8C38 -8 48 -22 58 -18C66 -10 56 2 50 10Z',
      fill: linear([18, 0], [60, -30], [0, dark(fur, 0.2)], [1, light(fur, 0.1)]),
    },
    { d: ellipse(34, -24, 6, 8) + ellipse(55, -10, 6, 7), fill: pale },
  ];
}

/** The soup pot on its three legs, 120 wide; who sleeps in it comes with chaos. */
function pot(setting: Setting): Item[] {
  const iron = mix('#43424c', setting.palette.wood[0] ?? '#43424c', 0.2);
  const asleep = arriving(setting.condition.chaos, 0.42, 0.1);
  return [
    ...(asleep > 0 ? [group(sleeper(setting), { at: [0, -86], scale: 1.3 * asleep })] : []),
    { d: 'M-38 -22L-46 4M38 -22L46 4', stroke: dark(iron, 0.3), width: 9 },
    {
      d: 'M-58 -84C-66 -40 -40 -14 0 -14C40 -14 66 -40 58 -84Z',
      fill: linear([-60, -20], [56, -80], [0, dark(iron, 0.45)], [0.65, iron], [1, light(iron, 0.4)]),
    },
    { d: rect(-64, -92, 128, 13, 6), fill: linear([-64, 0], [64, 0], [0, dark(iron, 0.2)], [1, light(iron, 0.45)]) },
    { d: 'M44 -72Q50 -46 34 -28', stroke: light(iron, 0.6), width: 4, opacity: 0.5 },
  ];
}

/** The spoon that was two halves, mended a little crooked, on its nail. */
const spoon: Item[] = [
  { d: 'M0 0L3 44L1 50L5 88', stroke: '#c79a5f', width: 7 },
  { d: ellipse(5, 98, 12, 16), fill: linear([-6, 110], [16, 84], [0, '#94693a'], [1, '#dbb377']) },
  { d: 'M-3 42L7 46M-3 50L7 53', stroke: '#b4473c', width: 4 },
];

/** Two fires: decline lets the badgers' go out, and all that is warm is on one side. */
export function hearths(setting: Setting): Item[] {
  const { at, size, condition, alive, palette, wind } = setting;
  const dry = setting.view.weather === 'flood' ? 0 : 1;
  const [left, right] = [dry * (1 - arriving(condition.decline, 0.3, 0.4)), dry * (1 - 0.25 * condition.decline)];
  const smoke = {
    d: `M0 -96c-14 -40 20 -60 4 -100s${14 - wind * 40} -60 6 -110`,
    stroke: light(palette.haze, 0.3),
    width: 16,
    opacity: 0.22 * left,
    soft: 10,
  };
  const strength = setting.dusk ? 0.75 : 0.26;
  return [
    ...glow(setting, [at(0.405), 570], 320 * size, strength * left),
    ...glow(setting, [at(0.785), 580], 300 * size, strength * right),
    group([smoke], { at: [at(0.405), 604], scale: size }),
    group([...fire(setting, left * 0.9), ...pot(setting)], { at: [at(0.405), 604], scale: size * 0.92 }),
    group(fire(setting, right), { at: [at(0.785), 596], scale: size }),
    ...arrived(alive, [{ from: 0.78, at: [at(0.405), 352], item: group(spoon, { scale: size, turn: 6 }) }]),
    { d: circle(at(0.405), 352, 3), fill: '#2c2a30' },
  ];
}
