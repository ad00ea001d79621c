import { dark, light, mix } from '../../colour';
import { group, type Item, linear, type Point } from '../../display';
import { arriving, between } from '../../number';
import { pick } from '../../palette';
import { circle, path, polygon, rect, smooth } from '../../path';
import { isEbb, mudOf } from '../ebb';
import { haze } from '../land';
import { type Setting, sunOf } from '../setting';

/** Maps the valley floor, whose depth is 0 at the rim and 1 at our feet, into the picture; rays meet where the sun is. */
function floorOf(setting: Setting, foot: number) {
  const wild = 1 - setting.condition.order;
  return (ray: number, depth: number): Point => {
    const x = setting.at(between(0.66 + (ray - 0.66) * 0.5, ray, depth));
    const bend = Math.sin(ray * 7 + depth * 11) * 13 * depth * (1 - depth) * 4 * wild;
    return [
      x + Math.sin(depth * 9 + ray * 5) * 26 * depth * (1 - depth) * 4 * wild,
      between(388, foot, depth ** 1.5) + bend,
    ];
  };
}

const RAYS = [-0.4, -0.22, -0.06, 0.09, 0.22, 0.36, 0.5, 0.74, 0.9, 1.05, 1.18, 1.36, 1.5];

const DEEP = [0, 0.16, 0.28, 0.4, 0.54, 0.72, 1];

/** Stubble, hay and fallow, field by field. */
function fields(setting: Setting, foot: number): Item[] {
  const { palette } = setting;
  const draw = setting.draws(103);
  const floor = floorOf(setting, foot);
  const [straw, green] = [pick(palette.ground, 0), pick(palette.ground, 1)];
  return RAYS.slice(1).flatMap((b, i) =>
    DEEP.slice(1).map((near, k) => {
      const [a, far] = [RAYS[i] ?? b, DEEP[k] ?? near];
      const colour = mix(mix(straw, green, draw() * 1.25), palette.haze, 0.34 - 0.2 * near);
      const d = polygon([floor(a, far), floor(b, far), floor(b, near), floor(a, near)]);
      return { d, fill: light(colour, draw() * 0.22), opacity: 0.9 };
    }),
  );
}

/** Hedges between the fields, bush by bush. */
function hedges(setting: Setting, foot: number): Item[] {
  const { palette } = setting;
  const floor = floorOf(setting, foot);
  const stroke = mix(mix(pick(palette.ground, 2), pick(palette.depths, 3), 0.3), palette.haze, 0.16);
  return DEEP.slice(1).flatMap((near, k) => {
    const far = DEEP[k] ?? near;
    const along = RAYS.map((ray) => polygon([floor(ray, far), floor(ray, near)], false)).join('');
    const size = 2.2 + 4.6 * far;
    return [
      { d: along, stroke, width: size, dash: [0.1, size * 1.15], opacity: 0.8 },
      {
        d: polygon(
          RAYS.map((ray) => floor(ray, near)),
          false,
        ),
        stroke,
        width: size * 1.5,
        dash: [0.1, size * 1.5],
        opacity: 0.8,
      },
    ];
  });
}

/** Ricks and single trees, which stand about as they grew unless order sets them in rows. */
function ricksAndTrees(setting: Setting, foot: number): Item[] {
  const { palette, condition, size } = setting;
  const draw = setting.draws(104);
  const floor = floorOf(setting, foot);
  const [straw, leaf] = [
    mix(pick(palette.ground, 0), '#d99f4e', 0.35),
    mix(pick(palette.ground, 2), pick(palette.depths, 2), 0.4),
  ];
  const rick = (s: number): Item[] => [
    {
      d: path`M${-9 * s} 0Q${-10 * s} ${-13 * s} 0 ${-18 * s}Q${10 * s} ${-13 * s} ${9 * s} 0Z`,
      fill: linear([-9 * s, 0], [9 * s, -9 * s], [0, dark(straw, 0.3)], [1, light(straw, 0.3)]),
    },
  ];
  const tree = (s: number): Item[] => [
    { d: path`M${-2 * s} 0V${-12 * s}H${2 * s}V0Z`, fill: dark(leaf, 0.3) },
    {
      d: circle(0, -20 * s, 12 * s) + circle(-8 * s, -14 * s, 8 * s),
      fill: linear([-14 * s, 0], [12 * s, -24 * s], [0, dark(leaf, 0.2)], [1, light(leaf, 0.25)]),
    },
  ];
  return Array.from({ length: 36 }, (_, i) => {
    const [where, deep, kind] = [draw(), draw(), draw()];
    const depth = between(0.1 + deep * 0.75, 0.2 + Math.floor(i / 9) * 0.2, condition.order);
    const [x, y] = floor(between(where * 1.3 - 0.15, (i % 9) / 8, condition.order), depth);
    const s = (0.3 + 0.85 * depth) * size;
    const rotted = kind < 0.5 ? arriving(condition.decline, 0.15 + deep * 0.6, 0.15) : 0;
    return { y, item: group(kind < 0.5 ? rick(s) : tree(s), { at: [x, y], scale: Math.max(0.01, 1 - rotted) }) };
  })
    .sort((a, b) => a.y - b.y)
    .map(({ item }) => item);
}

