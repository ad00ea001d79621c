import { BEATS, WORDS } from './beats';
import type { Descriptions } from './phrases';
import { CONDITIONS, CONSEQUENCES } from './rules';
import { SCENARIO } from './scenario';
import { PASSAGES, SCENES } from './scenes';

/** By the name of the node in the JSON Schema. */
export const DESCRIPTIONS: Descriptions = {
  ...WORDS,
  ...BEATS,
  ...CONDITIONS,
  ...CONSEQUENCES,
  ...SCENES,
  ...PASSAGES,
  ...SCENARIO,
};
