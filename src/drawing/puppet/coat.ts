import { dark } from '../colour';
import { type Tone, toned } from '../palette';
import type { MammalBuild } from './builds';
import type { Stance } from './poses';

/** The colours of a mammal in a light. */
export interface Coat {
  readonly fur: string;
  readonly belly: string;
  readonly muzzle: string;
  readonly dark: string;
  readonly brow: string;
}

/** A mammal's colours as a light shows them; one without brows of its own has darker ones. */
export const coatOf = (build: MammalBuild, tone: Tone): Coat => ({
  fur: toned(tone, build.fur),
  belly: toned(tone, build.belly),
  muzzle: toned(tone, build.muzzle),
  dark: toned(tone, build.dark),
  brow: build.brow ? toned(tone, build.brow) : dark(toned(tone, build.dark), 0.12),
});

/** A body after its stance: half width and height in units. */
export interface Frame {
  readonly wide: number;
  readonly high: number;
}

/** A mammal's body as a stance widens or stretches it. */
export const frameOf = (build: MammalBuild, stance: Stance): Frame => ({
  wide: build.bodyWide * stance.wide,
  high: build.bodyHigh * stance.tall,
});
