import { mix } from '../colour';
import { type Box, group, type Item, radial } from '../display';
import { paletteOf } from '../palette';
import { circle, ellipse } from '../path';
import type { Condition, Hour } from '../view';

/** A picture of something that drifts or spreads over a place; 0,0 is its middle. */
export interface AirDrawing {
  readonly name: 'bank' | 'ring';
  readonly items: readonly Item[];
  readonly box: Box;
}

const BANK = { half: 190, high: 46 } as const;

/** A long bank of vapour, thickest in the middle. */
function bank(vapour: string): AirDrawing {
  const { half, high } = BANK;
  const puff = (x: number, size: number, strength: number): Item =>
    group([{ d: circle(0, 0, half), fill: radial([0, 0], half, [0, vapour, strength], [1, vapour, 0]) }], {
      at: [x, 0],
      scale: [size, (size * high) / half],
    });
  const items = [puff(0, 1, 0.6), puff(-62, 0.6, 0.5), puff(70, 0.55, 0.45)];
  return { name: 'bank', items, box: { x: -half, y: -high, width: half * 2, height: high * 2 } };
}

/** The ring a drop leaves on water. */
function ring(light: string): AirDrawing {
  const items: Item[] = [
    { d: ellipse(0, 0, 20, 6), stroke: light, width: 1.6, opacity: 0.9 },
    { d: ellipse(0, 0, 10, 3), stroke: light, width: 1.2, opacity: 0.6 },
  ];
  return { name: 'ring', items, box: { x: -22, y: -8, width: 44, height: 16 } };
}

/** What the air of a place is made of, in its light: one bank of vapour and one ring on water. */
export function drawAir(condition: Condition, hour: Hour): readonly AirDrawing[] {
  const { haze } = paletteOf(condition, hour);
  return [bank(mix(haze, '#dfe4e6', 0.55)), ring(mix(haze, '#ffffff', 0.6))];
}
