import { dark, mix } from '../../colour';
import { group, type Item } from '../../display';
import { arriving, between } from '../../number';
import { pick } from '../../palette';
import { line, path, smooth } from '../../path';
import { along, type Hanging } from '../../perches';
import { knot } from '../../thing/loads';
import type { Setting } from '../setting';

const KNOTS = 11;

/** Strands that stand off the rope where nobody splices any more. */
function frays(colour: string, hanging: Hanging, size: number, frayed: number): Item[] {
  if (frayed <= 0) return [];
  const d = [0.2, 0.33, 0.5, 0.64, 0.78].map((t, i) => {
    const [[x, y], s] = [along(hanging, t), size * frayed * (i % 2 === 0 ? 1 : -0.8)];
    return path`M${x} ${y}q${9 * s} ${-8 * s} ${16 * s} ${-5 * s}M${x + 6} ${y}q${4 * s} ${12} ${11 * s} ${15 * frayed}M${x - 8} ${y}q${-8 * s} ${9} ${-13 * s} ${17 * frayed}`;
  });
  const [x, y] = along(hanging, 0.57);
  const down = 64 * size * frayed;
  // One strand of three has parted and hangs.
  const loose = path`M${x} ${y}c${-7} ${down * 0.4} ${9} ${down * 0.7} ${-2} ${down}q${-6} ${down * 0.2} ${7} ${down * 0.24}`;
  return [
    { d: d.join(''), stroke: colour, width: 1.8 * size },
    { d: loose, stroke: colour, width: 3 * size },
  ];
}

/** The ferry's rope with its eleven knots, larger toward the near end; decline frays it. */
export function ferryRope({ palette, condition }: Setting, hanging: Hanging, size: number): Item[] {
  const colour = mix('#d9bd8c', pick(palette.wood, 1), 0.25 + 0.3 * condition.decline);
  const d = smooth(Array.from({ length: 17 }, (_, i) => along(hanging, i / 16)));
  const knots = Array.from({ length: KNOTS }, (_, i) => {
    const t = (i + 0.7) / KNOTS;
    return group(knot(colour, size * between(1, 0.55, t)), { at: along(hanging, t) });
  });
  return [
    { d, stroke: dark(colour, 0.5), width: 5.5 * size },
    { d, stroke: colour, width: 3.6 * size },
    ...knots,
    ...frays(colour, hanging, size, arriving(condition.decline, 0.2, 0.4)),
  ];
}

/** A second rope above the first, to guard it; it grows from the near post. */
export function ropeForTheRope({ palette, condition }: Setting, { from, to, sag }: Hanging): Item[] {
  const seen = arriving(condition.order, 0.66, 0.14);
  if (seen <= 0) return [];
  const above: Hanging = { from: [from[0], from[1] - 26], to: [to[0], to[1] - 10], sag: sag * 0.7 };
  const curve = Array.from({ length: 9 }, (_, i) => along(above, (i / 8) * seen));
  return [
    { d: line(from, above.from), stroke: '#4a5667', width: 5 },
    { d: smooth(curve), stroke: pick(palette.accents, 0), width: 4 },
  ];
}

/** Somebody's better rope, which crosses the old one. */
export function crossingRope({ palette, condition }: Setting, hanging: Hanging, colour: number): Item[] {
  const run = arriving(condition.chaos, 0.3, 0.3);
  if (run <= 0) return [];
  const d = smooth(Array.from({ length: 12 }, (_, i) => along(hanging, (i / 11) * run)));
  const shade = pick(palette.accents, colour);
  return [
    { d, stroke: dark(shade, 0.55), width: 5.6 },
    { d, stroke: shade, width: 3.6, dash: [14, 7] },
  ];
}
