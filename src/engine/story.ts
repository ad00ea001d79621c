import { EngineError } from './errors';
import type { Game } from './game';
import type { Event } from './input';
import type { LedgerSink } from './ledger';
import { moveOn } from './passage';
import type { State } from './state';
import { draftOf, type Telling, tellBeats } from './telling';

/** Places passed through within one advance; more is a circle without a word in it. */
const MOST_HOPS = 1000;

/** Tells on until one line has been told, a dilemma is open, or all is over. */
export function advance(game: Game, state: State, sink?: LedgerSink): { state: State; events: Event[] } {
  const telling: Telling = { game, state: draftOf(state), events: [], sink };
  for (let hops = 0; hops < MOST_HOPS; hops += 1) {
    if (tellBeats(telling) || moveOn(telling)) return { state: telling.state, events: telling.events };
  }
  throw new EngineError('ENGINE_LOOP', `${MOST_HOPS} places without a line`, 'a line, a dilemma or an ending');
}
