import { dark, light, mix } from '../../colour';
import { group, type Item, linear, type Point } from '../../display';
import { arriving, between } from '../../number';
import { pick } from '../../palette';
import { path, rect } from '../../path';
import { BELL_AT, ferryRopeOf, type Hanging, JETTY_AT } from '../../perches';
import { flatBoat, paintedBoat, reflectedBoat } from '../../thing/boat';
import { bellFrame } from '../../thing/furniture';
import { ferryFlag, shield } from '../../thing/mark';
import { festoons, kites, sails } from '../alive';
import { arrived } from '../arrivals';
import { skirt, tide } from '../ebb';
import { highWater } from '../flood';
import { reeds } from '../grass';
import { notices } from '../order';
import { EAST, type Setting, WEST } from '../setting';
import { wood } from '../trees';
import { farLanding, village } from './farShore';
import { house } from './house';
import { begunJetty, jetty } from './jetty';
import { ORDERING } from './landingData';
import { crossingRope, ferryRope, ropeForTheRope } from './rope';
import { terrace } from './terrace';

/** How far each bank reaches into the frame, as a share of its width. */
const REACH = { '-1': 0.3, '1': 0.17 } as const;

/** A bank, seen from the side; order cuts it square. */
function bankShape(setting: Setting, side: -1 | 1): Item[] {
  const { palette, condition, left, right } = setting;
  const base = side < 0 ? left : right;
  const reach = setting.extent.width * REACH[side];
  const x = (t: number) => base - side * reach * t;
  const soft = 1 - condition.order;
  const edge =
    path`M${base + side * 60} 426C${x(0.3)} ${426 - 10 * soft} ${x(0.7)} ${426 - 4 * soft} ${x(1)} ${between(428, 444, soft)}` +
    path`C${x(1 + 0.26 * soft)} 460 ${x(between(1, 0.86, soft))} 486 ${x(between(1, 0.7, soft))} 502` +
    path`C${x(between(1, 0.6, soft))} 530 ${x(between(1, 0.4, soft))} 560 ${x(between(1, 0.3, soft))} 640`;
  const top = mix(pick(palette.depths, 3), pick(palette.ground, 0), 0.5);
  const shadow = { colour: dark(pick(palette.depths, 3), 0.55), opacity: 0.5, blur: 18, dx: -2, dy: -4 };
  const fill = linear([0, 420], [0, 600], [0, light(top, 0.08)], [1, pick(palette.ground, 1)]);
  return [
    ...skirt(setting, edge, 34 * setting.size),
    { d: edge + path`L${base + side * 60} 640Z`, fill, shadow },
    { d: edge, stroke: light(top, 0.4), width: 1.6, opacity: 0.6 },
  ];
}

/** Trees on both banks, nearer and darker than the far wood. */
function bankWood(setting: Setting): Item[] {
  const plan = {
    from: WEST,
    to: EAST,
    step: 46,
    gap: [setting.at(0.3), setting.at(0.88)] as const,
    heights: [104, 190] as const,
    ground: () => 436,
    colour: pick(setting.palette.depths, 3),
    leafy: 0.4,
  };
  return wood(setting.draws(43), plan, setting);
}

/** The ferry at her mooring, which sinks by degrees where nobody bails. */
function ferry(setting: Setting): Item[] {
  const { palette, condition, at, alive, size, snow } = setting;
  const sunk = arriving(condition.decline, 0.3, 0.6);
  const x = at(JETTY_AT) - between(210, 250, condition.chaos) * size;
  const colour = pick(palette.accents, 0);
  const things = [
    ...flatBoat(palette),
    ...(snow ? [{ d: rect(-126, -42, 252, 7, 3), fill: '#f1f6fc' }] : []),
    ...arrived(alive, [
      { from: 0.38, at: [-52, -70], item: group(ferryFlag(colour, setting.gale), { scale: 0.9 }) },
      { from: 0.5, at: [0, -8], item: group(shield(colour), { scale: 0.5 }) },
    ]),
  ];
  const hull = group([group(things, { at: [0, 22 * sunk], turn: -4 * condition.chaos + 9 * sunk })], {
    clip: rect(-220, -200, 440, 214),
  });
  return [group([reflectedBoat(palette), hull], { at: [x, 526 - tide(setting, 18, 8)], scale: size })];
}

