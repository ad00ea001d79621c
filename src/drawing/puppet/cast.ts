import { BIRDS } from './birds';
import type { Build } from './builds';
import { ALDER_CAST } from './cast/alder';
import type { Variant, Wear } from './cast/variant';
import { MAMMALS } from './mammals';
import type { Species } from './words';

export interface Puppet {
  readonly build: Build;
  /** Size among the others, 1 for a grown otter. */
  readonly size: number;
  readonly wears: readonly Wear[];
  /** Degrees by which it always bends forward. */
  readonly stoop: number;
}

const BUILDS: Record<Species, Build> = { ...MAMMALS, ...BIRDS };

/** The puppets that have a name, each told apart by build, clothing and what they carry; a file of `cast/` for each fable. */
export const CAST = { ...ALDER_CAST };

export type CastName = keyof typeof CAST;

const isCast = (name: string): name is CastName => Object.hasOwn(CAST, name);

function dressed({ species, over, size, wears, stoop }: Variant): Puppet {
  return { build: { ...BUILDS[species], ...over } as Build, size: size ?? 1, wears, stoop: stoop ?? 0 };
}

/** The puppet of that name, or else a plain one of the species. */
export function puppetOf(name: string, species: Species): Puppet {
  return isCast(name) ? dressed(CAST[name]) : { build: BUILDS[species], size: 1, wears: [], stoop: 0 };
}
