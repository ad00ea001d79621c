import { dark, mix } from '../../colour';
import { type Item, linear } from '../../display';
import { pick } from '../../palette';
import { rect } from '../../path';
import type { Setting } from '../setting';

/** The stone terrace on which the house stands above high water; order squares its stones. */
export function terrace({ palette, condition, snow }: Setting): Item[] {
  const stone = mix(pick(palette.wood, 0), pick(palette.ground, 2), 0.55);
  const lit = mix(stone, pick(palette.ground, 0), snow ? 0.6 : 0.34);
  const stones = [0, 1, 2, 3].flatMap((row) =>
    Array.from({ length: 9 }, (_, i) => {
      const uneven = (1 - condition.order) * (((i * 5 + row * 3) % 4) - 1.5);
      return rect(-170 + i * 38.4 + (row % 2) * 12 + uneven * 3, 33 + row * 16, 31 - uneven * 2, 11 + uneven, 4);
    }),
  );
  return [
    { d: rect(-178, 26, 356, 76, 6), fill: linear([-178, 0], [178, 0], [0, dark(stone, 0.3)], [1, stone]) },
    { d: stones.join(''), fill: linear([-178, 0], [178, 30], [0, stone], [1, lit]) },
    { d: rect(-182, 22, 364, 8, 3), fill: snow ? '#f1f6fc' : lit },
  ];
}
