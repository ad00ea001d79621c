import { dark, light, mix } from '../../../colour';
import { group, type Item, linear } from '../../../display';
import { arriving, nthArriving } from '../../../number';
import { pick } from '../../../palette';
import { circle, line, path, rect } from '../../../path';
import { arrived } from '../../arrivals';
import type { Setting } from '../../setting';
import { smallBird } from '../smallBird';

/** The wheel's middle, as a share of the frame's width and a height, and its radius at full size. */
export const HUB = [0.212, 434] as const;
const RADIUS = 178;
const PADDLES = 16;
const SPOKES = 8;

const turned = (r: number, degrees: number): readonly [number, number] => {
  const a = (degrees / 180) * Math.PI;
  return [Math.sin(a) * r, -Math.cos(a) * r];
};

/** One paddle at the top of the wheel, lit the more the farther right it stands. */
function paddle({ palette, snow }: Setting, degrees: number): Item[] {
  const [x, y] = turned(1, degrees);
  const wood = mix(pick(palette.wood, 0), pick(palette.wood, 3), 0.36 + 0.34 * x - 0.14 * y);
  return [
    { d: rect(-25, -RADIUS - 12, 50, 30, 4), fill: wood },
    {
      d: path`M-23 ${-RADIUS - 11}H23`,
      stroke: snow && y < -0.3 ? '#f4f8fd' : light(wood, 0.35),
      width: snow && y < -0.3 ? 6 : 2,
    },
  ];
}

/** The paddles: askew in chaos, fewer and fewer in decline. */
function paddles(setting: Setting): Item[] {
  const { condition } = setting;
  const draw = setting.draws(151);
  return Array.from({ length: PADDLES }, (_, i) => {
    const [lot, skew] = [draw(), draw() - 0.5];
    const degrees = (i * 360) / PADDLES + skew * 22 * condition.chaos;
    const gone = arriving(condition.decline, 0.12 + lot * 0.8, 0.1) * (i % 3 === 0 ? 0 : 1);
    return { gone, item: group(paddle(setting, degrees), { turn: degrees, opacity: 1 - gone }) };
  })
    .filter(({ gone }) => gone < 1)
    .map(({ item }) => item);
}

/** Spokes; two of them break in decline. */
function spokes({ palette, condition }: Setting): Item[] {
  const [deep, wood] = [dark(pick(palette.wood, 0), 0.12), pick(palette.wood, 1)];
  return Array.from({ length: SPOKES }, (_, i) => {
    const broken = i === 2 || i === 5 ? arriving(condition.decline, 0.3 + i * 0.08, 0.2) : 0;
    const d = line([0, 0], turned((RADIUS - 18) * (1 - 0.55 * broken), i * 45 + 22));
    return [
      { d, stroke: deep, width: 15 },
      { d, stroke: wood, width: 10 },
    ];
  }).flat();
}

/** Two rims and the hub, dark on the left and lit on the right. */
function rims({ palette }: Setting): Item[] {
  const [deep, wood, lit] = [0, 1, 3].map((i) => pick(palette.wood, i)) as [string, string, string];
  const along = linear([-RADIUS, 60], [RADIUS, -60], [0, dark(deep, 0.2)], [0.5, wood], [1, lit]);
  const ring = (r: number, width: number): Item[] => [
    { d: circle(0, 0, r), stroke: dark(deep, 0.3), width: width + 4 },
    { d: circle(0, 0, r), stroke: along, width },
    {
      d: path`M${-r * 0.2} ${-r - width / 2}A${r + width / 2} ${r + width / 2} 0 0 1 ${r * 0.92} ${-r * 0.44}`,
      stroke: light(lit, 0.4),
      width: 2,
      opacity: 0.8,
    },
  ];
  return [...ring(RADIUS - 18, 17), ...ring(RADIUS - 74, 11)];
}

const hub = ({ palette }: Setting): Item[] => [
  { d: circle(0, 0, 31), fill: dark(pick(palette.wood, 0), 0.35) },
  { d: circle(0, 0, 26), fill: linear([-24, 10], [24, -14], [0, pick(palette.wood, 0)], [1, pick(palette.wood, 2)]) },
  { d: circle(0, 0, 9), fill: '#3f3a46' },
];

/** Order's ticks on the paddles, and a chain so that nothing turns. */
function inspected({ condition, palette }: Setting): Item[] {
  const red = pick(palette.accents, 0);
  const seen = arriving(condition.order, 0.14, 0.5);
  const plates = Array.from({ length: PADDLES }, (_, i) => {
    const plate: Item[] = [
      { d: rect(-14, -RADIUS - 6, 28, 18, 2), fill: '#eceee9' },
      { d: path`M-5 ${-RADIUS + 3}l4 4l7 -8`, stroke: red, width: 2.8 },
    ];
    return group(plate, { turn: (i * 360) / PADDLES, opacity: nthArriving(seen, i, PADDLES) });
  }).filter((_, i) => nthArriving(seen, i, PADDLES) > 0);
  const chain = { d: path`M-110 -128Q10 60 150 40`, stroke: '#4a5667', width: 8, dash: [9, 12] };
  const lock: Item[] = [
    { d: 'M-9 -2V-12A9 9 0 0 1 9 -12V-2', stroke: '#4a5667', width: 5 },
    { d: rect(-16, -4, 32, 26, 5), fill: '#c7a95c' },
    { d: circle(0, 7, 4), fill: '#4a4550' },
  ];
  return [
    ...plates,
    ...arrived(condition.order, [
      { from: 0.44, at: [0, 0], item: chain },
      { from: 0.5, at: [26, 4], item: group(lock) },
    ]),
  ];
}

/** Whoever sits on the wheel while it stands. */
const riders = (setting: Setting): Item[] =>
  arrived(
    setting.alive,
    [34, -18, 58, 12, -42, 79].map((degrees, i) => ({
      from: 0.2 + i * 0.12,
      at: turned(RADIUS + 11, degrees),
      item: group(smallBird(setting.palette, i % 2 === 0), { scale: [i % 3 === 0 ? -1 : 1, 1] }),
    })),
  );

/** Green beards of weed; what stands still grows them. */
function beards({ condition, palette }: Setting): Item[] {
  const fill = mix(pick(palette.ground, 2), '#4f6b4a', 0.3);
  return [-30, 8, 40, -64, 76, 100, -96].flatMap((degrees, i) => {
    const grown = Math.max(0.5 * (i < 2 ? 1 : 0), arriving(condition.decline, 0.1 + i * 0.1, 0.14));
    const d = 'M-24 -6Q0 -12 24 -6Q22 14 16 4Q12 34 6 10Q0 44 -6 12Q-12 28 -16 6Q-22 16 -24 -6Z';
    return grown > 0 ? [group([{ d, fill }], { at: turned(RADIUS - 14, degrees), scale: grown })] : [];
  });
}

/** The old water wheel, which has not turned for sixty years. */
export function wheel(setting: Setting): Item[] {
  const { at, size, condition, palette } = setting;
  const shadow = { colour: palette.vignette, opacity: 0.4, blur: 14, dx: -6, dy: 4 };
  const parts = [
    { d: circle(0, 0, RADIUS - 18), stroke: dark(pick(palette.wood, 0), 0.4), width: 10, shadow },
    ...paddles(setting),
    ...spokes(setting),
    ...rims(setting),
    ...hub(setting),
    ...beards(setting),
    ...inspected(setting),
    ...riders(setting),
  ];
  return [group(parts, { at: [at(HUB[0]), HUB[1] + 14 * condition.decline], scale: size, turn: -5 * condition.chaos })];
}
