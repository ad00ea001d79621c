import { dark, light, mix } from '../../colour';
import { type Box, group, type Item, linear, type Point } from '../../display';
import { arriving, between } from '../../number';
import { pick } from '../../palette';
import { path, rect } from '../../path';
import type { Setting } from '../setting';

/** Stone in the light of a place: as warm as its wood, as pale as its air. */
export interface Stone {
  readonly deep: string;
  readonly body: string;
  readonly lit: string;
}

/** @param near 0..1: the farther a wall, the more of the air's colour it has */
export function stoneOf({ palette }: Setting, near = 1): Stone {
  const pale = between(0.62, 0.3, near);
  return {
    deep: mix(mix(pick(palette.wood, 0), pick(palette.depths, 3), 0.3), palette.haze, pale - 0.26),
    body: mix(pick(palette.wood, 1), palette.haze, pale),
    lit: mix(pick(palette.wood, 3), palette.haze, pale + 0.08),
  };
}

/** An arched opening as a hole: it runs against the clock, so that a wall that runs with it is open there. */
export const archHole = (x: number, foot: number, half: number, spring: number): string =>
  path`M${x - half} ${foot}H${x + half}V${spring}A${half} ${half} 0 0 0 ${x - half} ${spring}Z`;

/** Rounded stones set round an arch. */
export function archStones(stone: Stone, x: number, foot: number, half: number, spring: number, size = 1): Item[] {
  const d = path`M${x + half} ${foot}V${spring}A${half} ${half} 0 0 0 ${x - half} ${spring}V${foot}`;
  return [
    { d, stroke: stone.deep, width: 19 * size },
    {
      d,
      stroke: linear([x - half, spring], [x + half, spring - half], [0, stone.body], [1, light(stone.lit, 0.15)]),
      width: 13 * size,
      dash: [8 * size, 17 * size],
    },
  ];
}

/** Straight lines from point to point whose corners are worn round by `r`; without `Z`. */
export function worn(points: readonly Point[], r = 8): string {
  return points
    .map((point, i) => {
      const [before, after] = [points[i - 1], points[i + 1]];
      if (before === undefined) return path`M${point[0]} ${point[1]}`;
      if (after === undefined) return path`L${point[0]} ${point[1]}`;
      const toward = ([x, y]: Point): Point => {
        const t = Math.min(0.5, r / (Math.hypot(x - point[0], y - point[1]) || 1));
        return [between(point[0], x, t), between(point[1], y, t)];
      };
      const [a, b] = [toward(before), toward(after)];
      return path`L${a[0]} ${a[1]}Q${point[0]} ${point[1]} ${b[0]} ${b[1]}`;
    })
    .join('');
}

/** Courses in a wall: some stones stand out darker or lighter; order lays them in bond. */
export function courses(setting: Setting, name: number, stone: Stone, within: Box, clip: string, row = 24): Item {
  const { condition } = setting;
  const draw = setting.draws(name);
  const tones = ['', ''];
  const wide = row * 2.1;
  const rows = Math.ceil(within.height / row);
  const count = Math.ceil(within.width / wide);
  for (let i = 0; i < rows * count; i++) {
    const [jitter, size, tone] = [draw(), draw(), draw()];
    const [column, line] = [i % count, Math.floor(i / count)];
    const x = within.x + (column + (line % 2) / 2 + (jitter - 0.5) * 0.7 * (1 - condition.order)) * wide;
    if (tone < 0.46)
      tones[tone < 0.2 ? 0 : 1] += rect(
        x,
        within.y + line * row + 2,
        wide * between(0.45 + size * 0.5, 0.9, condition.order),
        row - 5,
        5,
      );
  }
  return group(
    [
      { d: tones[0] ?? '', fill: dark(stone.deep, 0.08), opacity: 0.34 },
      { d: tones[1] ?? '', fill: light(stone.lit, 0.1), opacity: 0.3 },
    ].filter(({ d }) => d !== ''),
    { clip },
  );
}

/** Panes that order sets into an opening, bar by bar. */
export function panes(
  { condition }: Setting,
  from: number,
  x: number,
  foot: number,
  half: number,
  spring: number,
): Item[] {
  const seen = arriving(condition.order, from, 0.2);
  const top = spring - half;
  const bars = path`M${x} ${foot}V${between(foot, top, seen)}M${x - half} ${between(foot, top, 0.34)}h${half * 2 * seen}M${x - half} ${between(foot, top, 0.67)}h${half * 2 * seen}`;
  return seen <= 0
    ? []
    : [
        { d: archHole(x, foot, half, spring), fill: '#cfdde6', opacity: 0.5 * seen },
        { d: bars, stroke: '#4a5667', width: 4 },
      ];
}

/** Snow on an edge, where there is any: it lies on what is level and slides off what is steep. */
export function snowAlong({ snow }: Setting, edge: readonly Point[], width = 9): Item[] {
  if (!snow) return [];
  const lies = edge.slice(1).map(([x, y], i): string => {
    const [fromX, fromY] = edge[i] ?? [x, y];
    return Math.abs(x - fromX) > Math.abs(y - fromY) ? path`M${fromX} ${fromY - 2}L${x} ${y - 2}` : '';
  });
  return [{ d: lies.join(''), stroke: '#f4f8fd', width }];
}
