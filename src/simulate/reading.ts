import { type Coefficients, needs, type OrgState, toPoints } from '../engine';
import type { Dilemma, Lean } from '../scenario';

/** Below this imbalance (points) of needs a reader of the context blends. */
const EVEN = 6;

/** How much more management than leadership a place lacks, in points: stale rules count as management nobody needs. */
export function lack(org: OrgState, coefficients: Coefficients): number {
  const { needM, needL } = needs(org, coefficients);
  const management = needM - toPoints(org.management);
  const leadership = needL - toPoints(org.leadership);
  return management - leadership - coefficients.staleWeight * toPoints(org.staleRules);
}

/** What a reader of the context hears a dilemma call for: the drill at a known hazard, leading at a novel one, else what the place lacks. */
export function calledFor(role: Dilemma['role'], org: OrgState, coefficients: Coefficients): Lean {
  if (role === 'hazard-known') return 'managing';
  if (role === 'hazard-novel') return 'leading';
  const missing = lack(org, coefficients);
  if (Math.max(missing, -missing) < EVEN) return 'blended';
  return missing > 0 ? 'managing' : 'leading';
}
