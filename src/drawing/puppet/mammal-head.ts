import { dark, light, mix } from '../colour';
import { group, type Item, linear } from '../display';
import type { Tone } from '../palette';
import { circle, ellipse, path } from '../path';
import type { MammalBuild } from './builds';
import { EXPRESSIONS, TALKING } from './expressions';
import { brow, eye, mouth } from './face';
import { type Coat, coatOf } from './mammal';
import { rimLight } from './paper';
import type { Face, Mood } from './words';

const skull = (w: number, h: number): string =>
  path`M0 ${-h}C${w * 0.62} ${-h} ${w * 0.92} ${-h * 0.55} ${w} ${h * 0.08}C${w * 1.06} ${h * 0.62} ${w * 0.62} ${h} 0 ${h}C${-w * 0.62} ${h} ${-w * 1.06} ${h * 0.62} ${-w} ${h * 0.08}C${-w * 0.92} ${-h * 0.55} ${-w * 0.62} ${-h} 0 ${-h}Z`;

function roundEar(x: number, y: number, r: number, outer: string, inner: string): Item[] {
  return [
    { d: circle(x, y, r), fill: outer },
    { d: circle(x - Math.sign(x), y + 2, r * 0.58), fill: inner, opacity: 0.75 },
  ];
}

function ear(build: MammalBuild, coat: Coat, side: -1 | 1): Item[] {
  const { headWide: w, headHigh: h, earSize: r } = build;
  const outer = side < 0 ? dark(coat.fur, 0.2) : light(coat.fur, 0.05);
  const inner = mix(coat.fur, '#f0a58c', 0.5);
  switch (build.ear) {
    case 'none':
      return [{ d: circle(side * w * 0.42, -h * 0.72, 19), fill: outer }];
    case 'long':
      return [
        group(
          [
            { d: ellipse(0, -44, r, 52), fill: outer },
            { d: ellipse(side, -40, r * 0.54, 38), fill: inner, opacity: 0.8 },
          ],
          { at: [side * w * 0.42, -h * 0.7], turn: side * 10 },
        ),
      ];
    case 'wide':
      return [
        group(
          [
            { d: ellipse(0, 0, r * 1.5, r * 0.7), fill: outer },
            { d: ellipse(0, 1, r, r * 0.4), fill: inner, opacity: 0.6 },
          ],
          { at: [side * w * 1.08, -h * 0.42], turn: side * -16 },
        ),
      ];
    case 'tiny':
      return roundEar(side * w * 0.86, -h * 0.5, r, outer, inner);
    case 'big':
      return roundEar(side * w * 0.82, -h * 0.74, r, outer, inner);
    case 'round':
      return roundEar(side * w * 0.76, -h * 0.74, r, outer, inner);
  }
}

const antler = (w: number, h: number, side: -1 | 1): Item => ({
  d: path`M${side * w * 0.3} ${-h * 0.86}C${side * w * 0.5} ${-h * 1.3} ${side * w * 1.1} ${-h * 1.3} ${side * w * 1.3} ${-h * 1.9}M${side * w * 0.8} ${-h * 1.36}L${side * w * 0.7} ${-h * 1.86}M${side * w * 1.08} ${-h * 1.52}L${side * w * 1.5} ${-h * 1.56}`,
  stroke: '#cbb08a',
  width: 11,
});

function stripes(coat: Coat, w: number, h: number): Item[] {
  const band = (k: number) =>
    path`M${k * w * 0.86} ${-h * 1.1}Q${k * w * 0.3} ${-h * 0.2} ${k * w * 0.22} ${h * 0.7}Q${k * w * 0.5} ${h * 0.5} ${k * w * 0.74} ${h * 0.1}Z`;
  return [
    { d: ellipse(0, 0, w * 1.2, h * 1.2), fill: coat.muzzle },
    { d: band(-1) + band(1), fill: coat.dark },
  ];
}

