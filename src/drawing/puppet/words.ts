/** The words by which a puppet is asked for. */

export const MOODS = ['neutral', 'happy', 'worried', 'stern', 'smug', 'shock', 'sad', 'joy', 'asleep'] as const;
export type Mood = (typeof MOODS)[number];

export const POSES = ['stand', 'sit', 'lean', 'walk', 'carry', 'point', 'slump', 'cheer', 'back'] as const;
export type Pose = (typeof POSES)[number];

export const SPECIES = [
  'otter',
  'beaver',
  'swift',
  'starling',
  'badger',
  'hare',
  'heron',
  'owl',
  'elk',
  'muskrat',
  'dormouse',
  'kingfisher',
  'hedgehog',
  'vole',
  'frog',
  'mouse',
] as const;
export type Species = (typeof SPECIES)[number];

/** What the eyes and mouth are doing right now, in any mood. */
export const FACES = ['open', 'shut', 'talk'] as const;
export type Face = (typeof FACES)[number];
