import type { Box, Item, Mood, View } from '../../drawing';
import { group } from '../../drawing/display';
import { planOf } from '../../drawing/job';
import { rect } from '../../drawing/path';
import { CAST, type CastName } from '../../drawing/puppet/cast';
import { MOODS, POSES, type Pose, SPECIES, type Species } from '../../drawing/puppet/words';
import { puppetItems, type StillActor, stillItems } from '../../drawing/still';
import { PROPS } from '../../drawing/thing/props';
import { HOURS, PLACES, WEATHERS } from '../../drawing/view';

/** A picture and how wide it is to be made, in pixels. */
export interface ContactSheet {
  readonly items: readonly Item[];
  readonly box: Box;
  readonly width: number;
}

type Condition = View['condition'];

const CALM: Condition = { order: 0, chaos: 0, staleRules: 0, backlog: 0.1, decline: 0, vision: 0.35 };

/** The five states a place is looked at in. */
export const STATES: Readonly<Record<string, Condition>> = {
  plain: CALM,
  thriving: { ...CALM, vision: 1, backlog: 0 },
  bureaucracy: { ...CALM, order: 0.95, staleRules: 0.9, vision: 0.1, backlog: 0.35 },
  chaos: { ...CALM, chaos: 0.95, backlog: 0.6, vision: 0.4 },
  decline: { ...CALM, decline: 0.9, backlog: 0.85, staleRules: 0.4, vision: 0 },
};

export const FRAMES: Readonly<Record<string, Box>> = {
  landscape: { x: 0, y: 0, width: 1280, height: 720 },
  wide: { x: -224, y: 0, width: 1728, height: 720 },
  portrait: { x: 352, y: 158, width: 576, height: 540 },
};

const PAPER = '#e9dcc3';

interface Tile {
  readonly items: readonly Item[];
  readonly box: Box;
}

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

/** Lays tiles of one size out in rows, each cut at its own edge. */
function grid(rows: readonly (readonly Tile[])[], gap: number, width: number): ContactSheet {
  const [first] = rows.flat();
  if (first === undefined) throw new Error('a contact sheet needs a tile');
  const { width: wide, height: high } = first.box;
  const items = rows.flatMap((row, y) =>
    row.map((tile, x) =>
      group([group(tile.items, { at: [-tile.box.x, -tile.box.y] })], {
        at: [x * (wide + gap), y * (high + gap)],
        clip: rect(0, 0, wide, high, 0),
      }),
    ),
  );
  const columns = Math.max(...rows.map((row) => row.length));
  const whole = box(-gap, -gap, columns * (wide + gap) + gap, rows.length * (high + gap) + gap);
  return {
    items: [{ d: rect(whole.x, whole.y, whole.width, whole.height, 0), fill: PAPER }, ...items],
    box: whole,
    width,
  };
}

const LIGHT = { condition: CALM, hour: 'dawn' } as const;

interface Who {
  readonly puppet: string;
  readonly species: Species;
}

const named = (name: CastName): Who => ({ puppet: name, species: CAST[name].species });
const plain = (species: Species): Who => ({ puppet: species, species });
/** Everybody who has a name, then one of each species. */
const EVERYBODY: readonly Who[] = [...(Object.keys(CAST) as CastName[]).map(named), ...SPECIES.map(plain)];

function chosen(names: readonly string[]): readonly Who[] {
  if (names.length === 0) return EVERYBODY;
  return EVERYBODY.filter(({ puppet }) => names.includes(puppet));
}

const puppetTile = (who: Who, mood: Mood, pose: Pose, face = 'open', hat = false): Tile => ({
  items: puppetItems({ ...who, mood, pose, hat, facing: 1 }, LIGHT, face),
  box: box(-150, -320, 300, 350),
});

/** Rows of puppets, each in every mood; then with eyes shut, and talking. */
export const faces = (names: readonly string[]): ContactSheet =>
  grid(
    chosen(names).map((who) => [
      ...MOODS.map((mood) => puppetTile(who, mood, 'stand')),
      puppetTile(who, 'neutral', 'stand', 'shut'),
      puppetTile(who, 'happy', 'stand', 'talk'),
    ]),
    0,
    2000,
  );

