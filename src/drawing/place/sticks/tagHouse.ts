import { dark, light, mix } from '../../colour';
import { group, type Item, linear, radial } from '../../display';
import { arriving, between, nthArriving } from '../../number';
import { pick } from '../../palette';
import { circle, path, rect } from '../../path';
import { clock, lantern } from '../../thing/furniture';
import { flag, tickFlag } from '../../thing/mark';
import { arrived } from '../arrivals';
import type { Setting } from '../setting';
import { round } from './doorMark';
import { breath, dome, porthole } from './lodge';
import { tag } from './tag';

/** The Tag House's own measures: half its breadth, its height, half its doorway and the doorway's height. */
export const HOUSE = { half: 204, high: 236, door: 40, lintel: 116 } as const;

/** Where it stands and how large: on a phone on a knoll, with its roof and its tags over everybody's heads. */
export const houseAt = ({ at, size, narrow }: Setting) => ({
  x: at(between(0.416, 0.5, narrow)),
  y: between(594, 512, narrow),
  scale: 0.44 + 0.6 * size + 0.2 * narrow,
});

const arch = (half: number, high: number): string =>
  path`M${-half} 0V${-high + half}A${half} ${half} 0 0 1 ${half} ${-high + half}V0Z`;

/** Light from the shelves inside, where every tag has its peg. */
function doorway(setting: Setting): Item[] {
  const { palette, lamp, condition } = setting;
  const { door, lintel } = HOUSE;
  const shade = pick(palette.wood, 0);
  const glow = mix('#2c3440', mix(palette.window, '#f0a24e', 0.35 * (1 - condition.order)), 0.16 + 0.84 * lamp);
  const shelves = [-84, -62, -40, -18].map((y) => path`M-32 ${y}H32`).join('');
  const pegs = [-84, -62, -40].flatMap((y, row) =>
    [-24, -12, 0, 12, 24].map((x) => rect(x - 3, y + 3, 6, 9 + ((x + row) % 3), 2)),
  );
  return [
    { d: circle(0, -50, 190), fill: radial([0, -50], 190, [0, glow, 0.4 * lamp], [1, glow, 0]) },
    { d: arch(door + 9, lintel + 9), fill: dark(shade, 0.35) },
    {
      d: arch(door, lintel),
      fill: linear([0, -lintel], [0, 0], [0, light(glow, 0.2)], [0.6, glow], [1, dark(glow, 0.25)]),
    },
    { d: shelves, stroke: dark(shade, 0.1), width: 3, opacity: 0.7 },
    { d: pegs.join(''), fill: mix(pick(palette.accents, 0), glow, 0.25), opacity: 0.9 },
  ];
}

/** The door's leaf: propped open with a stick; order shuts it, decline lets it fall off. */
function leaf(setting: Setting): Item[] {
  const { palette, condition } = setting;
  const { door, lintel } = HOUSE;
  const shut = arriving(condition.order, 0.22, 0.3);
  const fallen = arriving(condition.decline, 0.4, 0.3);
  const [bark, board] = [pick(palette.wood, 1), pick(palette.wood, 2)];
  const planks: Item[] = [
    { d: arch(door, lintel - 4), fill: linear([-door, 0], [door, 0], [0, dark(bark, 0.2)], [1, board]) },
    { d: 'M-20 0V-106M0 0V-111M20 0V-106', stroke: dark(bark, 0.45), width: 2.4, opacity: 0.7 },
    { d: 'M-36 -28H36M-36 -74H36', stroke: dark(bark, 0.25), width: 7 },
    { d: circle(24, -52, 4.4), fill: pick(palette.wood, 3) },
  ];
  const [x, wide] = [between(-door - 26, 0, shut), between(0.52, 1, shut)];
  return [
    ...(shut < 0.6
      ? [{ d: path`M${x - 34} 2L${x - 6} -44`, stroke: pick(palette.wood, 3), width: 6, opacity: 1 - fallen }]
      : []),
    group(planks, { at: [x - 26 * fallen, 0], turn: -64 * fallen, slant: 0, scale: [wide, between(1.04, 1, shut)] }),
  ];
}

/** Two gnawed posts and a lintel, from which the newest tags hang. */
function porch(setting: Setting): Item[] {
  const { palette, condition, snow, lamp, wind } = setting;
  const [shade, board, pale] = [pick(palette.wood, 0), pick(palette.wood, 2), pick(palette.wood, 3)];
  const slack = 10 * arriving(condition.decline, 0.3, 0.3);
  const beam = path`M-104 ${-142 + slack}L104 ${-148 - slack * 0.4}L106 ${-134 - slack * 0.4}L-102 ${-128 + slack}Z`;
  const kept = (i: number) =>
    Math.max(condition.staleRules, condition.order, 1 - arriving(setting.alive, 0.3 + i * 0.08, 0.1));
  const posts = [-86, 86].flatMap((x): Item[] => [
    {
      d: path`M${x - 8} 4L${x - 6} -140Q${x} -150 ${x + 6} -140L${x + 8} 4Z`,
      fill: linear([x - 8, 0], [x + 8, 0], [0, shade], [0.7, board], [1, pale]),
    },
  ]);
  const tags = [-70, -48, 48, 70, -26, 26].map((x, i) =>
    group(tag(palette, i % 2 === 0 ? 0.15 : 0.6), {
      at: [x, -132 + slack * (x < 0 ? 0.8 : -0.3)],
      scale: Math.max(0.01, kept(i)),
      turn: 16 * wind,
    }),
  );
  return [
    ...posts,
    ...tags,
    { d: beam, fill: linear([-104, 0], [104, 0], [0, shade], [1, pale]) },
    ...(snow
      ? [
          {
            d: path`M-106 ${-142 + slack}Q-50 -160 0 -154T108 ${-149}L104 -145Q0 -140 -106 ${-140 + slack}Z`,
            fill: '#f4f8fd',
          },
        ]
      : []),
    group(lantern(palette.window, lamp), { at: [86, -92], scale: 0.8 }),
  ];
}

