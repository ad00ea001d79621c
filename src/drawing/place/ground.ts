import { dark, light, mix } from '../colour';
import { group, type Item, linear, type Point, radial } from '../display';
import { arriving, between, nthArriving } from '../number';
import { pick } from '../palette';
import { below, circle, ellipse, path, rect, smooth } from '../path';
import type { Draw } from '../random';
import { EAST, inFrame, type Setting, WEST } from './setting';

const DIPS = [540, 546, 552, 566, 584, 596, 600, 594, 578, 560, 546, 540];

/** The near bank's edge; order draws it straight. */
export function bankEdge(setting: Setting): Point[] {
  const step = (EAST - WEST) / (DIPS.length - 1);
  return DIPS.map((y, i): Point => [WEST + i * step, between(y, 570, setting.condition.order)]);
}

const blade = (x: number, y: number, height: number, turn: number): string =>
  path`M${x - 1.8} ${y}Q${x + turn * height * 0.3} ${y - height * 0.6} ${x + turn * height} ${y - height}Q${x + turn * height * 0.3 + 3} ${y - height * 0.5} ${x + 2.2} ${y}Z`;

/** A tuft of grass as one path. */
export function tuft(draw: Draw, x: number, y: number, height: number, wind: number): string {
  return Array.from({ length: 7 }, () => {
    const [turn, size, where] = [draw(), draw(), draw()];
    return blade(x + (where - 0.5) * 26, y, height * (0.5 + size * 0.6), (turn - 0.5) * 0.9 + wind);
  }).join('');
}

function tufts(setting: Setting): Item[] {
  const { palette, condition } = setting;
  const draw = setting.draws(31);
  const colours = [pick(palette.ground, 0), light(pick(palette.ground, 0), 0.25), pick(palette.ground, 2)];
  const kept = 1 - condition.order;
  return Array.from({ length: 42 }, (_, i) => {
    const [where, deep, size] = [draw(), draw(), draw()];
    const [x, y] = [setting.left + where * (setting.right - setting.left), 600 + deep * 110];
    const height = (16 + size * 16) * kept * (1 + condition.decline);
    return { d: tuft(draw, x, y, height, -0.8 * condition.chaos), fill: pick(colours, i % 3) };
  });
}

/** Flowers open one by one with the vision, and close with order or decline. */
function flowers(setting: Setting): Item[] {
  const { condition, extent } = setting;
  const draw = setting.draws(32);
  const open = condition.vision * (1 - condition.order) * (1 - condition.decline);
  const count = 40;
  return Array.from({ length: count }, (_, i) => {
    const [where, deep, size] = [draw(), draw(), draw()];
    const x = extent.x + where * extent.width;
    const grown = nthArriving(open, i, count);
    const colour = pick(['#f7e2b6', '#ec8a5f', '#f3c350', '#e6a3b4'], i % 4);
    return { flower: grown, d: circle(x, 606 + deep * 96, (3 + size * 2.6) * grown), fill: colour };
  })
    .filter(({ flower }) => flower > 0)
    .map(({ d, fill }) => ({ d, fill }));
}

function tiles({ condition, left, right }: Setting): Item[] {
  const seen = arriving(condition.order, 0.3, 0.4);
  if (seen <= 0) return [];
  const middle = (left + right) / 2;
  const fans = Array.from(
    { length: 15 },
    (_, i) => path`M${middle + (i - 7) * 190} 730L${middle + (i - 7) * 92} 572`,
  ).join('');
  const rows = [592, 618, 654, 702].map((y) => path`M${left - 30} ${y}H${right + 30}`).join('');
  return [{ d: fans + rows, stroke: '#eef1f1', width: 2, opacity: 0.34 * seen }];
}

function kerb(setting: Setting): Item[] {
  const laid = arriving(setting.condition.order, 0.32, 0.36);
  if (laid <= 0) return [];
  const count = 26;
  const { palette, extent } = setting;
  return Array.from({ length: count }, (_, i) => {
    const size = nthArriving(laid, i, count);
    const x = extent.x + ((i + 0.5) / count) * extent.width;
    const width = (extent.width / count) * 0.74 * size;
    return [
      { d: rect(x - width / 2, 560, width, 18 * size, 5 * size), fill: pick(palette.ground, 2) },
      { d: rect(x - width / 2, 560, width, 8 * size, 4 * size), fill: light(pick(palette.ground, 0), 0.1) },
    ];
  }).flat();
}

