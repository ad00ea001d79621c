import { CONSTITUENCIES, CONTEXTS, type Id, type Part, STOCKS } from '../scenario';
import { toPoints, toThousandths } from './arithmetic';
import { needs, tiltTarget } from './drift';
import { EngineError } from './errors';
import { type Game, partOf } from './game';
import type { Event } from './input';
import { drawFor, shuffled } from './random';
import type { FlagValue, OrgKey, OrgState, PartSummary, State } from './state';

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
  return open(game, { seed, order, part: 0, finished: [], flags: flagsOf(game), relationships: {} });
}

/** What outlives a part: the seed, the order, the summaries, flags and relationships. */
type Kept = Pick<State, 'seed' | 'order' | 'part' | 'finished' | 'flags' | 'relationships'>;

/** Closes the part a state is in and opens the next one of its order. */
export function openPart(game: Game, state: State): { state: State; events: Event[] } {
  return open(game, { ...state, part: state.part + 1, finished: [...state.finished, summaryOf(game, state)] });
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
  const state = blank(kept, part.part, initialOrg(part.part, part.coefficients));
  const first = part.part.seasons[0];
  const events: Event[] = [{ type: 'part', part: part.part.id }];
  if (first !== undefined) events.push({ type: 'season', season: first.id, name: first.name });
  return { state, events };
}

function blank({ seed, order, part, finished, flags, relationships }: Kept, opened: Part, org: OrgState): State {
  return {
    seed,
    order,
    part,
    finished,
    flags,
    relationships,
    org,
    rules: (opened.start.rules ?? []).map(({ rule, carries }) => ({
      id: rule,
      since: 0,
      carries: toThousandths(carries),
    })),
    due: [],
    shifts: [],
    heading: { serves: 0, translated: false },
    turn: 0,
    taken: [],
    counts: {},
    streak: { lean: null, length: 0 },
    actStreaks: {},
    leaning: 0,
    lastTurbulence: org.turbulence,
    tilts: [],
    drawn: {},
    draws: 0,
    early: null,
    verdict: null,
    at: { phase: 'opening', season: 0, slot: 0, scene: null, choice: null, ending: null, beat: 0 },
    asked: [],
    predicted: null,
  };
}

/** The start of a part in thousandths; its tilt is where it was already heading. */
function initialOrg(part: Part, c: Parameters<typeof needs>[1]): OrgState {
  const given: [OrgKey, number][] = [
    ...STOCKS.map((name): [OrgKey, number] => [name, part.start.stocks[name]]),
    ...CONTEXTS.map((name): [OrgKey, number] => [name, part.start.context[name]]),
    ...CONSTITUENCIES.map((name): [OrgKey, number] => [name, part.start.constituencies[name]]),
  ];
  const org = Object.fromEntries(given.map(([name, points]) => [name, toThousandths(points)])) as unknown as OrgState;
  const levels = {
    management: toPoints(org.management),
    leadership: toPoints(org.leadership),
    staleRules: toPoints(org.staleRules),
    ...needs(org, c),
  };
  return { ...org, tilt: toThousandths(tiltTarget(levels, c)) };
}

function flagsOf(game: Game): Record<Id, FlagValue> {
  return Object.fromEntries(Object.entries(game.scenario.flags ?? {}).map(([id, flag]) => [id, flag.initial]));
}
