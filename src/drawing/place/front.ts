import { dark, mix } from '../colour';
import { group, type Item } from '../display';
import { pick } from '../palette';
import { path, rect } from '../path';
import { leaf } from '../thing/loads';
import { airBefore } from './chaos';
import { lamps, type Ordering, orderBefore } from './order';
import type { Setting } from './setting';

function reedBed(setting: Setting, side: -1 | 1): Item[] {
  const { condition, palette, bottom, extent, wind } = setting;
  const draw = setting.draws(side < 0 ? 71 : 72);
  const foot = bottom + 24;
  const edge = side < 0 ? extent.x + 10 : setting.right - 10;
  const short = extent.height / 720;
  return Array.from({ length: 8 }, (_, i) => {
    const [size, turn] = [draw(), draw()];
    const x = edge - side * i * 19 * short;
    const height = (i < 3 ? 230 : 150) * (0.6 + size * 0.6) * short * (1 - 0.3 * condition.order);
    const lean = (1 - condition.order) * ((-side * 4 + 22 * (turn - 0.5)) * (1 - wind) - 96 * wind);
    const stem = {
      d: path`M${x - 7} ${foot}Q${x + lean * 0.2} ${foot - height * 0.6} ${x + lean} ${foot - height}Q${x + 8 + lean * 0.2} ${foot - height * 0.5} ${x + 8} ${foot}Z`,
      fill: palette.frame,
      soft: 3,
    };
    const head = { d: rect(-6, -8, 12, 46, 6), fill: dark(mix(palette.frame, '#7a4a2e', 0.5), 0.1), soft: 3 };
    return i % 3 === 0 ? [stem, group([head], { at: [x + lean, foot - height - 4], turn: lean * 0.35 })] : [stem];
  }).flat();
}

function foot(setting: Setting, side: -1 | 1): Item {
  const { palette, bottom } = setting;
  const edge = side < 0 ? setting.left - 20 : setting.right + 20;
  const inward = (by: number) => edge - side * by;
  const d = path`M${edge} ${bottom + 24}C${inward(140)} ${bottom - 28} ${inward(200)} ${bottom - 8} ${inward(320)} ${bottom + 20}H${edge}Z`;
  return { d, fill: palette.frame, soft: 3 };
}

/** A branch from the left upper corner; order saws it off, its tip first. */
export function branch(setting: Setting): Item[] {
  const { condition, palette, extent, wind } = setting;
  const draw = setting.draws(73);
  const here = 1 - Math.min(1, Math.max(0, (condition.order - 0.4) / 0.3));
  if (here <= 0) return [];
  const leaves = Array.from({ length: Math.ceil(30 * Math.min(1, here * 1.6)) }, (_, i) => {
    const [jitter, high, turn, size] = [draw(), draw(), draw(), draw()];
    const t = i / 29;
    const at = [
      -20 + t * 372 + (jitter - 0.5) * 14,
      6 + Math.sin(t * 2.5) * 40 + t * 14 + (i % 2 === 0 ? -10 : 18) + high * 12,
    ] as const;
    const hang = (i % 2 === 0 ? 62 : -42) + turn * 34;
    const colour = i % 4 === 0 ? mix(palette.frame, pick(palette.depths, 3), 0.6) : palette.frame;
    const kept = turn < condition.decline * 0.7 ? 0.01 : 1;
    return group(
      leaf(colour).map((shape) => ({ ...shape, soft: 2.4 })),
      { at, turn: hang * (1 - wind) - 10 * wind, scale: (0.75 + size * 0.75) * kept },
    );
  });
  const bough = { d: 'M-20 6C90 36 190 66 352 46', stroke: palette.frame, width: 9, soft: 2.4 };
  return [group([bough, ...leaves], { at: [extent.x, extent.y - 130 * (1 - here)], scale: extent.height / 720 })];
}

/** What hangs or flies before the cast, on land or water. */
export function frontAnywhere(setting: Setting): Item[] {
  return [...airBefore(setting), ...lamps(setting)];
}

/** On a bank there is also a dark, out-of-focus frame of reeds and leaves, and what order puts before people's feet. */
export function frontOnBank(setting: Setting, ordering: Ordering): Item[] {
  const frame = [
    ...reedBed(setting, -1),
    ...reedBed(setting, 1),
    foot(setting, -1),
    foot(setting, 1),
    ...branch(setting),
  ];
  return [...orderBefore(setting, ordering), ...frame, ...frontAnywhere(setting)];
}
