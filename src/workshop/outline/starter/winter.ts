import type { Scene } from '../../../scenario';

/** Half the turnips: whoever lends wants to know what for, or at least how many. */
export const halfTheTurnips: Scene = {
  place: 'landing',
  title: 'Half the turnips',
  beats: [
    { cue: 'weather', weather: 'snow' },
    { cue: 'light', hour: 'morning' },
    { cue: 'leave', who: 'jill' },
    { cue: 'enter', who: 'sedge', at: 'left' },
    { cue: 'enter', who: 'pip', at: 'right' },
    { cue: 'enter', who: 'burdock', at: 'centre' },
    { cue: 'sound', sound: 'creak', caption: 'A barrow, half full.' },
    { cue: 'look', who: 'burdock', at: 'player' },
    {
      speaker: 'burdock',
      mood: 'stern',
      text: 'Last year I lent you a field of turnips. Nobody can tell me where it went. So: half.',
    },
    {
      speaker: 'sedge',
      mood: 'worried',
      text: 'That’s eleven days of soup. Or twenty, if nobody minds seeing the spoon.',
    },
    {
      speaker: 'pip',
      mood: 'neutral',
      text: 'Thirty winters of turnips, and he has never had a bowl. Did nobody ask him in?',
    },
    { cue: 'look', who: 'sedge', at: 'player' },
    { cue: 'look', who: 'pip', at: 'player' },
  ],
  dilemma: {
    prompt: 'Burdock waits beside his barrow. What do you tell him?',
    choices: [
      {
        id: 'show',
        text: 'Sedge, show him what one night takes. Pip, show him who it went to.',
        acts: { measure: 0.45, align: 0.45 },
        consequences: [
          { stock: 'partnership', by: 4, reason: 'Sedge and Pip told one story, each from one end.' },
          { stock: 'vision', by: 3, reason: 'Burdock saw whom the turnips are for, and how many that takes.' },
          { stock: 'members', by: 4, reason: 'Those who stir were told what it had come to.' },
          { stock: 'served', by: -4, reason: 'While everybody talked to Burdock, nobody was at the pot.' },
        ],
        reaction: [
          { speaker: 'sedge', mood: 'neutral', text: 'Forty turnips a night.' },
          {
            speaker: 'pip',
            mood: 'happy',
            text: 'That’s those four, the mole, and her children. That one had seconds.',
          },
          { cue: 'mood', who: 'burdock', mood: 'shock' },
          { speaker: 'burdock', mood: 'happy', text: 'Forty! And I thought I was being generous.' },
          { cue: 'sound', sound: 'pan', caption: 'A pot, boiling over.' },
          { text: 'Behind the three of them the soup boils over. That evening there is toast.' },
        ],
      },
      {
        id: 'book',
        text: 'You shall have it in writing: every turnip, every bowl, at your door each week.',
        acts: { plan: 0.4, measure: 0.5 },
        consequences: [
          { stock: 'stewards', by: 5, reason: 'Burdock was promised an account, and got one.' },
          { stock: 'backlog', by: -3, reason: 'For the first time it was known how long the turnips would last.' },
          { stock: 'members', by: -4, reason: 'Whoever stirred had to write down how often.' },
        ],
        reaction: [
          { cue: 'prop', prop: 'ledger', shown: true, who: 'sedge' },
          { speaker: 'burdock', mood: 'happy', text: 'In *writing*. Well. There’s a second barrow behind the hedge.' },
          { speaker: 'sedge', mood: 'joy', text: 'I’ll need columns.' },
          { cue: 'pose', who: 'pip', pose: 'slump' },
          { text: 'Pip is given a pencil on a string. That evening he writes more than he stirs.' },
        ],
      },
      {
        id: 'bowl',
        text: 'Put the barrow down and sit with them. You’ll see what your turnips have been doing all these years.',
        acts: { align: 0.5, direct: 0.4 },
        consequences: [
          { stock: 'vision', by: 5, reason: 'Burdock saw whom the turnips are for.' },
          { stock: 'served', by: 3, reason: 'Travellers met somebody who had fed them for years.' },
          { stock: 'stewards', by: -5, reason: 'It was still not known how many turnips a night takes.' },
        ],
        reaction: [
          { cue: 'pose', who: 'burdock', pose: 'sit' },
          {
            text: 'Burdock eats between a wet mole and her five children. He asks for salt, and then how far they have come.',
          },
          { speaker: 'burdock', mood: 'happy', text: 'So *that’s* a turnip.' },
          { cue: 'pose', who: 'sedge', pose: 'slump' },
          { speaker: 'sedge', mood: 'worried', text: 'It’s still half a barrow.' },
        ],
      },
    ],
    counsel: {
      how: { text: 'He isn’t mean. He’s been handed a guess every year, and it was a different one.', favours: 'book' },
      what: { text: 'You can’t count somebody into caring. I’ve tried it with Sedge.', favours: 'bowl' },
    },
  },
};

