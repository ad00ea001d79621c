import { variantOf } from '../worlds';
import { BIRDS } from './birds';
import type { Build } from './builds';
import type { Variant, Wear } from './cast/variant';
import { MAMMALS } from './mammals';
import type { Species } from './words';

/** Somebody as they are drawn: what they are like, how large, and what they wear. */
export interface Puppet {
  readonly build: Build;
  /** Size among the others, 1 for a grown otter. */
  readonly size: number;
  readonly wears: readonly Wear[];
  /** Degrees by which it always bends forward. */
  readonly stoop: number;
  /** How heavy its eyelids always are, 0..1. */
  readonly weary: number;
}

const BUILDS: Record<Species, Build> = { ...MAMMALS, ...BIRDS };

const PLAIN = { size: 1, stoop: 0, weary: 0, wears: [] };

const dressed = ({ species, over, ...rest }: Variant): Puppet => ({
  ...PLAIN,
  ...rest,
  build: { ...BUILDS[species], ...over } as Build,
});

/** The puppet of that name, or else a plain one of the species. */
export const puppetOf = (name: string, species: Species): Puppet => dressed(variantOf(name) ?? { species, wears: [] });
