import { type Descriptions, GOTO, ID, WHEN } from './phrases';

export const SCENES: Descriptions = {
  Acts: [
    'How much of each act of managing and leading is in a choice; together at most 1.5.',
    {
      plan: 'Planning and budgeting (managing).',
      solve: 'Solving day-to-day problems (managing).',
      measure: 'Tracking and measuring (managing).',
      staff: 'Hiring, firing, describing jobs (managing).',
      direct: 'Setting direction (leading).',
      align: 'Aligning people (leading).',
      inspire: 'Inspiring (leading).',
      seize: 'Seizing opportunities (leading).',
    },
  ],
  Branch: ['One way on.', { when: WHEN, goto: 'To which scene.' }],
  Goto: ['A scene, or a list of branches of which the first that holds is taken; the last has no condition.'],
  Choice: [
    'Something the player may say or do.',
    {
      id: ID,
      text: 'What the player says or does.',
      acts: 'What managing and leading there is in it.',
      consequences: 'What else it brings about.',
      reaction: 'What is seen to happen at once.',
      when: `Offered only if this holds. ${WHEN}`,
      goto: GOTO,
      kind: 'On a vision dilemma: a heading, a plan or a slogan.',
      serves: 'On a vision dilemma: whom the heading serves.',
      translates: 'Whether it turns the heading into work.',
      appoints: 'On an appointment: what the newcomer is like.',
      misconception: 'The common belief it acts on, for the teaching note; no rule reads it.',
    },
  ],
  Advice: ["One counsellor's word.", { text: 'What they say when asked.', favours: 'The choice they would make.' }],
  Counsel: [
    'What the two counsellors say.',
    { how: 'The one who asks how and when.', what: 'The one who asks what and why.' },
  ],
  Guess: [
    'One answer to the prediction question.',
    { id: ID, text: 'The answer in words.', stock: 'Which number it is about.', moves: 'Which way it would move.' },
  ],
  Prediction: [
    'The question what will move, before the choice.',
    { question: 'The question in words.', guesses: 'Two to four answers.' },
  ],
  Dilemma: [
    'A decision.',
    {
      prompt: 'The question put to the player.',
      role: 'What it is for in the fable, where it has such a part.',
      exposes: 'What can be seen in it, in a few words for the teaching note; no rule reads it.',
      choices: 'Two to four things a sensible person would do.',
      counsel: 'What each counsellor says when asked.',
      predict: 'An optional question about what will move.',
    },
  ],
};

const SCENE_KEYS = {
  place: 'Where it plays.',
  title: 'Shown above it.',
  beats: 'What is told, in order.',
  dilemma: 'The decision it ends in.',
  goto: GOTO,
};

export const PASSAGES: Descriptions = {
  Scene: ['A scene, at its place in the order of the seasons or by a "goto".', SCENE_KEYS],
  Storylet: [
    'A scene that is drawn when its condition holds.',
    {
      ...SCENE_KEYS,
      pool: 'The pool it is drawn from.',
      weight: 'How likely against the others; 1, when left out.',
      when: WHEN,
      once: 'Whether it comes only once.',
      cooldown: 'How many draws it then stays away.',
      seasons: 'The seasons it may come in; all, when left out.',
      fallback: 'Comes only when nothing else of its pool may.',
    },
  ],
  Epilogue: ['A last line.', { text: 'The words.', when: WHEN }],
  Ending: [
    'How a part ends. The first in the file that fits is taken; the last of each verdict has no condition.',
    {
      id: ID,
      verdict: 'The verdict it belongs to.',
      when: WHEN,
      title: 'Its title.',
      place: 'Where it plays.',
      beats: 'What is told.',
      epilogue: 'Last lines, each of which may have a condition.',
    },
  ],
};
