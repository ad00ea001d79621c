import { dark, light, mix } from '../colour';
import { group, type Item, linear, type Point } from '../display';
import { arriving, between } from '../number';
import { pick } from '../palette';
import { below, circle, ellipse, path, rect, smooth } from '../path';
import { along, ferryRopeOf, type Hanging } from '../spots';
import { flatBoat, paintedBoat, reflectedBoat } from '../thing/boat';
import { boom, clock, lantern, queuePost } from '../thing/furniture';
import { form, ropeCoil } from '../thing/loads';
import { bunting, flag, shield } from '../thing/mark';
import { sign, signpost } from '../thing/signs';
import { banner, kites, sails } from './alive';
import { arrived } from './arrivals';
import { backlogPiles } from './chaos';
import { DECK, deck, deckOf, RAIL, railing } from './deck';
import { village } from './farShore';
import { reeds } from './grass';
import { house } from './house';
import { postLamp } from './jetty';
import { crossingRope, ferryRope, ropeForTheRope } from './rope';
import { EAST, type Setting, WEST } from './setting';
import { wood } from './trees';

/** One of the two banks, going away from us: nearer at the frame's edge. */
function bank(setting: Setting, points: readonly Point[]): Item[] {
  const { palette } = setting;
  const top = mix(pick(palette.depths, 3), pick(palette.ground, 0), setting.snow ? 0.85 : 0.42);
  const shadow = { colour: dark(top, 0.5), opacity: 0.45, blur: 14, dx: 0, dy: 4 };
  return [
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

/** A mast at each end, which carries the rope over the deck through a block. */
function masts(setting: Setting): Item[] {
  const { palette, view, lamp, size } = setting;
  const { middle, back } = deckOf(setting);
  const [shade, board, lit] = [pick(palette.wood, 0), pick(palette.wood, 2), pick(palette.wood, 3)];
  const rope = ferryRopeOf(view);
  const length = rope.to[0] - rope.from[0];
  return [-1, 1].flatMap((side) => {
    const x = middle + side * back * 0.93;
    const [, y] = along(rope, (x - rope.from[0]) / length);
    return [
      {
        d: rect(x - 9, y - 24, 18, DECK - y + 30, 4),
        fill: linear([x - 9, 0], [x + 9, 0], [0, shade], [0.6, board], [1, lit]),
      },
      { d: path`M${x} ${y + 60}L${x - side * 54} ${RAIL + 6}`, stroke: shade, width: 6 },
      { d: circle(x, y, 15), fill: shade },
      { d: circle(x, y, 8), fill: lit },
      group(lantern(palette.window, lamp), { at: [x - side * 24, y + 92], scale: 1.05 * size }),
      { d: path`M${x} ${y + 44}H${x - side * 24}V${y + 46}`, stroke: shade, width: 4 },
    ];
  });
}

/** What a shared vision hangs up aboard. */
function pride(setting: Setting): Item[] {
  const { palette, alive, size, view } = setting;
  const { middle, back } = deckOf(setting);
  const colours = [pick(palette.accents, 0), '#fdf3dd', pick(palette.accents, 1), pick(palette.accents, 2)];
  const rope = ferryRopeOf(view);
  const count = Math.round(view.frame.width / 46);
  const small = (item: Item[], scale: number) => group(item, { scale: scale * size });
  return [
    ...bunting(
      (t) => along({ ...rope, sag: rope.sag + 12 }, 0.07 + t * 0.86),
      count,
      arriving(alive, 0.42, 0.5),
      colours,
    ),
    ...arrived(alive, [
      { from: 0.4, at: [middle, RAIL + 6], item: small(banner(pick(palette.accents, 0)), 1.05) },
      { from: 0.52, at: [middle - back * 0.38, RAIL - 6], item: small(postLamp(setting, 46), 1) },
      { from: 0.58, at: [middle + back * 0.38, RAIL - 6], item: small(postLamp(setting, 46), 1) },
      { from: 0.66, at: [middle - back * 0.72, RAIL + 22], item: small(shield(pick(palette.accents, 2)), 0.9) },
      { from: 0.74, at: [middle + back * 0.72, RAIL + 22], item: small(shield(pick(palette.accents, 1)), 0.9) },
      { from: 0.82, at: [middle - back * 0.2, DECK + 2], item: small(flowerTub(setting), 1) },
      { from: 0.9, at: [middle + back * 0.2, DECK + 2], item: small(flowerTub(setting), 1) },
    ]),
  ];
}

const flowerTub = ({ palette }: Setting): Item[] => [
  {
    d: [-14, -5, 5, 14].map((x, i) => circle(x, -30 - (i % 2) * 5, 10)).join(''),
    fill: mix(pick(palette.ground, 1), '#3f7a3c', 0.4),
  },
  { d: circle(-12, -38, 5) + circle(13, -34, 5.4), fill: pick(palette.accents, 0) },
  { d: circle(0, -41, 5) + circle(4, -29, 4.2), fill: pick(palette.accents, 1) },
  {
    d: 'M-22 -24H22L17 0H-17Z',
    fill: linear([-22, 0], [22, -20], [0, pick(palette.wood, 0)], [1, pick(palette.wood, 2)]),
  },
];

/** What order brings aboard: signs, a queue on a deck of twelve paces, a boom, a clock, lines to stand behind. */
function rules(setting: Setting): Item[] {
  const { palette, condition, at, size } = setting;
  const red = pick(palette.accents, 0);
  const signs = (
    [
      [0.12, 0.055, 'boat'],
      [0.34, 0.945, 'no'],
      [0.56, 0.22, 'feet'],
      [0.8, 0.6, 'list'],
    ] as const
  ).map(([from, t, picture]) => ({
    from,
    at: [at(t), 606] as const,
    item: group([sign(palette, { picture, height: 104 })], { scale: size }),
  }));
  const posts = [0, 1, 2, 3, 4].map((i) => ({
    from: 0.42 + i * 0.08,
    at: [at(0.3 + i * 0.1), 612] as const,
    item: group(queuePost(red, at(0.1) - at(0), i < 4 ? 1 : 0)),
  }));
  const lines = arriving(condition.order, 0.24, 0.4);
  return [
    ...(lines > 0
      ? [
          {
            d: path`M${at(0.06)} 668H${at(0.06 + 0.88 * lines)}`,
            stroke: '#eef1ee',
            width: 5,
            dash: [34, 22],
            opacity: 0.7,
          },
        ]
      : []),
    ...arrived(condition.order, [
      ...signs,
      ...posts,
      { from: 0.66, at: [at(0.77), DECK + 6], item: group(boom(red, 0), { scale: size }) },
      {
        from: 0.5,
        at: [at(0.41), RAIL - 28],
        item: group([{ d: rect(-4, 22, 8, 40), fill: '#4a5667' }, ...clock()], { scale: size }),
      },
    ]),
  ];
}

/** Notices along the rail, one for each rule that nobody has taken down. */
const railNotices = ({ palette, condition, at, size, sheet }: Setting): Item[] =>
  arrived(
    condition.staleRules,
    [0.2, 0.77, 0.44, 0.09, 0.9, 0.59, 0.245, 0.81].map((t, i) => ({
      from: 0.06 + i * 0.1,
      at: [at(t), RAIL + 24 + (i % 3) * 4],
      item: group(form(pick(palette.accents, 0), sheet), { turn: (i % 3) * 4 - 4, scale: 0.8 * size }),
    })),
  );

/** Torn works: boards that point every way, flags, poles put down where somebody stood. */
function wild({ palette, condition, at, size }: Setting): Item[] {
  const boards = 4 * arriving(condition.chaos, 0.36, 0.4);
  const pole = (turn: number) => group([{ d: rect(-4, -150, 8, 156, 3), fill: pick(palette.wood, 3) }], { turn });
  return [
    ...(boards > 0
      ? [group([signpost(palette, boards)], { at: [at(0.6), 612], scale: Math.min(1, boards) * size })]
      : []),
    ...arrived(condition.chaos, [
      { from: 0.2, at: [at(0.4), 604], item: pole(-32) },
      { from: 0.28, at: [at(0.42), 606], item: pole(27) },
      {
        from: 0.5,
        at: [at(0.05), DECK],
        item: group(flag(pick(palette.accents, 0), [], '#5d4152'), { turn: -18, scale: 1.3 * size }),
      },
      {
        from: 0.66,
        at: [at(0.95), DECK],
        item: group(flag(pick(palette.accents, 2), [], '#5d4152', 1), { turn: 16, scale: 1.3 * size }),
      },
    ]),
  ];
}

/** The deck of the ferry in mid-river, with what order, chaos and backlog have brought aboard. */
export function riverStage(setting: Setting): Item[] {
  const { at, size } = setting;
  return [
    ...masts(setting),
    ...railing(setting),
    ...deck(setting),
    group(ropeCoil('#cdb07c'), { at: [at(0.04), 640], scale: size }),
    ...pride(setting),
    ...railNotices(setting),
    ...rules(setting),
    ...wild(setting),
    ...backlogPiles(setting),
  ];
}

/** The near gunwale, dark and out of focus, with a cleat and its rope: the frame of a picture taken aboard. */
export function riverFront(setting: Setting): Item[] {
  const { palette, left, right, bottom } = setting;
  const fill = palette.frame;
  const middle = (left + right) / 2;
  const edge = path`M${left - 30} ${bottom + 30}V${bottom - 62}Q${middle} ${bottom + 22} ${right + 30} ${bottom - 62}V${bottom + 30}Z`;
  const rope = mix(fill, '#b9935f', 0.4);
  const x = right - 120;
  return [
    { d: edge, fill, soft: 4 },
    {
      d: rect(x - 46, bottom - 74, 92, 12, 6) + rect(x - 12, bottom - 66, 24, 50, 3),
      fill: mix(fill, pick(palette.wood, 0), 0.4),
      soft: 3,
    },
    { d: ellipse(x, bottom - 52, 26, 9), stroke: rope, width: 8, soft: 3 },
    { d: path`M${left + 20} ${bottom - 70}q26 -34 52 0t50 14`, stroke: rope, width: 11, soft: 4 },
  ];
}
