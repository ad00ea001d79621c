import { light } from '../colour';
import { type Item, radial } from '../display';
import { type Tone, toned } from '../palette';
import { ellipse } from '../path';
import type { BirdBuild } from './builds';

/** The colours of a bird in a light. */
export type Plumage = Record<'back' | 'breast' | 'face' | 'cap' | 'beak' | 'leg' | 'wing' | 'fleck' | 'brow', string>;

/** A bird's colours as a light shows them. */
export const plumageOf = (build: BirdBuild, tone: Tone): Plumage => ({
  back: toned(tone, build.back),
  breast: toned(tone, build.breast),
  face: toned(tone, build.face),
  cap: toned(tone, build.cap),
  beak: toned(tone, build.beak),
  leg: toned(tone, build.leg),
  wing: toned(tone, build.wing),
  fleck: toned(tone, build.fleck ?? build.breast),
  brow: build.brow ? toned(tone, build.brow) : light(toned(tone, build.face), 0.45),
});

/** The blush on a bird's cheek, or nothing. */
export const cheekBlush = (x: number, y: number, amount: number): Item[] =>
  amount <= 0
    ? []
    : [{ d: ellipse(x, y, 11, 8), fill: radial([x, y], 12, [0, '#ef6f5e', amount * 0.9], [1, '#ef6f5e', 0]) }];
