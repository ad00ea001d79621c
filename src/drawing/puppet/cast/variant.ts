import type { BirdBuild, MammalBuild } from '../builds';
import type { Species } from '../words';

/** Clothing and things that always belong to a puppet. */
export type Wear =
  | {
      readonly wear: 'bandana' | 'scarf' | 'vest' | 'apron' | 'shawl';
      readonly colour: string;
      readonly second: string;
    }
  | { readonly wear: 'coil' | 'pole' | 'stick' | 'whistle' | 'pendant' | 'spectacles' | 'satchel' }
  | { readonly wear: 'cap' | 'feather' | 'flower' | 'tuft' | 'headband' | 'moustache'; readonly colour: string };

/** Somebody: a species, and in what they differ from others of it. */
export interface Variant {
  readonly species: Species;
  readonly over?: Partial<Omit<MammalBuild, 'rig'>> | Partial<Omit<BirdBuild, 'rig'>>;
  /** Size among the others, 1 for a grown otter. */
  readonly size?: number;
  /** Degrees by which it always bends forward. */
  readonly stoop?: number;
  readonly wears: readonly Wear[];
}
