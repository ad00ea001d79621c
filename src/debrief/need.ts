import {
  type Coefficients,
  CRISIS,
  leanOf,
  magnitude,
  needs,
  POINT,
  toPoints,
  type Weights,
  weightsOf,
} from '../engine';
import type { ReplayTurn } from '../run';
import type { Dilemma, Lean } from '../scenario';
import { calledFor } from '../simulate';
import { toTenths } from './tenths';

/** What there was of a stock and what was needed, in tenths of a point. */
export interface Held {
  readonly has: number;
  readonly needed: number;
}

/** How a choice's lean met what was called for: by giving it, the other kind, both, one where both were, or neither. */
export type Answer = 'same' | 'other' | 'both' | 'one' | 'neither';

/** What a choice asked: how and when, what and why, one of them in the main, both or neither. */
export type Asked = 'how' | 'what' | 'mostlyHow' | 'mostlyWhat' | 'both' | 'neither';

/** How a reader of the model would have seen a moment before the choice: a view, never a mark. Tenths of a point. */
export interface Judged {
  readonly management: Held;
  readonly leadership: Held;
  /** For how much management stale rules counted. */
  readonly stale: number;
  /** Which was the shorter of the two, and by how much; blended where neither was by much. */
  readonly shorter: Lean;
  readonly by: number;
  readonly hazard: 'known' | 'novel' | null;
  /** Turbulence where it was a crisis, else null. */
  readonly crisis: number | null;
  readonly calledFor: Lean;
  readonly answer: Answer;
  readonly asked: Asked;
}

/** Judges a turn of a replay by need and fit, as reading the context does. */
export function judgedOf(c: Coefficients, { before, dilemma, choice }: ReplayTurn): Judged {
  const { needM, needL } = needs(before, c);
  const management = { has: toTenths(before.management), needed: inTenths(needM) };
  const leadership = { has: toTenths(before.leadership), needed: inTenths(needL) };
  const stale = inTenths(c.staleWeight * toPoints(before.staleRules));
  const called = calledFor(dilemma.role, before, c);
  const weights = weightsOf(choice.acts);
  return {
    ...{ management, leadership, stale },
    shorter: calledFor(undefined, before, c),
    by: shownLack(management, leadership, stale),
    hazard: hazardOf(dilemma),
    crisis: toPoints(before.turbulence) >= CRISIS ? toTenths(before.turbulence) : null,
    calledFor: called,
    answer: answerTo(called, leanOf(weights)),
    asked: askedBy(weights),
  };
}

const inTenths = (points: number): number => toTenths(points * POINT);

/** The lack between the figures as shown, so that they add up. */
function shownLack(management: Held, leadership: Held, stale: number): number {
  return magnitude(management.needed - management.has - stale - (leadership.needed - leadership.has));
}

function hazardOf({ role }: Dilemma): Judged['hazard'] {
  if (role === 'hazard-known') return 'known';
  return role === 'hazard-novel' ? 'novel' : null;
}

function answerTo(called: Lean, given: Lean | null): Answer {
  if (given === null) return 'neither';
  if (given === called) return called === 'blended' ? 'both' : 'same';
  if (given === 'blended') return 'both';
  return called === 'blended' ? 'one' : 'other';
}

function askedBy(weights: Weights): Asked {
  const { m, l } = weights;
  const lean = leanOf(weights);
  if (lean === 'managing') return l > 0 ? 'mostlyHow' : 'how';
  if (lean === 'leading') return m > 0 ? 'mostlyWhat' : 'what';
  return m > 0 || l > 0 ? 'both' : 'neither';
}
