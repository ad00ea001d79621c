import { dark, light, mix } from '../../../colour';
import { group, type Item, linear, type Point } from '../../../display';
import { arriving, between, nthArriving } from '../../../number';
import { path, rect } from '../../../path';
import type { Setting } from '../../setting';
import { archHole, archStones, courses, snowAlong, stoneOf, worn } from '../stone';
import { timber } from '../timber';

/** The arches' middles and half breadths, as shares of the frame's width: in, one for hurry, out. */
export const ARCHES: readonly (readonly [middle: number, half: number])[] = [
  [0.2, 0.08],
  [0.47, 0.095],
  [0.736, 0.088],
];
const CROWN = 272;
const FOOT = 630;

/** An arch in units: its middle, half its breadth, and where its bow springs. */
export function archOf({ at }: Setting, k: number): { x: number; half: number; spring: number } {
  const [middle, share] = ARCHES[k] ?? [0.5, 0.1];
  const half = at(share) - at(0);
  return { x: at(middle), half, spring: CROWN + half - (k === 0 ? 0 : 16) };
}

/** The wall's top from a tower's stump on the left down to where it has fallen in. */
const TOP: readonly (readonly [number, number])[] = [
  [-0.1, 92],
  [0.028, 92],
  [0.028, 118],
  [0.07, 118],
  [0.07, 160],
  [0.104, 160],
  [0.104, 208],
  [0.19, 208],
  [0.19, 222],
  [0.43, 222],
  [0.43, 232],
  [0.57, 232],
  [0.57, 220],
  [0.7, 220],
  [0.7, 236],
  [0.83, 236],
  [0.83, 262],
  [0.898, 262],
  [0.898, 304],
  [0.93, 304],
  [0.93, 356],
  [0.965, 356],
  [0.965, FOOT],
];

/** The wall's inner faces, a little farther off: what one sees of its thickness through an arch. */
function thickness(setting: Setting, top: readonly Point[]): Item {
  const { size } = setting;
  const stone = stoneOf(setting, 0.7);
  const deep = 15 * size;
  const holes = ARCHES.map((_, k) => {
    const { x, half, spring } = archOf(setting, k);
    return archHole(x + deep, FOOT, half - deep, spring + 4);
  });
  const d = `${worn([...top, [setting.left - 30, FOOT]])}Z${holes.join('')}`;
  return {
    d,
    fill: linear([0, 260], [0, FOOT], [0, mix(stone.lit, stone.deep, 0.55)], [0.5, stone.lit], [1, stone.body]),
  };
}

/** Where the keystone of the middle arch has slipped, and a crack runs up from it. */
function slipped(setting: Setting): Item[] {
  const down = arriving(setting.condition.decline, 0.3, 0.5);
  if (down <= 0) return [];
  const { x, half, spring } = archOf(setting, 1);
  const [top, s] = [spring - half, setting.size];
  const stone = stoneOf(setting);
  const crack = path`M${x + 4} ${top - 10}l${-9 * s} ${-12 * down}l${14 * s} ${-9 * down}l${-6 * s} ${-16 * down}`;
  return [
    { d: crack, stroke: dark(stone.deep, 0.5), width: 4 },
    group([{ d: 'M-14 -16H14L9 20H-9Z', fill: linear([-12, 10], [12, -10], [0, stone.deep], [1, stone.body]) }], {
      at: [x, top + 16 * down],
      turn: 9 * down,
      scale: s,
    }),
  ];
}

/** Stones that have gone out of the wall, one after the other. */
function missing(setting: Setting): Item[] {
  const { condition, at, size } = setting;
  const fill = dark(stoneOf(setting).deep, 0.28);
  return [
    [0.135, 316],
    [0.645, 300],
    [0.36, 268],
    [0.905, 420],
    [0.06, 262],
    [0.645, 470],
    [0.345, 452],
  ].flatMap(([t = 0, y = 0], i) => {
    const gone = nthArriving(condition.decline, i, 8);
    return gone > 0 ? [{ d: rect(at(t) - 22 * size, y, 44 * size, 20, 4), fill, opacity: gone }] : [];
  });
}

/** The old water gate of the mill: three arches in a wall, the sky in all of them. */
export function arcade(setting: Setting): Item[] {
  const { at, left, right, palette } = setting;
  const stone = stoneOf(setting, 0.9);
  const top = TOP.map(([t, y]): Point => [at(t), y]);
  const holes = ARCHES.map((_, k) =>
    archHole(archOf(setting, k).x, FOOT, archOf(setting, k).half, archOf(setting, k).spring),
  );
  const d = `${worn([...top, [left - 30, FOOT]])}Z${holes.join('')}`;
  const deep = mix(stone.deep, palette.vignette, 0.24);
  return [
    thickness(setting, top),
    {
      d,
      fill: linear(
        [left, 520],
        [right, 240],
        [0, mix(deep, palette.vignette, 0.2)],
        [0.4, mix(deep, stone.body, 0.5)],
        [1, mix(stone.body, stone.lit, 0.5)],
      ),
      shadow: { colour: palette.vignette, opacity: 0.4, blur: 18, dx: -4, dy: 2 },
    },
    courses(setting, 131, stone, { x: left - 20, y: 90, width: right - left + 40, height: FOOT - 90 }, d, 27),
    { d: worn(top), stroke: light(stone.lit, 0.3), width: 6, opacity: 0.2 },
    { d: worn(top), stroke: light(stone.lit, 0.5), width: 2, opacity: 0.85 },
    ...snowAlong(setting, top),
    ...missing(setting),
    ...ARCHES.flatMap((_, k) => {
      const { x, half, spring } = archOf(setting, k);
      return archStones(stone, x, FOOT, half, spring, between(0.9, 1.25, setting.size));
    }),
    ...slipped(setting),
  ];
}

/** A stub of a beam in the pier between the arches, on which one sits and sees who comes and goes. */
export const stub = (setting: Setting, t: number, y: number): Item[] => {
  const [x, half] = [setting.at(t), 46 * setting.size];
  return timber(setting, [x - half, y], [x + half, y], 18);
};
