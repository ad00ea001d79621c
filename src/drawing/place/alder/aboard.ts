import { mix } from '../../colour';
import { group, type Item, linear } from '../../display';
import { arriving } from '../../number';
import { pick } from '../../palette';
import { circle, ellipse, path, rect } from '../../path';
import { along, ferryRopeOf } from '../../perches';
import { boom, clock, lantern, queuePost } from '../../thing/furniture';
import { form, ropeCoil } from '../../thing/loads';
import { bunting, flag, shield } from '../../thing/mark';
import { type Picture, sign } from '../../thing/signs';
import { banner } from '../alive';
import { type Arrival, arrived } from '../arrivals';
import { backlogPiles, type Disorder, signposts } from '../chaos';
import type { Setting } from '../setting';
import { snowWall, squares } from '../shovelled';
import { DECK, deck, deckOf, RAIL, railing } from './deck';
import { postLamp } from './jetty';

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
      48 * setting.wind,
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

const SIGNS: readonly (readonly [from: number, share: number, picture: Picture])[] = [
  [0.12, 0.055, 'boat'],
  [0.34, 0.945, 'no'],
  [0.56, 0.22, 'feet'],
  [0.8, 0.6, 'list'],
];

/** A line on the deck to stand behind, painted from the left. */
function paintedLine({ condition, at }: Setting): Item[] {
  const painted = arriving(condition.order, 0.24, 0.4);
  if (painted <= 0) return [];
  const d = path`M${at(0.06)} 668H${at(0.06 + 0.88 * painted)}`;
  return [{ d, stroke: '#eef1ee', width: 5, dash: [34, 22], opacity: 0.7 }];
}

/** A queue on a deck of twelve paces. */
const queue = ({ palette, at, size }: Setting): Arrival[] =>
  [0, 1, 2, 3, 4].map((i) => ({
    from: 0.42 + i * 0.08,
    at: [at(0.3 + i * 0.1), 612],
    item: group(queuePost(pick(palette.accents, 0), (at(0.1) - at(0)) / size, i < 4 ? 1 : 0), { scale: size }),
  }));

/** What order brings aboard: signs, a queue, a boom, a clock. */
function rules(setting: Setting): Item[] {
  const { palette, condition, at, size } = setting;
  const signs = SIGNS.map(([from, t, picture]): Arrival => {
    const item = group([sign(palette, { picture, height: 104 })], { scale: size });
    return { from, at: [at(t), 606], item };
  });
  const time = group([{ d: rect(-4, 22, 8, 40), fill: '#4a5667' }, ...clock()], { scale: size });
  const bar = group(boom(pick(palette.accents, 0), 0), { scale: size });
  return [
    ...squares(setting),
    ...snowWall(setting, 604),
    ...paintedLine(setting),
    ...arrived(condition.order, [
      ...signs,
      ...queue(setting),
      { from: 0.5, at: [at(0.41), RAIL - 28], item: time },
      { from: 0.66, at: [at(0.77), DECK + 6], item: bar },
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

const DISORDER: Disorder = {
  signposts: [{ at: [0.6, 612], from: 0.36, over: 0.4 }],
  heaps: [
    [0.945, 610],
    [0.215, 606],
    [0.6, 602],
  ],
};

/** Torn works: boards that point every way, flags, poles put down where somebody stood. */
function wild(setting: Setting): Item[] {
  const { palette, condition, at, size } = setting;
  const pole = (turn: number) => group([{ d: rect(-4, -150, 8, 156, 3), fill: pick(palette.wood, 3) }], { turn });
  return [
    ...signposts(setting, DISORDER),
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
    ...pride(setting),
    ...railNotices(setting),
    ...rules(setting),
    group(ropeCoil('#cdb07c'), { at: [at(0.04), 640], scale: size }),
    ...wild(setting),
    ...backlogPiles(setting, DISORDER),
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
