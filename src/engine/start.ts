import type { Id } from '../scenario';
import { NOBODY } from './draft';
import { EngineError } from './errors';
import { type Game, partOf } from './game';
import type { Event } from './input';
import type { Opening } from './opening';
import { drawFor, shuffled } from './random';
import type { Heading, PartSummary, State } from './state';

const LAST_SEED = 0xffffffff;
/** Occasion of the one draw that belongs to no part or slot. */
const ORDER_OF_PARTS = 'order-of-parts';

/**
 * Opens a run before its first word; `step` with `advance` tells it. `seed`: a whole number 0..4294967295, refused
 * with ENGINE_BAD_SEED otherwise.
 */
export function start(game: Game, seed: number): { state: State; events: Event[] } {
  if (!(Number.isInteger(seed) && seed >= 0 && seed <= LAST_SEED)) {
    throw new EngineError('ENGINE_BAD_SEED', String(seed), `a whole number 0..${LAST_SEED}`);
  }
  const indices = game.parts.map((_, index) => index);
  const order = game.scenario.order === 'seed' ? shuffled(indices, drawFor(seed, ORDER_OF_PARTS)) : indices;
  return open(game, { seed, order, part: 0, finished: NONE, flags: game.flags, relationships: NOTHING });
}

/** What outlives a part: the seed, the order, the summaries, flags and relationships. */
type Kept = Pick<State, 'seed' | 'order' | 'part' | 'finished' | 'flags' | 'relationships'>;

/** Closes the part a state is in and opens the next one of its order. */
export function openPart(game: Game, state: State): { state: State; events: Event[] } {
  const { seed, order, part, finished, flags, relationships } = state;
  const summaries = [...finished, summaryOf(game, state)];
  return open(game, { seed, order, part: part + 1, finished: summaries, flags, relationships });
}

/** What a part came to; its ending must have been reached. */
export function summaryOf(game: Game, state: State): PartSummary {
  const { verdict, early, taken, org, tilts } = state;
  const { ending } = state.at;
  if (verdict === null || ending === null) throw new EngineError('ENGINE_MISSING', 'an unfinished part', 'its ending');
  return { part: partOf(game, state).part.id, verdict, ending, early, taken, org, tilts };
}

function open(game: Game, kept: Kept): { state: State; events: Event[] } {
  const index = kept.order[kept.part];
  const part = game.parts[index ?? -1];
  if (part === undefined) throw new EngineError('ENGINE_MISSING', `part ${index}`, 'a part of the scenario');
  const first = part.seasons[0];
  const opened: Event = { type: 'part', part: part.part.id };
  return { state: blank(kept, part.opening), events: first === undefined ? [opened] : [opened, first.entered] };
}

/** What a part begins with where nothing has happened yet. One of each for all states: none of them ever changes it. */
const NONE: readonly never[] = [];
const NOTHING: Readonly<Record<Id, never>> = {};
const NO_HEADING: Heading = { serves: 0, translated: false };
const NO_STREAK: State['streak'] = { lean: null, length: 0 };

/** Its fields stand in the order of `draftOf`, so that all states are of one shape. */
function blank({ seed, order, part, finished, flags, relationships }: Kept, { org, rules }: Opening): State {
  return {
    seed,
    order,
    part,
    finished,
    org,
    flags,
    relationships,
    rules,
    due: NONE,
    shifts: NONE,
    heading: NO_HEADING,
    turn: 0,
    taken: NONE,
    counts: NOTHING,
    streak: NO_STREAK,
    actStreaks: NOTHING,
    leaning: 0,
    lastTurbulence: org.turbulence,
    tilts: NONE,
    drawn: NOTHING,
    draws: 0,
    early: null,
    verdict: null,
    at: { phase: 'opening', season: 0, slot: 0, scene: null, choice: null, ending: null, beat: 0 },
    asked: NOBODY,
    predicted: null,
  };
}
