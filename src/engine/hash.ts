import { hashOf } from '../scenario/canonical';
import type { State } from './state';

/** A state's fingerprint, 16 hex digits: equal states have equal ones on every machine. */
export const hashState = (state: State): string => hashOf(state);
