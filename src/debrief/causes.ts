import { type Cause, type LedgerEntry, type ModelCause, magnitude } from '../engine';
import type { Id, Text } from '../scenario';

/** A choice made at a dilemma, as causes name it. */
export interface ChoiceMade {
  readonly scene: Id;
  readonly choice: Id;
}

/** Why an amount moved, as a player is told: a term of the model, a consequence in the story, or the world itself. */
export type Reason =
  | { readonly type: 'model'; readonly term: ModelCause }
  | { readonly type: 'consequence'; readonly reason: Text; readonly made: ChoiceMade }
  | { readonly type: 'shift'; readonly reason: Text };

/** All that one reason moved of one stock, in thousandths. */
export interface CausedAmount {
  readonly reason: Reason;
  readonly amount: number;
}

const words = (text: Text): string => (typeof text === 'string' ? text : text.id);

/** The same for causes that a player is told as one. */
export function sameKey(cause: Cause): string {
  if (cause.type === 'model') return `model ${cause.term}`;
  if (cause.type === 'shift') return `shift ${words(cause.reason)}`;
  return `consequence ${cause.scene} ${cause.choice} ${words(cause.reason)}`;
}

/** A cause of the ledger as a player is told it. */
export function reasonOf(cause: Cause): Reason {
  if (cause.type !== 'consequence') return cause;
  return { type: 'consequence', reason: cause.reason, made: { scene: cause.scene, choice: cause.choice } };
}

/** Sums ledger entries of one stock by reason, the largest amount first; reasons that cancel out to nothing are left out. */
export function byReason(entries: readonly LedgerEntry[]): CausedAmount[] {
  const sums = new Map<string, CausedAmount>();
  for (const { cause, amount } of entries) {
    const key = sameKey(cause);
    const known = sums.get(key) ?? { reason: reasonOf(cause), amount: 0 };
    sums.set(key, { ...known, amount: known.amount + amount });
  }
  return [...sums.values()].filter((one) => one.amount !== 0).sort((a, b) => magnitude(b.amount) - magnitude(a.amount));
}
