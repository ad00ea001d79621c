import { type Descriptions, ID } from './phrases';

const POINTS = 'From 0 to 100.';

export const SCENARIO: Descriptions = {
  Overrides: [
    'Coefficients of the model that this part changes.',
    {
      gain: 'What one unit of an act adds.',
      changeLoad: 'What leading adds to what must be coordinated.',
      arrive: 'How fast day-to-day matters come in.',
      visionFade: 'How fast the heading fades.',
      shift: 'How kindly a shortage is judged.',
      staleRate: 'How fast rules go stale when the world turns.',
    },
  ],
  CastMember: [
    'Someone in the story.',
    { name: 'Their name.', species: 'What they are.', puppet: 'How they are drawn.', about: 'A line about them.' },
  ],
  Place: ['Somewhere scenes play.', { name: 'Its name.', backdrop: 'How it is drawn.' }],
  Flag: [
    'Something the story remembers.',
    {
      initial: 'What it starts with: true or false, a whole number, or someone of the cast.',
      about: 'What it is for.',
    },
  ],
  RuleName: ['A rule of the community.', { name: 'What it is called.' }],
  StandingRule: [
    'A rule in force from the start.',
    { rule: 'Which.', carries: 'How many points of stale rules it carries.' },
  ],
  Stocks: [
    'The community in numbers.',
    {
      management: `Living order. ${POINTS}`,
      leadership: `Living direction. ${POINTS}`,
      vision: `How clear and shared the heading is. ${POINTS}`,
      partnership: `Trust between those who manage and those who lead. ${POINTS}`,
      staleRules: `Rules that no longer fit. ${POINTS}`,
      backlog: `Unsolved day-to-day matters. ${POINTS}`,
    },
  ],
  Context: [
    'The world around it.',
    { scale: `What must be coordinated. ${POINTS}`, turbulence: `How fast the surroundings change. ${POINTS}` },
  ],
  Constituencies: [
    'Those it is for.',
    {
      members: `Those who do the work. ${POINTS}`,
      served: `Those it is done for. ${POINTS}`,
      stewards: `Those who lent the means. ${POINTS}`,
    },
  ],
  Start: [
    'How things stand at the start.',
    {
      stocks: 'The community in numbers.',
      context: 'The world around it.',
      constituencies: 'Those it is for.',
      rules: 'The rules in force.',
    },
  ],
  Counsellors: ['Who stands beside the Warden.', { how: 'Who asks how and when.', what: 'Who asks what and why.' }],
  Draw: ['A slot filled from a pool.', { draw: 'Which pool.' }],
  Season: [
    'A stretch of the story.',
    {
      id: ID,
      name: 'Its name.',
      place: 'Where its opening plays.',
      opening: 'What is told first.',
      slots: 'What comes, in order: scenes by name, or draws.',
    },
  ],
  Part: [
    'Most fables have one part. Each has its own start, seasons and endings.',
    {
      id: ID,
      name: 'Shown where there are several.',
      counsellors: 'Who stands beside the Warden.',
      start: 'How things stand at the start.',
      tempo: 'How many steps of the model one turn takes; 1, when left out.',
      model: 'Coefficients that this part changes.',
      seasons: 'Its seasons, in order.',
      scenes: 'Its scenes by name.',
      storylets: 'Its storylets by name.',
      endings: 'Its endings, at least one for each verdict.',
    },
  ],
  Minutes: ['How long a play-through takes.', { from: 'At least.', to: 'At most.' }],
  Scenario: [
    'One fable.',
    {
      $schema: 'The path to this schema, so that an editor can help.',
      format: 'The version of this format.',
      id: 'The name of the folder it lies in.',
      version: 'The version of the fable, such as 1.0.0.',
      title: 'Its title.',
      blurb: 'Two sentences for the card it is chosen by.',
      minutes: 'How long a play-through takes.',
      objectives: 'What a player should be able to do afterwards.',
      licence: 'Under which licence it may be used.',
      authors: 'Who wrote it.',
      languages: 'The languages it can be played in, the first being its own.',
      cast: 'Everyone in it, by name.',
      places: 'Where it plays, by name.',
      flags: 'What the story remembers, by name.',
      rules: 'The rules that can be made, by name.',
      order: 'Whether its parts come as written or in an order drawn by the seed.',
      parts: 'One part, or up to four.',
    },
  ],
};
