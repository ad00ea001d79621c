import type { Storylet } from '../../../scenario';

/** What happens between the decisions: because of how the landing has drifted, or on any evening. */
export const evenings: Readonly<Record<string, Storylet>> = {
  'a-peg-each': {
    place: 'landing',
    pool: 'evenings',
    when: { quantity: 'tilt', atMost: -12 },
    once: true,
    beats: [
      { cue: 'light', hour: 'evening' },
      { cue: 'enter', who: 'sedge', at: 'left' },
      { cue: 'enter', who: 'pip', at: 'centre' },
      { cue: 'prop', prop: 'peg', shown: true, who: 'sedge' },
      { text: 'There are pegs now. You take a peg, you get a bowl, you bring back both.' },
      { speaker: 'pip', mood: 'worried', text: 'A mole asked me today if she might be hungry without one.' },
      { speaker: 'sedge', mood: 'neutral', text: 'And what did you tell her?' },
      { speaker: 'pip', mood: 'sad', text: 'I looked for the peg.' },
    ],
  },
  'a-second-pot': {
    place: 'landing',
    pool: 'evenings',
    when: { quantity: 'tilt', atLeast: 12 },
    once: true,
    beats: [
      { cue: 'light', hour: 'evening' },
      { cue: 'enter', who: 'sedge', at: 'left' },
      { cue: 'enter', who: 'pip', at: 'centre' },
      { cue: 'prop', prop: 'pan', shown: true, who: 'pip' },
      { text: 'A second pot stands beside the first. It is for pepper. A third is being talked about.' },
      { speaker: 'pip', mood: 'joy', text: 'Everybody had an idea! I said yes to the good ones.' },
      { speaker: 'sedge', mood: 'worried', text: 'How many were good?' },
      { speaker: 'pip', mood: 'happy', text: 'All of them, so far.' },
    ],
  },
  'any-evening': {
    place: 'landing',
    pool: 'evenings',
    fallback: true,
    beats: [
      { cue: 'light', hour: 'evening' },
      { cue: 'enter', who: 'nod', at: 'far-left', mood: 'asleep' },
      { cue: 'pose', who: 'nod', pose: 'sit' },
      { cue: 'prop', prop: 'bench', shown: true, when: { flag: 'bench', is: true } },
      { text: 'The last boat is in. Leaves fall into the soup, and are taken out again.', when: { season: 'autumn' } },
      { text: 'The last boat is in. It snows on the soup, which hardly shows.', when: { season: 'winter' } },
      { text: 'Two strangers share the bench by the fire. By the second bowl they are not.', when: { flag: 'bench' } },
      { text: 'They eat standing, a little apart, each behind a bowl.', when: { flag: 'bench', is: false } },
      { speaker: 'nod', text: '…and then you…' },
      { text: 'Everyone leans closer. But he has turned over.' },
    ],
  },
};