/** A round window, and what hangs under it when people know what the tags are for. */
function gable(setting: Setting): Item[] {
  const { palette, alive } = setting;
  return [
    group(porthole(setting, 15, 54), { at: [62, -182] }),
    ...arrived(alive, [
      { from: 0.42, at: [0, -141], item: group(round(pick(palette.accents, 0)), { scale: 1.15 }) },
      { from: 0.6, at: [-118, -84], item: group(round(pick(palette.accents, 2)), { scale: 0.8 }) },
      { from: 0.74, at: [124, -70], item: group(round(pick(palette.accents, 2)), { scale: 0.7 }) },
    ]),
  ];
}

/** Windows for more clerks than there are, two hatches more, a clock, a flag that ticks. */
function office(setting: Setting): Item[] {
  const { palette, condition } = setting;
  const pane: Item[] = [
    { d: rect(-12, -14, 24, 28, 2), fill: '#37465a' },
    { d: rect(-9, -11, 18, 22, 1), fill: palette.window },
    { d: 'M0 -11V11', stroke: '#37465a', width: 3 },
  ];
  const hatch: Item[] = [
    { d: rect(-27, -86, 54, 56, 3), fill: '#37465a' },
    { d: rect(-22, -81, 44, 44, 2), fill: palette.window },
    { d: 'M-22 -73H22M-22 -65H22', stroke: '#c4ccd1', width: 4 },
    { d: rect(-32, -34, 64, 8, 2), fill: '#dfe4e6' },
  ];
  const places = [
    [-92, -150],
    [-56, -184],
    [-18, -200],
    [18, -200],
    [104, -146],
    [-134, -108],
    [138, -104],
  ] as const;
  return arrived(condition.order, [
    { from: 0.3, at: [-128, -6], item: group(hatch) },
    { from: 0.42, at: [132, -6], item: group(hatch) },
    ...places.map((at, i) => ({ from: 0.34 + i * 0.07, at, item: group(pane) })),
    { from: 0.7, at: [0, -165], item: group(clock(120)) },
    { from: 0.84, at: [-30, -230], item: group(tickFlag(pick(palette.accents, 0)), { scale: 1.1 }) },
  ]);
}

/** Sticks that stand on end and three flags, for three keepers. */
function unruly(setting: Setting): Item[] {
  const { palette, condition } = setting;
  const spikes = Array.from({ length: 11 }, (_, i) => {
    const a = -1.1 + i * 0.22;
    return {
      from: 0.14 + ((i * 5) % 11) * 0.06,
      at: [Math.sin(a) * HOUSE.half * 0.94, -Math.cos(a) * HOUSE.high * 0.97] as const,
      item: group(
        [{ d: path`M0 10L${(i % 3) * 5 - 4} ${-26 - (i % 4) * 9}`, stroke: pick(palette.wood, 1 + (i % 3)), width: 7 }],
        { turn: a * 46 },
      ),
    };
  });
  const flags = (
    [
      [-104, -194, -24, 0],
      [4, -232, 6, 1],
      [112, -190, 28, 2],
    ] as const
  ).map(([x, y, turn, colour], i) => ({
    from: 0.26 + i * 0.18,
    at: [x, y] as const,
    item: group(flag(pick(palette.accents, colour), [], '#5d4152', i === 1 ? 1 : 0), { turn }),
  }));
  return arrived(condition.chaos, [...spikes, ...flags]);
}

/** A hole in the roof, and a web across the door. */
function neglected(setting: Setting): Item[] {
  const { palette, condition } = setting;
  const shade = pick(palette.wood, 0);
  const web =
    'M-42 -112L34 -116M-42 -112L20 -62M-42 -112L-12 -30M-42 -112L-38 -30M6 -115Q4 -92 -6 -84Q-22 -74 -40 -70M-16 -114Q-16 -102 -22 -98Q-30 -94 -41 -92M26 -116Q22 -78 10 -70Q-10 -52 -39 -46';
  return [
    ...arrived(condition.decline, [
      {
        from: 0.3,
        at: [-78, -166],
        item: group([
          { d: 'M-44 -18L-20 -32L8 -24L36 -30L48 4L20 24L-8 12L-34 24Z', fill: dark(shade, 0.65) },
          { d: 'M-32 22L-20 -28M-2 14L6 -24M26 20L30 -26', stroke: shade, width: 6 },
        ]),
      },
    ]),
    { d: web, stroke: '#e8ecec', width: 1.2, opacity: 0.75 * arriving(condition.decline, 0.5, 0.3) },
  ].filter((item) => !('opacity' in item) || (item.opacity ?? 1) > 0);
}

/** The Tag House, its foot on 0,0. */
export const tagHouse = (setting: Setting): Item[] => [
  group(breath(setting, 1.3), { at: [-24, -232] }),
  ...dome(setting, 161, HOUSE.half, HOUSE.high, 260),
  ...gable(setting),
  ...doorway(setting),
  ...porch(setting),
  ...office(setting),
  ...leaf(setting),
  ...unruly(setting),
  ...neglected(setting),
];

/** How many of `count` wait, by rules and by work that lies. */
export const waiting = ({ condition }: Setting, i: number, count: number): number =>
  nthArriving(Math.max(arriving(condition.order, 0.18, 0.6), condition.backlog * 0.55), i, count);
