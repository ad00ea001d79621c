import type { Condition } from './view';

const CALM: Condition = { order: 0, chaos: 0, staleRules: 0, backlog: 0.1, decline: 0, vision: 0.35 };

/** The states that everything drawn is looked at in. */
export const STATES = {
  plain: CALM,
  thriving: { ...CALM, vision: 1, backlog: 0 },
  bureaucracy: { ...CALM, order: 0.95, staleRules: 0.9, vision: 0.1, backlog: 0.35 },
  chaos: { ...CALM, chaos: 0.95, backlog: 0.6, vision: 0.4 },
  decline: { ...CALM, decline: 0.9, backlog: 0.85, staleRules: 0.4, vision: 0 },
} as const satisfies Record<string, Condition>;

export type StateName = keyof typeof STATES;
