/** The director's door. Presenters need only ./ports. */
export type { Timers } from './clock';
export { Director, type DirectorOptions, type Pending, type Progress } from './director';
export { lookOf } from './look';
export { type Meter, metersOf } from './meters';
export { decisionAt, nextInput } from './rerun';
export { castOf } from './showings';
