import { draftOf } from './draft';
import { EngineError } from './errors';
import type { Game } from './game';
import type { Event } from './input';
import type { LedgerSink } from './ledger';
import { moveOn } from './passage';
import type { State } from './state';
import { passBeats, type Telling, tellBeats, tellingOf } from './telling';

/** Places passed through without a line between them; more is a circle without a word in it. */
const MOST_HOPS = 1000;

/** Tells on until one line has been told, a dilemma is open, or all is over. */
export function advance(game: Game, state: State, sink?: LedgerSink): { state: State; events: Event[] } {
  const telling = tellingOf(game, draftOf(state), [], sink);
  for (let hops = 0; hops < MOST_HOPS; hops += 1) {
    if (tellBeats(telling) || moveOn(telling)) return { state: telling.state, events: telling.events ?? [] };
  }
  throw circle();
}

/** Moves a story on to its next dilemma or to its end; nobody listens, so its lines are passed over. */
export function passOn(telling: Telling): State {
  for (let hops = 0; hops < MOST_HOPS; hops += 1) {
    if (passBeats(telling)) hops = 0;
    if (moveOn(telling)) return telling.state;
  }
  throw circle();
}

const circle = () =>
  new EngineError('ENGINE_LOOP', `${MOST_HOPS} places without a line`, 'a line, a dilemma or an ending');
