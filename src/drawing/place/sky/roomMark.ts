import { dark, light, mix } from '../../colour';
import { group, type Item, linear, type Point } from '../../display';
import { nthArriving } from '../../number';
import { pick } from '../../palette';
import { path } from '../../path';
import type { Setting } from '../setting';
import { feather } from './smallBird';

/** Fresh mint in this light. */
export const mintOf = ({ palette, view }: Setting): string =>
  mix(light(pick(palette.accents, 2), 0.12), palette.vignette, view.hour === 'night' ? 0.2 : 0);

/** The mill's mark: wings over a ledge, which is somebody's. 40 units wide, around 0,0. */
export const roomMark = (colour: string, size = 1): Item =>
  group([{ d: 'M-20 -9Q-9 -13 0 1Q9 -13 20 -9M-13 11H13', stroke: colour, width: 5.5 }], { scale: size });

/** The mark on a cloth that hangs from 0,0, 60 units wide. */
export const hanging = (setting: Setting): Item[] => {
  const mint = mintOf(setting);
  return [
    { d: 'M-30 0H30V58L15 50L0 60L-15 50L-30 58Z', fill: linear([-30, 40], [30, 0], [0, dark(mint, 0.28)], [1, mint]) },
    { d: 'M-35 0H35', stroke: pick(setting.palette.wood, 1), width: 5 },
    group([roomMark('#fff6e4', 1)], { at: [0, 26] }),
  ];
};

/** Feathers on a cord, tied on one by one by whoever dropped them; `hung` 0..1 of all. */
export function featherCord(setting: Setting, curve: (t: number) => Point, count: number, hung: number): Item[] {
  if (hung <= 0) return [];
  const { palette, size } = setting;
  const colours = [mintOf(setting), '#fdf3dd', pick(palette.accents, 1), pick(palette.depths, 1)];
  const cord = Array.from({ length: 10 }, (_, i) => curve((i / 9) * Math.min(1, hung * 1.1)));
  const tied = Array.from({ length: count }, (_, i) =>
    group(feather(colours[i % colours.length] ?? '#fdf3dd'), {
      at: curve((i + 0.5) / count),
      turn: 180 + (i % 3) * 9 - 9,
      scale: 0.8 * size * Math.max(0.01, nthArriving(hung, i, count)),
    }),
  );
  return [
    { d: cord.map(([x, y], i) => path`${i === 0 ? 'M' : 'L'}${x} ${y}`).join(''), stroke: '#f3e2c0', width: 2 },
    ...tied.filter((_, i) => nthArriving(hung, i, count) > 0),
  ];
}
