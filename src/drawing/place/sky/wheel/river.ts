import { dark, light, mix } from '../../../colour';
import { type Item, linear, type Point } from '../../../display';
import { arriving, between, nthArriving } from '../../../number';
import { pick } from '../../../palette';
import { ellipse, path } from '../../../path';
import { isEbb } from '../../ebb';
import { reeds } from '../../grass';
import { haze } from '../../land';
import { EAST, type Setting, WEST } from '../../setting';
import { wood } from '../../trees';
import { stoneOf, worn } from '../stone';
import { HUB } from './wheel';

/** Sallows along the far bank, and a gap where the river comes from. */
export function sallows(setting: Setting): Item[] {
  const colour = mix(pick(setting.palette.depths, 2), pick(setting.palette.ground, 2), 0.4);
  const plan = {
    from: WEST,
    to: EAST,
    step: 41,
    gap: [setting.at(0.52), setting.at(0.8)] as const,
    heights: [44, 104] as const,
    ground: (x: number) => 380 + 5 * Math.sin(x / 150),
    colour,
    leafy: 0.94,
  };
  const bank = path`M${setting.left - 40} 384Q${setting.at(0.4)} 372 ${setting.at(0.62)} 384T${setting.right + 40} 380V398H${setting.left - 40}Z`;
  return [
    ...wood(setting.draws(152), plan, setting),
    { d: bank, fill: linear([0, 374], [0, 398], [0, colour], [1, mix(colour, setting.palette.haze, 0.4)]) },
    haze(setting, 344, 70, 0.5),
  ];
}

/** The weir: a sill across the river and the white water under it; in decline half of it is gone. */
export function weir(setting: Setting): Item[] {
  const { at, right, palette, condition } = setting;
  const stone = stoneOf(setting, 0.5);
  const y = (t: number) => 452 + (7 * Math.sin(t * 6) - 12 * (t - 0.4)) * (1 - condition.order);
  const sill = Array.from({ length: 9 }, (_, i): Point => [between(at(0.33), right + 30, i / 8), y(i / 8)]);
  const draw = setting.draws(153);
  const white = mix(light(pick(palette.water, 0), 0.7), '#ffffff', 0.3);
  const dry = isEbb(setting) ? 0.7 : arriving(condition.decline, 0.2, 0.7);
  const falls = Array.from({ length: 54 }, (_, i) => {
    const t = (i + draw()) / 54;
    const [x, long] = [between(at(0.34), right, t), 12 + 16 * draw()];
    return {
      d: path`M${x} ${y(t) + 3}q2 ${long * 0.6} ${-2} ${long}`,
      stroke: white,
      width: 2.6,
      opacity: 0.7 * (1 - nthArriving(dry * 0.8, i, 54)),
    };
  }).filter(({ opacity }) => opacity > 0);
  const foam = Array.from({ length: 13 }, (_, i) =>
    ellipse(between(at(0.34), right, (i + draw()) / 13), y(i / 13) + 27 + draw() * 9, 34, 4),
  );
  return [
    { d: worn(sill.map(([x, top]): Point => [x, top + 13])), stroke: white, width: 20, opacity: 0.34 * (1 - dry) },
    { d: worn(sill), stroke: dark(stone.deep, 0.2), width: 11 },
    { d: worn(sill), stroke: light(stone.lit, 0.2), width: 3.4, opacity: 0.9 },
    ...falls,
    { d: foam.join(''), fill: white, opacity: 0.4 * (1 - 0.8 * dry) },
  ];
}

/** The race under the wheel, dark, with reeds at its edge. */
export const race = (setting: Setting): Item[] => [
  {
    d: ellipse(setting.at(HUB[0]), 588, 230 * setting.size, 40),
    fill: dark(pick(setting.palette.water, 3), 0.45),
    opacity: 0.75,
  },
  ...reeds(setting, 155, setting.at(0.31), setting.at(0.45), 582, 0.3 + 0.7 * setting.condition.decline),
  ...reeds(setting, 156, setting.at(0.86), setting.at(1.03), 584, 0.4 + 0.6 * setting.condition.decline),
];
