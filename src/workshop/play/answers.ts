import { type Game, type Input, offered, partOf, type State, sceneOf } from '../../engine';
import { COUNSELLORS, type Dilemma, type Id } from '../../scenario';
import { numbered, type Telling } from './paragraphs';

/** What somebody at the keyboard wants: inputs for the run, the last choice back, or to stop. */
export type Answer =
  | { readonly type: 'inputs'; readonly inputs: readonly Input[] }
  | { readonly type: 'back' }
  | { readonly type: 'quit' };

/** The decision a run stands at, with the ids of its choices as they are numbered. */
export interface OpenDecision {
  readonly scene: Id;
  readonly dilemma: Dilemma;
  readonly choices: readonly Id[];
}

/** The decision a state stands at; null where the story is over. */
export function openDecision(game: Game, state: State, telling: Pick<Telling, 'fileOrder'>): OpenDecision | null {
  const { phase, scene } = state.at;
  if (phase !== 'dilemma' || scene === null) return null;
  const { dilemma } = sceneOf(partOf(game, state), scene);
  if (dilemma === undefined) return null;
  return { scene, dilemma, choices: numbered(dilemma, offered(game, state), telling) };
}

/**
 * What a word means at an open decision: a choice by its number or id, `?` for both counsels, `g1` for a guess, `b` for
 * back, `q` to stop. Null for anything else, and for a second guess.
 */
export function answerOf(word: string, { dilemma, choices }: OpenDecision, state: State): Answer | null {
  const wanted = word.trim().toLowerCase();
  const choice = choices.find((id, index) => wanted === id || wanted === `${index + 1}`);
  if (choice !== undefined) return { type: 'inputs', inputs: [{ type: 'choose', choice }] };
  if (wanted === 'b' || wanted === 'back') return { type: 'back' };
  if (wanted === 'q' || wanted === 'quit') return { type: 'quit' };
  if (wanted === '?') return { type: 'inputs', inputs: COUNSELLORS.map((counsellor) => ({ type: 'ask', counsellor })) };
  const guess = dilemma.predict?.guesses.find((_, index) => wanted === `g${index + 1}`);
  if (guess === undefined || state.predicted !== null) return null;
  return { type: 'inputs', inputs: [{ type: 'predict', guess: guess.id }] };
}

/** What may be answered at a decision, in few words. */
export function expectedAt({ choices, dilemma }: OpenDecision, { predicted }: State): string {
  const guesses = predicted === null ? (dilemma.predict?.guesses.length ?? 0) : 0;
  const guess = guesses === 0 ? '' : `, or g1 to g${guesses} for a guess`;
  return `1 to ${choices.length}, or ${choices.join(', ')}${guess}`;
}
