import { partOf, playOn, type State, sceneOf, start, tellOn, toPoints } from '../../engine';
import { decisionAt, POLICIES } from '../policies';
import type { Claim } from './claim';
import { share, times } from './measure';
import type { Trial } from './trial';

/** Points of turbulence from which a place is in a crisis, and the dilemmas that a novel one lasts at least. */
const WILD = 65;
const LONG = 4;

/** You cannot manage your way out of a crisis: there is one, nobody has a drill for it, and managing does not end it. */
export const CRISIS: Claim = {
  id: 'C4',
  says: 'You cannot manage your way out of a crisis.',
  over: ['full'],
  check: (trial) => [
    times('dilemmas of the shortest novel crisis', shortestCrisis(trial), LONG),
    share(
      'manage-in-crisis ends thriving',
      trial.shareOf('manage-in-crisis', (end) => end.verdict === 'thriving'),
      'below',
      0.1,
    ),
  ],
};

/**
 * The fewest dilemmas in a row that a run meets in its longest novel crisis, where the context is read. A run that ends
 * early has cut its crisis short and counts only where all do.
 */
function shortestCrisis(trial: Trial): number {
  const seeds = trial.seeds(Math.max(1, Math.floor(trial.options.runs / 10)));
  const crises = seeds.map((seed) => longestCrisis(trial, seed));
  const whole = crises.filter(({ early }) => !early);
  return Math.min(...(whole.length === 0 ? crises : whole).map(({ length }) => length));
}

function longestCrisis({ game }: Trial, seed: number): { readonly length: number; readonly early: boolean } {
  let state = tellOn(game, start(game, seed).state);
  let [longest, row, novel] = [0, 0, false];
  while (state.at.phase === 'dilemma') {
    const wild = toPoints(state.org.turbulence) >= WILD;
    row = wild ? row + 1 : 0;
    novel = wild && (novel || isNovel(state));
    if (novel) longest = Math.max(longest, row);
    state = playOn(game, state, POLICIES['read-context'](decisionAt(game, state)));
  }
  return { length: longest, early: state.early !== null };

  function isNovel(at: State): boolean {
    return sceneOf(partOf(game, at), at.at.scene ?? '').dilemma?.role === 'hazard-novel';
  }
}
