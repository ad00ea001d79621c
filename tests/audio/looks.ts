import type { Cueing, Look, ShownActor, ShownLine, Tableau } from '../../src/director/ports';

/** A place in which nothing has begun to tilt, with the numbers given changed. */
export const lookWith = (some: Partial<Look> = {}): Look => ({
  ...{ order: 0, chaos: 0, staleRules: 0, backlog: 0, decline: 0, vision: 0.3, partnership: 0.5 },
  ...some,
});

const PELL: ShownActor = {
  part: { id: 'pell', species: 'otter', puppet: 'pell', name: 'Pell' },
  ...{ spot: 'left', mood: 'neutral', pose: 'stand', looksAt: null },
};

/** The landing of a clear morning with an otter on it, with what is given changed. */
export const viewWith = (some: Partial<Tableau> = {}): Tableau => ({
  ...{ backdrop: 'alder-landing', place: 'The landing', sceneTitle: null, weather: 'clear', hour: 'morning' },
  ...{
    props: [],
    actors: [PELL],
    crowds: [],
    look: lookWith(),
    line: null,
    earlier: [],
    captions: [],
    nextCaptions: [],
  },
  ...{ dilemma: null, ending: null, partOver: null, over: false },
  ...some,
});

/** A cueing that waits for nothing and never ends early. */
export const cueingAt = (tableau: Tableau, some: Partial<Cueing> = {}): Cueing => ({
  ...{ tableau, pace: 'normal', signal: new AbortController().signal, wait: () => Promise.resolve() },
  ...some,
});

/** A line; an otter's unless told otherwise. */
export const lineOf = (text: string, some: Partial<ShownLine> = {}): ShownLine => ({
  ...{ speaker: PELL.part, mood: 'neutral', text, kind: 'told' },
  ...some,
});
