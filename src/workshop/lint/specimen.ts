import type { Choice, Scenario, Scene } from '../../scenario';

/** A choice of the specimen: told in few words, answered at once. */
const choice = (id: string, text: string, acts: Choice['acts'], more: Partial<Choice> = {}): Choice => ({
  id,
  text,
  acts,
  ...more,
  reaction: [{ text: 'Heads turn, and the rope begins to move.' }],
});

const counsel = (how: string, what: string) => ({
  how: { text: 'When do we begin?', favours: how },
  what: { text: 'What is it for?', favours: what },
});

const knot: Scene = {
  place: 'landing',
  beats: [{ speaker: 'pell', text: 'Eleven knots. Ten good ones.' }],
  dilemma: {
    prompt: 'What do you say about the knot?',
    choices: [
      choice(
        'mend',
        'Take the rope out of the water, {pell}. We mend it now.',
        { solve: 0.9 },
        {
          consequences: [{ flag: 'mended', set: true, reason: 'The knot was mended.' }],
        },
      ),
      choice('ask', 'Leave the rope a moment. Who can tell me why we cross?', { align: 0.9 }),
    ],
    counsel: counsel('mend', 'ask'),
  },
};

const bell: Scene = {
  place: 'landing',
  beats: [{ text: 'The market bell rings.' }, { text: 'The eleventh knot holds.', when: { flag: 'mended' } }],
  dilemma: {
    prompt: 'What do you say to the queue?',
    choices: [
      choice('list', 'One by one, and the list decides. {pell} reads it out.', { plan: 0.8 }),
      choice('song', 'Come aboard, all of you, and sing so that they hear us.', { inspire: 0.8 }),
    ],
    counsel: counsel('list', 'song'),
  },
};

const ending = (verdict: Scenario['parts'][number]['endings'][number]['verdict']) => ({
  id: verdict,
  verdict,
  title: 'How it went',
  place: 'landing',
  beats: [{ text: 'The bell rings once more.' }],
  epilogue: [{ text: 'Somebody hums.' }],
});

const SPECIMEN: Scenario = {
  format: 1,
  id: 'specimen',
  version: '1.0.0',
  title: { id: 'title', text: 'The Eleventh Knot' },
  blurb: { id: 'blurb', text: 'A rope, a bell, and {pell}.' },
  minutes: { from: 1, to: 2 },
  objectives: ['Hear how and when, and what and why, at one rope.'],
  licence: 'CC BY 4.0',
  authors: ['The Hand in Glove makers'],
  languages: ['en'],
  cast: { pell: { name: 'Pell', species: 'otter' }, rill: { name: 'Rill', species: 'otter' } },
  places: { landing: { name: 'The landing', backdrop: 'alder-landing' } },
  flags: { mended: { initial: false, about: 'The eleventh knot was mended.' } },
  parts: [
    {
      id: 'year',
      counsellors: { how: 'pell', what: 'rill' },
      start: {
        stocks: { management: 42, leadership: 36, vision: 30, partnership: 55, staleRules: 0, backlog: 45 },
        context: { scale: 20, turbulence: 15 },
        constituencies: { members: 55, served: 55, stewards: 55 },
      },
      tempo: 4,
      seasons: [
        { id: 'spring', name: 'Spring', slots: ['knot', { draw: 'evenings' }] },
        { id: 'autumn', name: 'Autumn', slots: ['bell'] },
      ],
      scenes: { knot, bell },
      storylets: {
        'good-knot': {
          pool: 'evenings',
          when: { flag: 'mended' },
          place: 'landing',
          beats: [{ text: 'Somebody runs a paw along the rope, and nods.' }],
        },
        'quiet-evening': {
          pool: 'evenings',
          fallback: true,
          place: 'landing',
          beats: [{ text: 'Nothing happens, and everyone is there for it.' }],
        },
      },
      endings: [ending('bureaucratic'), ending('chaotic'), ending('declining'), ending('muddling'), ending('thriving')],
    },
  ],
};

/** A fresh copy of the smallest fable that the linter has nothing to say about, for examples. */
export const specimen = (): Scenario => JSON.parse(JSON.stringify(SPECIMEN)) as Scenario;
