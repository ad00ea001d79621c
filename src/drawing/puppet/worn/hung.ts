import { dark, light } from '../../colour';
import { group, type Item, linear } from '../../display';
import { type Tone, toned } from '../../palette';
import { circle, path, rect } from '../../path';
import { handLantern } from '../../thing/lantern';
import { scallop } from '../../thing/loads';
import { slate } from '../../thing/slate';
import type { Cut } from '../garments';

/** Something on a cord about the neck: how low it hangs, 0..1 of the way down the body, and the thing about 0,0. */
interface Hung {
  readonly cord: string;
  readonly thick: number;
  readonly deep: number;
  readonly at: readonly [x: number, y: number];
  readonly draw: (tone: Tone) => Item;
}

/** A brass whistle. */
function whistle(tone: Tone): Item {
  const brass = toned(tone, '#e0b24c');
  const gleam = linear([-16, 8], [18, -8], [0, dark(brass, 0.3)], [1, light(brass, 0.5)]);
  return group(
    [
      { d: rect(-20, -7, 30, 12, 4) + circle(8, 3, 11), fill: gleam },
      { d: circle(8, 3, 4), fill: dark(brass, 0.6) },
      { d: 'M-17 -4H0', stroke: light(brass, 0.7), width: 2 },
    ],
    { turn: 12 },
  );
}

/** A small bell with its clapper. */
function bell(tone: Tone): Item {
  const brass = toned(tone, '#e0b24c');
  return group([
    { d: circle(0, 27, 5), fill: dark(brass, 0.5) },
    {
      d: 'M0 -4C12 -4 13 8 14 16L19 24H-19L-14 16C-13 8 -12 -4 0 -4Z',
      fill: linear([-18, 24], [18, 0], [0, dark(brass, 0.34)], [0.6, brass], [1, light(brass, 0.5)]),
    },
    { d: 'M-15 18H15', stroke: dark(brass, 0.36), width: 2.4 },
  ]);
}

/** Three keys on a ring. */
function keys(tone: Tone): Item {
  const iron = toned(tone, '#6a5a52');
  const key = (turn: number, colour: string): Item =>
    group(
      [
        { d: circle(0, 12, 6), stroke: colour, width: 4.4 },
        { d: 'M0 18V40M0 32H7M0 39H8', stroke: colour, width: 4.4 },
      ],
      { turn },
    );
  return group([
    { d: circle(0, 2, 9), stroke: dark(iron, 0.3), width: 3.4 },
    key(26, dark(iron, 0.2)),
    key(-24, iron),
    key(2, toned(tone, '#c9a04a')),
  ]);
}

/** What hangs on a cord: cords and things as they were bought, whittled or handed down. */
const HUNG = {
  whistle: { cord: '#b4473c', thick: 4, deep: 0.4, at: [0.1, -0.66], draw: whistle },
  /** A numbered place in a queue: a shell on a string. */
  pendant: {
    cord: '#6b4f3a',
    thick: 3,
    deep: 0.46,
    at: [0.08, -0.5],
    draw: (tone) => group(scallop(toned(tone, '#efb08a')), { scale: 1.1, turn: 176 }),
  },
  bell: { cord: '#b4473c', thick: 5, deep: 0.5, at: [0.1, -0.66], draw: bell },
  keys: { cord: '#5d4a44', thick: 3.4, deep: 0.5, at: [0.08, -0.68], draw: keys },
  lamp: {
    cord: '#5d4a44',
    thick: 4,
    deep: 0.5,
    at: [0.1, -0.36],
    draw: (tone) => group(handLantern(toned(tone, '#4a3a3e'), '#ffd98a'), { scale: 0.76, at: [0, 46] }),
  },
  slate: {
    cord: '#8a5f3c',
    thick: 3.4,
    deep: 0.3,
    at: [0.06, -0.2],
    draw: (tone) => group(slate(toned(tone, '#3f4650'), toned(tone, '#b98a58')), { turn: -3 }),
  },
} as const satisfies Record<string, Hung>;

export type HungThing = keyof typeof HUNG;

/** Whether something worn hangs on a cord. */
export const isHung = (wear: string): wear is HungThing => Object.hasOwn(HUNG, wear);

/** The thing alone, hanging from 0,0, and the colour of its cord. */
export function hungThing(kind: HungThing, tone: Tone): { cord: string; thick: number; thing: Item } {
  const { cord, thick, draw } = HUNG[kind];
  return { cord: toned(tone, cord), thick, thing: draw(tone) };
}

const cordAbout = ({ wide: w, high: h }: Cut, deep: number): string =>
  path`M${-w * 0.56} ${-h * 0.98}Q${w * 0.12} ${-h * deep} ${w * 0.64} ${-h * 0.98}`;

/** What hangs about a mammal's neck; from behind only its cord is seen. */
export function hung(kind: HungThing, cut: Cut, tone: Tone): Item[] {
  const { cord, thick, thing } = hungThing(kind, tone);
  const { deep, at } = HUNG[kind];
  const string: Item = { d: cordAbout(cut, cut.behind ? 0.91 : deep), stroke: cord, width: thick };
  return cut.behind ? [string] : [string, group([thing], { at: [cut.wide * at[0], cut.high * at[1]] })];
}
