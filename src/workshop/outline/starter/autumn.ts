import type { Scene } from '../../../scenario';

/** The first evening: bowls, spoons, and what a bowl is for. */
export const theLadle: Scene = {
  place: 'landing',
  title: 'The ladle',
  beats: [
    { cue: 'weather', weather: 'mist' },
    { cue: 'light', hour: 'evening' },
    { cue: 'enter', who: 'nod', at: 'far-left' },
    { cue: 'enter', who: 'sedge', at: 'left' },
    { cue: 'enter', who: 'pip', at: 'centre' },
    { cue: 'prop', prop: 'pan', shown: true, who: 'nod' },
    { text: 'At Low Landing a pot of soup stands over a fire. Whoever comes off a boat gets a bowl.' },
    { cue: 'look', who: 'nod', at: 'player' },
    { text: 'Nod has kept it for thirty winters. This evening he puts the ladle in your hand.' },
    { speaker: 'nod', mood: 'happy', text: 'There’s nothing to it. You stir, and you…' },
    { cue: 'pose', who: 'nod', pose: 'sit' },
    { cue: 'mood', who: 'nod', mood: 'asleep' },
    { text: 'He is asleep before the end of it. It may have been the important part.' },
    {
      speaker: 'sedge',
      mood: 'worried',
      text: 'Twelve bowls. Nine spoons. From the third boat on, they eat in turns.',
    },
    {
      speaker: 'pip',
      mood: 'happy',
      text: 'Nobody has ever asked them anything, you know. They come in cold and go off full.',
    },
    { cue: 'enter', who: 'jill', at: 'right' },
    { speaker: 'jill', mood: 'neutral', text: 'Night post. I have four minutes. Is it hot?' },
    { text: 'It is not hot. Two more boats are due before dark.' },
  ],
  dilemma: {
    prompt: 'Everybody looks at whoever has the ladle. What do you say?',
    choices: [
      {
        id: 'count',
        text: 'Count the bowls, Sedge, and feed the fire. By dusk I want it hot, and a spoon for every bowl.',
        acts: { solve: 0.5, measure: 0.4 },
        consequences: [
          { stock: 'backlog', by: -5, reason: 'The fire was fed, and there was a spoon for every bowl.' },
          { stock: 'stewards', by: 3, reason: 'Somebody counted what had been lent.' },
          { stock: 'served', by: -3, reason: 'Jill went on without her soup.' },
        ],
        reaction: [
          { cue: 'pose', who: 'sedge', pose: 'point' },
          { speaker: 'sedge', mood: 'happy', text: 'Three spoons borrowed. I’ve written down from whom.' },
          { cue: 'pose', who: 'sedge', pose: 'stand' },
          { text: 'By dusk it is hot, and there is one for each.' },
          { cue: 'leave', who: 'jill' },
          { text: 'Four minutes are over long before dusk. Jill runs on with the post, and without the soup.' },
        ],
      },
      {
        id: 'listen',
        text: 'Sit with us, Jill. What is it like to come in off the water, in the dark?',
        acts: { align: 0.5, inspire: 0.4 },
        consequences: [
          { stock: 'vision', by: 4, reason: 'Jill told them what the fire looks like from the water.' },
          { stock: 'members', by: 3, reason: 'Those who stir heard whom they stir for.' },
          { stock: 'backlog', by: 4, reason: 'Nobody fed the fire in the meantime.' },
        ],
        reaction: [
          { cue: 'pose', who: 'jill', pose: 'sit' },
          { speaker: 'jill', mood: 'sad', text: 'You see one light. You hope somebody has left it on for you.' },
          { cue: 'mood', who: 'pip', mood: 'joy' },
          { text: 'Nobody says anything for a while. Sedge stirs as though it mattered.' },
          { text: 'Nobody feeds the fire, either. The soup is warm, in the sense of not being cold.' },
        ],
      },
      {
        id: 'meet',
        text: 'Pip, find the coldest when they land. Sedge, have a hot bowl ready for each.',
        acts: { plan: 0.45, seize: 0.45 },
        consequences: [
          { flag: 'bench', set: true, reason: 'Sedge and Pip agreed on a place for the bench.' },
          { stock: 'partnership', by: 4, reason: 'Sedge and Pip needed each other for an evening.' },
          { stock: 'served', by: 4, reason: 'The coldest were fetched to the fire first.' },
          { stock: 'stewards', by: -4, reason: 'More turnips went into the pot than anybody counted.' },
        ],
        reaction: [
          { cue: 'move', who: 'pip', to: 'far-right' },
          {
            speaker: 'pip',
            mood: 'joy',
            text: 'Three cold ones! And a hedgehog with mushrooms, who says it’s no trouble.',
          },
          { cue: 'prop', prop: 'bench', shown: true },
          {
            text: 'It takes the two of them all evening to agree where the bench should stand. It stands by the fire.',
          },
          { speaker: 'sedge', mood: 'worried', text: 'Good soup. I couldn’t tell you how many turnips.' },
        ],
      },
    ],
    counsel: {
      how: { text: 'Hot first. Nobody has ever thanked us for a cold bowl, kindly meant.', favours: 'count' },
      what: { text: 'She has four minutes. When did anyone last ask what she does with the rest?', favours: 'listen' },
    },
  },
};
