import { light } from '../../../colour';
import { group, type Item } from '../../../display';
import { arriving, between, nthArriving } from '../../../number';
import { pick } from '../../../palette';
import { path, rect } from '../../../path';
import { BEAM_PERCH } from '../../../perches';
import { arrived } from '../../arrivals';
import type { Setting } from '../../setting';
import { mintOf, roomMark } from '../roomMark';
import { feather, smallBird } from '../smallBird';
import { BEAM } from './timber';

/** Where in a row of so many the i-th slot is, as a share of the frame: from gable to gable, but for the latecomer's gap. */
function slotOf(i: number, count: number): number {
  const [from, to, gap] = [0.2, 0.83, 0.085];
  const t = from + ((i + 0.5) / count) * (to - from - gap);
  return t > BEAM_PERCH[0] - gap / 2 ? t + gap : t;
}

const inRow = ({ view }: Setting): number => Math.round(view.frame.width / 50);

/** The last four, far apart. */
const LONELY = [0.22, 0.5, 0.64, 0.81];

/** The plank for whoever waits for a notch. */
const WAITING = { from: 0.41, to: 0.6, y: 410 };

interface Perching {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  readonly here: number;
}

/** Where the i-th bird sits: in the row, in its notch, on the waiting plank, in the ball, or far from the next. */
function perching(setting: Setting, i: number, count: number, lots: readonly number[]): Perching {
  const { condition, at, alive } = setting;
  const { order, chaos, decline } = condition;
  const [jitter = 0, far = 0, spin = 0] = lots;
  const rank = (i * 7 + 3) % count;
  const alone = LONELY[rank];
  const kept = rank < 4 ? 1 : 1 - nthArriving(Math.min(1, decline * 1.15), count - 1 - rank, count - 4);
  const come = rank < count * 0.55 ? 1 : nthArriving(0.25 + 0.75 * Math.max(alive, order, chaos), rank, count);
  const slot = slotOf(i, count) + (jitter - 0.5) * (0.24 / count) * (1 - order);
  const row = between(slot, alone ?? slot, arriving(decline, 0.3, 0.6));
  const waits = rank % 5 === 2 ? arriving(order, 0.52 + 0.3 * (rank / count), 0.08) : 0;
  const wait = between(WAITING.from, WAITING.to, (rank + 0.5) / count);
  const huddle = arriving(chaos, 0.1 + 0.5 * far, 0.3);
  const [r, a] = [66 * Math.sqrt((i + 0.5) / count) * setting.size, i * 2.4];
  return {
    x: between(at(between(row, wait, waits)), at(0.6) + 1.2 * r * Math.cos(a), huddle),
    y: between(between(BEAM, WAITING.y, waits), BEAM - 66 * setting.size + r * Math.sin(a), huddle),
    turn: (spin - 0.5) * 300 * huddle,
    here: kept * come,
  };
}

/** Forty who settle everything at dusk: on the beam in a row, unless order or chaos knows better. */
export function flockOnBeam(setting: Setting): Item[] {
  const count = inRow(setting);
  const draw = setting.draws(115);
  const rows = Array.from({ length: count }, (_, i) => {
    const lots = [draw(), draw(), draw()];
    const { x, y, turn, here } = perching(setting, i, count, lots);
    const facing = (lots[1] ?? 0) < 0.5 ? 1 : -1;
    const scale = Math.max(0.01, here) * setting.size * (0.94 + 0.2 * (lots[0] ?? 0));
    return {
      here,
      item: group(smallBird(setting.palette, i % 3 === 1), { at: [x, y], turn, scale: [facing * scale, scale] }),
    };
  });
  return rows.filter(({ here }) => here > 0).map(({ item }) => item);
}

/** Where it is good to be the rafter fills up too. */
export function flockOnRafter(setting: Setting): Item[] {
  const { alive, at, palette, size } = setting;
  const birds = [0.3, 0.72, 0.5, 0.86, 0.4].map((t, i) => ({
    from: 0.3 + i * 0.13,
    at: [between(at(0.1), at(0.29), t), between(132, BEAM + 4, t)] as const,
    item: group(smallBird(palette, i % 2 === 0), { scale: [i % 3 === 0 ? -size : size, size] }),
  }));
  return arrived(alive, birds);
}

/** A notch for each bird, and a plank with notches for those who wait for one. */
export function notches(setting: Setting): Item[] {
  const { condition, at, palette, size } = setting;
  const count = inRow(setting);
  const cut = arriving(condition.order, 0.1, 0.44);
  const red = pick(palette.accents, 0);
  const notch: Item[] = [
    { d: 'M-13 0V9Q-13 14 -8 14H8Q13 14 13 9V0', stroke: '#eef1ee', width: 3.4 },
    { d: rect(-8, 19, 16, 11, 2), fill: '#eceee9' },
    { d: 'M-4 25l3 3l5 -6', stroke: red, width: 2 },
  ];
  const each = Array.from({ length: count }, (_, i) => ({ i, size: nthArriving(cut, i, count) }))
    .filter((one) => one.size > 0)
    .map((one) => group(notch, { at: [at(slotOf(one.i, count)), BEAM + 1], scale: one.size * size }));
  return [...each, ...waitingPlank(setting)];
}

function waitingPlank({ condition, at, palette, size }: Setting): Item[] {
  const wide = at(WAITING.to) - at(WAITING.from) + 44 * size;
  const wood = pick(palette.wood, 2);
  const plank: Item[] = [
    {
      d: path`M${-wide / 2 + 8} 4V${BEAM + 40 - WAITING.y}M${wide / 2 - 8} 4V${BEAM + 40 - WAITING.y}`,
      stroke: '#4a5667',
      width: 4,
    },
    { d: rect(-wide / 2, 0, wide, 12, 3), fill: wood },
    { d: path`M${-wide / 2} 1H${wide / 2}`, stroke: light(wood, 0.4), width: 2 },
  ];
  return arrived(condition.order, [
    { from: 0.46, at: [at((WAITING.from + WAITING.to) / 2), WAITING.y], item: group(plank) },
  ]);
}

/** A mark in fresh mint over the gap: whoever comes late has a place. */
export function latecomersGap(setting: Setting): Item[] {
  const { alive, at, size } = setting;
  const mint = mintOf(setting);
  const item = group([roomMark(mint, 0.95)], { scale: size });
  return arrived(alive, [{ from: 0.14, at: [at(BEAM_PERCH[0]), BEAM + 24], item }]);
}

/** Feathers rain from where all sit on top of one another. */
export function feathers(setting: Setting): Item[] {
  const { condition, at, palette } = setting;
  const draw = setting.draws(116);
  const colours = ['#f5ead6', pick(palette.depths, 3), pick(palette.accents, 1), '#8b86a0'];
  return Array.from({ length: 30 }, (_, i) => {
    const [aside, down, turn, size] = [draw() - 0.5, draw(), draw(), draw()];
    const scale = nthArriving(condition.chaos, i, 30) * (0.55 + 0.6 * size);
    const placed = {
      at: [at(0.6 + aside * (0.14 + 0.5 * down)), BEAM - 40 + down * 330] as const,
      turn: turn * 360,
      scale,
    };
    return { scale, item: group(feather(colours[i % 4] ?? '#f5ead6'), placed) };
  })
    .filter(({ scale }) => scale > 0)
    .map(({ item }) => item);
}
