import type { Beat, Ending } from '../../../scenario';

const spring: readonly Beat[] = [
  { cue: 'weather', weather: 'clear' },
  { cue: 'light', hour: 'evening' },
  { cue: 'enter', who: 'sedge', at: 'left' },
  { cue: 'enter', who: 'pip', at: 'centre' },
];

/** What becomes of the pot: an ending for each verdict. */
export const endings: Ending[] = [
  {
    id: 'second-helping',
    verdict: 'thriving',
    title: 'A second helping',
    place: 'landing',
    beats: [
      ...spring,
      { cue: 'enter', who: 'nod', at: 'far-left', mood: 'asleep' },
      { cue: 'enter', who: 'jill', at: 'right' },
      { text: 'In spring a stranger steps off a boat, and has a bowl in her paws before she has asked for it.' },
      { text: '“Who looks after all this?” she asks. Sedge looks at Pip. Pip looks at Sedge.' },
      { speaker: 'jill', mood: 'joy', text: 'I had six minutes today. I don’t know where I got them.' },
      { cue: 'mood', who: 'nod', mood: 'happy' },
      { speaker: 'nod', mood: 'happy', text: '…and you ask who’s hungry. Didn’t I say?' },
    ],
    epilogue: [
      { text: 'The bench is a little too short now. Nobody wants a longer one.', when: { flag: 'bench' } },
      {
        text: 'Somebody has set a bench by the fire. Everybody thinks it was somebody else.',
        when: { flag: 'bench', is: false },
      },
    ],
  },
  {
    id: 'most-evenings',
    verdict: 'muddling',
    title: 'Most evenings',
    place: 'landing',
    beats: [
      ...spring,
      { cue: 'enter', who: 'jill', at: 'right' },
      { text: 'Most evenings there is soup. Some evenings there is hot water, with a good name.' },
      { speaker: 'jill', mood: 'neutral', text: 'It was very nice on Tuesday.' },
      { speaker: 'sedge', mood: 'worried', text: 'What did we do on Tuesday?' },
      { speaker: 'pip', mood: 'worried', text: 'I thought you knew.' },
    ],
    epilogue: [{ text: 'The bench by the fire is full on Tuesdays.', when: { flag: 'bench' } }],
  },
  {
    id: 'the-hook',
    verdict: 'declining',
    title: 'The hook',
    place: 'landing',
    beats: [
      ...spring,
      { cue: 'enter', who: 'nod', at: 'far-left', mood: 'asleep' },
      { text: 'The boats still stop at Low Landing. It is a good place to turn round.' },
      { speaker: 'pip', mood: 'sad', text: 'One of them waved.' },
      { text: 'Somebody has washed the pot and hung up the ladle. It is a very good hook.' },
      { text: 'Nod goes on sleeping beside it, out of habit, or to finish his sentence.' },
    ],
    epilogue: [{ text: 'The bench by the fire has been taken in, out of the wet.', when: { flag: 'bench' } }],
  },
  {
    id: 'four-minutes',
    verdict: 'bureaucratic',
    title: 'Four minutes',
    place: 'landing',
    beats: [
      ...spring,
      { cue: 'enter', who: 'jill', at: 'right' },
      { cue: 'prop', prop: 'ledger', shown: true, who: 'sedge' },
      { text: 'The soup is the same every evening, to the turnip. There is a notice that says how to get it.' },
      { cue: 'look', who: 'jill', at: 'sedge' },
      { text: 'Jill reads the notice. It takes her four minutes.' },
      { cue: 'leave', who: 'jill' },
      { speaker: 'sedge', mood: 'sad', text: 'She’d have liked it. It’s the good sort.' },
    ],
    epilogue: [{ text: 'The bench by the fire is for those with a peg.', when: { flag: 'bench' } }],
  },
  {
    id: 'seven-soups',
    verdict: 'chaotic',
    title: 'Seven soups',
    place: 'landing',
    beats: [
      ...spring,
      { cue: 'enter', who: 'jill', at: 'right' },
      { cue: 'prop', prop: 'pan', shown: true, who: 'pip' },
      { text: 'There are seven pots on the landing. Each is the best idea somebody ever had.' },
      { speaker: 'pip', mood: 'joy', text: 'This one’s blue!' },
      { speaker: 'jill', mood: 'worried', text: 'Is any of them hot?' },
      { text: 'They look. It is an excellent question, and nobody has had that one before.' },
    ],
    epilogue: [{ text: 'The bench went into the fire under the fifth.', when: { flag: 'bench' } }],
  },
];
