import { dark, light, mix } from '../colour';
import { group, type Item, linear, type Point } from '../display';
import { share } from '../number';
import { circle, ellipse, path } from '../path';
import type { Ear, MammalBuild } from './builds';
import type { Coat } from './coat';

interface EarPlan {
  readonly side: -1 | 1;
  readonly w: number;
  readonly h: number;
  readonly size: number;
  /** Degrees by which a mood lets the ear hang outward (above 0) or pricks it. */
  readonly droop: number;
  readonly outer: string;
  readonly inner: string;
  /** Seen from behind: no inside. */
  readonly behind: boolean;
}

function round({ size: r, side, outer, inner, behind }: EarPlan): Item[] {
  const fur = linear([-r, r], [r, -r], [0, dark(outer, 0.14)], [1, light(outer, 0.14)]);
  if (behind) return [{ d: circle(0, 0, r), fill: fur }];
  return [
    { d: circle(0, 0, r), fill: fur },
    { d: circle(-side, 2, r * 0.6), fill: inner, opacity: 0.85 },
  ];
}

/** A hare's ear: a long leaf, whose tip falls over when the ear hangs. */
function long({ size: r, side, droop, outer, inner, behind }: EarPlan): Item[] {
  const bend = share(droop / 12);
  const tipAt = (top: number): Point => [side * (9 + 0.52 * top * bend), -top * (1 - 0.36 * bend)];
  const leaf = (k: number, top: number): string => {
    const [x, y] = tipAt(top);
    const [over, under] = [4 + 0.3 * top * bend - r * 0.8 * k, 6 + 0.1 * top * bend + r * 0.9 * k];
    return (
      path`M${-side * r * 0.5 * k} 0C${-side * r * 1.25 * k} ${-top * 0.4} ${side * over} ${-top * (0.9 + 0.12 * bend)} ${x} ${y}` +
      path`C${side * under} ${-top * (0.86 - 0.3 * bend)} ${side * r * 1.25 * k} ${-top * 0.4} ${side * r * 0.5 * k} 0Z`
    );
  };
  const fur = linear([-r, 0], [r, -90], [0, dark(outer, 0.16)], [1, light(outer, 0.16)]);
  const tip = group([{ d: circle(...tipAt(104), 24), fill: dark(outer, 0.4) }], { clip: leaf(1, 100) });
  if (behind) return [{ d: leaf(1, 100), fill: fur }, tip];
  return [{ d: leaf(1, 100), fill: fur }, tip, { d: leaf(0.55, 80), fill: inner, opacity: 0.9 }];
}

function wide({ size: r, side, outer, inner, behind }: EarPlan): Item[] {
  const leaf = (k: number): string =>
    path`M0 ${r * 0.3 * k}C${side * r * 0.6} ${-r * 0.9 * k} ${side * r * 1.6} ${-r * 0.9 * k} ${side * r * (1.5 + 0.6 * k)} ${-r * 0.2}C${side * r * 1.7} ${r * 0.6 * k} ${side * r * 0.7} ${r * 0.9 * k} 0 ${r * 0.3 * k}Z`;
  return [{ d: leaf(1), fill: outer }, ...(behind ? [] : [{ d: leaf(0.5), fill: inner, opacity: 0.8 }])];
}

/** Where an ear grows, as shares of the head's half width and height; its drawing; how far moods turn it. */
const KINDS: Record<
  Exclude<Ear, 'none'>,
  readonly [x: number, y: number, draw: (plan: EarPlan) => Item[], swing: number]
> = {
  tiny: [0.87, -0.5, round, 10],
  round: [0.74, -0.76, round, 14],
  big: [0.84, -0.78, round, 20],
  long: [0.34, -0.8, long, 15],
  wide: [0.86, -0.5, wide, 22],
};

/** How wide the far ear of a turned head is. */
const FAR = 0.82;

/** An ear; `pricked` -1..1 is how a mood holds it. */
export function ear(build: MammalBuild, coat: Coat, side: -1 | 1, pricked: number, behind = false): Item[] {
  if (build.ear === 'none') return [];
  const { headWide: w, headHigh: h, earSize: size } = build;
  const [x, y, draw, swing] = KINDS[build.ear];
  // Ears that are pricked must not cross; hanging ones have all the room they want.
  const droop = -pricked * swing * (pricked > 0 ? 0.4 : 1);
  const outer = side < 0 ? dark(coat.fur, 0.16) : light(coat.fur, 0.04);
  const plan: EarPlan = { side, w, h, size, droop, outer, inner: mix(coat.fur, '#f0a58c', 0.55), behind };
  // The head is turned: the near ear comes in, the far one goes behind it.
  const turned = behind ? 0 : 0.05;
  const lean = build.ear === 'long' ? 9 : 0;
  const sunk = build.ear === 'long' || build.ear === 'wide' ? 0 : Math.max(0, -pricked) * size * 0.3;
  const placed = { at: [w * (side * x + turned), h * y + sunk], turn: side * (droop + lean) } as const;
  return [group(draw(plan), { ...placed, ...(behind || side < 0 ? {} : { scale: [FAR, 0.94] as const }) })];
}

/** An elk's antler, growing from the head's crown. */
export function antler(w: number, h: number, side: -1 | 1, bone: string): Item {
  const beam = `M0 0C${side * 10} -26 ${side * 40} -18 ${side * 52} -64M${side * 24} -22L${side * 14} -58M${side * 42} -36L${side * 74} -48`;
  return group(
    [
      { d: beam, stroke: dark(bone, 0.14), width: 12 },
      { d: beam, stroke: light(bone, side > 0 ? 0.3 : 0.1), width: 6 },
      { d: ellipse(0, 0, 8, 6), fill: dark(bone, 0.3) },
    ],
    { at: [side * w * 0.34, -h * 0.86] },
  );
}
