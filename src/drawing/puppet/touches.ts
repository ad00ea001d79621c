import { dark, light } from '../colour';
import { group, type Item, type Point } from '../display';
import { arriving, nthArriving } from '../number';
import { type Tone, toned } from '../palette';
import { circle, ellipse, path, rect } from '../path';
import type { Condition } from '../view';
import type { Cut } from './garments';

/** The light and the state of things in which a puppet stands. */
export interface Standing {
  readonly tone: Tone;
  readonly condition: Condition;
}

/** How the state of things shows on those who live in it: small things that arrive one by one. */

/** A clerk's badge: a paper card on a pin, its stamp the one red thing. */
function badge(tone: Tone, size: number): Item {
  const red = toned(tone, '#b4473c');
  return group(
    [
      { d: rect(-13, -9, 26, 20, 3), fill: dark('#f3efe4', 0.25) },
      { d: rect(-12, -10, 24, 18, 3), fill: '#f6f1e4' },
      { d: 'M-7 -1h9M-7 4h6', stroke: '#8d8a94', width: 2 },
      { d: circle(6, 2, 4), stroke: red, width: 2 },
      { d: circle(0, -11, 3), fill: '#c7a95c' },
    ],
    { scale: size, turn: -4 },
  );
}

const FESTIVE = ['#ef3f6e', '#ffe04a', '#2fd3c3', '#f08a3c', '#ef3f6e', '#ffe04a', '#2fd3c3'];

/** A garland of paper flowers on a thread between two points, sagging by `sag`. */
export function garland(from: Point, to: Point, sag: number, amount: number, tone: Tone): Item[] {
  const arrived = arriving(amount, 0.3, 0.5);
  if (arrived <= 0) return [];
  const [mx, my] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + sag * 2];
  const count = FESTIVE.length;
  const flowers = FESTIVE.map((colour, i): Item => {
    const t = (i + 0.5) / count;
    const u = 1 - t;
    const at: Point = [
      u * u * from[0] + 2 * u * t * mx + t * t * to[0],
      u * u * from[1] + 2 * u * t * my + t * t * to[1],
    ];
    const petals = [0, 1, 2, 3, 4].map((k) => circle(Math.cos(k * 1.256) * 5, Math.sin(k * 1.256) * 5, 4.2)).join('');
    // From the middle outwards, so that a half-hung garland is balanced.
    const order = Math.abs(i - (count - 1) / 2) / (count / 2);
    return group(
      [
        { d: petals, fill: toned(tone, colour) },
        { d: circle(0, 0, 3.2), fill: light(colour, 0.6) },
      ],
      {
        at,
        scale: Math.max(0.01, nthArriving(arrived, order * 2, 3)),
      },
    );
  });
  const thread = {
    d: path`M${from[0]} ${from[1]}Q${mx} ${my} ${to[0]} ${to[1]}`,
    stroke: '#fff3dc',
    width: 2,
    opacity: arrived,
  };
  return [
    thread,
    ...flowers.filter((flower) => 'scale' in flower && typeof flower.scale === 'number' && flower.scale > 0.05),
  ];
}

/** Cloth sewn over what nobody has had time to mend. */
function patch([x, y]: Point, size: number, colour: string, turn: number): Item {
  return group(
    [
      { d: rect(-11, -10, 22, 20, 3), fill: colour },
      {
        d: 'M-11 -6h-4M-11 4h-4M11 -4h4M11 6h4M-5 -10v-4M5 -10v-4M-4 10v4M6 10v4',
        stroke: dark(colour, 0.5),
        width: 2,
      },
    ],
    { at: [x, y], scale: size, turn },
  );
}

/** On a mammal's body, under its near arm. */
export function bodyTouches(cut: Cut, { order, chaos, decline }: Condition, tone: Tone): Item[] {
  const { wide: w, high: h, behind } = cut;
  const [carded, worn, more] = [arriving(order, 0.5, 0.2), arriving(decline, 0.3, 0.2), arriving(decline, 0.65, 0.2)];
  const patches = [
    ...(worn > 0 ? [patch([-w * 0.5, -h * 0.3], worn, toned(tone, '#8a8f6a'), -8)] : []),
    ...(more > 0 ? [patch([w * 0.44, -h * 0.16], more * 0.85, toned(tone, '#9a6f5c'), 11)] : []),
  ];
  return [
    ...patches,
    ...(carded > 0 && !behind ? [group([badge(tone, carded)], { at: [-w * 0.14, -h * 0.6] })] : []),
    ...garland([-w * 0.76, -h * 0.86], [w * 0.8, -h * 0.86], 8 + h * (behind ? 0.04 : 0.14), chaos, tone),
  ];
}

/** A pencil behind the right ear. */
const pencil = (size: number, tone: Tone): Item =>
  group(
    [
      { d: 'M-14 0H20', stroke: toned(tone, '#d9a53c'), width: 7 },
      { d: 'M-14 -1.6H20', stroke: light(toned(tone, '#d9a53c'), 0.5), width: 2 },
      { d: 'M20 -3.5L31 0L20 3.5Z', fill: '#f1dcb6' },
      { d: 'M27 -1.3L32 0L27 1.3Z', fill: '#3a3340', stroke: '#3a3340', width: 1 },
      { d: 'M-17 0H-14', stroke: toned(tone, '#b4473c'), width: 7 },
    ],
    { scale: size },
  );

/** A leaf that blew into the fur. */
const stray = (size: number, tone: Tone): Item =>
  group(
    [
      { d: 'M0 0C2 -16 16 -24 34 -20C32 -4 18 6 0 0Z', fill: toned(tone, '#8fb13c') },
      { d: 'M-4 3Q14 -8 28 -17', stroke: dark(toned(tone, '#8fb13c'), 0.35), width: 2 },
    ],
    { scale: size },
  );

/** On a mammal's head: under the hat, clear of the eyes. */
export function headTouches(w: number, h: number, { order, chaos }: Condition, tone: Tone): Item[] {
  const [tucked, blown] = [arriving(order, 0.28, 0.2), arriving(chaos, 0.45, 0.2)];
  return [
    ...(tucked > 0 ? [group([pencil(tucked, tone)], { at: [w * 0.92, -h * 0.62], turn: -58 })] : []),
    ...(blown > 0 ? [group([stray(blown, tone)], { at: [-w * 0.56, -h * 0.72], turn: -64 })] : []),
  ];
}

/** A ring on a bird's leg, with a tag. */
export function ring([x, y]: Point, { order }: Condition, tone: Tone): Item[] {
  const arrived = arriving(order, 0.4, 0.2);
  if (arrived <= 0) return [];
  return [
    group(
      [
        { d: rect(-5, -4, 10, 8, 2), fill: '#c7a95c' },
        { d: ellipse(7, 7, 6, 5), fill: '#f6f1e4' },
        { d: circle(7, 7, 2.4), fill: toned(tone, '#b4473c') },
      ],
      {
        at: [x, y],
        scale: arrived,
      },
    ),
  ];
}
