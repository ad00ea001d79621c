import { COUNSELLORS, type Dilemma, type Id } from '../scenario';
import { EngineError } from './errors';
import { type Game, partOf, sceneOf } from './game';
import type { Event, Input } from './input';
import type { LedgerSink } from './ledger';
import { offered } from './offer';
import { resolveChoice } from './resolve';
import type { State } from './state';
import { advance } from './story';

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

function dilemmaAt(game: Game, state: State, wanted: string): { id: Id; dilemma: Dilemma } {
  const id = state.at.scene;
  const dilemma = id === null ? undefined : sceneOf(partOf(game, state), id).dilemma;
  if (state.at.phase === 'dilemma' && id !== null && dilemma !== undefined) return { id, dilemma };
  const expected = state.at.phase === 'over' ? 'nothing: the story is over' : 'advance, for no dilemma is open';
  throw new EngineError('ENGINE_NO_DILEMMA', wanted, expected);
}

function ask(game: Game, state: State, counsellor: (typeof COUNSELLORS)[number]): Stepped {
  const { dilemma } = dilemmaAt(game, state, `ask ${counsellor}`);
  if (!COUNSELLORS.includes(counsellor)) {
    throw new EngineError('ENGINE_BAD_INPUT', `counsellor "${counsellor}"`, COUNSELLORS.join(' or '));
  }
  const { text, favours } = dilemma.counsel[counsellor];
  const by = partOf(game, state).counsellors[counsellor];
  const asked = COUNSELLORS.filter((one) => one === counsellor || state.asked.includes(one));
  return { state: { ...state, asked }, events: [{ type: 'counsel', counsellor, by, text, favours }] };
}

function predict(game: Game, state: State, guess: Id): Stepped {
  const { id, dilemma } = dilemmaAt(game, state, `predict "${guess}"`);
  const known = dilemma.predict?.guesses.map((one) => one.id) ?? [];
  if (!known.includes(guess)) {
    const expected = known.length === 0 ? `no prediction at "${id}"` : `one of ${known.join(', ')}`;
    throw new EngineError('ENGINE_UNKNOWN_GUESS', `guess "${guess}"`, expected);
  }
  if (state.predicted !== null) {
    throw new EngineError('ENGINE_ALREADY_PREDICTED', `guess "${guess}"`, `the guess "${state.predicted}" to stand`);
  }
  return { state: { ...state, predicted: guess }, events: [{ type: 'predicted', guess }] };
}

function choose(game: Game, state: State, wanted: Id, sink: LedgerSink | undefined): Stepped {
  const { id, dilemma } = dilemmaAt(game, state, `choose "${wanted}"`);
  const open = offered(game, state);
  const choice = dilemma.choices.find((one) => one.id === wanted && open.includes(one.id));
  if (choice === undefined) {
    throw new EngineError('ENGINE_UNKNOWN_CHOICE', `choice "${wanted}"`, `one of ${open.join(', ')}`);
  }
  const resolved = resolveChoice(game, state, id, choice, sink);
  const at = { ...resolved.at, phase: 'reaction', choice: choice.id, beat: 0 } as const;
  return {
    state: { ...resolved, at, asked: [], predicted: null },
    events: [
      { type: 'chosen', scene: id, choice: choice.id, turn: state.turn + 1 },
      { type: 'turn', turn: resolved.turn },
    ],
  };
}
