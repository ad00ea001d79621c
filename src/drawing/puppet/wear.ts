import type { Item, Point } from '../display';
import { type Tone, toned } from '../palette';
import type { Wear } from './cast/variant';
import type { Coat, Frame } from './coat';
import { apron, bandana, type Cut, scarf, shawl, vest } from './garments';
import { coil, pole, type Staff, satchel, stick } from './habits';
import { gripOf, paw } from './limbs';
import type { Stance } from './poses';
import { belt } from './worn/belt';
import { hung, isHung } from './worn/hung';
import { tagString } from './worn/tags';

const ROPE = '#d6b57c';
const GARMENTS = { bandana, scarf, vest, apron, shawl };

function clothing(each: Wear, cut: Cut, tone: Tone): Item[] {
  switch (each.wear) {
    case 'bandana':
    case 'scarf':
    case 'vest':
    case 'apron':
    case 'shawl':
      return GARMENTS[each.wear](cut, toned(tone, each.colour), toned(tone, each.second));
    case 'coil':
      return coil(cut, toned(tone, ROPE));
    case 'satchel':
      return satchel(cut, toned(tone, '#a0643c'));
    case 'belt':
      return belt(cut, each.tool, tone);
    case 'tags':
      return tagString(cut, tone);
    default:
      return isHung(each.wear) ? hung(each.wear, cut, tone) : [];
  }
}

/** What a body wears over its fur and under its near arm. */
export const clothes = (wears: readonly Wear[], cut: Cut, tone: Tone): Item[] =>
  wears.flatMap((each) => clothing(each, cut, tone));

/** How long the things are that a puppet holds by habit, in units. */
const LONG = { pole: 292, staff: 206, stick: 96 } as const;

type Staffed = keyof typeof LONG;

const isStaff = (each: Wear): each is { wear: Staffed } => Object.hasOwn(LONG, each.wear);

/** Whether a puppet's far hand holds a pole or a stick by habit. */
export const hasStaff = (wears: readonly Wear[]): boolean => wears.some(isStaff);

/** Upright in the hand, lifted in joy, or leaning on the shoulder while the hand is wanted elsewhere. */
function staffOf(frame: Frame, stance: Stance, kind: Staffed): Staff {
  const { wide: w, high: h } = frame;
  const hand: Point = gripOf(frame, stance.far, -1);
  const long = LONG[kind];
  if (stance.far.hand[2] > 1) return { foot: [hand[0] - long * 0.16, hand[1] + long * 0.36], hand, long };
  if (stance.far.hand[0] === 1 && stance.far.paw === 'grip')
    return { foot: [hand[0] - (kind === 'stick' ? 2 : 8), -2], hand, long: kind === 'stick' ? h * 0.46 + 26 : long };
  return { foot: [-w * 1.3 - 14, -2], hand: [-w * 0.9, -h * 0.86], long };
}

const drawn = ({ wear }: { wear: Staffed }, staff: Staff, tone: Tone): Item[] =>
  wear === 'stick' ? stick(staff, toned(tone, '#8a5f3c')) : pole(staff, toned(tone, '#b58a58'));

/** What the far hand holds by habit: the thing behind the body, and the paw that closes over it. */
export function held(wears: readonly Wear[], coat: Coat, frame: Frame, stance: Stance, tone: Tone) {
  const staffs = wears.filter(isStaff);
  const things = staffs.flatMap((each) => drawn(each, staffOf(frame, stance, each.wear), tone));
  const shouldered = stance.far.hand[0] < 0.9;
  if (shouldered) return { behind: things, before: [] };
  return { behind: [], before: staffs.length === 0 ? [] : [...things, paw(coat, frame, stance.far, -1)] };
}
