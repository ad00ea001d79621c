import { dark, light, mix } from '../../colour';
import { group, type Item, linear, type Point } from '../../display';
import { arriving, between } from '../../number';
import { pick } from '../../palette';
import { below, path, smooth } from '../../path';
import { along, ferryRopeOf, type Hanging } from '../../perches';
import { flatBoat, paintedBoat, reflectedBoat } from '../../thing/boat';
import { flag } from '../../thing/mark';
import { kites, sails } from '../alive';
import { arrived } from '../arrivals';
import { skirt } from '../ebb';
import { highWater } from '../flood';
import { reeds } from '../grass';
import { EAST, type Setting, WEST } from '../setting';
import { wood } from '../trees';
import { village } from './farShore';
import { house } from './house';
import { crossingRope, ferryRope, ropeForTheRope } from './rope';

/** One of the two banks, going away from us: nearer at the frame's edge. */
function bank(setting: Setting, points: readonly Point[]): Item[] {
  const { palette } = setting;
  const top = mix(pick(palette.depths, 3), pick(palette.ground, 0), setting.snow ? 0.85 : 0.42);
  const shadow = { colour: dark(top, 0.5), opacity: 0.45, blur: 14, dx: 0, dy: 4 };
  return [
    ...skirt(setting, smooth(points), 20),
    {
      d: below(points, 470),
      fill: linear([0, 392], [0, 470], [0, light(top, 0.1)], [1, pick(palette.ground, 2)]),
      shadow,
    },
    { d: smooth(points), stroke: light(top, 0.4), width: 1.6, opacity: 0.6 },
  ];
}

/** Where a bank meets the water it darkens it. */
function bankMirror({ palette, condition }: Setting, from: number, to: number): Item {
  const y = between(470, 452, condition.order) - 3;
  const colour = dark(pick(palette.ground, 2), 0.3);
  const [middle, reach] = [(from + to) / 2, (to - from) / 2];
  return {
    d: path`M${from} ${y}H${to}C${to - reach * 0.2} ${y + 26} ${middle + reach * 0.4} ${y + 44} ${middle} ${y + 46}S${from + reach * 0.2} ${y + 26} ${from} ${y}Z`,
    fill: linear([0, y], [0, y + 46], [0, colour, 0.6], [1, colour, 0]),
  };
}

function banksOf(setting: Setting): Item[] {
  const { left, right, at, condition } = setting;
  const foot = between(470, 452, condition.order);
  return [
    bankMirror(setting, 2 * left - at(0.32), at(0.32)),
    bankMirror(setting, at(0.765), 2 * right - at(0.765)),
    ...bank(setting, [
      [left - 40, 406],
      [at(0.08), 410],
      [at(0.22), between(422, 414, condition.order)],
      [at(0.285), between(440, 426, condition.order)],
      [at(0.325), foot],
    ]),
    ...bank(setting, [
      [at(0.76), foot],
      [at(0.8), between(444, 430, condition.order)],
      [at(0.9), 420],
      [right + 40, 408],
    ]),
  ];
}

function banksWood(setting: Setting): Item[] {
  const plan = {
    from: WEST,
    to: EAST,
    step: 40,
    gap: [setting.at(0.17), setting.at(0.885)] as const,
    heights: [92, 170] as const,
    ground: () => 424,
    colour: pick(setting.palette.depths, 3),
    leafy: 0.4,
  };
  return wood(setting.draws(44), plan, setting);
}

/** Streaks by which one sees that the river runs; they bend round the boat. */
function current(setting: Setting): Item[] {
  const { palette, left, right, condition } = setting;
  const draw = setting.draws(92);
  const stroke = light(pick(palette.water, 0), 0.5);
  return Array.from({ length: 16 }, (_, i) => {
    const [where, depth, long] = [draw(), draw(), draw()];
    const [x, y] = [left + where * (right - left), 440 + depth * 130];
    const [w, dip] = [(50 + long * 120) * (0.6 + depth * 0.7), 7 * (1 - condition.order) + 3];
    return {
      d: path`M${x} ${y}q${w * 0.25} ${dip * (i % 2 === 0 ? 1 : -1)} ${w * 0.5} 0t${w * 0.5} ${dip * 0.4}`,
      stroke,
      width: 1.4 + depth * 2,
      opacity: 0.16 + 0.2 * (1 - depth),
    };
  });
}

/** The other boat, which chaos launches: it comes straight at us, under a flag of its own. */
function otherBoat(setting: Setting): Item[] {
  const { palette, condition, at, size } = setting;
  return arrived(condition.chaos, [
    {
      from: 0.36,
      at: [at(0.4), 486],
      item: group(
        [
          reflectedBoat(palette),
          ...flatBoat(palette),
          group(flag(pick(palette.accents, 1), [], '#5d4152', 1), { at: [30, -36], turn: 12 }),
        ],
        {
          scale: 0.62 * size,
          turn: -5,
        },
      ),
    },
    {
      from: 0.55,
      at: [at(0.6), 462],
      item: group(paintedBoat(palette, pick(palette.accents, 0)), { scale: 0.7 * size, turn: 8 }),
    },
    {
      from: 0.75,
      at: [at(0.24), 520],
      item: group(paintedBoat(palette, pick(palette.accents, 2)), { scale: 0.9 * size, turn: -12 }),
    },
  ]);
}

/** The home landing, small and far: whoever looks back sees its light. */
const home = (setting: Setting): Item =>
  group(house(setting), { at: [setting.at(0.222), 434], scale: 0.2 + 0.26 * setting.size });

const crossing = ({ left, right }: Setting): Hanging => ({ from: [left - 20, 262], to: [right + 20, 352], sag: 30 });

/** The market's side, which vapour veils. */
export const riverFar = (setting: Setting): Item[] => [...village(setting, 0.585), ...sails(setting)];

/** Both banks, the water between them, and the rope that runs over the boat. */
export function riverBanks(setting: Setting): Item[] {
  const { at, condition } = setting;
  const rope = ferryRopeOf(setting.view);
  return [
    ...banksWood(setting),
    ...kites(setting),
    ...banksOf(setting),
    home(setting),
    ...highWater(setting, 421, [0.3, 0.77]),
    ...current(setting),
    ...otherBoat(setting),
    ...reeds(setting, 45, at(-0.02), at(0.2), 470, 0.25 + 0.75 * condition.decline),
    ...ferryRope(setting, rope, 1.5),
    ...weedsOnRope(setting, rope),
    ...crossingRope(setting, crossing(setting), 1),
    ...ropeForTheRope(setting, rope),
  ];
}

/** Waterweed that has dried on a rope nobody walks. */
function weedsOnRope({ condition, palette }: Setting, rope: Hanging): Item[] {
  const hung = arriving(condition.decline, 0.25, 0.5);
  if (hung <= 0) return [];
  const strands = [0.14, 0.27, 0.41, 0.72, 0.86].map((t, i) => {
    const [[x, y], long] = [along(rope, t), (34 + (i % 3) * 18) * hung];
    return path`M${x} ${y}q-5 ${long * 0.5} 2 ${long}M${x + 7} ${y}q6 ${long * 0.4} 0 ${long * 0.75}M${x - 6} ${y}v${long * 0.5}`;
  });
  return [{ d: strands.join(''), stroke: mix(pick(palette.ground, 2), '#3d463c', 0.5), width: 3.4 }];
}
