import type { Condition, Spot } from '../../drawing';
import { FACES, MOODS, POSES } from '../../drawing/puppet/words';
import { SPOTS } from '../../drawing/spots';
import { STATES, type StateName } from '../../drawing/states';
import { PROPS } from '../../drawing/thing/props';
import { HOURS, PLACES, WEATHERS } from '../../drawing/view';
import { THEMES } from '../../widgets';
import { SCREEN_NAMES } from './frames';
import {
  DENSITIES,
  INKS,
  ITS_OWN,
  NOBODY,
  NOTHING,
  type Places,
  PUPPET_NAMES,
  SIZES,
  USUAL,
  VIEWS,
  type Wishes,
} from './wishes';

/** How one wish is written into an address, and read out of it: null where it makes no sense. */
interface Field<T> {
  read(text: string): T | null;
  write(value: T): string;
}

const word = <T extends string>(words: readonly T[]): Field<T> => ({
  read: (text) => words.find((one) => one === text) ?? null,
  write: (value) => value,
});
const yes: Field<boolean> = {
  read: (text) => (text === '1' ? true : text === '0' ? false : null),
  write: (value) => (value ? '1' : '0'),
};
const whole: Field<number> = {
  read: (text) => (/^\d{1,9}$/.test(text) ? Number(text) : null),
  write: String,
};
const percent: Field<number> = {
  read: (text) => (/^\d{1,3}$/.test(text) && Number(text) <= 100 ? Number(text) / 100 : null),
  write: (value) => String(Math.round(value * 100)),
};
const words: Field<string> = { read: (text) => text, write: (value) => value };

/** The wishes that are one word each. */
type Single = Exclude<keyof Wishes, 'condition' | 'who'>;

const FIELDS: { readonly [Key in Single]: Field<Wishes[Key]> } = {
  view: word(VIEWS),
  only: words,
  place: word(PLACES),
  hour: word(HOURS),
  weather: word(WEATHERS),
  seed: whole,
  screen: word(SCREEN_NAMES),
  actual: yes,
  mirror: yes,
  peopled: yes,
  puppet: word(PUPPET_NAMES),
  mood: word(MOODS),
  pose: word(POSES),
  face: word(FACES),
  behind: yes,
  everyMood: yes,
  held: word([NOTHING, ...PROPS]),
  hat: yes,
  talking: yes,
  blinking: yes,
  size: word(SIZES),
  ink: word(INKS),
  density: word(DENSITIES),
  theme: word(THEMES),
};
const SINGLES = Object.keys(FIELDS) as Single[];

export const STATE_NAMES = Object.keys(STATES) as StateName[];
export const CONDITIONS = Object.keys(STATES.plain) as (keyof Condition)[];
const STATE = word(STATE_NAMES);
const STANDING = word([ITS_OWN, NOBODY, ...PUPPET_NAMES]);

/** The state whose numbers these are; null where somebody moved one. */
export const stateOf = (condition: Condition): StateName | null =>
  STATE_NAMES.find((name) => CONDITIONS.every((key) => STATES[name][key] === condition[key])) ?? null;

const putSingle = <Key extends Single>(asked: URLSearchParams, key: Key, wishes: Wishes): void => {
  if (wishes[key] !== USUAL[key]) asked.set(key, FIELDS[key].write(wishes[key]));
};

function putCondition(asked: URLSearchParams, condition: Condition): void {
  const state = stateOf(condition);
  if (state !== null && state !== 'plain') asked.set('state', state);
  if (state !== null) return;
  for (const key of CONDITIONS) if (condition[key] !== STATES.plain[key]) asked.set(key, percent.write(condition[key]));
}

/** The end of an address that asks for all this; what is as usual is left out. */
export function hashOf(wishes: Wishes): string {
  const asked = new URLSearchParams();
  for (const key of SINGLES) putSingle(asked, key, wishes);
  putCondition(asked, wishes.condition);
  for (const spot of SPOTS) if (wishes.who[spot] !== USUAL.who[spot]) asked.set(spot, wishes.who[spot]);
  return `#${asked}`;
}

/** What an address asks for, and what of it makes no sense, as `key=value`. */
export interface Reading {
  readonly wishes: Wishes;
  readonly complaints: readonly string[];
}

/** Reads the end of an address. Never throws: what makes no sense is as usual, and told. */
export function readHash(hash: string): Reading {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const complaints: string[] = [];
  const take = <T>(key: string, field: Field<T>, usual: T): T => {
    const text = asked.get(key);
    asked.delete(key);
    if (text === null) return usual;
    const value = field.read(text);
    if (value === null) complaints.push(`${key}=${text}`.slice(0, MOST_SHOWN));
    return value ?? usual;
  };
  const single = <Key extends Single>(key: Key): Wishes[Key] => take(key, FIELDS[key], USUAL[key]);
  const singles = Object.fromEntries(SINGLES.map((key) => [key, single(key)])) as Pick<Wishes, Single>;
  const state: Condition = STATES[take('state', STATE, 'plain')];
  const numbers = CONDITIONS.map((key) => [key, take(key, percent, state[key])] as const);
  const standing = SPOTS.map((spot: Spot) => [spot, take(spot, STANDING, USUAL.who[spot])] as const);
  const condition = Object.fromEntries(numbers) as unknown as Condition;
  const wishes = { ...singles, condition, who: Object.fromEntries(standing) as Places };
  return { wishes, complaints: [...complaints, ...[...asked].map((pair) => pair.join('=').slice(0, MOST_SHOWN))] };
}

/** Letters of what makes no sense that are shown. */
const MOST_SHOWN = 60;
