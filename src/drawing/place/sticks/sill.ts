import { light, mix } from '../../colour';
import { group, type Item, linear } from '../../display';
import { between } from '../../number';
import { pick } from '../../palette';
import { ellipse, path } from '../../path';
import { isEbb, mudOf } from '../ebb';
import type { Setting } from '../setting';
import { flowOf, ledge, lipOf, STEPS, shoulders, stepAt } from './sillSteps';
import { laid, type Stick } from './stick';

/** What the water covered on a step before it went: silt, with a dark rim where it stood. */
function silted(setting: Setting, k: number): Item[] {
  const { x, y, rx, ry } = stepAt(setting, k);
  const { wet, dry } = mudOf(setting);
  const d = ellipse(x, y + 0.5, rx * 0.93, ry * 0.9);
  return [
    { d, fill: linear([x - rx, y], [x + rx, y], [0, mix(wet, dry, 0.5)], [1, dry]), opacity: 0.7 },
    { d, stroke: wet, width: 1.6 + k * 0.5, opacity: 0.35 },
  ];
}

/** What stands on a step: a torrent's narrow run, or the pool behind a dam. */
function pool(setting: Setting, k: number): Item[] {
  const { x, y, rx, ry, built } = stepAt(setting, k);
  const { palette, condition } = setting;
  const flow = Math.min(1, flowOf(setting));
  const low = isEbb(setting);
  const share = between(0.2 + 0.5 * flow, 0.92, built) * (low ? 0.7 : 1);
  const cx = between(between(x, lipOf(setting, k), 0.4), x, built);
  const [sky, deep] = [light(pick(palette.water, 0), 0.2), pick(palette.water, 2)];
  const rapids = [-0.6, -0.2, 0.25, 0.55]
    .map(
      (u, i) =>
        path`M${cx + rx * share * u} ${y + ry * share * ((i % 3) - 1) * 0.45}q${rx * 0.06} ${i % 2 === 0 ? -4 : 4} ${rx * 0.14} 0t${rx * 0.12} 1`,
    )
    .join('');
  const glints = [-0.5, 0.1, 0.42]
    .map((u, i) => path`M${cx + rx * share * u} ${y + ry * share * (i - 1) * 0.4}h${rx * share * 0.28}`)
    .join('');
  return [
    ...(low ? silted(setting, k) : []),
    {
      d: ellipse(cx, y + 0.5, rx * share, ry * share * 0.92),
      fill: linear(
        [cx - rx, y - ry],
        [cx + rx, y + ry],
        [0, mix(deep, sky, 0.25)],
        [0.5, mix(deep, sky, 0.7)],
        [1, sky],
      ),
      opacity: 1 - 0.3 * condition.decline,
    },
    { d: glints, stroke: light(sky, 0.6), width: 1.8, opacity: 0.8 },
    { d: rapids, stroke: light(sky, 0.75), width: 2.2 + k * 0.5, opacity: 0.85 * flow * (1 - built) },
  ];
}

/** The fall from a step: white and wide where nothing holds it, a few threads where a dam is allowed to leak. */
function fall(setting: Setting, k: number): Item[] {
  const { y, ry, rx, face, built } = stepAt(setting, k);
  const flow = flowOf(setting);
  const [x, top, foot] = [lipOf(setting, k), y + ry * 0.9, y + face + ry];
  const w = rx * 0.34 * flow * between(1, 0.22, built) * (k === 4 ? 0.8 : 1);
  const white = light(pick(setting.palette.water, 0), 0.6);
  const shade = pick(setting.palette.water, 2);
  const threads = [-0.62, -0.15, 0.35, 0.72]
    .map((u) => path`M${x + u * w} ${top + 2}q${-4} ${(foot - top) * 0.5} ${-5} ${(foot - top) * 0.9}`)
    .join('');
  const foam = [-1.1, -0.4, 0.35, 1]
    .map(
      (u, i) =>
        path`M${x + u * w - w * 0.5 - 5} ${foot + 2}a${w * 0.4 + 6} ${5 + (i % 2) * 3 + k} 0 0 1 ${w * 0.8 + 12} 0Z`,
    )
    .join('');
  const leaks = [-0.55, 0.5]
    .map((u) => path`M${x + rx * u} ${y + ry * 0.8}q-2 ${face * 0.4} -3 ${face * 0.9}`)
    .join('');
  return [
    {
      d: path`M${x - w} ${top - 2}Q${x} ${top + 1} ${x + w} ${top - 2}L${x + w * 1.12} ${foot}H${x - w * 1.2}Z`,
      fill: linear([0, top], [0, foot], [0, mix(white, shade, 0.4)], [0.3, white], [1, white, 0.88]),
    },
    { d: threads, stroke: shade, width: 1.6 + k * 0.3, opacity: 0.4 },
    { d: foam, fill: light(white, 0.5), opacity: 0.85 * Math.min(1, flow) },
    ...(built > 0 ? [{ d: leaks, stroke: white, width: 2.4, opacity: built * 0.85 }] : []),
  ];
}

/** Sticks along a step's front rim. */
function damSticks(setting: Setting, k: number): Stick[] {
  const { x, y, rx, ry } = stepAt(setting, k);
  const draw = setting.draws(211 + k);
  const count = 46 + k * 12;
  return Array.from({ length: count }, (_, i) => {
    const [jitter, turn, long] = [draw(), draw() - 0.5, draw()];
    const u = ((i + jitter) / count) * 2 - 1;
    return {
      x: x + rx * u * 0.98,
      y: y + ry * Math.sqrt(Math.max(0, 1 - u * u)) + 2 - (6 + k * 2) * draw(),
      turn: (-u * ry) / (rx * 0.6) + turn * 0.8,
      length: (13 + k * 4 + long * (12 + k * 4)) * (0.5 + 0.5 * setting.size),
    };
  });
}

/** A little dam, low enough to leak and wide enough to stand. */
function dam(setting: Setting, k: number): Item[] {
  const { built, x, y } = stepAt(setting, k);
  if (built <= 0) return [];
  const [bark, board, pale] = [1, 2, 3].map((i) => pick(setting.palette.wood, i)) as [string, string, string];
  const sticks = laid(
    damSticks(setting, k),
    [bark, mix(bark, board, 0.5), board, mix(board, pale, 0.6)],
    3.6 + k * 0.9,
  );
  return [group([group(sticks, { at: [-x, -y] })], { at: [x, y], scale: [built, built], opacity: built })];
}

/** The stair of the Sill from the top down, with what is built on it. */
export const stair = (setting: Setting): Item[] =>
  STEPS.flatMap((_, k) => [
    ...ledge(setting, k),
    ...pool(setting, k),
    ...shoulders(setting, k),
    ...dam(setting, k),
    ...fall(setting, k),
  ]);