/** The Long Water, a day's flight below, winding to where the sun is. */
function farRiver(setting: Setting, foot: number, toward: number): Item[] {
  const { palette, at } = setting;
  const { x } = sunOf(setting);
  const bank = (side: -1 | 1, wide: number): Point[] =>
    Array.from({ length: 13 }, (_, i) => {
      const t = i / 12;
      const middle = between(x, at(toward), t) + Math.sin(t * 8.4) * (at(0.15) - at(0)) * t ** 0.55;
      return [middle + side * (3 + 50 * t ** 1.5) * wide, between(386, foot, t ** 1.5)];
    });
  const run = (wide: number) => `${smooth([...bank(-1, wide), ...bank(1, wide).reverse()])}Z`;
  const d = run(isEbb(setting) ? 0.45 : 1);
  const [lit, mid, deep] = [0, 1, 2].map((i) => pick(palette.water, i)) as [string, string, string];
  return [
    ...(isEbb(setting) ? [{ d: run(1), fill: mix(mudOf(setting).dry, palette.haze, 0.2) }] : []),
    { d, stroke: mix(pick(palette.ground, 2), palette.haze, 0.3), width: 5, opacity: 0.5 },
    { d, fill: linear([0, 386], [0, foot], [0, light(lit, 0.5)], [0.12, lit], [0.4, mix(mid, deep, 0.5)], [1, deep]) },
  ];
}

/** In a flood the river is wherever it is low; hedges and trees stand in it. */
function highWater({ view, palette, at }: Setting, foot: number): Item[] {
  if (view.weather !== 'flood') return [];
  const [far, near] = [pick(palette.water, 1), pick(palette.water, 2)];
  const y = (t: number) => between(392, foot, t);
  const d = path`M${at(0.5)} ${y(0)}C${at(0.2)} ${y(0.2)} ${at(0.1)} ${y(0.5)} ${at(0.16)} ${y(1)}H${at(1.02)}C${at(0.9)} ${y(0.5)} ${at(1.04)} ${y(0.2)} ${at(0.78)} ${y(0)}Z`;
  const streaks = Array.from(
    { length: 18 },
    (_, i) => path`M${at(0.2 + ((i * 0.37) % 0.7))} ${y(0.1 + 0.045 * i)}q20 -4 40 0t40 0`,
  );
  return [
    {
      d,
      fill: linear([0, y(0)], [0, y(1)], [0, light(far, 0.35)], [0.4, mix(far, pick(palette.sky, 1), 0.3)], [1, near]),
      opacity: 0.9,
    },
    { d: d + streaks.join(''), stroke: light(far, 0.55), width: 2, opacity: 0.6 },
  ];
}

/** The valley floor from the downs to below our feet; the river runs from under the sun `toward` a share of the width. */
export function valleyFloor(setting: Setting, foot: number, toward = 0.5): Item[] {
  const { palette, left, right } = setting;
  const [near, deep] = [pick(palette.ground, 1), dark(pick(palette.ground, 2), 0.1)];
  const fill = linear([0, 384], [0, foot], [0, mix(near, palette.haze, 0.5)], [1, mix(near, deep, 0.4)]);
  return [
    { d: rect(left - 40, 384, right - left + 80, 380), fill },
    ...fields(setting, foot),
    ...hedges(setting, foot),
    ...farRiver(setting, foot, toward),
    ...highWater(setting, foot),
    ...ricksAndTrees(setting, foot),
    haze(setting, 366, 80, 0.5),
  ];
}
