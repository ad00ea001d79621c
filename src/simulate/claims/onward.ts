import { type Game, playOn, type State } from '../../engine';
import type { Choice } from '../../scenario';
import { type Decision, decisionAt, POLICIES, type Policy } from '../policies';

/** Decisions after which what a choice has done to a community is looked at. */
export const LATER = 4;

/** Goes on from a dilemma by a policy, for so many decisions or until all is over. */
export function onward(game: Game, from: State, policy: Policy, decisions: number): State {
  let state = from;
  for (let left = decisions; left > 0 && state.at.phase === 'dilemma'; left -= 1) {
    state = playOn(game, state, policy(decisionAt(game, state)));
  }
  return state;
}

/** Takes a choice and reads the context from there, until `LATER` decisions are made. */
export const afterChoice = (game: Game, from: State, choice: string): State =>
  onward(game, playOn(game, from, choice), POLICIES['read-context'], LATER - 1);

/** The lowest of the three constituencies, in thousandths. */
export const lowestOf = ({ org }: State): number => Math.min(org.members, org.served, org.stewards);

/** The choice of a kind that is open at the dilemma of a state. */
export const openOf = (decision: Decision, kind: NonNullable<Choice['kind']>): Choice | undefined =>
  decision.choices.find((choice) => choice.kind === kind);
