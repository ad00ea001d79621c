import type { Item, Point } from '../display';
import { type Tone, toned } from '../palette';
import type { Wear } from './cast/variant';
import type { Coat, Frame } from './coat';
import { apron, bandana, type Cut, scarf, shawl, vest } from './garments';
import { coil, pendant, pole, type Staff, satchel, stick, whistle } from './habits';
import { gripOf, paw } from './limbs';
import type { Stance } from './poses';

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
    case 'whistle':
      return whistle(cut, toned(tone, '#e0b24c'), toned(tone, '#b4473c'));
    case 'pendant':
      return pendant(cut, toned(tone, '#6b4f3a'), toned(tone, '#efb08a'));
    default:
      return [];
  }
}

/** What a body wears over its fur and under its near arm. */
export const clothes = (wears: readonly Wear[], cut: Cut, tone: Tone): Item[] =>
  wears.flatMap((each) => clothing(each, cut, tone));

/** How long the things are that a puppet holds by habit, in units. */
const LONG = { pole: 292, stick: 96 } as const;

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
    return { foot: [hand[0] - (kind === 'pole' ? 8 : 2), -2], hand, long: kind === 'pole' ? long : h * 0.46 + 26 };
  return { foot: [-w * 1.3 - 14, -2], hand: [-w * 0.9, -h * 0.86], long };
}

const drawn = ({ wear }: { wear: Staffed }, staff: Staff, tone: Tone): Item[] =>
  wear === 'pole' ? pole(staff, toned(tone, '#b58a58')) : stick(staff, toned(tone, '#8a5f3c'));

/** What the far hand holds by habit: the thing behind the body, and the paw that closes over it. */
export function held(wears: readonly Wear[], coat: Coat, frame: Frame, stance: Stance, tone: Tone) {
  const staffs = wears.filter(isStaff);
  const things = staffs.flatMap((each) => drawn(each, staffOf(frame, stance, each.wear), tone));
  const shouldered = stance.far.hand[0] < 0.9;
  if (shouldered) return { behind: things, before: [] };
  return { behind: [], before: staffs.length === 0 ? [] : [...things, paw(coat, frame, stance.far, -1)] };
}