/** Rows of puppets, each in every pose, the last with the hat. */
export const poses = (names: readonly string[]): ContactSheet =>
  grid(
    chosen(names).map((who) => [
      ...POSES.map((pose) => puppetTile(who, 'neutral', pose)),
      puppetTile(who, 'happy', 'stand', 'open', true),
    ]),
    0,
    2000,
  );

/** Every prop on its own. */
export function props(): ContactSheet {
  const tiles = PROPS.map((prop) => {
    const [cell] = planOf({ kind: 'prop', prop, light: LIGHT }).cells;
    return { items: cell?.items ?? [], box: box(-170, -210, 340, 260) };
  });
  return grid([tiles.slice(0, 6), tiles.slice(6)], 0, 1800);
}

/** Who stands on the stage in a picture of a place. */
const COMPANY: readonly StillActor[] = [
  { ...named('moss'), spot: 'far-left', mood: 'neutral', pose: 'stand', facing: 1 },
  { ...named('pell'), spot: 'left', mood: 'worried', pose: 'stand', facing: 1 },
  { ...named('rill'), spot: 'right', mood: 'happy', pose: 'point', facing: -1 },
  { ...named('tansy'), spot: 'far-right', mood: 'smug', pose: 'stand', facing: -1 },
  { ...named('bryn'), spot: 'above', mood: 'neutral', pose: 'stand', facing: 1 },
];

export interface PlaceWishes {
  readonly place: string;
  readonly state: string;
  readonly hour: string;
  readonly weather: string;
  readonly frame: string;
  readonly cast: boolean;
}

function oneOf<T extends string>(word: string, words: readonly T[], about: string): T {
  const found = words.find((one) => one === word);
  if (found === undefined) throw new Error(`${about} "${word}" is none of ${words.join(', ')}`);
  return found;
}

function conditionOf(state: string): Condition {
  const known = STATES[state];
  if (known !== undefined) return known;
  // A state may also be numbers: order=0.4,chaos=0.2
  const numbers = Object.fromEntries(
    state
      .split(',')
      .map((pair) => pair.split('='))
      .map(([name, value]) => [name, Number(value)]),
  );
  return { ...CALM, ...numbers };
}

function placeTile({ place, state, hour, weather, frame, cast }: PlaceWishes): Tile {
  const shown = FRAMES[oneOf(frame, Object.keys(FRAMES), 'frame')] ?? box(0, 0, 1280, 720);
  const view: View = {
    place: oneOf(place, PLACES, 'place'),
    condition: conditionOf(state),
    hour: oneOf(hour, HOURS, 'hour'),
    weather: oneOf(weather, WEATHERS, 'weather'),
    frame: shown,
    margin: 36,
    seed: 7,
  };
  return { items: stillItems(view, cast ? COMPANY : []), box: shown };
}

/** One picture of a place. */
export function scene(wishes: PlaceWishes, width: number): ContactSheet {
  const { items, box: shown } = placeTile(wishes);
  return { items, box: shown, width };
}

/** A place in several states (rows of two). */
export function states(wishes: PlaceWishes, width: number): ContactSheet {
  const tiles = Object.keys(STATES).map((state) => placeTile({ ...wishes, state }));
  return grid([tiles.slice(0, 2), tiles.slice(2, 4), tiles.slice(4)], 12, width);
}

/** A place at every hour. */
export function hours(wishes: PlaceWishes, width: number): ContactSheet {
  const tiles = HOURS.map((hour) => placeTile({ ...wishes, hour }));
  return grid([tiles.slice(0, 2), tiles.slice(2, 4), tiles.slice(4)], 12, width);
}

/** A place in every weather. */
export function weathers(wishes: PlaceWishes, width: number): ContactSheet {
  const tiles = WEATHERS.map((weather) => placeTile({ ...wishes, weather }));
  return grid([tiles.slice(0, 2), tiles.slice(2, 4), tiles.slice(4, 6), tiles.slice(6)], 12, width);
}
