import { dark, light } from '../colour';
import { group, type Item, linear, type Paint, type Point } from '../display';
import { arriving, between } from '../number';
import { ellipse, path, polygon, rect } from '../path';
import type { Draw } from '../random';
import type { Setting } from './setting';

export interface Tree {
  readonly height: number;
  readonly colour: string;
  /** How far the top is blown over, in units. */
  readonly lean: number;
  /** Whether snow lies on it. */
  readonly snow: boolean;
}

const SNOW = '#f4f8fd';

/** Dark on the left, light where the sun is. */
const lit = (half: number, colour: string, by = 0.13): Paint =>
  linear([-half, 0], [half, 0], [0, dark(colour, 0.12)], [0.45, colour], [1, light(colour, by)]);

/** A tree's foot is at 0,0. */
type Kind = (tree: Tree) => Item[];

function tierPoints({ height, lean }: Tree, side: -1 | 1): Point[] {
  const tiers = [0.3, 0.6, 1];
  const points = tiers.flatMap((t): Point[] => {
    const half = height * 0.36 * (0.28 + 0.72 * t) * 0.5;
    const [x, y] = [lean * (1 - t), -height * (1 - t) * 0.96];
    return [
      [x + side * half, y],
      [x + side * half * 0.5, y - height * 0.03],
    ];
  });
  return points.slice(0, -1);
}

export const conifer: Kind = (tree) => {
  const top: Point = [tree.lean, -tree.height];
  const d = polygon([top, ...tierPoints(tree, 1), ...tierPoints(tree, -1).reverse()]);
  const { height: h, lean, snow } = tree;
  const cap = path`M${lean} ${-h * 1.01}L${lean * 0.75 + h * 0.075} ${-h * 0.76}L${lean * 0.75} ${-h * 0.8}L${lean * 0.75 - h * 0.08} ${-h * 0.74}Z`;
  const boughs = path`M${lean * 0.4 - h * 0.115} ${-h * 0.42}L${lean * 0.5} ${-h * 0.52}L${lean * 0.4 + h * 0.1} ${-h * 0.43}L${lean * 0.42} ${-h * 0.47}Z`;
  return [{ d, fill: lit(h * 0.16, tree.colour) }, ...(snow ? [{ d: cap + boughs, fill: SNOW, opacity: 0.92 }] : [])];
};

const LEAF_BALLS: readonly (readonly [number, number, number])[] = [
  [-0.2, -0.62, 0.2],
  [0.18, -0.6, 0.22],
  [-0.02, -0.8, 0.21],
  [0.1, -0.72, 0.17],
];

const alder: Kind = ({ height: h, colour, lean, snow }) => [
  {
    d: path`M${-h * 0.035} 0Q0 ${-h * 0.4} ${lean * 0.6} ${-h * 0.62}Q${h * 0.03} ${-h * 0.3} ${h * 0.035} 0Z`,
    fill: dark(colour, 0.35),
  },
  ...LEAF_BALLS.map(([x, y, r], i) => ({
    d: ellipse(x * h + lean * -y, y * h, r * h, r * h * 0.92),
    fill: lit(h * 0.34, i === 3 ? light(colour, 0.08) : colour, 0.16),
  })),
  ...(snow
    ? [
        {
          d:
            ellipse(lean * 0.8, -h * 0.94, h * 0.15, h * 0.07) +
            ellipse(h * 0.2 + lean * 0.7, -h * 0.76, h * 0.14, h * 0.06),
          fill: SNOW,
        },
      ]
    : []),
];

const clipped: Kind = ({ height: h, colour, snow }) => [
  { d: rect(-2.5, -h * 0.35, 5, h * 0.36), fill: dark(colour, 0.3) },
  {
    d: rect(-h * 0.17, -h, h * 0.34, h * 0.7, 5),
    fill: linear(
      [-h * 0.17, 0],
      [h * 0.17, 0],
      [0, colour],
      [0.6, colour],
      [0.62, light(colour, 0.1)],
      [1, light(colour, 0.12)],
    ),
  },
  ...(snow ? [{ d: rect(-h * 0.17, -h * 1.03, h * 0.34, h * 0.1, 4), fill: SNOW }] : []),
];

const bare: Kind = ({ height: h, colour, lean }) => [
  {
    d: path`M0 0Q${lean * 0.1} ${-h * 0.4} ${lean} ${-h * 0.9}M${lean * 0.2} ${-h * 0.45}L${h * 0.17 + lean * 0.3} ${-h * 0.7}M${lean * 0.3} ${-h * 0.55}L${-h * 0.16 + lean * 0.4} ${-h * 0.82}`,
    stroke: dark(colour, 0.2),
    width: h * 0.035,
  },
];

const grown = (kind: Kind, tree: Tree, size: number): Item[] =>
  size <= 0.02 ? [] : [group(kind(tree), { scale: size })];

export interface Wood {
  /** First and last foot, and the feet between them. */
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** A hole in the middle, so that the view stays open. */
  readonly gap: readonly [number, number];
  readonly heights: readonly [number, number];
  /** The y of the ground under x. */
  readonly ground: (x: number) => number;
  readonly colour: string;
  /** Share of leafy trees among the conifers. */
  readonly leafy: number;
}

/** What bends, clips, bares and whitens the trees. */
type Season = Pick<Setting, 'condition' | 'wind' | 'snow' | 'left' | 'right'>;

/** A wood that is clipped into rows tree by tree as order grows, bends with the wind and goes bare with decline. */
export function wood(draw: Draw, plan: Wood, season: Season): Item[] {
  const { condition: shares, wind, snow, left, right } = season;
  const count = Math.round((plan.to - plan.from) / plan.step);
  const items: Item[] = [];
  for (let i = 0; i < count; i++) {
    const [jitter, size, kind, bend, turn] = [draw(), draw(), draw(), draw(), draw()];
    const x = plan.from + (i + 0.5 + (jitter - 0.5) * 1.1 * (1 - shares.order)) * plan.step;
    if (x > plan.gap[0] && x < plan.gap[1]) continue;
    if (x < left - plan.heights[1] || x > right + plan.heights[1]) continue;
    const edge = Math.min(1, Math.abs(x - (x < plan.gap[0] ? plan.gap[0] : plan.gap[1])) / 220);
    const wild = between(plan.heights[0], plan.heights[1], size) * (0.55 + 0.45 * edge);
    const height = between(wild, plan.heights[0] * 1.35, shares.order);
    const tree: Tree = {
      height,
      colour: light(plan.colour, size * 0.07),
      lean: -wind * height * (0.12 + bend * 0.4),
      snow,
    };
    const cut = arriving(shares.order, 0.08 + turn * 0.5, 0.12);
    const leafless = kind < plan.leafy ? arriving(shares.decline, 0.2 + turn * 0.6, 0.15) : 0;
    const natural = grown(kind < plan.leafy ? alder : conifer, tree, (1 - cut) * (1 - leafless));
    const trees = [...natural, ...grown(bare, tree, leafless * (1 - cut)), ...grown(clipped, tree, cut)];
    items.push(group(trees, { at: [x, plan.ground(x) + 6] }));
  }
  return items;
}
