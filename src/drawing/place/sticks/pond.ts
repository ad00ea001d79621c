import { dark, light, mix } from '../../colour';
import { group, type Item, linear, type Point } from '../../display';
import { arriving, between, nthArriving } from '../../number';
import { pick } from '../../palette';
import { below, ellipse, path, rect } from '../../path';
import { isEbb } from '../ebb';
import type { Setting } from '../setting';
import { bedOf } from './lodgesAt';

/** The height of the water: over every door, unless nobody minds the dam; higher in a flood, whoever minds it; below all that is seen when the river has left. */
export function levelOf(setting: Setting): number {
  const { condition, view, size, narrow } = setting;
  const flood = view.weather === 'flood';
  const [bed, deep] = [bedOf(view), (flood ? 154 : 116) * size ** 1.2 + 20 * narrow];
  if (isEbb(setting)) return bed + 30;
  return between(bed - deep, bed + 6, flood ? condition.decline * 0.2 : condition.decline ** 1.2);
}

/** Where the water stands in fair weather, when the dam is minded. */
export const fullLevelOf = (setting: Setting): number =>
  levelOf({
    ...setting,
    condition: { ...setting.condition, decline: 0 },
    view: { ...setting.view, weather: 'clear' },
  });

/** What lies under the surface, cut open: far water behind, and light that falls in. */
export function tank(setting: Setting): Item[] {
  const { palette, left, right, at, condition } = setting;
  const [y, bed] = [levelOf(setting), bedOf(setting.view)];
  const [near, deep] = [pick(palette.water, 2), pick(palette.water, 3)];
  const strength = 0.3 * palette.shine * (1 - condition.decline);
  const shafts = [0.3, 0.47, 0.53, 0.66, 0.71, 0.9].map((t, i) => {
    const [x, w] = [at(t), 14 + (i % 3) * 12];
    return path`M${x} ${y}H${x + w}L${x + w * 1.5 - 70} ${bed + 20}H${x - 80 - w * 0.6}Z`;
  });
  const foot = mix(deep, pick(palette.wood, 0), 0.4);
  return [
    {
      d: rect(left - 40, y, right - left + 80, 624 - y),
      fill: linear([0, y], [0, 610], [0, light(near, 0.1)], [0.4, near], [1, deep]),
    },
    { d: shafts.join(''), fill: linear([0, y], [0, bed], [0, palette.sun, strength], [1, palette.sun, 0]) },
    {
      d: below(
        [
          [left - 40, bed - 14],
          [at(0.2), bed - 2],
          [at(0.5), bed - 8],
          [at(0.8), bed - 1],
          [right + 40, bed - 16],
        ],
        640,
      ),
      fill: linear([0, bed - 20], [0, 630], [0, foot], [1, dark(foot, 0.4)]),
    },
  ];
}

/** The water before the lodges, and the line of its surface. */
export function veil(setting: Setting): Item[] {
  const { palette, left, right, view, condition } = setting;
  const y = levelOf(setting);
  const [near, deep] = [pick(palette.water, 2), pick(palette.water, 3)];
  const lip = light(pick(palette.water, 0), 0.5);
  const wave = (dy: number, high: number) => {
    const step = (right - left + 80) / 16;
    return path`M${left - 40} ${y + dy}${Array.from({ length: 16 }, (_, i) => path`q${step / 2} ${(i % 2 === 0 ? -1 : 1) * high} ${step} 0`).join('')}`;
  };
  const swell = 1 + 9 * setting.wind + (view.weather === 'flood' ? 4 : 0) - condition.order;
  return [
    {
      d: rect(left - 40, y, right - left + 80, 624 - y),
      fill: linear([0, y], [0, 610], [0, near, 0.3], [0.5, near, 0.36], [1, deep, 0.66]),
    },
    {
      d: `${wave(0, swell)}${path`v9H${left - 40}Z`}`,
      fill: linear([0, y - 6], [0, y + 12], [0, lip, 0.75], [1, lip, 0]),
    },
    { d: wave(0, swell), stroke: lip, width: 2.4, opacity: 0.9 },
    ...(setting.snow ? ice(setting, y) : []),
  ];
}

