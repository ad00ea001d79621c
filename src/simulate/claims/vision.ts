import { type Game, playOn, resolveIdle, type State } from '../../engine';
import { decisionAt } from '../policies';
import type { Claim } from './claim';
import { share, times } from './measure';
import { openOf } from './onward';
import { shareOf, type Trial } from './trial';

const MET = ['random', 'noisy-read-context'] as const;

/** A plan brings order, sets no heading, and lets what was alive wear on. */
const plan: Claim = {
  id: 'C10',
  says: 'Ask management for a vision and you get a five-year plan.',
  over: ['full'],
  check: (trial) => {
    const turns = takenOf(trial, 'plan').map(({ before, after }) => [before.org, after.org] as const);
    if (turns.length === 0) return 'no choice of kind "plan" is met';
    const of = `(${turns.length} states)`;
    return [
      share(
        `the plan raises management ${of}`,
        shareOf(turns, ([a, b]) => b.management > a.management),
        'least',
        0.9,
      ),
      share(
        'the plan leaves vision no higher',
        shareOf(turns, ([a, b]) => b.vision <= a.vision),
        'least',
        0.9,
      ),
      share(
        'leadership goes on eroding',
        shareOf(turns, ([a, b]) => b.leadership < a.leadership),
        'least',
        0.9,
      ),
    ];
  },
};

interface TurnTaken {
  readonly before: State;
  readonly after: State;
}

/** What comes of taking the choice of a kind in each state met that offers it. */
const takenOf = (trial: Trial, kind: 'plan' | 'heading'): TurnTaken[] =>
  [...trial.met(MET)].flatMap((before) => {
    const choice = openOf(decisionAt(trial.game, before), kind);
    return choice === undefined ? [] : [{ before, after: playOn(trial.game, before, choice.id) }];
  });

/** A heading lasts by whom it serves and whether it became work. What else moves vision is left out: nobody acts. */
const serving: Claim = {
  id: 'C11',
  says: 'A vision must serve the constituencies and become strategy.',
  over: ['full'],
  check: (trial) => {
    const lifted = takenOf(trial, 'heading').filter(isLifted);
    if (lifted.length === 0) return 'no choice of kind "heading" is met that raises vision';
    const turns = (serves: number, translated: boolean) =>
      lifted.reduce((sum, taken) => sum + turnsUntilBack(trial.game, taken, { serves, translated }), 0);
    const best = turns(3, true);
    return [
      times(`lasts: serving three, translated, against one (${lifted.length} states)`, best / turns(1, true), 1.5),
      times('lasts: serving three, translated, against not translated', best / turns(3, false), 1.5),
    ];
  },
};

const isLifted = ({ before, after }: TurnTaken): boolean =>
  after.org.vision > before.org.vision && after.at.phase === 'dilemma';

/** More turns than a vision lasts that fades at all. */
const FOR_EVER = 400;

/** Turns in which nobody acts until vision is back where it was before the heading. */
function turnsUntilBack(game: Game, { before, after }: TurnTaken, heading: State['heading']): number {
  let state: State = { ...after, heading, due: [] };
  let turns = 0;
  while (state.org.vision > before.org.vision && turns < FOR_EVER) {
    state = resolveIdle(game, state);
    turns += 1;
  }
  return turns;
}

/** The claims about vision. */
export const VISION: readonly Claim[] = [plan, serving];