/** Boats that three people began to paint, each their own way. */
function begunBoats(setting: Setting): Item[] {
  const { palette, condition, at, size } = setting;
  const places: readonly (readonly [number, number, number])[] = [
    [0.5, 470, -9],
    [0.44, 528, 7],
    [0.66, 448, 12],
  ];
  return arrived(
    condition.chaos,
    places.map(([t, y, turn], i) => ({
      from: 0.22 + i * 0.2,
      at: [at(t), y],
      item: group(paintedBoat(palette, pick(palette.accents, i)), { turn, scale: size * (0.7 + i * 0.1) }),
    })),
  );
}

/** Between two spots, and so high that its roof stands over the heads of whoever waits before it. */
const HOUSE_AT: Point = [0.22, 516];

/** The bell in its frame; decline tarnishes the one and tips the other. */
function bell(setting: Setting): Item[] {
  const { at, palette, condition, size, alive, snow } = setting;
  const brass = mix('#d8a441', '#5f7f74', 0.8 * condition.decline);
  const frame = [
    ...bellFrame(palette, mix(brass, pick(palette.wood, 1), 0.2)),
    ...(snow ? [{ d: 'M-62 -136L0 -167L62 -136L58 -130Q30 -150 0 -156Q-30 -150 -58 -130Z', fill: '#f4f8fd' }] : []),
    ...arrived(alive, [{ from: 0.44, at: [0, -139], item: group(shield(pick(palette.accents, 0)), { scale: 0.6 }) }]),
  ];
  return [
    group(frame, {
      at: [at(BELL_AT), 606],
      turn: 5 * condition.chaos - 8 * arriving(condition.decline, 0.5, 0.3),
      scale: 0.75 + 0.25 * size,
    }),
  ];
}

/** Over to the other side, past the old rope, and above whoever stands in the middle. */
const secondRope = ({ at }: Setting, { to }: Hanging): Hanging => ({
  from: [at(BELL_AT) + 30, 404],
  to: [to[0] + 60, to[1] - 8] as Point,
  sag: 12,
});

/** A second rope needs a mast, for which nobody asked. */
function secondMast({ palette, condition }: Setting, { from: [x, y] }: Hanging): Item[] {
  const risen = arriving(condition.chaos, 0.28, 0.1);
  const d = path`M${x} ${600}L${x} ${between(600, y - 12, risen)}`;
  return risen <= 0 ? [] : [{ d, stroke: pick(palette.wood, 1), width: 8 }];
}

/** The other side, which vapour veils. */
export const landingFar = (setting: Setting): Item[] => [
  ...village(setting, 0.6),
  ...farLanding(setting, 0.6),
  ...sails(setting),
];

/** What stands between water and stage at the landing: two banks, house, bell, jetty, rope and boat. */
export function landingBanks(setting: Setting): Item[] {
  const { at, condition, size } = setting;
  const rope = ferryRopeOf(setting.view);
  return [
    ...bankWood(setting),
    ...kites(setting),
    ...bankShape(setting, -1),
    ...bankShape(setting, 1),
    ...highWater(setting, 448, [0.32, 0.8]),
    group([...terrace(setting), group(house(setting), { turn: -2.4 * condition.chaos })], {
      at: [at(HOUSE_AT[0]), HOUSE_AT[1]],
      scale: 0.44 + 0.6 * size,
    }),
    ...begunBoats(setting),
    ...ferryRope(setting, rope, 1),
    ...secondMast(setting, secondRope(setting, rope)),
    ...crossingRope(setting, secondRope(setting, rope), 1),
    ...ropeForTheRope(setting, rope),
    ...ferry(setting),
    ...reeds(setting, 42, at(0.46), at(0.76), 572, condition.decline),
    group(begunJetty(setting), { at: [at(0.55), 596], scale: size }),
    group(jetty(setting), { at: [at(JETTY_AT), 584] }),
    ...bell(setting),
    ...festoons(setting, [at(HOUSE_AT[0]) + 190 * size, 392], [at(BELL_AT), 452], [at(JETTY_AT) - 36, 470]),
    ...notices(setting, ORDERING),
  ];
}
