import { dark, light } from '../colour';
import { type Box, group, type Item, linear, radial } from '../display';
import { type Palette, paletteOf, pick, type Tone, toned } from '../palette';
import { circle, ellipse } from '../path';
import type { Condition, Hour } from '../view';
import { flatBoat } from './boat';
import { bellRope, measuringString } from './cords';
import { quill } from './feather';
import { bench } from './furniture';
import { strawHat } from './hat';
import { horn } from './horn';
import { handLantern } from './lantern';
import { crate, mushroomBasket, ropeCoil, scallop } from './loads';
import { doorSign, riverMap } from './sheets';
import { slate } from './slate';
import { spoonBowl, spoonHandle } from './spoon';
import { taggedStick } from './stick';
import { tag } from './tag';
import { turnip } from './turnip';
import { bowl, soupPot } from './vessels';
import { wreck } from './wreck';

export const PROPS = [
  'hat',
  'rope',
  'plank',
  'ledger',
  'shells',
  'crate',
  'mushrooms',
  'pan',
  'lantern',
  'bench',
  'second-boat',
  'peg',
  'stick',
  'horn',
  'map',
  'bowl',
  'tag',
  'door-sign',
  'spoon-bowl',
  'spoon-handle',
  'string',
  'slate',
  'feather',
  'bell-rope',
  'soup-pot',
  'turnip',
  'wreck',
] as const;
export type Prop = (typeof PROPS)[number];

/** A thing that can be shown by itself; it stands on 0,0. */
export interface PropDrawing {
  readonly items: readonly Item[];
  readonly box: Box;
}

const box = (half: number, up: number, down = 8): Box => ({ x: -half, y: -up, width: half * 2, height: up + down });

/** Rill's plank: three boats on their way to the sea, painted by somebody in a hurry. */
function plank(tone: Tone): Item[] {
  const wood = toned(tone, '#c3945f');
  const [paint, sail] = [toned(tone, '#2f6d86'), toned(tone, '#fff3dc')];
  const boats = [-50, -6, 42].map((x, i) => {
    const colour = toned(tone, ['#c4573c', '#e0a53e', '#5b7f3f'][i] ?? '#c4573c');
    const items = [
      { d: 'M-16 0Q0 4 16 0L11 9Q0 11 -11 9Z', fill: colour },
      { d: 'M0 1V-23', stroke: dark(wood, 0.55), width: 2 },
      { d: 'M2 -22Q17 -12 15 -2H2Z', fill: sail },
      { d: 'M-2 -18Q-11 -10 -10 -2H-2Z', fill: light(colour, 0.35) },
    ];
    return group(items, { at: [x, -21 - i], scale: 0.84 + i * 0.12, turn: -4 + i * 3 });
  });
  return [
    {
      d: 'M-80 -46L-30 -49L40 -47L82 -50L79 -30L83 -14L78 0L10 -2L-40 1L-79 -2L-83 -20Z',
      fill: linear([-80, 0], [80, -50], [0, dark(wood, 0.24)], [0.6, wood], [1, light(wood, 0.32)]),
    },
    {
      d: 'M-72 -36Q-30 -40 10 -37T74 -40M-76 -8Q-40 -4 -10 -7T76 -6',
      stroke: dark(wood, 0.3),
      width: 1.8,
      opacity: 0.5,
    },
    { d: ellipse(68, -40, 5, 3), fill: dark(wood, 0.4), opacity: 0.6 },
    { d: circle(-75, -41, 2.6) + circle(75, -6, 2.6), fill: '#4a4550' },
    ...boats,
    { d: 'M-72 -9Q-62 -16 -52 -9T-32 -9T-12 -9T8 -9T28 -9T48 -9T68 -9', stroke: paint, width: 3.6 },
    { d: 'M-64 -4Q-54 -9 -44 -4T-24 -4T-4 -4', stroke: light(paint, 0.3), width: 2.4 },
  ];
}

