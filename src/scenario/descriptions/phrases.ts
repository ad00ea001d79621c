/** What a node of the format is, and what each of its keys holds: shown by editors while an author writes. */
export type Description = readonly [about: string, keys?: Readonly<Record<string, string>>];
export type Descriptions = Readonly<Record<string, Description>>;

export const WHEN = 'Only if this holds; always, when it is left out.';
export const ID = 'The name other parts of the scenario use for it.';
export const REASON = 'Why, in words for the debrief.';
export const DELAY = 'In how many turns it falls due; now, when left out.';
export const CUE = 'Which cue it is.';
export const AT_LEAST = 'Holds from this number upward.';
export const AT_MOST = 'Holds up to this number.';
export const GOTO = 'What comes next: a scene, or a list of branches. The next slot, when left out.';
export const BOUNDS = { atLeast: AT_LEAST, atMost: AT_MOST };
