import type { Findings } from './finding';
import type { Path } from './path';
import type { Schema } from './shape';

/** A value, the schema it should follow, where it stands, and where to say what is wrong with it. */
export interface Reading {
  readonly schema: Schema;
  readonly value: unknown;
  readonly path: Path;
  readonly findings: Findings;
}

/** Says what is wrong with one value. */
export type Explain = (reading: Reading) => void;