/** The badger's ledger, open, with a ribbon and a pencil on a string. */
function ledger(tone: Tone): Item[] {
  const [cover, red] = [toned(tone, '#7a3b34'), toned(tone, '#b4473c')];
  const page = (k: number) => `M0 -46Q${k * 16} -54 ${k * 36} -48V-6Q${k * 16} -12 0 -4Z`;
  const rows = (k: number) =>
    [-38, -30, -22].map((y) => `M${k * 8} ${y}Q${k * 18} ${y - 4} ${k * 30} ${y - 2}`).join('');
  return [
    { d: 'M-41 -50Q-20 -54 0 -47Q20 -54 41 -50V0Q20 -6 0 1Q-20 -6 -41 0Z', fill: cover },
    { d: page(-1), fill: linear([-36, 0], [0, -40], [0, '#e4d6ba'], [1, '#f7efdc']) },
    { d: page(1), fill: linear([0, 0], [36, -40], [0, '#e9dcc2'], [1, '#fffaf0']) },
    { d: rows(-1) + rows(1), stroke: '#8d8796', width: 2 },
    { d: 'M9 -14l4 4l9 -9', stroke: red, width: 3 },
    { d: 'M0 -46Q1 -26 0 -4', stroke: '#b8a98c', width: 2.4 },
    { d: 'M-22 -52V-24L-18 -28L-14 -24V-53Z', fill: red },
  ];
}

function shells(tone: Tone): Item[] {
  const COLOURS = ['#f0a987', '#f7e2c4', '#dd8f86', '#f3cba0'];
  const places = [
    [-30, 0, -16],
    [-2, 1, 4],
    [27, 0, 18],
    [13, -16, -8],
  ] as const;
  return places.map(([x, y, turn], i) =>
    group(scallop(toned(tone, COLOURS[i] ?? '#f0a987')), { at: [x, y - 2], turn, scale: 1.1 }),
  );
}

/** A frying pan: what a ferry rings in fog. */
function pan(tone: Tone): Item[] {
  const iron = toned(tone, '#4c4b58');
  const wood = toned(tone, '#a8703f');
  return [
    { d: 'M20 -30L44 -36', stroke: dark(iron, 0.25), width: 9 },
    { d: 'M42 -36L72 -44', stroke: dark(wood, 0.3), width: 12 },
    { d: 'M43 -37L71 -45', stroke: wood, width: 8 },
    { d: circle(70, -44, 2.4), fill: dark(wood, 0.6) },
    {
      d: ellipse(-6, -25, 36, 25),
      fill: linear([-40, 0], [30, -46], [0, dark(iron, 0.4)], [0.6, iron], [1, light(iron, 0.4)]),
    },
    { d: ellipse(-6, -27, 28, 18), fill: linear([-30, -14], [22, -42], [0, dark(iron, 0.5)], [1, light(iron, 0.2)]) },
    { d: 'M-28 -30Q-22 -41 -6 -42', stroke: light(iron, 0.6), width: 3, opacity: 0.7 },
  ];
}

function peg(tone: Tone): Item[] {
  const [wood, red] = [toned(tone, '#c99a66'), toned(tone, '#b4473c')];
  return [
    { d: 'M-9 -46H9L4 -2Q0 2 -4 -2Z', fill: linear([-9, 0], [9, -20], [0, dark(wood, 0.3)], [1, light(wood, 0.25)]) },
    {
      d: 'M-14 -52Q-14 -60 0 -60Q14 -60 14 -52Q14 -45 0 -45Q-14 -45 -14 -52Z',
      fill: linear([-14, 0], [14, -20], [0, dark(wood, 0.16)], [1, light(wood, 0.45)]),
    },
    { d: 'M-8 -37Q0 -33 8 -37M-7.4 -32Q0 -28 7.4 -32', stroke: red, width: 4 },
    { d: 'M8 -36Q20 -34 18 -20', stroke: red, width: 3 },
    { d: 'M-2 -24L-1 -6M3 -22L2 -12', stroke: dark(wood, 0.35), width: 1.6, opacity: 0.6 },
  ];
}

/** A lantern and its light. */
const lantern = (tone: Tone, glow: string): Item[] => [
  { d: circle(0, -22, 56), fill: radial([0, -22], 56, [0, glow, 0.55], [1, glow, 0]) },
  ...handLantern(toned(tone, '#4a3a3e'), glow),
];

/** The cord by which a tag is tied. */
const tagCord = (tone: Tone): Item[] => [
  { d: 'M-2 -58C-16 -84 18 -88 4 -60', stroke: toned(tone, '#7d5638'), width: 4 },
];

type Drawn = (tone: Tone, palette: Palette) => PropDrawing;

const WOOD = '#c99a66';
const ROPE = '#d6b57c';
const BARK = '#ecdcb6';

