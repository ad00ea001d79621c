import type { Point } from '../display';

export type Ear = 'round' | 'tiny' | 'long' | 'big' | 'wide' | 'none';
/** The markings of a face. */
export type Mask = 'bib' | 'blaze' | 'heart' | 'stripes' | 'frog' | 'plain';
export type Snout = 'pads' | 'oval' | 'long' | 'none';
export type Tail = 'paddle' | 'long' | 'stub' | 'puff' | 'thin' | 'none';

/** A mammal's body: colours, and half widths and heights in units. */
export interface MammalBuild {
  readonly rig: 'mammal';
  readonly fur: string;
  readonly belly: string;
  readonly muzzle: string;
  readonly dark: string;
  readonly ear: Ear;
  readonly earSize: number;
  readonly tail: Tail;
  readonly headWide: number;
  readonly headHigh: number;
  readonly bodyWide: number;
  readonly bodyHigh: number;
  readonly mask: Mask;
  readonly snout: Snout;
  /** How full the cheeks are, 1 for most. */
  readonly cheeks?: number;
  /** An eye's radius as a share of the head's half width. */
  readonly eye?: number;
  readonly iris?: string;
  readonly brow?: string;
  readonly toothed?: boolean;
  readonly spiny?: boolean;
  readonly antlers?: boolean;
}

/** A bird's body, seen from the side and looking right. */
export interface BirdBuild {
  readonly rig: 'bird';
  readonly back: string;
  readonly breast: string;
  readonly face: string;
  readonly cap: string;
  readonly beak: string;
  readonly leg: string;
  readonly wing: string;
  readonly legs: number;
  readonly neck: number;
  readonly girth: number;
  readonly beakLong: number;
  readonly head: number;
  readonly crest: number;
  /** How long and how high its wings are, 1 for a heron's. */
  readonly span: Point;
  readonly tail?: 'wedge' | 'fork' | 'stub';
  /** A swift: long and low. */
  readonly sleek?: boolean;
  /** Still in down, with a yellow gape. */
  readonly downy?: boolean;
  /** An owl: upright, and looking out of the picture with both eyes. */
  readonly disc?: boolean;
  readonly flecked?: 'bars' | 'stars';
  readonly fleck?: string;
  /** The bushy brows of the old. */
  readonly brow?: string;
  /** Old herons have long feathers on the breast. */
  readonly plumed?: boolean;
}

export type Build = MammalBuild | BirdBuild;
