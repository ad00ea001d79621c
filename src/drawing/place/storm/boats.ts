import { dark, light, mix } from '../../colour';
import { group, type Item, linear } from '../../display';
import { arriving, between } from '../../number';
import { pick } from '../../palette';
import { circle, rect } from '../../path';
import { tide } from '../ebb';
import type { Setting } from '../setting';
import { foamOf, lit, tarOf } from './green';
import { surfOf } from './sea';

/** Where the nine lie: share of the width, y of the waterline, size. The far five, then the near four. */
const BERTHS: readonly (readonly [t: number, y: number, size: number])[] = [
  [0.318, 438, 0.6],
  [0.364, 434, 0.58],
  [0.458, 440, 0.62],
  [0.5, 435, 0.58],
  [0.542, 441, 0.64],
  [0.3, 480, 0.84],
  [0.35, 486, 0.9],
  [0.475, 480, 0.86],
  [0.528, 487, 0.9],
];

/** A sail: furled on its yard, or set where people know where to. */
function sail(setting: Setting, colour: string, i: number): Item[] {
  const set = arriving(setting.alive, 0.4 + (i % 5) * 0.1, 0.1);
  const cloth = mix(foamOf(setting), colour, i % 3 === 0 ? 0.85 : 0.08);
  return set > 0
    ? [
        group(
          [
            {
              d: 'M2 -50Q34 -34 30 -10H2Z',
              fill: lit(cloth, [0, 0], [30, -40]),
            },
          ],
          { at: [2, 0], scale: [set, 1] },
        ),
      ]
    : [{ d: 'M4 -13Q18 -9 30 -15', stroke: cloth, width: 5 }];
}

/** One of the nine: tarred, with a strake in a colour; waterline y = 0, 68 units long. */
function boat(setting: Setting, i: number): Item[] {
  const { palette, lamp, alive } = setting;
  const tar = tarOf(setting);
  const colour = pick([...palette.accents, foamOf(setting)], i % 4);
  const burning = arriving(alive, 0.46 + i * 0.05, 0.06);
  return [
    { d: 'M3 -12V-60', stroke: tar, width: 3 },
    ...sail(setting, colour, i),
    {
      d: 'M-34 -15Q0 -7 36 -17Q30 3 16 5H-18Q-30 3 -34 -15Z',
      fill: lit(tar, [-34, 0], [36, -10]),
    },
    { d: 'M-33 -13.500Q0 -5.500 35 -15.500', stroke: colour, width: 3.6 },
    ...(burning > 0
      ? [
          { d: circle(3, -60, 15), fill: palette.window, opacity: 0.25 * lamp * burning },
          { d: circle(3, -60, 4), fill: light(palette.window, 0.3), opacity: burning },
        ]
      : []),
  ];
}

/** Its picture in the water. */
const mirrored = (setting: Setting): Item => ({
  d: 'M-24 2H22Q18 15 12 18L6 50H0L-4 18Q-20 15 -24 2Z',
  fill: linear(
    [0, 5],
    [0, 50],
    [0, dark(pick(setting.palette.water, 3), 0.3), 0.5],
    [1, pick(setting.palette.water, 3), 0],
  ),
});

/** A number on a plate, as so many dots, one boat after the other. */
const plate = (i: number): Item[] => [
  { d: rect(-13, -8, 26, 15, 2), fill: '#eceee9' },
  {
    d: Array.from({ length: i + 1 }, (_, k) => circle(-8 + (k % 5) * 4, -3 + Math.floor(k / 5) * 5, 1.4)).join(''),
    fill: '#37465a',
  },
];

/** Nine boats. Order ranges and numbers them, chaos casts them off, and where nobody bails they sink one by one; once lost they are gone. */
export function boats(setting: Setting): Item[] {
  const { at, condition, size, view } = setting;
  if (view.wrecked) return [];
  const { order, chaos, decline } = condition;
  const draw = setting.draws(27);
  return BERTHS.map(([t, y, large], i) => {
    const [turn, off] = [draw() - 0.5, draw() - 0.5];
    const far = i < 5;
    const sunk = arriving(decline, 0.16 + ((i * 4) % 9) * 0.08, 0.16);
    const numbered = arriving(order, 0.16 + i * 0.07, 0.06);
    const rank = far ? 0.315 + i * 0.0488 : 0.338 + (i - 5) * 0.0627;
    const x = at(between(t, rank, order) + 0.05 * off * chaos);
    const row = far ? 438 : 482;
    const risen = tide(setting, 9, 5);
    const hull = group(
      [...boat(setting, i), ...(numbered > 0 ? [group(plate(i), { at: [-6, -26], scale: numbered })] : [])],
      { at: [0, 13 * sunk], turn: 44 * turn * chaos + (i % 2 === 0 ? 26 : -20) * sunk + 22 * turn * surfOf(setting) },
    );
    return group([mirrored(setting), group([hull], { clip: rect(-60, -90, 120, 93) })], {
      at: [x, between(y, row, order) + 26 * off * chaos - risen],
      scale: (0.34 + 0.66 * size) * between(large, far ? 0.62 : 0.86, order),
    });
  });
}
