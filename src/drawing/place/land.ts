import { dark, light, mix } from '../colour';
import { type Item, linear, type Point } from '../display';
import { between } from '../number';
import { pick } from '../palette';
import { below, rect, smooth } from '../path';
import { EAST, type Setting, WEST } from './setting';
import { wood } from './trees';

/** One sheet of paper: a lit upper edge, a foot that fades into haze, a soft shadow on what lies behind. */
export function sheet(ridge: readonly Point[], bottom: number, colour: string, haze: string): Item[] {
  const top = Math.min(...ridge.map(([, y]) => y));
  const fill = linear([0, top], [0, bottom], [0, light(colour, 0.16)], [0.35, colour], [1, mix(colour, haze, 0.3)]);
  const shadow = { colour: dark(colour, 0.35), opacity: 0.34, blur: 16, dx: -2, dy: -4 };
  return [
    { d: below(ridge, bottom), fill, shadow },
    { d: smooth(ridge), stroke: light(colour, 0.45), width: 1.6, opacity: 0.5 },
  ];
}

/** A bank of haze across the whole frame. */
export function haze({ left, right, palette }: Setting, y: number, height: number, opacity: number): Item {
  const fill = linear(
    [0, y],
    [0, y + height],
    [0, palette.haze, 0],
    [0.6, palette.haze, opacity],
    [1, palette.haze, 0],
  );
  return { d: rect(left - 40, y, right - left + 80, height), fill };
}

const PEAKS: readonly (readonly [number, number])[] = [
  [-0.3, 250],
  [-0.16, 300],
  [-0.06, 300],
  [0.03, 236],
  [0.12, 276],
  [0.2, 190],
  [0.27, 246],
  [0.34, 214],
  [0.44, 300],
  [0.55, 322],
  [0.67, 308],
  [0.77, 252],
  [0.84, 282],
  [0.92, 206],
  [1.02, 262],
  [1.08, 250],
  [1.2, 300],
  [1.35, 240],
];

/** The farthest ridge, half lost in haze; a narrow frame shows a part of it and does not squeeze it. */
export function mountains(setting: Setting): Item[] {
  const { palette, extent } = setting;
  const wide = Math.max(extent.width, 900);
  const ridge = PEAKS.map(([t, y]): Point => [extent.x + extent.width / 2 + (t - 0.5) * wide, y]);
  return [...sheet(ridge, 430, pick(palette.depths, 0), palette.haze), haze(setting, 250, 120, 0.75)];
}

/** Wooded hills behind the far shore; order evens their ridge. */
export function hills(setting: Setting): Item[] {
  const { palette, condition } = setting;
  const draw = setting.draws(11);
  const ridge: Point[] = [];
  for (let x = WEST; x <= EAST; x += 106) ridge.push([x, between(306 + (draw() - 0.5) * 44, 314, condition.order)]);
  const far = wood(
    setting.draws(12),
    {
      from: WEST,
      to: EAST,
      step: 22,
      gap: [setting.at(0.69) - 130, setting.at(0.69) + 130],
      heights: [20, 44],
      ground: () => 318,
      colour: pick(palette.depths, 1),
      leafy: 0.1,
    },
    setting,
  );
  return [...far, ...sheet(ridge, 430, pick(palette.depths, 1), palette.haze), haze(setting, 288, 100, 0.6)];
}

const shoreY = (x: number): number => 372 + 8 * Math.sin(x / 210);

/** The far bank with the market side's trees, open in the middle. */
export function forest(setting: Setting): Item[] {
  const { palette } = setting;
  const colour = pick(palette.depths, 2);
  const shore: Point[] = [];
  for (let x = WEST; x <= EAST; x += 106) shore.push([x, shoreY(x) - 4]);
  const fill = linear([0, 364], [0, 400], [0, colour], [1, mix(colour, palette.haze, 0.4)]);
  const trees = wood(
    setting.draws(13),
    {
      from: WEST,
      to: EAST,
      step: 34,
      gap: [setting.at(0.46), setting.at(0.82)],
      heights: [66, 124],
      ground: shoreY,
      colour,
      leafy: 0.3,
    },
    setting,
  );
  return [...trees, { d: below(shore, 410), fill }, haze(setting, 340, 70, 0.5)];
}
