/** The closed word lists of the scenario format. An author picks from these; stage, sound and engine know each one. */

export const STOCKS = ['management', 'leadership', 'vision', 'partnership', 'staleRules', 'backlog'] as const;
export const CONTEXTS = ['scale', 'turbulence'] as const;
export const CONSTITUENCIES = ['members', 'served', 'stewards'] as const;

export const MANAGING_ACTS = ['plan', 'solve', 'measure', 'staff'] as const;
export const LEADING_ACTS = ['direct', 'align', 'inspire', 'seize'] as const;
export const ACTS = [...MANAGING_ACTS, ...LEADING_ACTS] as const;
export const LEANS = ['managing', 'leading', 'blended'] as const;

export const VERDICTS = ['bureaucratic', 'chaotic', 'declining', 'muddling', 'thriving'] as const;
export const DILEMMA_ROLES = [
  'vision',
  'translation',
  'hazard-known',
  'hazard-novel',
  'appointment',
  'hidden-cause',
] as const;
export const COUNSELLORS = ['how', 'what'] as const;
/** What people commonly believe about managing and leading, and what a choice may be an instance of. */
export const MISCONCEPTIONS = [
  'leading-is-better',
  'title-leads',
  'leading-is-charm',
  'both-are-the-same',
  'vision-is-a-plan',
  'vision-is-enough',
  'tighten-in-a-crisis',
  'inspire-in-a-crisis',
  'rules-are-drag',
  'what-worked-will-work',
  'growth-is-more-of-the-same',
  'harder-closes-the-gap',
  'poor-results-mean-lazy-people',
  'firefighter-is-the-hero',
  'balance-is-half-and-half',
  'leaders-skip-details',
  'always-a-visionary',
  'one-must-be-both',
  'hire-your-likeness',
] as const;

export const MOODS = ['neutral', 'happy', 'worried', 'stern', 'smug', 'shock', 'sad', 'joy', 'asleep'] as const;
export const POSES = ['stand', 'sit', 'lean', 'walk', 'carry', 'point', 'slump', 'cheer', 'back'] as const;
export const SPOTS = ['far-left', 'left', 'centre', 'right', 'far-right', 'above'] as const;
export const WEATHERS = ['clear', 'mist', 'rain', 'fog', 'wind', 'snow', 'flood', 'ebb'] as const;
export const HOURS = ['dawn', 'morning', 'noon', 'evening', 'night'] as const;
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
export const BACKDROPS = [
  'alder-landing',
  'alder-river',
  'sticks-crest',
  'sticks-tag-house',
  'sticks-doors',
  'sticks-sill',
  'sky-beam',
  'sky-arches',
  'sky-ledges',
  'sky-wheel-post',
  'banks-bridge',
  'banks-hall',
  'banks-between',
  'banks-gauge',
  'storm-kettle',
  'storm-spoon',
] as const;
export const PROPS = [
  'hat',
  'rope',
  'plank',
  'ledger',
  'shells',
  'crate',
  'mushrooms',
  'pan',
  'lantern',
  'bench',
  'second-boat',
  'peg',
  'stick',
  'horn',
  'map',
  'bowl',
  'tag',
  'door-sign',
  'spoon-bowl',
  'spoon-handle',
  'string',
  'slate',
  'feather',
  'bell-rope',
  'soup-pot',
  'turnip',
  'wreck',
] as const;
/** The kinds of animals of which there are crowds. */
export const CROWDS = ['otter', 'beaver', 'swift', 'starling', 'badger', 'hare', 'heron', 'muskrat'] as const;
/** The most that stand behind the cast. */
export const LARGEST_CROWD = 24;
export const SOUNDS = [
  'bell',
  'market-bell',
  'creak',
  'splash',
  'song',
  'pan',
  'knock',
  'crash',
  'murmur',
  'laugh',
  'fog-drip',
  'wind',
  'rain',
  'wings',
  'horn',
  'melt',
  'mill-bell',
  'surf',
  'ice',
  'hoofs',
  'slaps',
  'stamp',
] as const;

export type Stock = (typeof STOCKS)[number];
export type ContextName = (typeof CONTEXTS)[number];
export type Constituency = (typeof CONSTITUENCIES)[number];
export type Act = (typeof ACTS)[number];
export type Lean = (typeof LEANS)[number];
export type Verdict = (typeof VERDICTS)[number];
export type DilemmaRole = (typeof DILEMMA_ROLES)[number];
export type Misconception = (typeof MISCONCEPTIONS)[number];
export type Counsellor = (typeof COUNSELLORS)[number];
export type Mood = (typeof MOODS)[number];
export type Pose = (typeof POSES)[number];
export type Spot = (typeof SPOTS)[number];
export type Weather = (typeof WEATHERS)[number];
export type Hour = (typeof HOURS)[number];
export type Species = (typeof SPECIES)[number];
export type Backdrop = (typeof BACKDROPS)[number];
export type Prop = (typeof PROPS)[number];
export type CrowdKind = (typeof CROWDS)[number];
export type Sound = (typeof SOUNDS)[number];
