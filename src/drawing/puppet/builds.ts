import type { Species } from './words';

export type Ear = 'round' | 'tiny' | 'long' | 'big' | 'wide' | 'none';
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
  readonly toothed?: boolean;
  readonly striped?: boolean;
  readonly spiny?: boolean;
  readonly antlers?: boolean;
  readonly brow?: string;
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
}

export type Build = MammalBuild | BirdBuild;

const mammal = (build: Omit<MammalBuild, 'rig'>): MammalBuild => ({ rig: 'mammal', ...build });
const bird = (build: Omit<BirdBuild, 'rig'>): BirdBuild => ({ rig: 'bird', ...build });

export const BUILDS: Record<Species, Build> = {
  otter: mammal({
    fur: '#7d5844',
    belly: '#d9bfa0',
    muzzle: '#ecd8be',
    dark: '#3c2a2a',
    ear: 'tiny',
    earSize: 10,
    tail: 'long',
    headWide: 54,
    headHigh: 44,
    bodyWide: 46,
    bodyHigh: 168,
  }),
  beaver: mammal({
    fur: '#9c6440',
    belly: '#d6a873',
    muzzle: '#e2bd8d',
    dark: '#54332a',
    ear: 'round',
    earSize: 13,
    tail: 'paddle',
    headWide: 62,
    headHigh: 50,
    bodyWide: 66,
    bodyHigh: 150,
    toothed: true,
  }),
  badger: mammal({
    fur: '#70707c',
    belly: '#3e3b48',
    muzzle: '#f1ebe0',
    dark: '#2c2936',
    ear: 'round',
    earSize: 12,
    tail: 'stub',
    headWide: 58,
    headHigh: 48,
    bodyWide: 64,
    bodyHigh: 148,
    striped: true,
  }),
  hare: mammal({
    fur: '#b08f6d',
    belly: '#efe0c8',
    muzzle: '#f5e8d4',
    dark: '#4b3a34',
    ear: 'long',
    earSize: 15,
    tail: 'puff',
    headWide: 48,
    headHigh: 44,
    bodyWide: 44,
    bodyHigh: 150,
    toothed: true,
  }),
  elk: mammal({
    fur: '#7b5a48',
    belly: '#a98a70',
    muzzle: '#c9a98a',
    dark: '#3a2826',
    ear: 'wide',
    earSize: 17,
    tail: 'stub',
    headWide: 56,
    headHigh: 56,
    bodyWide: 72,
    bodyHigh: 196,
    antlers: true,
  }),
  muskrat: mammal({
    fur: '#6b4d3c',
    belly: '#b39475',
    muzzle: '#d6b894',
    dark: '#33231f',
    ear: 'tiny',
    earSize: 9,
    tail: 'thin',
    headWide: 50,
    headHigh: 42,
    bodyWide: 52,
    bodyHigh: 118,
    toothed: true,
  }),
  dormouse: mammal({
    fur: '#c98f52',
    belly: '#f3e2c3',
    muzzle: '#f7ecd8',
    dark: '#5a3a2a',
    ear: 'round',
    earSize: 16,
    tail: 'puff',
    headWide: 46,
    headHigh: 42,
    bodyWide: 42,
    bodyHigh: 92,
  }),
  hedgehog: mammal({
    fur: '#cfa981',
    belly: '#eeddbf',
    muzzle: '#f0dfc4',
    dark: '#4b3a35',
    ear: 'round',
    earSize: 11,
    tail: 'none',
    headWide: 52,
    headHigh: 44,
    bodyWide: 60,
    bodyHigh: 118,
    spiny: true,
  }),
  vole: mammal({
    fur: '#8d6f5a',
    belly: '#d8c4aa',
    muzzle: '#e6d4ba',
    dark: '#3f2f2a',
    ear: 'round',
    earSize: 12,
    tail: 'thin',
    headWide: 46,
    headHigh: 40,
    bodyWide: 44,
    bodyHigh: 88,
    toothed: true,
  }),
  frog: mammal({
    fur: '#7f9f54',
    belly: '#dfe3b0',
    muzzle: '#a9bf72',
    dark: '#35492f',
    ear: 'none',
    earSize: 0,
    tail: 'none',
    headWide: 56,
    headHigh: 38,
    bodyWide: 54,
    bodyHigh: 92,
  }),
  mouse: mammal({
    fur: '#9d9cab',
    belly: '#dfdce0',
    muzzle: '#ece6e4',
    dark: '#4a4557',
    ear: 'big',
    earSize: 28,
    tail: 'thin',
    headWide: 46,
    headHigh: 40,
    bodyWide: 40,
    bodyHigh: 96,
    toothed: true,
  }),
  heron: bird({
    back: '#8fa3b8',
    breast: '#e9edf0',
    face: '#e9edf0',
    cap: '#2f3550',
    beak: '#e9a544',
    leg: '#b9803f',
    wing: '#73889f',
    legs: 112,
    neck: 118,
    girth: 1,
    beakLong: 106,
    head: 1,
    crest: 1,
  }),
  kingfisher: bird({
    back: '#2f86ad',
    breast: '#e08a45',
    face: '#e9a05c',
    cap: '#1f6d97',
    beak: '#3b3440',
    leg: '#c85f3a',
    wing: '#256f96',
    legs: 26,
    neck: 0,
    girth: 0.82,
    beakLong: 74,
    head: 1.42,
    crest: 0.35,
  }),
  swift: bird({
    back: '#4a4450',
    breast: '#6b6470',
    face: '#d9d0c6',
    cap: '#3a3540',
    beak: '#2d2932',
    leg: '#6b5a55',
    wing: '#3d3844',
    legs: 22,
    neck: 0,
    girth: 0.78,
    beakLong: 26,
    head: 1.2,
    crest: 0,
  }),
  starling: bird({
    back: '#3c3f5c',
    breast: '#4b5274',
    face: '#565f86',
    cap: '#2f3250',
    beak: '#e3b04d',
    leg: '#b27648',
    wing: '#34385a',
    legs: 40,
    neck: 6,
    girth: 0.86,
    beakLong: 46,
    head: 1.2,
    crest: 0,
  }),
  owl: bird({
    back: '#8a6b4f',
    breast: '#e3cfae',
    face: '#f1e4cb',
    cap: '#6f5440',
    beak: '#d9a443',
    leg: '#c08e4a',
    wing: '#75593f',
    legs: 24,
    neck: 0,
    girth: 1.06,
    beakLong: 24,
    head: 1.6,
    crest: 0.2,
  }),
};
