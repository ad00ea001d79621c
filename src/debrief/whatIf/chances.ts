import { type Game, playOn, type State, start, tellOn } from '../../engine';
import { type Id, VERDICTS, type Verdict } from '../../scenario';
import { decisionAt, EndlessRun, type Policy, seedAfter } from '../../simulate';
import { endsOf } from '../outcome';
import { goOwnWay, type OwnWay } from './ownWay';

/** How one part ended under many seeds, in runs. */
export type Endings = Readonly<Record<Verdict, number>>;

/** The same choices under other draws of the world. Counts that can be added up. */
export interface Chances {
  readonly runs: number;
  readonly parts: Readonly<Record<Id, Endings>>;
  /** Decisions in all runs together, and those where somebody had to stand in. */
  readonly decisions: number;
  readonly standIns: number;
}

export const NO_CHANCES: Chances = { runs: 0, parts: {}, decisions: 0, standIns: 0 };
const NO_ENDINGS = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Endings;

/** So many seeds are tried: a share is then good to about three points in a hundred. */
export const SEEDS_TRIED = 1000;

/** Goes a way under so many seeds from `first` on. A run that goes round in a circle counts as one that came to no end. */
export function chancesOf(game: Game, way: OwnWay, first: number, runs: number): Chances {
  let chances = NO_CHANCES;
  for (let nth = 0; nth < runs; nth += 1) chances = added(chances, chanceOf(game, way, seedAfter(first, nth)));
  return chances;
}

/** Two lots of runs as one. */
export function added(one: Chances, other: Chances): Chances {
  const ids = [...new Set([...Object.keys(one.parts), ...Object.keys(other.parts)])];
  return {
    runs: one.runs + other.runs,
    parts: Object.fromEntries(ids.map((id) => [id, addedEndings(one.parts[id], other.parts[id])])),
    decisions: one.decisions + other.decisions,
    standIns: one.standIns + other.standIns,
  };
}

const addedEndings = (one = NO_ENDINGS, other = NO_ENDINGS): Endings =>
  Object.fromEntries(VERDICTS.map((verdict) => [verdict, one[verdict] + other[verdict]])) as Endings;

function chanceOf(game: Game, way: OwnWay, seed: number): Chances {
  let [decisions, standIns] = [0, 0];
  const policy: Policy = goOwnWay(way, () => {
    standIns += 1;
  });
  let state: State = tellOn(game, start(game, seed).state);
  try {
    while (state.at.phase === 'dilemma') {
      state = playOn(game, state, policy(decisionAt(game, state)));
      decisions += 1;
    }
  } catch (error) {
    if (!(error instanceof EndlessRun)) throw error;
  }
  return { runs: 1, parts: endingsOf(game, state), decisions, standIns };
}

function endingsOf(game: Game, state: State): Record<Id, Endings> {
  const ended = endsOf(state).flatMap((end, nth) => {
    const id = game.parts[state.order[nth] as number]?.part.id;
    return end === null || id === undefined ? [] : [[id, { ...NO_ENDINGS, [end.verdict]: 1 }] as const];
  });
  return Object.fromEntries(ended);
}
