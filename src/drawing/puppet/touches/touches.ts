import { dark } from '../../colour';
import { group, type Item, type Point } from '../../display';
import { arriving, share } from '../../number';
import { toned } from '../../palette';
import { path, rect } from '../../path';
import type { Build } from '../builds';
import type { Headgear, Wear } from '../cast/variant';
import type { Cut } from '../garments';
import type { HeadSize } from '../worn/cloth';
import { bow, festive, garland, stray } from './festival';
import { badge, legRing, peakedCap, pencil, sash } from './order';
import type { Standing } from './standing';

// How the state of things shows on those who live in it: small things that arrive one by one.

/** How worn out somebody is where things decline, 0..1. */
export const worndown = ({ condition }: Standing): number => share((condition.decline - 0.3) / 0.6);

/** A number of somebody's own, so that no two dress alike for a festival. */
export const whimOf = (build: Build): number =>
  Number.parseInt((build.rig === 'bird' ? build.back : build.fur).slice(1), 16) % 12;

/** What leaves no room for another hat. */
const HATTED: readonly string[] = [
  'cap',
  'headband',
  'kerchief',
  'visor',
  'nightcap',
  'toque',
  'souwester',
  'goggles',
  'trumpet',
] satisfies Headgear[];

/** Whether a head has room for a hat. */
export const isBare = (wears: readonly Wear[]): boolean => !wears.some(({ wear }) => HATTED.includes(wear));

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
export function bodyTouches(cut: Cut, whim: number, { tone, condition }: Standing): Item[] {
  const { wide: w, high: h, behind } = cut;
  const { order, chaos, decline } = condition;
  const [carded, worn, more] = [arriving(order, 0.5, 0.2), arriving(decline, 0.3, 0.2), arriving(decline, 0.65, 0.2)];
  const k = behind ? -1 : 1;
  const line = path`M${-k * w * 0.52} ${-h * 0.98}Q${k * w * 0.14} ${-h * 0.7} ${k * w * 0.74} ${-h * 0.26}`;
  const patches = [
    ...(worn > 0 ? [patch([-w * 0.5, -h * 0.3], worn, toned(tone, '#8a8f6a'), -8)] : []),
    ...(more > 0 ? [patch([w * 0.44, -h * 0.16], more * 0.85, toned(tone, '#9a6f5c'), 11)] : []),
  ];
  return [
    ...patches,
    ...sash(line, [k * w * 0.42, -h * 0.5], arriving(order, 0.62, 0.2), tone),
    ...(carded > 0 && !behind ? [group([badge(tone, carded)], { at: [-w * 0.34, -h * 0.58] })] : []),
    ...garland(
      [-w * 0.76, -h * 0.86],
      [w * 0.8, -h * 0.86],
      8 + h * (behind ? 0.04 : 0.14),
      arriving(chaos, 0.3, 0.5),
      tone,
    ),
    ...bow([(whim % 3 === 0 ? -0.44 : 0.36) * w, -h * (behind ? 0.5 : 0.3)], whim, arriving(chaos, 0.6, 0.2), tone),
  ];
}

/** On a mammal's head: under its own hat, clear of the eyes. */
export function headTouches({ w, h }: HeadSize, { tone, condition }: Standing): Item[] {
  const [tucked, blown] = [arriving(condition.order, 0.28, 0.2), arriving(condition.chaos, 0.45, 0.2)];
  return [
    ...(tucked > 0 ? [group([pencil(tucked, tone)], { at: [w * 0.92, -h * 0.62], turn: -58 })] : []),
    ...(blown > 0 ? [group([stray(blown, tone)], { at: [-w * 0.56, -h * 0.72], turn: -64 })] : []),
  ];
}

/** The hat that the state of things puts on a bare head. */
export const hatOfState = (size: HeadSize, whim: number, { tone, condition }: Standing): Item[] => [
  ...peakedCap(size, arriving(condition.order, 0.74, 0.2) * (1 - arriving(condition.chaos, 0.7, 0.2)), tone),
  ...festive(size, whim, arriving(condition.chaos, 0.7, 0.2), tone),
];

/** Feathers that nobody has preened for long: they stand off a bird's back, behind all the rest. */
export function ruffled(colour: string, { condition }: Standing): Item[] {
  const worn = arriving(condition.decline, 0.4, 0.4);
  const tuft = ([x, y]: Point, long: number) =>
    path`M${x + 12} ${y - 4}Q${x - long * worn * 0.3} ${y - long * worn * 0.5} ${x - long * worn} ${y - long * worn * 0.3}Q${x - long * worn * 0.4} ${y + 4} ${x - 2} ${y + 14}Z`;
  const tufts = [tuft([-70, -46], 20), tuft([-50, -66], 26), tuft([-14, -98], 22)];
  return worn > 0 ? [{ d: tufts.join(''), fill: dark(colour, 0.1) }] : [];
}

/** A ring on a bird's leg, with a tag. */
export const ring = (at: Point, { tone, condition }: Standing): Item[] =>
  legRing(at, arriving(condition.order, 0.4, 0.2), tone);

/** On a bird's breast, under a folded wing, with `neck` the line on which a garland lies. */
export function breastTouches(
  neck: readonly [from: Point, to: Point, sag: number],
  whim: number,
  { tone, condition }: Standing,
): Item[] {
  const { order, chaos } = condition;
  return [
    ...sash('M-8 -102Q38 -86 44 -22', [42, -48], arriving(order, 0.62, 0.2), tone),
    ...garland(...neck, arriving(chaos, 0.3, 0.5), tone),
    ...bow([34, -30], whim, arriving(chaos, 0.6, 0.2), tone),
  ];
}
