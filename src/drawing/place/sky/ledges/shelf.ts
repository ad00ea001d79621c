import { dark, light, mix } from '../../../colour';
import { group, type Item, linear, type Point } from '../../../display';
import { arriving, between } from '../../../number';
import { pick } from '../../../palette';
import { circle, ellipse, path, polygon, rect } from '../../../path';
import { HOIST_PERCH } from '../../../perches';
import { lightPool } from '../../light';
import type { Setting } from '../../setting';
import { snowAlong, stoneOf, worn } from '../stone';
import { timber } from '../timber';

/** Our own ledge: its far edge and its near one, over the drop. */
export const SHELF = 594;
const BRINK = 692;

/** Joints between the slabs; order makes them even, decline opens them. */
function joints(setting: Setting, colour: string): Item[] {
  const { at, condition } = setting;
  const draw = setting.draws(144);
  const open = 1 + arriving(condition.decline, 0.2, 0.6) * 2.4;
  return Array.from({ length: 9 }, (_, i) => {
    const t = between((i + 0.2 + 0.6 * draw()) / 9, (i + 0.5) / 9, condition.order);
    const [from, to] = [at(t), at(0.5 + (t - 0.5) * 1.14)];
    const bend = (draw() - 0.5) * 14 * (1 - condition.order);
    return {
      d: path`M${from} ${SHELF + 2}Q${(from + to) / 2 + bend} ${(SHELF + BRINK) / 2} ${to} ${BRINK - 2}`,
      stroke: colour,
      width: 2.4 * open,
      opacity: 0.6,
    };
  });
}

/** Tufts that grow out of the joints, the more the fewer feet there are. */
function cracksGrow(setting: Setting): Item[] {
  const { condition, at, size } = setting;
  const green = mix(pick(setting.palette.ground, 2), '#6d7f4a', 0.4);
  const draw = setting.draws(145);
  return Array.from({ length: 14 }, (_, i) => {
    const [where, deep, turn] = [draw(), draw(), draw()];
    const scale = arriving(condition.decline, 0.06 * i, 0.14) * (0.7 + 0.7 * turn) * size;
    const d = 'M0 0Q-14 -22 -22 -26Q-8 -24 -2 -6Q-4 -30 -1 -44Q5 -30 3 -6Q10 -24 22 -30Q14 -20 0 0Z';
    return {
      scale,
      item: group([{ d, fill: i % 3 === 0 ? light(green, 0.15) : green }], {
        at: [at(where), 606 + deep * 76],
        scale,
        turn: -20 * setting.wind,
      }),
    };
  })
    .filter(({ scale }) => scale > 0)
    .map(({ item }) => item);
}

/** The broad ledge on which the cast stands: worn slabs, and then nothing. */
export function shelf(setting: Setting): Item[] {
  const { left, right, snow, palette, condition } = setting;
  const stone = stoneOf(setting);
  const top = snow ? '#eef4fb' : mix(stone.body, stone.lit, 0.55);
  const wave = (t: number) => Math.sin(t * 9) * 3 * (1 - condition.order);
  const far = Array.from({ length: 9 }, (_, i): Point => [left - 20 + ((right - left + 40) * i) / 8, SHELF + wave(i)]);
  const brink = far.map(([x], i): Point => [x, BRINK + wave(i + 3) * 1.6]);
  const shade = dark(stone.deep, 0.3);
  return [
    {
      d: polygon([...far, ...[...brink].reverse()]),
      fill: linear(
        [left, 640],
        [right, 610],
        [0, mix(top, stone.deep, 0.62)],
        [0.6, top],
        [0.8, light(top, 0.14)],
        [1, mix(top, stone.deep, 0.3)],
      ),
      shadow: { colour: palette.vignette, opacity: 0.6, blur: 24, dx: 0, dy: -8 },
    },
    ...joints(setting, shade),
    { d: worn(far), stroke: light(stone.lit, 0.5), width: 2.2, opacity: 0.8 },
    {
      d: `${polygon([...brink, [right + 40, 780], [left - 40, 780]])}`,
      fill: linear([0, BRINK], [0, 730], [0, mix(stone.deep, palette.vignette, 0.3)], [1, palette.vignette]),
    },
    { d: worn(brink), stroke: light(stone.lit, 0.3), width: 2.4, opacity: 0.7 },
    ...snowAlong(setting, brink, 6),
    ...cracksGrow(setting),
    lightPool(setting),
  ];
}

/** The hoist, by which sacks once came up: a beam out over the drop, a wheel, a rope. */
export function hoist(setting: Setting): Item[] {
  const { at, condition, palette, size } = setting;
  const [x, y] = [at(HOIST_PERCH[0] + 0.095), HOIST_PERCH[1]];
  const root: Point = [at(0.3), y];
  const rope = mix('#d9bd8c', pick(palette.wood, 1), 0.3);
  const down = 150 * size * (1 - 0.55 * arriving(condition.decline, 0.4, 0.3));
  const swing = 70 * setting.wind;
  const d = path`M${x - 13} ${y + 40}Q${x - 13 - swing * 0.3} ${y + 40 + down * 0.6} ${x - 13 - swing} ${y + 40 + down}`;
  return [
    {
      d: rect(at(0.345) - 22 * size, y + 104, 40 * size, 24 * size, 7) + rect(root[0] - 9, y - 6, 30, 37, 6),
      fill: stoneOf(setting).deep,
    },
    ...timber(setting, [at(0.345), y + 112], [at(0.425), y + 10], 15, 0.2),
    ...timber(setting, root, [x + 22, y], 24),
    ...snowAlong(setting, [root, [x + 22, y]]),
    { d, stroke: dark(rope, 0.45), width: 5 },
    { d, stroke: rope, width: 3 },
    { d: path`M${x - 13 - swing} ${y + 40 + down}q10 4 8 15q-4 12 -14 7`, stroke: '#4a4550', width: 4.4 },
    { d: circle(x, y + 38, 15 * size + 2), fill: dark(pick(palette.wood, 0), 0.3) },
    { d: circle(x, y + 38, 9 * size), fill: pick(palette.wood, 2) },
    { d: path`M${x} ${y + 20}v18`, stroke: '#4a4550', width: 6 },
    { d: ellipse(x, y + 38, 2.6, 2.6), fill: '#4a4550' },
  ];
}
