import type { Light, View } from '../../drawing';
import { HOURS } from '../../drawing/view';

type Condition = View['condition'];

const CALM: Condition = { order: 0, chaos: 0, staleRules: 0, backlog: 0.1, decline: 0, vision: 0.35 };

/** The five states a place is looked at in. */
export const STATES: Readonly<Record<string, Condition>> = {
  plain: CALM,
  thriving: { ...CALM, vision: 1, backlog: 0 },
  bureaucracy: { ...CALM, order: 0.95, staleRules: 0.9, vision: 0.1, backlog: 0.35 },
  chaos: { ...CALM, chaos: 0.95, backlog: 0.6, vision: 0.4 },
  decline: { ...CALM, decline: 0.9, backlog: 0.85, staleRules: 0.4, vision: 0 },
};

/** The word itself, if it is one of those; an error that lists them otherwise. */
export function oneOf<T extends string>(word: string, words: readonly T[], about: string): T {
  const found = words.find((one) => one === word);
  if (found === undefined) throw new Error(`${about} "${word}" is none of ${words.join(', ')}`);
  return found;
}

/** A state by its name or by numbers. */
export function conditionOf(state: string): Condition {
  const known = STATES[state];
  if (known !== undefined) return known;
  // A state may also be numbers: order=0.4,chaos=0.2
  const numbers = Object.fromEntries(
    state
      .split(',')
      .map((pair) => pair.split('='))
      .map(([name, value]) => [name, Number(value)]),
  );
  return { ...CALM, ...numbers };
}

/** The light of a state at an hour. */
export const lightOf = (state: string, hour: string): Light => ({
  condition: conditionOf(state),
  hour: oneOf(hour, HOURS, 'hour'),
});
