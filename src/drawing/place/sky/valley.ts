import { dark, light, mix } from '../../colour';
import { type Item, linear, type Point } from '../../display';
import { between } from '../../number';
import { pick } from '../../palette';
import { path, rect, smooth } from '../../path';
import { haze, sheet } from '../land';
import { EAST, type Setting, sunOf, WEST } from '../setting';
import { wood } from '../trees';

/** A long swell of downs at a height; order evens it. */
function downs({ condition }: Setting, y: number, rise: number, shift: number): Point[] {
  const points: Point[] = [];
  for (let x = WEST; x <= EAST; x += 106) {
    const swell = Math.sin(x / 310 + shift) + 0.5 * Math.sin(x / 147 + shift * 2);
    points.push([x, y - rise * swell * (1 - 0.75 * condition.order)]);
  }
  return points;
}

/** Downs, one behind the other, instead of the river's peaks: one looks at them from as high as they are. */
export const farDowns = (setting: Setting): Item[] => [
  ...sheet(
    downs(setting, 306, 30, 0.6),
    440,
    mix(pick(setting.palette.depths, 0), pick(setting.palette.depths, 1), 0.4),
    setting.palette.haze,
  ),
  haze(setting, 300, 80, 0.35),
  ...sheet(
    downs(setting, 344, 20, 2.3),
    440,
    mix(pick(setting.palette.depths, 0), pick(setting.palette.depths, 1), 0.9),
    setting.palette.haze,
  ),
];

/** The near downs, stubble gold where they are cut. */
export function nearDowns(setting: Setting): Item[] {
  const { palette } = setting;
  const colour = mix(pick(palette.depths, 1), pick(palette.ground, 1), 0.45);
  return [...sheet(downs(setting, 374, 10, 4.1), 440, colour, palette.haze), haze(setting, 340, 80, 0.5)];
}

/** Hedgerow trees along the valley's rim. */
export function hedgerows(setting: Setting): Item[] {
  const plan = {
    from: WEST,
    to: EAST,
    step: 27,
    gap: [setting.at(0.6), setting.at(0.78)] as const,
    heights: [16, 38] as const,
    ground: (x: number) => 384 + 5 * Math.sin(x / 130),
    colour: mix(pick(setting.palette.depths, 2), pick(setting.palette.ground, 2), 0.4),
    leafy: 0.86,
  };
  return [...wood(setting.draws(102), plan, setting), haze(setting, 356, 60, 0.45)];
}

/** One field of the valley floor, from `near` to `far` (0 the rim, 1 our feet), between two rays from the vanishing point. */
function field(
  setting: Setting,
  [a, b]: readonly [number, number],
  [far, near]: readonly [number, number],
  foot: number,
): string {
  const x = (ray: number, depth: number) => setting.at(between(0.66 + (ray - 0.66) * 0.5, ray, depth));
  const y = (depth: number) => between(388, foot, depth ** 1.5);
  return path`M${x(a, far)} ${y(far)}L${x(b, far)} ${y(far)}L${x(b, near)} ${y(near)}L${x(a, near)} ${y(near)}Z`;
}

const RAYS = [-0.35, -0.12, 0.1, 0.3, 0.52, 0.82, 1.02, 1.22, 1.45];
const DEEP = [0, 0.2, 0.36, 0.54, 0.76, 1];

/** Stubble, hay and fallow, field by field. */
function fields(setting: Setting, foot: number): Item[] {
  const { palette } = setting;
  const draw = setting.draws(103);
  const [straw, green] = [pick(palette.ground, 0), pick(palette.ground, 1)];
  return RAYS.slice(1).flatMap((b, i) =>
    DEEP.slice(1).map((near, k) => {
      const colour = mix(mix(straw, green, draw() * 1.25), palette.haze, 0.34 - 0.2 * near);
      const [a, far] = [RAYS[i] ?? b, DEEP[k] ?? near];
      return { d: field(setting, [a, b], [far, near], foot), fill: light(colour, draw() * 0.22), opacity: 0.9 };
    }),
  );
}

/** Hedges between the fields, bush by bush. */
function hedges(setting: Setting, foot: number): Item[] {
  const { palette, left, right } = setting;
  const stroke = mix(mix(pick(palette.ground, 2), pick(palette.depths, 3), 0.3), palette.haze, 0.16);
  const x = (ray: number, depth: number) => setting.at(between(0.66 + (ray - 0.66) * 0.5, ray, depth));
  const y = (depth: number) => between(388, foot, depth ** 1.5);
  return DEEP.slice(1).flatMap((near, k) => {
    const far = DEEP[k] ?? near;
    const along = RAYS.map((ray) => path`M${x(ray, far)} ${y(far)}L${x(ray, near)} ${y(near)}`).join('');
    const size = 2.4 + 6 * far;
    return [
      { d: along, stroke, width: size, dash: [0.1, size * 1.15], opacity: 0.8 },
      { d: path`M${left} ${y(near)}H${right}`, stroke, width: size * 1.5, dash: [0.1, size * 1.5], opacity: 0.8 },
    ];
  });
}

/** The Long Water, a day's flight below, winding to where the sun is. */
function farRiver(setting: Setting, foot: number): Item[] {
  const { palette, at } = setting;
  const { x } = sunOf(setting);
  const bank = (side: -1 | 1): Point[] =>
    Array.from({ length: 13 }, (_, i) => {
      const t = i / 12;
      const middle = between(x, at(0.5), t) + Math.sin(t * 8.4) * (at(0.15) - at(0)) * t ** 0.55;
      return [middle + side * (3 + 62 * t ** 1.5), between(386, foot, t ** 1.5)];
    });
  const d = `${smooth([...bank(-1), ...bank(1).reverse()])}Z`;
  const [lit, mid, deep] = [0, 1, 2].map((i) => pick(palette.water, i)) as [string, string, string];
  return [
    { d, stroke: mix(pick(palette.ground, 2), palette.haze, 0.3), width: 5, opacity: 0.5 },
    { d, fill: linear([0, 386], [0, foot], [0, light(lit, 0.5)], [0.12, lit], [0.4, mix(mid, deep, 0.5)], [1, deep]) },
  ];
}

/** The valley floor from the downs to below our feet. */
export function valleyFloor(setting: Setting, foot: number): Item[] {
  const { palette, left, right } = setting;
  const [near, deep] = [pick(palette.ground, 1), dark(pick(palette.ground, 2), 0.1)];
  const fill = linear([0, 384], [0, foot], [0, mix(near, palette.haze, 0.5)], [1, mix(near, deep, 0.4)]);
  return [
    { d: rect(left - 40, 384, right - left + 80, 380), fill },
    ...fields(setting, foot),
    ...hedges(setting, foot),
    ...farRiver(setting, foot),
    haze(setting, 366, 80, 0.5),
  ];
}