/** The river freezes with boats on it, which nobody has seen before. */
export const theIce: Scene = {
  place: 'landing',
  title: 'The ice',
  beats: [
    { shift: { turbulence: 12 }, reason: 'The river froze over in one night, as it never had before.' },
    { cue: 'weather', weather: 'snow' },
    { cue: 'light', hour: 'night' },
    { cue: 'leave', who: 'burdock' },
    { cue: 'enter', who: 'sedge', at: 'left' },
    { cue: 'enter', who: 'pip', at: 'right' },
    { cue: 'prop', prop: 'lantern', shown: true, who: 'pip' },
    { cue: 'sound', sound: 'creak', caption: 'Ice, talking to itself.' },
    { text: 'In one night the river freezes. Three boats are stuck in the middle of it, with lights on.' },
    { text: 'Nobody has ever seen it do that. Nod wakes up to say so, and goes back to sleep.' },
    {
      speaker: 'sedge',
      mood: 'worried',
      text: 'Some thirty travellers. It holds me. I don’t know what else it holds.',
    },
    { speaker: 'pip', mood: 'shock', text: 'Listen. They’re calling something. I think it’s “soup”.' },
    { cue: 'look', who: 'sedge', at: 'player' },
    { cue: 'look', who: 'pip', at: 'player' },
  ],
  dilemma: {
    prompt: 'The lights on the boats are very small. What do you do?',
    role: 'hazard-novel',
    choices: [
      {
        id: 'wait',
        text: 'Nobody steps on that. Chop wood, warm the barn, and count them in when it melts.',
        acts: { plan: 0.5, solve: 0.5 },
        consequences: [
          { stock: 'stewards', by: 3, reason: 'Pot, barn and turnips came through the frost.' },
          { stock: 'backlog', by: -4, reason: 'The barn was ready for thirty before the first one came.' },
          { stock: 'served', by: -10, reason: 'The travellers sat on the ice until noon.' },
        ],
        reaction: [
          { text: 'By midnight there is wood for a week, and straw for thirty. By noon the ice gives way.' },
          { cue: 'light', hour: 'noon' },
          { cue: 'enter', who: 'jill', at: 'centre' },
          { speaker: 'jill', mood: 'stern', text: 'We could smell it. All night. I’ll say no more.' },
          { speaker: 'sedge', mood: 'happy', text: 'Thirty-one. Nobody wet. There’s a bowl for each.' },
        ],
      },
      {
        id: 'planks',
        text: 'Planks first, Sedge, two and two. Then the pot, Pip, and sing as you walk.',
        acts: { plan: 0.5, inspire: 0.5 },
        consequences: [
          { stock: 'partnership', by: 5, reason: 'Pip walked where Sedge had laid the planks.' },
          { stock: 'served', by: 8, reason: 'The travellers were fetched in, two and two.' },
          { stock: 'members', by: -4, reason: 'Laying planks on ice took all night and most of their paws.' },
        ],
        reaction: [
          { cue: 'prop', prop: 'plank', shown: true, who: 'sedge' },
          { text: 'Sedge lays two, walks two, and lays two more. Pip sings very slowly, to keep behind.' },
          { cue: 'enter', who: 'jill', at: 'centre' },
          {
            speaker: 'jill',
            mood: 'happy',
            text: 'I’ve never been rescued at that speed. I had time to write it down.',
          },
          { cue: 'pose', who: 'pip', pose: 'slump' },
          { text: 'It is morning when the last one is in. Nobody at the landing can feel their paws.' },
        ],
      },
      {
        id: 'carry',
        text: 'If they can’t come to the soup, the soup goes to them. Who walks out there with me?',
        acts: { seize: 0.5, inspire: 0.5 },
        consequences: [
          { stock: 'members', by: 4, reason: 'Everybody who walked out there that night will tell of it.' },
          { stock: 'served', by: 4, reason: 'The travellers had something hot in the middle of the river.' },
          { stock: 'backlog', by: 7, reason: 'The ladle and eight bowls went through the ice.' },
          { stock: 'stewards', by: -13, reason: 'So did half a week of turnips.' },
          {
            stock: 'stewards',
            by: -16,
            reason: 'Burdock had sat among the travellers, and knew by now what a turnip is worth.',
            when: { chose: 'bowl', in: 'half-the-turnips' },
          },
        ],
        reaction: [
          { cue: 'mood', who: 'pip', mood: 'joy' },
          { text: 'Everyone does. The pot goes over the ice on a sledge, singing, and so does the landing.' },
          { cue: 'sound', sound: 'splash', caption: 'Something small goes through the ice.' },
          { speaker: 'sedge', mood: 'sad', text: 'That was the ladle. And eight bowls.' },
          { cue: 'enter', who: 'jill', at: 'centre' },
          { speaker: 'jill', mood: 'joy', text: 'Soup! In the middle of the *river*!' },
        ],
      },
    ],
    counsel: {
      how: { text: 'I can find you thirty planks. I can’t find you another Pip.', favours: 'planks' },
      what: { text: 'They left a light on for us, this time. Somebody ought to come.', favours: 'carry' },
    },
  },
};
