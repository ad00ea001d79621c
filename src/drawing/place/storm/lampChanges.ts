import { light, mix } from '../../colour';
import { group, type Item, radial } from '../../display';
import { pick } from '../../palette';
import { circle, rect } from '../../path';
import { clock } from '../../thing/furniture';
import { flag, tickFlag } from '../../thing/mark';
import { arrived } from '../arrivals';
import type { Setting } from '../setting';
import { legs } from './mark';

/** More windows than there are stairs, a clock, and a flag that ticks. */
export function office(setting: Setting): Item[] {
  const { condition, palette, gale } = setting;
  const pane: Item[] = [
    { d: rect(-9, -11, 18, 22, 2), fill: '#37465a' },
    { d: rect(-6, -8, 12, 16, 1), fill: palette.window },
  ];
  const places = [
    [-22, -62],
    [22, -62],
    [-25, -146],
    [25, -146],
    [-23, -100],
    [23, -100],
    [0, -74],
  ] as const;
  return arrived(condition.order, [
    ...places.map((at, i) => ({ from: 0.22 + i * 0.08, at, item: group(pane) })),
    { from: 0.78, at: [0, -106], item: group(clock(40), { scale: 0.8 }) },
    { from: 0.88, at: [46, -184], item: group(tickFlag(pick(palette.accents, 0), gale), { scale: 0.9 }) },
  ]);
}

/** Two more lamps than the harbour mouth has sides, each with its own colour. */
export function otherLamps({ condition, palette, gale }: Setting): Item[] {
  const lampOn = (colour: string, turn: number): Item =>
    group(
      [
        { d: 'M0 0V-46', stroke: '#5d4152', width: 5 },
        { d: circle(0, -52, 40), fill: radial([0, -52], 40, [0, colour, 0.6], [1, colour, 0]) },
        { d: circle(0, -52, 9), fill: light(colour, 0.35) },
      ],
      { turn },
    );
  return arrived(condition.chaos, [
    { from: 0.3, at: [-48, -184], item: lampOn(pick(palette.accents, 1), -32) },
    { from: 0.5, at: [50, -184], item: lampOn(pick(palette.accents, 0), 36) },
    { from: 0.68, at: [-40, -60], item: group(flag(pick(palette.accents, 2), [], '#5d4152', 1, gale), { turn: -58 }) },
  ]);
}

/** The mark that is painted on it, and its flag, where people know what the lamp is for. */
export function pride({ alive, palette, gale }: Setting): Item[] {
  const colour = pick(palette.accents, 0);
  return arrived(alive, [
    { from: 0.42, at: [0, -100], item: legs('#fff3dc', 1.1) },
    { from: 0.56, at: [46, -184], item: group(flag(colour, [legs('#fff3dc', 0.7)], tint(palette.rim), 0, gale)) },
  ]);
}

const tint = (rim: string): string => mix('#3d3a3c', rim, 0.1);
