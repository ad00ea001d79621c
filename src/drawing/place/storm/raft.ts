import { dark, light, mix } from '../../colour';
import { group, type Item, linear, type Point } from '../../display';
import { arriving } from '../../number';
import { pick } from '../../palette';
import { ellipse, path, rect } from '../../path';
import { flag } from '../../thing/mark';
import { arrived } from '../arrivals';
import { tide } from '../ebb';
import type { Setting } from '../setting';
import { foamOf, tarOf } from './green';
import type { Harbour } from './harbour';
import { legs } from './mark';
import { surfOf } from './sea';
import { thirdRing } from './wall';

const RAFT_AT = 0.592;
const RAFT_Y = 512;

/** The raft for whoever cannot fly yet: logs, a mast, and half a roof. Waterline y = 0, 150 units wide. */
export function raft(setting: Setting): Item[] {
  const { palette, snow } = setting;
  const tar = tarOf(setting);
  const [log, lit] = [mix(pick(palette.wood, 2), tar, 0.2), pick(palette.wood, 3)];
  return [
    { d: 'M-52 -14V-76M46 -12V-58', stroke: tar, width: 5 },
    {
      d: 'M-66 -64Q-30 -92 30 -62L26 -54Q-26 -78 -62 -56Z',
      fill: snow
        ? '#f4f8fd'
        : linear(
            [-60, 0],
            [30, -80],
            [0, mix(pick(palette.ground, 0), tar, 0.5)],
            [1, mix(pick(palette.ground, 0), lit, 0.4)],
          ),
    },
    { d: 'M22 -58V-14', stroke: tar, width: 4 },
    {
      d: 'M-64 -17H58L74 -3H-78Z',
      fill: snow ? '#eef4fb' : linear([-70, 0], [70, -16], [0, dark(log, 0.1)], [1, lit]),
    },
    { d: 'M-68 -13H63M-73 -8H69', stroke: dark(log, 0.45), width: 1.8, opacity: 0.55 },
    { d: rect(-82, -5, 162, 13, 6.5), fill: linear([-80, 0], [80, 0], [0, dark(log, 0.35)], [0.6, log], [1, lit]) },
    { d: ellipse(-76, 1.5, 5, 6), fill: light(log, 0.35) },
    { d: 'M-44 -18L-50 8M36 -18L42 8', stroke: light(lit, 0.3), width: 4 },
    { d: ellipse(-18, -22, 26, 9), fill: mix('#c9ab6c', tar, 0.25) },
    { d: 'M-42 -24Q-18 -14 8 -25M-38 -28L-30 -20M0 -29L-8 -20', stroke: mix('#e7cf94', tar, 0.2), width: 3 },
  ];
}

/** Its line to the third ring, double in Kettle's book; slack where nobody minds it. */
function line(setting: Setting, from: Point, to: Point): Item[] {
  const slack = 8 + 26 * setting.condition.decline + 14 * setting.condition.chaos;
  const rope = mix('#d9bd8c', tarOf(setting), 0.25);
  const d = [0, 5]
    .map(
      (k) =>
        path`M${from[0]} ${from[1] + k}Q${(from[0] + to[0]) / 2} ${(from[1] + to[1]) / 2 + slack + k * 2} ${to[0]} ${to[1] + k}`,
    )
    .join('');
  return [
    { d, stroke: dark(rope, 0.5), width: 4 },
    { d, stroke: rope, width: 2.4 },
  ];
}

/** The raft at her ring, with whatever else hangs there; decline lets her fill. */
export function mooredRaft(setting: Setting, harbour: Harbour): Item[] {
  const { at, size, condition, alive, palette, gale } = setting;
  const gone = arriving(condition.chaos, harbour.adrift, 0.1);
  if (gone >= 1) return [];
  const ring = thirdRing(setting);
  const [x, y] = [at(RAFT_AT), RAFT_Y - tide(setting, 10, 5)];
  const scale = (0.2 + 0.72 * size) * (1 - gone);
  const sunk = arriving(condition.decline, 0.3, 0.6);
  const things = [
    ...raft(setting),
    ...arrived(alive, [
      {
        from: 0.46,
        at: [46, -54],
        item: group(flag(pick(palette.accents, 1), [legs('#7a4a2e', 0.7)], undefined, 0, gale), { scale: 0.8 }),
      },
      { from: 0.7, at: [-18, -50], item: legs(light(pick(palette.accents, 0), 0.2), 0.9) },
    ]),
  ];
  const hull = group([group(things, { at: [0, 16 * sunk], turn: 9 * sunk - 5 * surfOf(setting) })], {
    clip: 'M-130 -190H130V7H-130Z',
  });
  return [
    group([{ d: ellipse(-4, 10, 84, 9), fill: dark(pick(palette.water, 3), 0.4), soft: 6, opacity: 0.5 }, hull], {
      at: [x, y],
      scale,
    }),
    ...harbour.ring(setting, ring, [x + 46 * scale, y - 52 * scale]),
    ...line(setting, ring, [x + 62 * scale, y - 8 * scale]),
    { d: ellipse(x - 8, y + 12 * scale, 62 * scale, 4), stroke: foamOf(setting), width: 1.6, opacity: 0.4 },
  ];
}
