import { dark, light, mix } from '../../colour';
import { group, type Item, linear, type Point } from '../../display';
import { pick } from '../../palette';
import { path } from '../../path';
import type { Hour, Weather } from '../../view';
import { HORIZON, type Setting } from '../setting';

/** How large the storm stands at the horizon: it comes with the day and is gone by morning. */
const NEAR: Record<Hour, number> = { dawn: 0.86, morning: 0.3, noon: 0.9, evening: 1, night: 1 };

/** In these it is no longer at the horizon but here. */
const HERE: readonly Weather[] = ['rain', 'flood', 'fog', 'snow'];

/** Its outline from the left edge to the horizon: what bulges, and how far; x in units from the frame's left. */
const BULGES: readonly (readonly Point[])[] = [
  [
    [-120, 186],
    [30, 168],
    [170, 164],
    [330, 170],
    [470, 176],
    [560, 184],
    [640, 200],
    [600, 210],
    [500, 216],
    [420, 232],
    [400, 262],
    [436, 292],
    [420, 326],
    [452, 356],
    [440, 392],
  ],
  [
    [-120, 236],
    [-20, 216],
    [64, 234],
    [150, 222],
    [226, 250],
    [262, 292],
    [240, 326],
    [296, 352],
    [300, 392],
  ],
  [
    [-120, 300],
    [-40, 282],
    [36, 306],
    [96, 300],
    [146, 334],
    [200, 356],
    [214, 392],
  ],
];

/** Round lobes from point to point; order `flat`tens them. */
function lobes(points: readonly Point[], flat: number): string {
  return points
    .map(([x, y], i) => {
      const [px, py] = points[i - 1] ?? [x, y];
      const r = Math.hypot(x - px, y - py) * (0.56 + 3 * flat * flat);
      return i === 0 ? path`M${x} ${y}` : path`A${r} ${r} 0 0 1 ${x} ${y}`;
    })
    .join('');
}

function bank(setting: Setting, points: readonly Point[], i: number): Item[] {
  const { palette } = setting;
  const body = mix(mix(pick(palette.sky, 0), palette.vignette, 0.42), pick(palette.sky, 1), 0.34 - i * 0.17);
  const edge = mix(pick(palette.sky, 2), pick(palette.sky, 3), 0.4);
  const d = lobes(points, setting.condition.order);
  const fill = linear([0, 170], [300, 400], [0, dark(body, 0.12)], [0.5, body], [1, mix(body, palette.haze, 0.26)]);
  const shadow = { colour: dark(body, 0.4), opacity: 0.3, blur: 16, dx: 3, dy: -3 };
  return [
    { d: d + path`V${HORIZON + 8}H-120Z`, fill, shadow },
    { d, stroke: light(edge, 0.2), width: 2, opacity: 0.5 - i * 0.08 },
  ];
}

/** Rain that falls from it far off, slanting. */
function curtain({ palette }: Setting): Item[] {
  const colour = mix(pick(palette.sky, 0), palette.vignette, 0.2);
  const fill = linear([0, 270], [0, HORIZON + 4], [0, colour, 0], [0.5, colour, 0.5], [1, colour, 0.15]);
  const drops = [20, 78, 130, 190, 262, 330].map((x, i) => path`M${x} ${320 + i * 8}L${x - 30} ${HORIZON}`);
  return [
    { d: path`M-120 270H380L330 ${HORIZON + 4}H-120Z`, fill },
    { d: drops.join(''), stroke: light(pick(palette.sky, 1), 0.3), width: 2, opacity: 0.22 },
  ];
}

/** The Cousin: where other places have mountains there stands, every autumn, a storm. */
export function cousin(setting: Setting): Item[] {
  const { view, extent, size } = setting;
  const near = HERE.includes(view.weather) ? 0.24 : NEAR[view.hour];
  const scale: Point = [(extent.width / 1352) ** 0.5 * (0.5 + 0.5 * near), near];
  const banks = BULGES.flatMap((points, i) => [
    ...(i === 1 && near > 0.5 ? curtain(setting) : []),
    ...bank(setting, points, i),
  ]);
  return [group(banks, { at: [extent.x - 20 * size, HORIZON * (1 - near)], scale })];
}

/** Its underside from edge to edge, in shares of the width: where it hangs lowest, left first. */
const BELLY: readonly Point[] = [
  [-0.1, 96],
  [0.08, 128],
  [0.2, 104],
  [0.34, 118],
  [0.46, 78],
  [0.58, 86],
  [0.7, 54],
  [0.84, 60],
  [1, 28],
  [1.12, 20],
];

/** The Cousin when it is here: its belly fills the upper sky. */
export function overhead(setting: Setting): Item[] {
  const { view, palette, extent, condition } = setting;
  if (view.weather !== 'rain' && view.weather !== 'flood') return [];
  const dense = view.weather === 'flood' ? 1 : 0.75;
  const top = extent.y - 20;
  return [0, 1].flatMap((i) => {
    const body = mix(mix(pick(palette.sky, 0), palette.vignette, 0.55), pick(palette.sky, 1), 0.42 - i * 0.3);
    const points = BELLY.map(([t, y], k): Point => {
      const hang = (y + (k % 2) * 14) * (1 - 0.4 * i) * dense;
      return [extent.x + (t - 0.05 * i) * extent.width, extent.y + 36 + hang];
    });
    const edge = lobes(points.reverse(), condition.order);
    const fill = linear([0, top], [0, 190], [0, dark(body, 0.15)], [0.5, body], [1, mix(body, palette.haze, 0.22)]);
    return [
      {
        d: `${path`M${extent.x - 300} ${top}H${extent.x + extent.width * 1.2}`}${edge.replace('M', 'L')}Z`,
        fill,
        opacity: 0.86,
      },
      { d: edge, stroke: light(pick(palette.sky, 2), 0.1), width: 1.8, opacity: 0.22 },
    ];
  });
}
