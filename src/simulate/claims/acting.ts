import { type LedgerEntry, leaningOf, type ModelCause, partOf, playOn, type State, toPoints } from '../../engine';
import type { Choice } from '../../scenario';
import { decisionAt, POLICIES } from '../policies';
import type { Claim } from './claim';
import { share } from './measure';
import { shareOf, type Trial } from './trial';

const MET = ['random', 'noisy-read-context'] as const;
/** Points of turbulence between a calmer and a wilder day. */
const WILDER = 20;
/** From here on (points) too little is left to gain for the thousandths of the ledger to tell two gains apart. */
const FULL = 99;

/** Managers need stability: in every state met, the same act brings less order on a wilder day. */
const stability: Claim = {
  id: 'C8',
  says: 'Managers require stability to deliver.',
  over: ['full', 'small', 'twins'],
  check: (trial) => {
    const pairs = [...trial.met(MET)].flatMap((state) => gainsOf(trial, state));
    if (pairs.length === 0) return 'no managing act is met';
    const less = shareOf(pairs, ([calm, wild]) => wild < calm);
    return [share(`a managing act gains less on a wilder day (${pairs.length} states)`, less, 'least', 1)];
  },
};

/** What the most managing choice of a state adds to management, on its own day or a calmer one and on a wilder one. */
function gainsOf(trial: Trial, state: State): [calm: number, wild: number][] {
  const choice = mostOf(trial, state, 'm');
  if (choice === null || toPoints(state.org.management) > FULL) return [];
  const calm = Math.min(state.org.turbulence, (100 - WILDER) * 1000);
  const gainAt = (turbulence: number) =>
    firstOf(trial, { ...state, org: { ...state.org, turbulence } }, choice, 'gain', 'management');
  return [[gainAt(calm), gainAt(calm + WILDER * 1000)]];
}

/** Leaders drive change, which must be coordinated: and where they only lead, nobody does. */
const change: Claim = {
  id: 'C9',
  says: 'Leaders drive change.',
  over: ['full', 'small', 'twins'],
  check: (trial) => {
    const rises = [...trial.met(MET)]
      .filter(({ org }) => toPoints(org.scale) < FULL)
      .flatMap((state) => {
        const choice = mostOf(trial, state, 'l');
        return choice === null ? [] : [firstOf(trial, state, choice, 'change', 'scale')];
      });
    if (rises.length === 0) return 'no leading act is met';
    const raised = shareOf(rises, (rise) => rise > 0);
    const step = share(`a leading act raises what must be coordinated (${rises.length} states)`, raised, 'least', 1);
    if (trial.kind !== 'full') return [step];
    const short = trial.shareOf('lead', ({ isUnmanaged }) => isUnmanaged);
    return [step, share('lead ends short of management', short, 'least', 0.95)];
  },
};

/** The choice that manages (m) or leads (l) most at a dilemma; null where it does not do so at all. */
function mostOf({ game }: Trial, state: State, kind: 'm' | 'l'): Choice | null {
  const decision = decisionAt(game, state);
  const id = (kind === 'm' ? POLICIES.manage : POLICIES.lead)(decision);
  const choice = decision.choices.find((one) => one.id === id);
  return choice !== undefined && leaningOf(partOf(game, state), choice).weights[kind] > 0 ? choice : null;
}

/** The first amount (thousandths) that a choice moves a number by for one of the model's reasons; 0 for none. */
function firstOf({ game }: Trial, state: State, choice: Choice, term: ModelCause, stock: LedgerEntry['stock']): number {
  let first: number | null = null;
  playOn(game, state, choice.id, (entry) => {
    if (first === null && entry.stock === stock && entry.cause.type === 'model' && entry.cause.term === term) {
      first = entry.amount;
    }
  });
  return first ?? 0;
}

/** The claims about one act. */
export const ACTING: readonly Claim[] = [stability, change];