/** How each thing is drawn and how much room it takes. */
const DRAWN: Record<Prop, Drawn> = {
  hat: (tone) => ({ items: strawHat(64, toned(tone, '#e9c46f'), toned(tone, '#c4573c')), box: box(80, 56, 30) }),
  rope: (tone) => ({
    items: [group(ropeCoil(toned(tone, ROPE)), { at: [0, -16], scale: 1.2 })],
    box: box(52, 52, 28),
  }),
  plank: (tone) => ({ items: plank(tone), box: box(92, 60) }),
  ledger: (tone) => ({ items: ledger(tone), box: box(50, 62, 12) }),
  shells: (tone) => ({ items: shells(tone), box: box(64, 62, 14) }),
  crate: (tone, { wood }) => ({ items: crate(toned(tone, pick(wood, 2)), 74), box: box(50, 76, 14) }),
  mushrooms: (tone) => ({
    items: mushroomBasket(toned(tone, '#b98a52'), toned(tone, '#c9573c')),
    box: box(48, 70, 14),
  }),
  pan: (tone) => ({ items: pan(tone), box: box(86, 64) }),
  lantern: (tone, { window }) => ({ items: lantern(tone, window), box: box(66, 84, 40) }),
  bench: (_, palette) => ({ items: bench(palette), box: box(84, 74) }),
  'second-boat': (_, palette) => ({ items: flatBoat(palette, 0.8), box: box(132, 72, 26) }),
  peg: (tone) => ({ items: peg(tone), box: box(30, 70) }),
  stick: (tone) => ({ items: taggedStick(toned(tone, '#c08f5c'), toned(tone, BARK)), box: box(100, 40, 40) }),
  horn: (tone) => ({
    items: [group(horn(toned(tone, '#d9c39a'), toned(tone, '#c9a04a')), { at: [-6, -8] })],
    box: box(72, 70, 14),
  }),
  map: (tone) => ({
    items: riverMap(toned(tone, '#ead7ac'), toned(tone, '#4f8498'), toned(tone, '#b4473c')),
    box: box(66, 80, 14),
  }),
  bowl: (tone) => ({ items: bowl(toned(tone, '#a8703f'), toned(tone, '#d9a24a')), box: box(50, 90, 14) }),
  tag: (tone) => ({
    items: [group(tag(toned(tone, BARK), toned(tone, '#8a4a3c')), { at: [0, -62], scale: 2 }), ...tagCord(tone)],
    box: box(36, 96, 14),
  }),
  'door-sign': (tone) => ({
    items: doorSign(toned(tone, '#a9743f'), toned(tone, '#3f7f98'), toned(tone, '#4a3530')),
    box: box(60, 98, 14),
  }),
  'spoon-bowl': (tone) => ({ items: spoonBowl(toned(tone, WOOD)), box: box(62, 54, 14) }),
  'spoon-handle': (tone) => ({ items: spoonHandle(toned(tone, WOOD)), box: box(64, 38, 14) }),
  string: (tone) => ({ items: measuringString(toned(tone, '#e9dcc0'), toned(tone, '#9a6a42')), box: box(76, 62, 16) }),
  slate: (tone) => ({ items: slate(toned(tone, '#3f4650'), toned(tone, '#b98a58')), box: box(44, 62, 14) }),
  feather: (tone) => ({ items: quill(toned(tone, '#8d95a6')), box: box(78, 54, 16) }),
  'bell-rope': (tone) => ({
    items: bellRope(toned(tone, ROPE), [toned(tone, '#b4473c'), toned(tone, '#f3ead6'), toned(tone, '#3f6f8f')]),
    box: box(54, 140, 22),
  }),
  'soup-pot': (tone) => ({
    items: soupPot(toned(tone, '#4c4b58'), toned(tone, WOOD), toned(tone, '#d9a24a')),
    box: box(82, 138, 18),
  }),
  turnip: (tone) => ({
    items: turnip(toned(tone, '#efe6d8'), toned(tone, '#9c5c86'), toned(tone, '#6f9a4b')),
    box: box(40, 100, 12),
  }),
  wreck: (tone, { wood }) => ({
    items: wreck(toned(tone, '#3a3b40'), toned(tone, '#b4473c'), toned(tone, pick(wood, 2))),
    box: box(112, 82, 26),
  }),
};

/** Draws a prop in the light of a place. */
export const drawProp = (prop: Prop, tone: Tone, condition: Condition, hour: Hour): PropDrawing =>
  DRAWN[prop](tone, paletteOf(condition, hour));
