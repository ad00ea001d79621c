import type { Verdict } from '../scenario';
import type { Land } from './lands';
import { EIGHTHS } from './rendered/eighths';
import type { Excerpt } from './sheet';

export const STEMS = ['base', 'order', 'energy'] as const;
export type Stem = (typeof STEMS)[number];

/** The music of a land: three recordings of one length that fit in any mixture. */
export interface Theme {
  readonly land: Land;
  /** Milliseconds that an eighth takes at its own speed: what the jig misses when it stumbles. */
  readonly eighth: number;
}

export const themeOf = (land: Land): Theme => ({ land, eighth: EIGHTHS[land] });

/** The file of a stem; the stem is all that is in it. */
export const fileOf = ({ land }: Theme, stem: Stem): `${Land}-${Stem}` => `${land}-${stem}`;

/** The file of a theme's cadences. */
export const tunesOf = (land: Land): `${Land}-tunes` => `${land}-tunes`;

/** The cadence that a theme closes with. */
export const cadenceOf = (land: Land, verdict: Verdict): Excerpt => ({ sheet: tunesOf(land), sprite: verdict });