/** The first ice: a skin over the still water. */
function ice({ left, right, at }: Setting, y: number): Item[] {
  const cracks = [0.12, 0.33, 0.5, 0.68, 0.9].map(
    (t) => path`M${at(t) - 50} ${y - 24}l40 -6l22 7l46 -4M${at(t) - 8} ${y - 30}l14 -9`,
  );
  return [
    {
      d: rect(left - 40, y - 44, right - left + 80, 44),
      fill: linear([0, y - 44], [0, y], [0, '#eef5fb', 0], [1, '#f4f9fd', 0.85]),
    },
    { d: cracks.join(''), stroke: '#ffffff', width: 1.6, opacity: 0.7 },
    { d: rect(left - 40, y - 2, right - left + 80, 7, 3), fill: '#f4f9fd', opacity: 0.9 },
  ];
}

/** How far the pond has gone from its doors, 0..1: little by little where nobody minds the dam, at once when the river leaves. */
export const goneOf = (setting: Setting): number => (isEbb(setting) ? 1 : setting.condition.decline);

/** Mud that comes up where the pond goes down. */
export function flats({ palette, condition, at, extent, view }: Setting): Item[] {
  const mud = mix(pick(palette.wood, 1), pick(palette.ground, 1), 0.35);
  const banks: readonly (readonly [number, number, number])[] = [
    [0.02, -46, 0.2],
    [0.32, -50, 0.14],
    [0.99, -44, 0.2],
    [0.68, -50, 0.12],
    [0.5, -86, 0.1],
  ];
  return banks.flatMap(([t, over, wide], i) => {
    const y = bedOf(view) + over;
    const up = nthArriving(arriving(condition.decline, 0.1, 0.8), i, banks.length);
    if (up <= 0) return [];
    const [rx, ry] = [extent.width * wide * (0.5 + 0.5 * up), 56 * up];
    return [
      {
        d: path`M${at(t) - rx} ${y + 20}Q${at(t) - rx * 0.6} ${y - ry} ${at(t)} ${y - ry}T${at(t) + rx} ${y + 20}V${y + 60}H${at(t) - rx}Z`,
        fill: linear([0, y - ry], [0, y + 50], [0, mix(light(mud, 0.2), palette.haze, 0.25)], [1, dark(mud, 0.3)]),
        opacity: up,
      },
    ];
  });
}

/** Stones and water weed on the floor; the weed lies down where the water has gone. */
export function floor(setting: Setting): Item[] {
  const { palette, left, right, draws } = setting;
  const draw = draws(181);
  const bed = bedOf(setting.view);
  const count = Math.round(((right - left) / 1352) * 16);
  const green = mix(pick(palette.ground, 1), pick(palette.water, 2), 0.4);
  const stone = mix(pick(palette.depths, 2), pick(palette.wood, 1), 0.5);
  return Array.from({ length: count }, (_, i): Item[] => {
    const [where, size, lean] = [draw(), draw(), draw() - 0.5];
    const [x, h] = [left + ((i + where) / count) * (right - left), (20 + size * 30) * (1 - 0.75 * goneOf(setting))];
    const weed = [-7, 0, 7]
      .map((dx) => path`M${x + dx} ${bed + 4}q${-8 + lean * 20} ${-h * 0.5} ${lean * 16} ${-h}`)
      .join('');
    return [
      { d: weed, stroke: green, width: 4, opacity: 0.8 },
      {
        d: ellipse(x + 26, bed + 2, 9 + size * 12, 5 + size * 6),
        fill: linear([x + 10, bed + 8], [x + 40, bed - 8], [0, dark(stone, 0.4)], [1, light(stone, 0.15)]),
      },
    ];
  }).flat();
}

/** Rings on the water: somebody has just gone in at their own front door. */
export function ringsAt(
  setting: Setting,
  places: readonly (readonly [t: number, dy: number, size: number])[],
  seen: number,
): Item[] {
  const y = levelOf(setting);
  const stroke = light(pick(setting.palette.water, 0), 0.65);
  return places.flatMap(([t, dy, size], i) => {
    const here = nthArriving(seen, i, places.length);
    if (here <= 0) return [];
    const r = size * setting.size * here;
    return [
      group(
        [
          {
            d: ellipse(0, 0, r, r * 0.17) + ellipse(0, 0, r * 0.62, r * 0.1) + ellipse(0, 0, r * 0.28, r * 0.05),
            stroke,
            width: 2,
            opacity: 0.85,
          },
        ],
        { at: [setting.at(t), y - dy] satisfies Point },
      ),
    ];
  });
}
