import type { BirdBuild, MammalBuild } from '../builds';
import type { Species } from '../words';
import type { Tool } from '../worn/belt';
import type { HungThing } from '../worn/hung';

/** What is worn on a head, in one colour. */
export type Headgear =
  | 'cap'
  | 'feather'
  | 'flower'
  | 'tuft'
  | 'headband'
  | 'moustache'
  | 'kerchief'
  | 'visor'
  | 'nightcap'
  | 'toque'
  | 'souwester'
  | 'goggles'
  | 'trumpet';

/** Clothing and things that always belong to a puppet. */
export type Wear =
  | {
      readonly wear: 'bandana' | 'scarf' | 'vest' | 'apron' | 'shawl' | 'ruff';
      readonly colour: string;
      readonly second: string;
    }
  | { readonly wear: 'coil' | 'pole' | 'staff' | 'stick' | 'spectacles' | 'satchel' | 'tags' | HungThing }
  | { readonly wear: 'belt'; readonly tool: Tool }
  | { readonly wear: Headgear; readonly colour: string };

/** Somebody: a species, and in what they differ from others of it. */
export interface Variant {
  readonly species: Species;
  readonly over?: Partial<Omit<MammalBuild, 'rig'>> | Partial<Omit<BirdBuild, 'rig'>>;
  /** Size among the others, 1 for a grown otter. */
  readonly size?: number;
  /** Degrees by which it always bends forward. */
  readonly stoop?: number;
  /** How heavy its eyelids always are, 0..1. */
  readonly weary?: number;
  readonly wears: readonly Wear[];
}
