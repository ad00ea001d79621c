import { dark, light, mix } from '../../colour';
import { group, type Item } from '../../display';
import { arriving } from '../../number';
import { pick } from '../../palette';
import { ellipse, path, rect } from '../../path';
import { clock } from '../../thing/furniture';
import { flag, tickFlag } from '../../thing/mark';
import { arrived } from '../arrivals';
import type { House } from './houseParts';

/** Moss where the thatch is old and well; more where nobody looks after it. */
export function moss({ setting }: House): Item[] {
  const { palette, condition, snow } = setting;
  if (snow) return [];
  const fill = mix(pick(palette.ground, 1), pick(palette.ground, 0), 0.3);
  const grown = (0.7 + 0.7 * condition.decline) * (1 - condition.order);
  const patches = [
    [-118, -160, 30, 10],
    [-60, -214, 36, 9],
    [96, -196, 34, 10],
    [136, -150, 26, 8],
  ] as const;
  return patches.map(([x, y, rx, ry]) => ({ d: ellipse(x, y, rx * grown, ry * grown), fill, opacity: 0.85 }));
}

/** More windows than there are rooms, one after the other, then a clock and a flag that ticks. */
export function officeFront({ setting }: House): Item[] {
  const { palette, condition } = setting;
  const pane = [
    { d: rect(-13, -15, 26, 30, 2), fill: '#37465a' },
    { d: rect(-10, -12, 20, 24, 1), fill: palette.window },
    { d: 'M0 -12V12', stroke: '#37465a', width: 3 },
  ];
  const places = [
    [-92, -188],
    [92, -188],
    [-46, -152],
    [46, -152],
    [-92, -152],
    [92, -152],
    [-46, -190],
    [46, -190],
  ] as const;
  const windows = places.map((at, i) => ({ from: 0.28 + i * 0.065, at, item: group(pane) }));
  return arrived(condition.order, [
    ...windows,
    { from: 0.78, at: [0, -168], item: group(clock(70)) },
    { from: 0.86, at: [-70, -216], item: group(tickFlag(pick(palette.accents, 0), setting.gale), { scale: 1.1 }) },
  ]);
}

/** Three flags for three ferries, and straw that nobody tied down. */
export function wildRoof({ setting, thatch }: House): Item[] {
  const { palette, condition } = setting;
  const poles = [
    [-100, -210, -26, 0],
    [-8, -226, 8, 1],
    [92, -212, 32, 2],
  ] as const;
  const flags = poles.map(([x, y, turn, colour], i) => ({
    from: 0.2 + i * 0.2,
    at: [x, y] as const,
    item: group(flag(pick(palette.accents, colour), [], '#5d4152', i === 1 ? 1 : 0), { turn }),
  }));
  const loose = condition.chaos;
  const straws = Array.from({ length: 14 }, (_, i) => {
    const [x, y] = [-170 + i * 26, -140 - 76 * Math.sin(((i + 0.5) / 14) * Math.PI)];
    return path`M${x} ${y}l${((i % 3) - 1.4) * 20 * loose} ${-(10 + (i % 4) * 7) * loose}`;
  }).join('');
  return [
    ...(loose > 0.05 ? [{ d: straws, stroke: light(thatch, 0.15), width: 4, opacity: Math.min(1, loose * 2) }] : []),
    ...arrived(condition.chaos, flags),
  ];
}

/** A hole in the roof, rafters in it, and a crack down the wall. */
export function ruin({ setting, shade }: House): Item[] {
  const hole = arriving(setting.condition.decline, 0.3, 0.35);
  if (hole <= 0) return [];
  const gap = [
    { d: 'M-44 -18L-20 -30L8 -22L36 -30L46 4L20 22L-8 12L-34 24Z', fill: dark(shade, 0.65) },
    { d: 'M-34 20L-22 -26M-4 12L4 -22M24 18L28 -26', stroke: shade, width: 5 },
  ];
  return [
    group(gap, { at: [84, -174], scale: hole }),
    { d: 'M14 -128L6 -104L20 -84L8 -58L18 -34', stroke: dark(shade, 0.6), width: 3, opacity: hole },
    group([{ d: rect(-70, -5, 140, 9, 2), fill: shade }], { at: [-66, -6], turn: -24, scale: hole }),
  ];
}
