import { EngineError, type Event, type Game, partOf, playOn, type State, start, step } from '../../engine';
import type { Id } from '../../scenario';
import { takenIn } from './taken';
import { choiceKey, endingKey, sceneKey } from './targets';

/** A story that can neither go on nor end: the rules refuse, as an author may have shut every choice of a dilemma. */
export interface Stuck {
  readonly seed: number;
  readonly choices: readonly Id[];
  readonly found: string;
  readonly expected: string;
}

/** How far a story went, up to its next dilemma or its end, and the keys of what it met on the way. */
export interface Move {
  /** Over, too, where it is stuck. */
  readonly state: State;
  readonly met: readonly string[];
  readonly stuck: Stuck | null;
}

/** Told every event of a story as it happens. */
export type Listener = (event: Event) => void;

/** Begins a story under a seed and tells it up to its first dilemma. */
export function begin(game: Game, seed: number, listen?: Listener): Move {
  const { state, events } = start(game, seed);
  for (const event of events) listen?.(event);
  return orStuck(state, [], () => {
    const met: string[] = [];
    return { state: tellAll(game, state, met, listen), met, stuck: null };
  });
}

/**
 * Takes a choice and goes on to the next dilemma, as `playOn` does, and says what was met. The engine's short way keeps
 * silent about scenes without a dilemma and about the ends of parts: where there may be any, every step is taken.
 */
export const take = (game: Game, state: State, choice: Id): Move =>
  orStuck(state, [choice], () =>
    tellsAll(game, state) ? takeShort(game, state, choice) : takeLong(game, state, choice),
  );

/** The same by single steps, each of whose events is listened to. */
export const takeStepwise = (game: Game, state: State, choice: Id, listen?: Listener): Move =>
  orStuck(state, [choice], () => takeLong(game, state, choice, listen));

function orStuck(from: State, choices: readonly Id[], move: () => Move): Move {
  try {
    return move();
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    const { found, expected } = error;
    const at = { ...from.at, phase: 'over', scene: null } as const;
    const stuck = { seed: from.seed, choices: [...takenIn(from), ...choices], found, expected };
    return { state: { ...from, at }, met: [], stuck };
  }
}

function takeShort(game: Game, state: State, choice: Id): Move {
  const { part } = partOf(game, state);
  const scene = state.at.scene ?? '';
  const after = playOn(game, state, choice);
  if (after.part !== state.part) return takeLong(game, state, choice);
  const met = [choiceKey(part.id, scene, choice)];
  if (after.draws !== state.draws) {
    for (const [id, draw] of Object.entries(after.drawn)) if (draw > state.draws) met.push(sceneKey(part.id, id));
  }
  if (after.at.scene !== null) met.push(sceneKey(part.id, after.at.scene));
  if (after.at.ending !== null) met.push(endingKey(part.id, after.at.ending));
  return { state: after, met, stuck: null };
}

function takeLong(game: Game, state: State, choice: Id, listen?: Listener): Move {
  const met = [choiceKey(partOf(game, state).part.id, state.at.scene ?? '', choice)];
  const { state: chosen, events } = step(game, state, { type: 'choose', choice });
  for (const event of events) listen?.(event);
  return { state: tellAll(game, chosen, met, listen), met, stuck: null };
}

const telling = new WeakMap<object, boolean>();

/** Whether every scene of the part leaves a mark in the state: it is drawn, or it asks for a choice. */
function tellsAll(game: Game, state: State): boolean {
  const { part } = partOf(game, state);
  const known = telling.get(part);
  if (known !== undefined) return known;
  const all = Object.values(part.scenes).every(({ dilemma }) => dilemma !== undefined);
  telling.set(part, all);
  return all;
}

function tellAll(game: Game, from: State, met: string[], listen?: Listener): State {
  let state = from;
  let part = partOf(game, state).part.id;
  while (state.at.phase !== 'dilemma' && state.at.phase !== 'over') {
    const stepped = step(game, state, { type: 'advance' });
    for (const event of stepped.events) {
      if (event.type === 'part') part = event.part;
      else if (event.type === 'scene') met.push(sceneKey(part, event.scene));
      else if (event.type === 'ending') met.push(endingKey(part, event.ending));
      listen?.(event);
    }
    state = stepped.state;
  }
  return state;
}
