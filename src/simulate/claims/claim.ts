import type { Measure } from './measure';
import type { Kind, Trial } from './trial';

export const CLAIM_IDS = [
  ...(['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8'] as const),
  ...(['C9', 'C10', 'C11', 'C12', 'C13', 'C14', 'C15'] as const),
];
export type ClaimId = (typeof CLAIM_IDS)[number];

/** The figures of a claim; or why a fable that it is about shows none. */
export type Found = readonly Measure[] | string;

/** A sentence of the source as figures with bounds. */
export interface Claim {
  readonly id: ClaimId;
  /** What the source says, in few words. */
  readonly says: string;
  /** The kinds of fable it is about. */
  readonly over: readonly Kind[];
  readonly check: (trial: Trial) => Found;
}
