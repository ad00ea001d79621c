import { Director } from '../../../director';
import type { Tableau } from '../../../director/ports';
import type { Game } from '../../../engine';
import type { RunLog } from '../../../run';

/** Nothing is waited for where nobody watches. */
const timers = { now: () => 0, after: () => () => {} };

/**
 * The last thing that was to be seen of a part of a run, whose last decision was that one (from 1).
 * @returns null where it breaks off before its end
 */
export function lastTableau(game: Game, log: RunLog, decision: number): Tableau | null {
  const director = new Director(game, log.seed, { timers, pace: 'instant' });
  const pending = { asked: [], predicted: null };
  director.goTo({ log: { ...log, entries: log.entries.slice(0, decision) }, cursor: 0, pending });
  const parts = director.state.finished.length;
  const before = director.tableau.ending;
  let seen = director.tableau;
  while (director.state.at.phase !== 'dilemma' && director.state.at.phase !== 'over') {
    seen = director.tableau;
    director.advance();
    if (director.state.finished.length > parts) break;
  }
  const last = director.state.at.phase === 'over' ? director.tableau : seen;
  return last.ending === before ? null : last;
}
