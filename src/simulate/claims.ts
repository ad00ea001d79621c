import type { Game } from '../engine';
import type { Verdict } from '../scenario';
import { verdictShares } from './batch';
import { POLICIES, type PolicyName } from './policies';

/** One measured share held against its bound. */
export interface ClaimResult {
  readonly claim: string;
  readonly policy: PolicyName;
  readonly verdict: Verdict;
  readonly share: number;
  readonly atLeast: number;
  readonly atMost: number;
  readonly holds: boolean;
}

/** A sentence of the source as a share of runs that must lie between two bounds. */
export interface Claim {
  readonly claim: string;
  readonly policy: PolicyName;
  readonly verdict: Verdict;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** For small, stable places only (C6), or for all others only. */
  readonly only?: 'small' | 'large';
}

/** The claims of the model that one fable can be held to so far. In a small, stable place even-handed play is the point (C6). */
export const CLAIMS: readonly Claim[] = [
  { claim: 'C1', policy: 'manage', verdict: 'bureaucratic', atLeast: 0.95 },
  { claim: 'C2', policy: 'lead', verdict: 'chaotic', atLeast: 0.95 },
  { claim: 'C3', policy: 'read-context', verdict: 'thriving', atLeast: 0.85 },
  { claim: 'C3', policy: 'noisy-read-context', verdict: 'thriving', atLeast: 0.6 },
  { claim: 'C3', policy: 'anti-context', verdict: 'thriving', atMost: 0 },
  { claim: 'C3', policy: 'alternate', verdict: 'thriving', atMost: 0.4, only: 'large' },
  { claim: 'C3', policy: 'blend', verdict: 'thriving', atMost: 0.4, only: 'large' },
  { claim: 'C6', policy: 'blend', verdict: 'thriving', atLeast: 0.85, only: 'small' },
  { claim: 'C6', policy: 'manage', verdict: 'thriving', atMost: 0, only: 'small' },
  { claim: 'C6', policy: 'lead', verdict: 'thriving', atMost: 0, only: 'small' },
];

/** A start of at most this scale and turbulence (points) is a small organization in stable surroundings. */
const SMALL = 30;

/** Measures every claim that applies to a game over the seeds 1..runs. */
export function checkClaims(game: Game, runs: number): ClaimResult[] {
  const small = game.scenario.parts.every(
    ({ start: { context } }) => Math.max(context.scale, context.turbulence) <= SMALL,
  );
  const shares = new Map(
    [...new Set(CLAIMS.map((claim) => claim.policy))].map((name) => [name, verdictShares(game, POLICIES[name], runs)]),
  );
  return CLAIMS.filter(({ only }) => only === undefined || (only === 'small') === small).map((claim) => {
    const share = shares.get(claim.policy)?.[claim.verdict] ?? 0;
    const { atLeast = 0, atMost = 1 } = claim;
    const { claim: name, policy, verdict } = claim;
    return { claim: name, policy, verdict, share, atLeast, atMost, holds: share >= atLeast && share <= atMost };
  });
}