/** Many crossing trails, where everyone goes their own way. */
function trails(setting: Setting): Item[] {
  const { condition, palette, left, right } = setting;
  const draw = setting.draws(33);
  const width = right - left;
  return Array.from({ length: 6 }, (_, i) => {
    const [a, b, c, e] = [draw(), draw(), draw(), draw()];
    const y = 620 + i * 16;
    const walked = arriving(condition.chaos, 0.15 + i * 0.12, 0.12);
    const start = left - 40 + i * 70;
    return {
      d: path`M${start} ${y + 60}C${left + width * (0.15 + a * 0.15)} ${y - 50} ${left + width * (0.3 + b * 0.3)} ${y + 90} ${left + width * (0.5 + c * 0.2)} ${y - 8}S${left + width * 0.85} ${y + 70} ${right + 30} ${590 + e * 120}`,
      stroke: pick([...palette.accents, '#f7ead0'], i % 4),
      width: 6,
      dash: [3, 16],
      opacity: 0.6 * walked,
    };
  }).filter(({ opacity }) => opacity > 0);
}

/** The winding path to the jetty; clear where people know what for. */
function pathDown(setting: Setting, x: number): Item {
  const { palette, condition } = setting;
  const seen = (1 - condition.order * 0.8) * (1 - condition.chaos * 0.6) * (1 - condition.decline * 0.6);
  const earth = mix('#e7c489', pick(palette.ground, 0), 0.35);
  const d = path`M${x - 84} 590C${x - 20} 636 ${x - 190} 672 ${x - 240} 740H${x + 190}C${x + 130} 690 ${x + 70} 650 ${x + 92} 588Z`;
  return { d, fill: linear([0, 590], [0, 740], [0, earth, 0.8 * seen], [1, dark(earth, 0.3), 0.35 * seen]) };
}

/** A soft patch of light where the cast stands. */
const lightPool = (setting: Setting): Item =>
  group(
    [{ d: circle(0, 0, 560), fill: radial([0, 0], 560, [0, setting.palette.rim, 0.34], [1, setting.palette.rim, 0]) }],
    { at: [setting.at(0.62), 640], scale: [1, 0.15] },
  );

/** Reeds where nobody cuts them any more. */
export function reeds(setting: Setting, name: number, from: number, to: number, y: number, share: number): Item[] {
  const draw = setting.draws(name);
  const colour = mix(pick(setting.palette.ground, 2), pick(setting.palette.ground, 0), 0.35);
  const count = 16;
  return Array.from({ length: count }, (_, i) => {
    const [where, size, turn] = [draw(), draw(), draw()];
    const grown = nthArriving(share, i, count);
    const [x, height] = [from + where * (to - from), (60 + size * 70) * grown];
    const lean = (turn - 0.5) * 34;
    return {
      grown,
      x,
      items: [
        { d: path`M${x} ${y}Q${x} ${y - height * 0.5} ${x + lean * grown} ${y - height}`, stroke: colour, width: 4 },
        { d: ellipse(x + lean * grown, y - height, 4.5 * grown, 15 * grown), fill: '#5b4433' },
      ],
    };
  })
    .filter(({ grown, x }) => grown > 0 && inFrame(setting, x, 40))
    .flatMap(({ items }) => items);
}

/** The near bank: earth, path, grass, and what order or chaos leave on it. */
export function ground(setting: Setting, pathX: number): Item[] {
  const { palette } = setting;
  const edge = bankEdge(setting);
  const [lit, grass, deep] = [pick(palette.ground, 0), pick(palette.ground, 1), pick(palette.ground, 2)];
  const shadow = { colour: dark(deep, 0.6), opacity: 0.6, blur: 26, dx: -2, dy: -6 };
  return [
    { d: below(edge, 780), fill: linear([0, 548], [0, 740], [0, lit], [0.28, grass], [1, deep]), shadow },
    { d: smooth(edge), stroke: light(lit, 0.5), width: 3, opacity: 0.7 },
    pathDown(setting, pathX),
    ...tiles(setting),
    ...trails(setting),
    lightPool(setting),
    ...kerb(setting),
    ...tufts(setting),
    ...flowers(setting),
  ];
}
