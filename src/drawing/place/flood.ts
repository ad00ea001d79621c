import { light, mix } from '../colour';
import { group, type Item, type Point } from '../display';
import { between } from '../number';
import { pick } from '../palette';
import { below, path, smooth } from '../path';
import { afloat, board, log, uprooted } from '../thing/drift';
import { HORIZON, inFrame, type Setting, waterFill } from './setting';

export const isFlood = ({ view }: Setting): boolean => view.weather === 'flood';

/** Foam on swollen water. */
export const foamOf = ({ palette }: Setting): string => light(mix(pick(palette.water, 0), palette.haze, 0.4), 0.35);

/** Long lines of a fast current, slanting toward us, and here and there a whirl. */
export function current(setting: Setting, name: number, from: number, to: number): Item[] {
  const { left, right } = setting;
  const draw = setting.draws(name);
  const foam = foamOf(setting);
  const runs = Array.from({ length: 26 }, (_, i) => {
    const [where, depth, long] = [draw(), draw(), draw()];
    const [x, y] = [left + where * (right - left), between(from, to, depth)];
    const w = (50 + long * 110) * between(0.5, 1.2, (y - HORIZON) / 330);
    const run = path`M${x} ${y}q${w * 0.3} ${-w * 0.05} ${w * 0.55} ${w * 0.015}t${w * 0.5} ${w * 0.02}`;
    return i % 6 === 0 ? run + path`q${w * 0.2} ${w * 0.09} ${-w * 0.04} ${w * 0.09}t${-w * 0.02} ${-w * 0.07}` : run;
  });
  return [{ d: runs.join(''), stroke: foam, width: 2, opacity: 0.42 }];
}

const KINDS = [log, board, uprooted, log, board] as const;
/** Half of each kind's length at the water. */
const HALVES = [72, 50, 96, 72, 50] as const;

/** Where something drifts: which of the kinds, share of the width, height, and by how many degrees it is turned. */
type Drift = readonly [kind: number, t: number, y: number, turn: number];

/** What the river has carried off, as large as it is near. */
export function driftwood(setting: Setting, drifts: readonly Drift[]): Item[] {
  const { palette, at, size } = setting;
  const foam = foamOf(setting);
  const green = mix(pick(palette.ground, 1), pick(palette.depths, 3), 0.4);
  return drifts.map(([kind, t, y, turn], i) => {
    const wood = mix(pick(palette.wood, i % 3), pick(palette.water, 3), 0.25);
    const thing = (KINDS[kind] ?? log)(wood, green);
    const scale = between(0.24, 1, (y - HORIZON) / 330) * size;
    return group(afloat(thing, HALVES[kind] ?? 60, 3, foam, turn), { at: [at(t), y], scale });
  });
}

/** What drifts far out, on any flooded water. */
const FAR: readonly Drift[] = [
  [1, 0.4, 402, -4],
  [2, 0.56, 428, 4],
  [0, 0.83, 446, -6],
  [1, 0.68, 474, 9],
  [0, 0.36, 492, 5],
];

/** What a flood does to open water. */
export const swollen = (setting: Setting): Item[] => [
  ...current(setting, 27, HORIZON + 12, 600),
  ...driftwood(setting, FAR),
];

/** Reeds and bush tops that still stand out of water at a height, bent by the current. */
function drowned(setting: Setting, name: number, y: number): Item[] {
  const { palette, left, right } = setting;
  const draw = setting.draws(name);
  const [stalk, bush] = [
    mix(pick(palette.ground, 2), pick(palette.ground, 0), 0.3),
    mix(pick(palette.depths, 3), pick(palette.ground, 2), 0.4),
  ];
  return Array.from({ length: 26 }, (_, i): Item[] => {
    const [where, deep, size] = [draw(), draw(), draw()];
    const [x, foot] = [left + where * (right - left), y + 4 + deep * 34];
    if (!inFrame(setting, x, 60)) return [];
    if (i % 4 === 0)
      return [
        {
          d: path`M${x - 26} ${foot}Q${x - 20} ${foot - 22 - size * 10} ${x} ${foot - 20 - size * 12}T${x + 28} ${foot}Q${x} ${foot + 4} ${x - 26} ${foot}Z`,
          fill: bush,
        },
      ];
    const [high, lean] = [16 + size * 30, 8 + size * 16];
    const stems = [-6, 0, 7].map(
      (dx, k) => path`M${x + dx} ${foot}q2 ${-high * 0.6} ${lean * (0.7 + k * 0.2)} ${-high * (1 - k * 0.18)}`,
    );
    return [{ d: stems.join(''), stroke: stalk, width: 2.6 }];
  }).flat();
}

/** A sheet of the river that hides all below its rippled edge at `y`, without a seam to the river itself. */
export function sheetOfWater(setting: Setting, name: number, y: number): { edge: string; sheet: Item } {
  const { left, right } = setting;
  const draw = setting.draws(name);
  const edge = Array.from(
    { length: 31 },
    (_, i): Point => [left - 60 + (i / 30) * (right - left + 120), y + (draw() - 0.5) * 7],
  );
  return { edge: smooth(edge), sheet: { d: below(edge, 780), fill: waterFill(setting) } };
}

/**
 * The river over its far banks, with what still stands out of it.
 * @param gap shares of the width between which the water lies open: nothing grows there
 */
export function highWater(setting: Setting, y: number, gap: readonly [from: number, to: number]): Item[] {
  if (!isFlood(setting)) return [];
  const { left, right, at } = setting;
  const { edge, sheet } = sheetOfWater(setting, 28, y);
  const foam = foamOf(setting);
  const clear = path`M${left - 40} ${y - 60}H${at(gap[0])}V${y + 80}H${left - 40}ZM${at(gap[1])} ${y - 60}H${right + 40}V${y + 80}H${at(gap[1])}Z`;
  return [
    sheet,
    group([{ d: edge, stroke: foam, width: 2, opacity: 0.7 }, ...drowned(setting, 29, y)], { clip: clear }),
    ...current(setting, 30, y + 8, y + 120),
    ...driftwood(setting, [
      [0, 0.37, y + 24, 5],
      [2, 0.455, y + 66, -3],
      [1, 0.88, y + 30, 8],
    ]),
  ];
}
