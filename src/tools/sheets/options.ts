import { parseArgs } from 'node:util';
import { CROWDS } from '../../drawing/crowd/kinds';
import { EVERYBODY } from '../../drawing/puppet/everybody';
import { HOURS, PLACES, WEATHERS } from '../../drawing/view';
import { FRAMES, type PlaceWishes } from './contactSheet';
import { conditionOf, STATE_NAMES } from './states';
import { numberIn, oneOf } from './words';

/** Sheets of puppets and things, and sheets of a place. */
export const PUPPET_SHEETS = ['heads', 'faces', 'poses', 'held', 'cast', 'weathered', 'props'] as const;
export const PLACE_SHEETS = ['scene', 'states', 'hours', 'weathers'] as const;
export type SheetName = (typeof PUPPET_SHEETS | typeof PLACE_SHEETS)[number];

const DEFAULTS = {
  place: 'alder-landing',
  state: 'plain',
  hour: 'dawn',
  weather: 'clear',
  frame: 'landscape',
} as const satisfies Omit<PlaceWishes, 'cast'>;
const WIDTH = '1280';
const FRAME_NAMES = Object.keys(FRAMES);

/** A list of words, the one that holds where none is told marked. */
const menu = (words: readonly string[], usual: string): string =>
  words.map((word) => (word === usual ? `${word} (default)` : word)).join(', ');

export const USAGE = `Usage: npm run --silent sheets -- WHAT FILE.png [NAME…] [options]
       npm run --silent sheets -- all FOLDER [WORD…]
       npm run --silent sheets -- accept

WHAT is one of
  heads       every mood large, eyes shut, talking, from behind: of every puppet, or of those named
  faces       the same moods on whole puppets
  poses       every pose
  held        every thing in their hands, standing, carrying, pointing
  weathered   every state on them
  cast        one beside the other, and what is left of them in one colour
  props       every thing that can be handed round
  scene       a place
  states, hours, weathers    a place in each of them

all           every sheet into a folder, and one after the other, for it takes a minute or two a place:
              each place by state and hour, by state and weather, and upright; each puppet's heads, poses and states.
              WORDs leave only the files that have all of them in their names: all /tmp/sheets river snow
accept        draws the kept pictures of tests/pictures again

  --place     ${menu(PLACES, DEFAULTS.place)}
  --state     ${menu(STATE_NAMES, DEFAULTS.state)}, or numbers: order=0.4,chaos=0.2
  --hour      ${menu(HOURS, DEFAULTS.hour)}
  --weather   ${menu(WEATHERS, DEFAULTS.weather)}
  --frame     ${menu(FRAME_NAMES, DEFAULTS.frame)}
  --crowd     ${CROWDS.join(', ')}: twenty of them behind the cast
  --width     pixels, ${WIDTH} unless told
  --empty     nobody on the stage
  --help      this

--width and --empty go for all, too; puppets heed --state and --hour, places everything.`;

const OPTIONS = {
  place: { type: 'string' },
  state: { type: 'string' },
  hour: { type: 'string' },
  weather: { type: 'string' },
  frame: { type: 'string' },
  crowd: { type: 'string' },
  width: { type: 'string', default: WIDTH },
  empty: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** What the command line asks for. */
export type Asked =
  | { readonly what: 'help' | 'accept' }
  | { readonly what: 'all'; readonly folder: string; readonly words: readonly string[]; readonly size: Size }
  | {
      readonly what: 'sheet';
      readonly sheet: SheetName;
      readonly file: string;
      readonly names: readonly string[];
      readonly wishes: PlaceWishes;
      readonly size: Size;
    };

/** How wide a sheet is to be, in pixels, and whether anybody stands on the stage. */
export interface Size {
  readonly width: number;
  readonly cast: boolean;
}

/**
 * Reads the arguments of the command line.
 * @throws Error with a sentence for whoever typed them
 */
export function askedFor(args: readonly string[]): Asked {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  const { width, empty, help, ...told } = values;
  const [what = '', target, ...names] = positionals;
  if (help) return { what: 'help' };
  if (what === 'accept') return { what };
  const size = { width: numberIn(width, 64, 8192, 'width'), cast: !empty };
  if (what === 'all') return allAsked(targetOf(target, 'a folder'), names, told, size);
  if (what === '') throw new Error('what is to be drawn?');
  const sheet = oneOf(what, [...PLACE_SHEETS, ...PUPPET_SHEETS], 'sheet');
  const wishes = checked({ ...DEFAULTS, ...told, cast: size.cast });
  return { what: 'sheet', sheet, file: targetOf(target, 'a file'), names: names.map(known), wishes, size };
}

function targetOf(target: string | undefined, about: string): string {
  if (target === undefined) throw new Error(`${about} to write to is wanted`);
  return target;
}

/** `all` draws each place in everything: what else is told would be told in vain. */
function allAsked(folder: string, words: readonly string[], told: object, size: Size): Asked {
  const [first] = Object.keys(told);
  if (first !== undefined) throw new Error(`--${first} says nothing to "all", which draws each; name words instead`);
  return { what: 'all', folder, words, size };
}

const known = (name: string): string =>
  oneOf(
    name,
    EVERYBODY.map(({ puppet }) => puppet),
    'puppet',
  );

function checked(wishes: PlaceWishes): PlaceWishes {
  oneOf(wishes.place, PLACES, 'place');
  oneOf(wishes.hour, HOURS, 'hour');
  oneOf(wishes.weather, WEATHERS, 'weather');
  oneOf(wishes.frame, FRAME_NAMES, 'frame');
  if (wishes.crowd !== undefined) oneOf(wishes.crowd, CROWDS, 'crowd');
  conditionOf(wishes.state);
  return wishes;
}
