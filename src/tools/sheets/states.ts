import type { Condition, Light } from '../../drawing';
import { STATES, type StateName } from '../../drawing/states';
import { HOURS } from '../../drawing/view';
import { numberIn, oneOf } from './words';

export const STATE_NAMES = Object.keys(STATES) as StateName[];
const NUMBERS = Object.keys(STATES.plain) as (keyof Condition)[];

/** A state by its name or by numbers, such as `order=0.4,chaos=0.2`; the rest is as in the plain state. */
export function conditionOf(state: string): Condition {
  if (!state.includes('=')) return STATES[oneOf(state, STATE_NAMES, 'state')];
  const numbers = state.split(',').map((pair) => {
    const [name = '', value = ''] = pair.split('=');
    return [oneOf(name, NUMBERS, 'number'), numberIn(value, 0, 1, name)];
  });
  return { ...STATES.plain, ...Object.fromEntries(numbers) };
}

/** The light of a state at an hour. */
export const lightOf = (state: string, hour: string): Light => ({
  condition: conditionOf(state),
  hour: oneOf(hour, HOURS, 'hour'),
});
