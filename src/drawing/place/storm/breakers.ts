import { light, mix } from '../../colour';
import { type Item, linear, type Point } from '../../display';
import { pick } from '../../palette';
import { circle, path } from '../../path';
import type { Draw } from '../../random';
import type { Setting } from '../setting';
import { foamOf } from './green';
import { surfOf } from './sea';
import { onMole } from './wall';

/** Where the sea breaks over the wall, and how high: share along it and units. */
const BREAKERS: readonly (readonly [along: number, high: number])[] = [
  [0.02, 54],
  [0.2, 84],
  [0.36, 60],
  [0.62, 110],
  [0.78, 74],
  [0.97, 118],
];

/** One crown of spray, thrown up by a wave that came from the left. */
function crown(x: number, y: number, high: number, draw: Draw): { d: string; drops: string } {
  const tips = Array.from({ length: 7 }, (_, i): Point => {
    const [a, long] = [
      Math.PI * (0.97 - 0.86 * (i / 6)),
      high * (0.62 + 0.5 * Math.sin((i + 0.8) * 0.5) * (0.6 + draw() * 0.6)),
    ];
    return [x + Math.cos(a) * long * 0.86 + high * 0.12, y - Math.sin(a) * long];
  });
  const inner = (i: number): Point => {
    const [a, b] = [tips[i - 1] ?? [x, y], tips[i] ?? [x, y]];
    return [x + ((a[0] + b[0]) / 2 - x) * 0.52, y + ((a[1] + b[1]) / 2 - y) * 0.52];
  };
  const arcs = tips.map(([tx, ty], i) =>
    i === 0 ? path`L${tx} ${ty}` : path`Q${inner(i)[0]} ${inner(i)[1]} ${tx} ${ty}`,
  );
  const drops = tips.map(([tx, ty], i) =>
    circle(x + (tx - x) * 1.16, y + (ty - y) * (1.12 + draw() * 0.14), 1.6 + (i % 3)),
  );
  return {
    d: `${path`M${x - high * 0.7} ${y + 8}`}${arcs.join('')}${path`L${x + high * 0.9} ${y + 8}Z`}`,
    drops: drops.join(''),
  };
}

/** The sea on the wall's other side: crowns of foam that stand up over it. */
export function breakers(setting: Setting): Item[] {
  const surf = surfOf(setting);
  if (surf < 0.2) return [];
  const foam = light(foamOf(setting), 0.25);
  const water = mix(foam, pick(setting.palette.water, 2), 0.6);
  const draw = setting.draws(28);
  return BREAKERS.flatMap(([along, high]) => {
    const [x, y] = onMole(setting, along, 0);
    const h = high * (0.3 + 0.8 * surf) * setting.size;
    const [back, near] = [crown(x + h * 0.2, y, h * 1.15, draw), crown(x, y + 4, h * 0.8, draw)];
    return [
      { d: back.d, fill: linear([0, y - h], [0, y + 8], [0, mix(foam, water, 0.3)], [1, water]), opacity: 0.7 },
      { d: near.d, fill: linear([0, y - h], [0, y + 8], [0, foam], [0.7, foam], [1, water]) },
      { d: back.drops + near.drops, fill: foam, opacity: 0.85 },
    ];
  });
}