/** The hedgehog's fringe: spines that come forward over the brow. */
const fringe = (coat: Coat, w: number, h: number): Item => ({
  d: path`M${-w * 1.04} ${-h * 0.1}L${-w * 1.2} ${-h * 0.6}L${-w * 0.8} ${-h * 0.66}L${-w * 0.84} ${-h * 1.14}L${-w * 0.42} ${-h * 0.96}L${-w * 0.2} ${-h * 1.34}L${w * 0.12} ${-h}L${w * 0.46} ${-h * 1.26}L${w * 0.56} ${-h * 0.86}L${w * 0.98} ${-h * 0.92}L${w * 0.9} ${-h * 0.5}L${w * 1.2} ${-h * 0.34}L${w * 1.03} 0C${w * 0.8} ${-h * 0.75} ${-w * 0.8} ${-h * 0.75} ${-w * 1.04} ${-h * 0.1}Z`,
  fill: linear([-w, 0], [w, 0], [0, dark(coat.dark, 0.1)], [1, light(coat.dark, 0.22)]),
  stroke: light(coat.dark, 0.05),
  width: 3,
});

function base(build: MammalBuild, coat: Coat, tone: Tone): Item[] {
  const { headWide: w, headHigh: h } = build;
  const d = skull(w, h);
  const fur = linear(
    [-w, h * 0.3],
    [w, -h * 0.4],
    [0, dark(coat.fur, 0.14)],
    [0.6, light(coat.fur, 0.03)],
    [1, light(coat.fur, 0.22)],
  );
  const snout = linear([0, h * 0.04], [0, h * 0.84], [0, light(coat.muzzle, 0.2)], [1, dark(coat.muzzle, 0.1)]);
  return [
    ...(build.antlers ? [antler(w, h, -1), antler(w, h, 1)] : []),
    ...ear(build, coat, -1),
    ...ear(build, coat, 1),
    { d, fill: fur },
    ...(build.striped ? [group(stripes(coat, w, h), { clip: d })] : []),
    rimLight(d, -w, w, 0.8, tone),
    ...(build.striped ? [] : [{ d: ellipse(w * 0.1, h * 0.44, w * 0.5, h * 0.4), fill: snout }]),
    ...(build.spiny ? [fringe(coat, w, h)] : []),
  ];
}

const nose = (x: number, h: number): Item[] => [
  {
    d: path`M${x - 12} ${h * 0.14}Q${x} ${h * 0.04} ${x + 12} ${h * 0.14}Q${x + 9} ${h * 0.36} ${x} ${h * 0.36}Q${x - 9} ${h * 0.36} ${x - 12} ${h * 0.14}Z`,
    fill: '#2d1f2b',
  },
  { d: ellipse(x + 3, h * 0.16, 4.5, 2.4), fill: '#ffffff', opacity: 0.55 },
];

const whiskers = (x: number, w: number, h: number, colour: string): Item => ({
  d: path`M${x - w * 0.3} ${h * 0.46}l-26 -3M${x - w * 0.3} ${h * 0.56}l-24 5M${x + w * 0.3} ${h * 0.46}l26 -3M${x + w * 0.3} ${h * 0.56}l24 5`,
  stroke: colour,
  width: 1.5,
  opacity: 0.45,
});

/** A mammal's head around 0,0, without a hat. */
export function mammalHead(build: MammalBuild, mood: Mood, face: Face, tone: Tone): Item[] {
  const coat = coatOf(build, tone);
  const { headWide: w, headHigh: h } = build;
  const expression = EXPRESSIONS[mood];
  const middle = w * 0.1;
  const radius = w * 0.205;
  const browColour = build.brow ?? (build.striped ? '#fff6e6' : dark(coat.dark, 0.1));
  const kind = face === 'talk' ? TALKING[expression.mouth] : expression.mouth;
  const blush = [-0.62, 0.62].map((t) => ({
    d: ellipse(t * w + middle, h * 0.36, 12, 8),
    fill: '#ef7d6b',
    opacity: expression.blush * 0.9,
  }));
  const eyes = ([-1, 1] as const).flatMap((side) => {
    const x = side * w * 0.38 + middle;
    const plan = {
      x,
      y: -h * 0.12,
      radius,
      side,
      lid: build.striped ? coat.dark : coat.fur,
      line: dark(coat.dark, 0.3),
    };
    return [
      ...eye(plan, expression, face === 'shut'),
      brow(x, -h * 0.12 - radius * 1.75, radius * 0.86, side, expression, browColour, w * (build.brow ? 0.13 : 0.09)),
    ];
  });
  return [
    ...base(build, coat, tone),
    ...(expression.blush > 0 ? blush : []),
    whiskers(middle, w, h, light(coat.muzzle, 0.3)),
    group(mouth(kind, w * 0.28, coat.dark, build.toothed === true), { at: [middle, h * 0.56] }),
    ...nose(middle, h),
    ...eyes,
  ];
}
