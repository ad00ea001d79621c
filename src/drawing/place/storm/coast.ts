import { light, mix } from '../../colour';
import { group, type Item, linear, type Point, radial } from '../../display';
import { between } from '../../number';
import { pick } from '../../palette';
import { circle, path, rect } from '../../path';
import { haze, sheet } from '../land';
import { HORIZON, type Setting } from '../setting';
import { wood } from '../trees';
import { tarOf } from './green';
import type { Harbour, Ware } from './harbour';
import { WARES } from './vane';

/** Where the other harbour's lamp house stands, as a share of the frame's width. */
const OTHER_AT = 0.585;

/** The other harbour's lamp house, a shout away: the same, but for what turns on it. Its foot is 0,0. */
function otherLamp(setting: Setting, ware: Ware): Item[] {
  const { palette, dusk, snow } = setting;
  // It has a state of its own: where ours has gone out, it still burns.
  const lamp = dusk ? 1 : 0.5;
  const far = (colour: string) => mix(colour, palette.haze, 0.3);
  const [tar, white] = [far(tarOf(setting)), mix(setting.sheet, pick(palette.depths, 1), 0.3)];
  const glow = '#ffd27a';
  return [
    { d: 'M-11 0L-7 -38H7L11 0Z', fill: linear([-11, 0], [11, 0], [0, mix(white, tar, 0.4)], [1, light(white, 0.3)]) },
    { d: 'M-9 -16L-8 -26H8L9 -16ZM-9.500 -38H9.500V-41H-9.500Z', fill: tar },
    { d: circle(0, -47, 34), fill: radial([0, -47], 34, [0, glow, 0.6 * lamp], [1, glow, 0]) },
    { d: rect(-5.5, -52, 11, 11, 1), fill: mix(tar, light(glow, 0.3), 0.2 + 0.8 * lamp) },
    { d: 'M-8 -52C-7 -60 7 -60 8 -52Z', fill: snow ? '#f4f8fd' : tar },
    { d: 'M0 -56V-64', stroke: tar, width: 1.6 },
    group([{ d: WARES[ware], fill: tar, stroke: tar, width: 4 }], { at: [0, -64], scale: 0.36 }),
  ];
}

/** A few houses round it, as many as there are here. */
function otherHouses(setting: Setting): Item[] {
  const { palette, lamp, snow } = setting;
  const wall = mix(tarOf(setting), palette.haze, 0.4);
  return [26, 50, 76].flatMap((x, i) => [
    { d: rect(x - 9, -9, 18, 12), fill: wall },
    {
      d: path`M${x - 12} -8L${x - 4} -17H${x + 5}L${x + 12} -8Z`,
      fill: snow ? '#eef4fb' : mix(wall, palette.haze, 0.3),
    },
    ...(i === 1 ? [] : [{ d: rect(x - 3, -5, 5, 5), fill: palette.window, opacity: 0.2 + 0.8 * lamp }]),
  ]);
}

/** The next point of the coast, with the twin harbour on its end. */
export function point(setting: Setting, { ware }: Harbour): Item[] {
  const { at, right, palette, size, condition } = setting;
  const soft = 1 - condition.order;
  const ridge: Point[] = [
    [at(0.56), HORIZON + 1],
    [at(0.6), 377],
    [at(0.7), between(374, 368, soft)],
    [at(0.86), between(374, 352, soft)],
    [at(1), between(374, 338, soft)],
    [right + 60, 344],
  ];
  const town = [...otherHouses(setting), ...otherLamp(setting, ware === 'kettle' ? 'spoon' : 'kettle')];
  return [
    ...wood(
      setting.draws(12),
      {
        from: at(0.74),
        to: right + 60,
        step: 30,
        gap: [0, 0],
        heights: [16, 34],
        ground: (x) => between(372, 346, (x - at(0.74)) / (right - at(0.74))),
        colour: pick(palette.depths, 1),
        leafy: 0.5,
      },
      setting,
    ),
    ...sheet(ridge, 430, pick(palette.depths, 1), palette.haze),
    group(town, { at: [at(OTHER_AT), 380], scale: 0.62 + 0.4 * size }),
    haze(setting, 340, 70, 0.35),
  ];
}

/** Dunes on this side, under whatever trees the wind has left. */
export function dunes(setting: Setting): Item[] {
  const { at, left, palette, condition } = setting;
  const soft = 1 - condition.order;
  const ridge: Point[] = [
    [left - 60, between(356, 320, soft)],
    [at(0.07), between(356, 342, soft)],
    [at(0.16), between(356, 336, soft)],
    [at(0.24), between(358, 360, soft)],
    [at(0.31), 378],
    [at(0.36), 392],
  ];
  const colour = pick(palette.depths, 2);
  const sand = mix(colour, pick(palette.ground, 0), 0.3);
  return [
    ...wood(
      setting.draws(13),
      {
        from: left - 40,
        to: at(0.27),
        step: 34,
        gap: [0, 0],
        heights: [34, 64],
        ground: () => 356,
        colour,
        leafy: 0.35,
      },
      setting,
    ),
    ...sheet(ridge, 420, sand, palette.haze),
  ];
}
