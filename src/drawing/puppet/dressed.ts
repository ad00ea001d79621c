import { variantOf } from '../worlds';
import { BIRDS } from './birds';
import type { Build } from './builds';
import type { Wear } from './cast/variant';
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
}

const BUILDS: Record<Species, Build> = { ...MAMMALS, ...BIRDS };

/** The puppet of that name, or else a plain one of the species. */
export function puppetOf(name: string, species: Species): Puppet {
  const variant = variantOf(name);
  if (variant === undefined) return { build: BUILDS[species], size: 1, wears: [], stoop: 0 };
  const { over, size, wears, stoop } = variant;
  const build = { ...BUILDS[variant.species], ...over } as Build;
  return { build, size: size ?? 1, wears, stoop: stoop ?? 0 };
}
