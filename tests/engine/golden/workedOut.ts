import { COEFFICIENTS, type LedgerEntry, type OrgState } from '../../../src/engine';
import { Account } from '../../../src/engine/account';
import { type TurnOfModel, workTurn } from '../../../src/engine/turn';

/** A ledger entry as the tables write it: the number that moved, by how many thousandths, and why. */
export type Entry = [stock: string, amount: number, cause: string];

export const entryOf = ({ stock, amount, cause }: LedgerEntry): Entry => [
  stock,
  amount,
  cause.type === 'model' ? cause.term : cause.type,
];

const NOTHING: TurnOfModel = {
  weights: { m: 0, l: 0, solve: 0 },
  lean: null,
  streak: 0,
  partnership: 55,
  rise: 0,
  heading: { serves: 0, translated: false },
  tempo: 1,
};

/** Works out one turn of the model alone, without a story: its ledger and the numbers after it. */
export function workedOut(
  before: OrgState,
  { graced = false, ...turn }: Partial<TurnOfModel> & { readonly graced?: boolean },
  coefficients = COEFFICIENTS,
): { entries: Entry[]; org: OrgState; tilts: readonly number[] } {
  const entries: Entry[] = [];
  const account = new Account(before, 1, graced, (entry) => entries.push(entryOf(entry)));
  const tilts = workTurn(account, { ...NOTHING, ...turn }, coefficients, []);
  return { entries, org: account.org(), tilts };
}
