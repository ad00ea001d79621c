import { COUNSELLORS, type Dilemma, type Id } from '../scenario';
import { isOpen } from './conditions';
import { type Draft, draftOf, NOBODY } from './draft';
import { EngineError } from './errors';
import { type Game, partOf, readySceneOf } from './game';
import type { Event, Input } from './input';
import type { LedgerSink } from './ledger';
import { offered } from './offer';
import type { ReadyScene } from './ready';
import { resolveChoice } from './resolve';
import type { State } from './state';
import { advance, passOn } from './story';
import { tellingOf } from './telling';

/** A new state and what happened on the way to it. */
export interface Stepped {
  readonly state: State;
  readonly events: Event[];
}

/**
 * The one transition of the rules. Pure: the state given is left as it was. Amounts go to the sink, where there is one.
 * Refuses with an EngineError (code, found, expected) what does not fit the state.
 */
export function step(game: Game, state: State, input: Input, sink?: LedgerSink): Stepped {
  // An input may come from outside: nothing at all is refused like any other that is not known.
  switch (input?.type) {
    case 'advance':
      return advance(game, state, sink);
    case 'ask':
      return ask(game, state, input.counsellor);
    case 'predict':
      return predict(game, state, input.guess);
    case 'choose':
      return choose(game, state, input.choice, sink);
    default:
      throw new EngineError('ENGINE_BAD_INPUT', String(JSON.stringify(input)), 'advance, ask, predict or choose');
  }
}

/**
 * Advances a state to its next dilemma or to the end, as so many steps would, without their events: for runs that
 * nobody watches. A state that stands at one of them is given back.
 */
export function tellOn(game: Game, state: State, sink?: LedgerSink): State {
  const { phase } = state.at;
  if (phase === 'dilemma' || phase === 'over') return state;
  return passOn(tellingOf(game, draftOf(state), null, sink));
}

/** Takes a choice and tells on from there, in one go; refused as `step` refuses it. */
export function playOn(game: Game, before: State, choice: Id, sink?: LedgerSink): State {
  const state = draftOf(before);
  take(game, state, choice, sink);
  return passOn(tellingOf(game, state, null, sink));
}

interface OpenDilemma {
  readonly scene: ReadyScene;
  readonly dilemma: Dilemma;
}

function dilemmaAt(game: Game, state: State, wanted: () => string): OpenDilemma {
  const { phase, scene: id } = state.at;
  const scene = id === null ? null : readySceneOf(partOf(game, state), id);
  if (phase === 'dilemma' && scene !== null && scene.dilemma !== null) return { scene, dilemma: scene.dilemma };
  const expected = phase === 'over' ? 'nothing: the story is over' : 'advance, for no dilemma is open';
  throw new EngineError('ENGINE_NO_DILEMMA', wanted(), expected);
}

function ask(game: Game, state: State, counsellor: (typeof COUNSELLORS)[number]): Stepped {
  const { dilemma } = dilemmaAt(game, state, () => `ask ${counsellor}`);
  if (!COUNSELLORS.includes(counsellor)) {
    throw new EngineError('ENGINE_BAD_INPUT', `counsellor "${counsellor}"`, COUNSELLORS.join(' or '));
  }
  const { text, favours } = dilemma.counsel[counsellor];
  const by = partOf(game, state).counsellors[counsellor];
  const asked = COUNSELLORS.filter((one) => one === counsellor || state.asked.includes(one));
  return { state: { ...draftOf(state), asked }, events: [{ type: 'counsel', counsellor, by, text, favours }] };
}

function predict(game: Game, state: State, guess: Id): Stepped {
  const { scene, dilemma } = dilemmaAt(game, state, () => `predict "${guess}"`);
  const known = dilemma.predict?.guesses.map((one) => one.id) ?? [];
  if (!known.includes(guess)) {
    const expected = known.length === 0 ? `no prediction at "${scene.id}"` : `one of ${known.join(', ')}`;
    throw new EngineError('ENGINE_UNKNOWN_GUESS', `guess "${guess}"`, expected);
  }
  if (state.predicted !== null) {
    throw new EngineError('ENGINE_ALREADY_PREDICTED', `guess "${guess}"`, `the guess "${state.predicted}" to stand`);
  }
  return { state: { ...draftOf(state), predicted: guess }, events: [{ type: 'predicted', guess }] };
}

function choose(game: Game, before: State, wanted: Id, sink: LedgerSink | undefined): Stepped {
  const state = draftOf(before);
  const { scene, choice } = take(game, state, wanted, sink);
  return {
    state,
    events: [
      { type: 'chosen', scene, choice, turn: before.turn + 1 },
      { type: 'turn', turn: state.turn },
    ],
  };
}

/** Takes a choice on a draft that stands at a dilemma: its turn is worked out, and its reaction is next. */
function take(game: Game, state: Draft, wanted: Id, sink: LedgerSink | undefined): { scene: Id; choice: Id } {
  const { scene } = dilemmaAt(game, state, () => `choose "${wanted}"`);
  const found = scene.choices.find((one) => one.id === wanted);
  if (found === undefined || !isOpen(found, state)) {
    throw new EngineError('ENGINE_UNKNOWN_CHOICE', `choice "${wanted}"`, `one of ${offered(game, state).join(', ')}`);
  }
  resolveChoice(game, state, scene.id, found, sink);
  const { at } = state;
  at.phase = 'reaction';
  at.choice = wanted;
  at.beat = 0;
  state.asked = NOBODY;
  state.predicted = null;
  return { scene: scene.id, choice: wanted };
}
