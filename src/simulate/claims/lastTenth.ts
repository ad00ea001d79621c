import { drawFor, playOn, type State, start, tellOn } from '../../engine';
import { decisionAt, POLICIES } from '../policies';
import type { Claim } from './claim';
import { share } from './measure';
import { shareOf, type Trial } from './trial';

/** No last-minute rescue: what has grown for a year is not turned by its last tenth. */
export const LAST_TENTH: Claim = {
  id: 'C14',
  says: 'There is no last-minute rescue.',
  over: ['full'],
  check: (trial) => {
    const turned = trial.seeds().map((seed) => verdictTurns(trial, seed));
    const what = 'random verdicts that turn when the last tenth is changed';
    return [share(what, shareOf(turned, Boolean), 'most', 0.3)];
  },
};

/** Whether the verdict of a random run changes when its last tenth of decisions, one at least, is taken otherwise. */
function verdictTurns({ game }: Trial, seed: number): boolean {
  const before: State[] = [];
  let state = tellOn(game, start(game, seed).state);
  while (state.at.phase === 'dilemma') {
    before.push(state);
    state = playOn(game, state, POLICIES.random(decisionAt(game, state)));
  }
  const last = Math.max(1, Math.floor(before.length / 10 + 0.5));
  const from = before.at(-last);
  return from !== undefined && otherwise(from).verdict !== state.verdict;

  function otherwise(at: State): State {
    let other = at;
    for (let index = at.taken.length; other.at.phase === 'dilemma'; index += 1) {
      const open = decisionAt(game, other).choices;
      const left = open.filter(({ id }) => id !== state.taken[index]?.choice);
      const able = left.length === 0 ? open : left;
      const drawn = able[drawFor(seed, 'last-tenth', index)(able.length)];
      other = playOn(game, other, drawn?.id ?? '');
    }
    return other;
  }
}
