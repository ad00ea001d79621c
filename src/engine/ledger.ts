import type { Id, Text } from '../scenario';
import type { OrgKey } from './state';

/** Why an amount moved. The first group are the model's own terms, in the order of its steps. */
export type ModelCause =
  | 'gain'
  | 'change'
  | 'turbulence'
  | 'rigidity'
  | 'overRule'
  | 'unstale'
  | 'decay'
  | 'fade'
  | 'arrive'
  | 'clear'
  | 'solve'
  | 'drift'
  | 'relax'
  | 'fit'
  | 'strain'
  | 'pile'
  | 'bound'
  | 'grace'
  | 'shiftEnds';
export type Cause =
  | { readonly type: 'model'; readonly term: ModelCause }
  | { readonly type: 'consequence'; readonly scene: Id; readonly choice: Id; readonly reason: Text }
  | { readonly type: 'shift'; readonly reason: Text };

/** One amount (thousandths) added to one number. All entries of a run add up exactly to the change of that number. */
export interface LedgerEntry {
  readonly stock: OrgKey;
  readonly amount: number;
  readonly cause: Cause;
  /** The turn during which it moved, from 1; 0 before the first choice. */
  readonly turn: number;
}

/** Receives ledger entries as they happen. Leave it out where nobody reads them: it costs time. */
export type LedgerSink = (entry: LedgerEntry) => void;
