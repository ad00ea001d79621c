import { dark, light } from '../colour';
import { group, type Item, linear, type Point } from '../display';
import { circle, ellipse, path, rect } from '../path';
import { ropeCoil } from '../thing/loads';
import type { Cut } from './garments';

/** A line from the left shoulder to the right hip; from behind the other way. */
const sling = ({ wide: w, high: h, behind }: Cut, foot: number): string =>
  behind
    ? path`M${w * 0.46} ${-h * 0.99}Q${-w * 0.1} ${-h * 0.7} ${-w * 0.84} ${-h * foot}`
    : path`M${-w * 0.5} ${-h * 0.99}Q${w * 0.16} ${-h * 0.68} ${w * 0.84} ${-h * foot}`;

/** Pell's rope, over the shoulder, coiled at the hip. */
export function coil(cut: Cut, rope: string): Item[] {
  const d = sling(cut, 0.44);
  const side = cut.behind ? -1 : 1;
  return [
    { d, stroke: dark(rope, 0.35), width: 14 },
    { d, stroke: rope, width: 10 },
    { d, stroke: dark(rope, 0.3), width: 8, dash: [1, 9], opacity: 0.6 },
    group(ropeCoil(rope), {
      at: [side * cut.wide * 0.86, -Math.max(cut.high * 0.3, 46)],
      turn: side * 76,
      scale: 1.06,
    }),
  ];
}

/** A bag on a strap. */
export function satchel(cut: Cut, leather: string): Item[] {
  const { wide: w, high: h, behind } = cut;
  const x = behind ? -w * 0.84 - 22 : w * 0.84 - 18;
  const bag = linear([0, 34], [44, 0], [0, dark(leather, 0.25)], [1, light(leather, 0.15)]);
  return [
    { d: sling(cut, 0.42), stroke: dark(leather, 0.3), width: 7 },
    group(
      [
        { d: rect(0, 0, 44, 36, 7), fill: bag },
        { d: 'M0 6Q0 0 7 0H37Q44 0 44 6V10Q22 34 0 10Z', fill: dark(leather, 0.22) },
        { d: circle(22, 19, 3.8), fill: '#f0cf7a' },
      ],
      { at: [x, -h * 0.44] },
    ),
  ];
}

/** How a pole or stick is held: its foot and the hand on it. */
export interface Staff {
  readonly foot: Point;
  readonly hand: Point;
  readonly long: number;
}

const staffLine = ({ foot, hand, long }: Staff): Point => {
  const [dx, dy] = [hand[0] - foot[0], hand[1] - foot[1]];
  const span = Math.hypot(dx, dy) || 1;
  return [foot[0] + (dx / span) * long, foot[1] + (dy / span) * long];
};

/** A ferry pole. */
export function pole(staff: Staff, wood: string): Item[] {
  const [x, y] = staff.foot;
  const [tx, ty] = staffLine(staff);
  const d = path`M${x} ${y}L${tx} ${ty}`;
  return [
    { d, stroke: dark(wood, 0.35), width: 11 },
    { d, stroke: wood, width: 8 },
    group([{ d, stroke: light(wood, 0.35), width: 2.4 }], { at: [2, 0] }),
    { d: path`M${x} ${y}L${x + (tx - x) * 0.05} ${y + (ty - y) * 0.05}`, stroke: dark(wood, 0.6), width: 12 },
  ];
}

/** A walking stick with a crooked handle. */
export function stick(staff: Staff, wood: string): Item[] {
  const [x, y] = staff.foot;
  const [tx, ty] = staffLine(staff);
  const d = path`M${x} ${y}L${tx} ${ty}C${tx} ${ty - 18} ${tx + 24} ${ty - 20} ${tx + 24} ${ty - 4}`;
  return [
    { d, stroke: dark(wood, 0.35), width: 9.5 },
    { d, stroke: wood, width: 6.5 },
    { d: ellipse(x, y - 2, 5, 4), fill: dark(wood, 0.55) },
  ];
}
