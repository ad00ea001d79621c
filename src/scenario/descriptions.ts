/** What a node of the format is, and what each of its keys holds: shown by editors while an author writes. */
type Description = readonly [about: string, keys?: Readonly<Record<string, string>>];

const WHEN = 'Only if this holds; always, when it is left out.';
const ID = 'The name other parts of the scenario use for it.';
const REASON = 'Why, in words for the debrief.';
const DELAY = 'In how many turns it falls due; now, when left out.';
const CUE = 'Which cue it is.';
const AT_LEAST = 'Holds from this number upward.';
const AT_MOST = 'Holds up to this number.';
const GOTO = 'What comes next: a scene, or a list of branches. The next slot, when left out.';
const BOUNDS = { atLeast: AT_LEAST, atMost: AT_MOST };

const WORDS: Record<string, Description> = {
  Id: ['A name: small letters, digits and hyphens, beginning with a letter.'],
  TextId: ['The name of a text, which translations hang on; small letters, digits, dots and hyphens.'],
  Text: ['Words for the player. *Stars* set emphasis, {pause} waits, {name} puts in the name of someone in the cast.'],
  TextWithId: [
    'Words with the id that translations hang on.',
    { id: 'Kept for ever, even when the words move.', text: 'The words.', note: 'A word to translators.' },
  ],
};

const BEATS: Record<string, Description> = {
  Beat: ['One moment of a scene: a line, a cue for stage and sound, or a shift of the context.'],
  Line: [
    'Words that are told or said.',
    {
      speaker: 'Who says it; the teller, when left out.',
      mood: 'How they look saying it.',
      text: 'The words.',
      when: WHEN,
    },
  ],
  Cue: ['Something for the stage or the ear. It carries no words.'],
  EnterCue: [
    'Someone comes in.',
    { cue: CUE, who: 'Who comes.', at: 'Where they stand.', mood: 'How they look.', when: WHEN },
  ],
  LeaveCue: ['Someone goes.', { cue: CUE, who: 'Who goes.', when: WHEN }],
  MoveCue: ['Someone walks to another spot.', { cue: CUE, who: 'Who walks.', to: 'Where to.', when: WHEN }],
  LookCue: ['Someone looks at someone.', { cue: CUE, who: 'Who looks.', at: 'At whom, or "player".', when: WHEN }],
  MoodCue: ["Someone's face changes.", { cue: CUE, who: 'Whose.', mood: 'To what.', when: WHEN }],
  PoseCue: ['Someone changes how they stand.', { cue: CUE, who: 'Who.', pose: 'How.', when: WHEN }],
  WeatherCue: ['The weather turns.', { cue: CUE, weather: 'To what.', when: WHEN }],
  LightCue: ['The hour of the day changes.', { cue: CUE, hour: 'To which.', when: WHEN }],
  PropCue: [
    'A thing appears or goes.',
    { cue: CUE, prop: 'Which thing.', shown: 'Whether it is there from now on.', who: 'Who holds it.', when: WHEN },
  ],
  ShakeCue: ['The picture shakes, where motion is wanted.', { cue: CUE, when: WHEN }],
  SoundCue: [
    'A sound, with the words that stand for it.',
    { cue: CUE, sound: 'Which sound.', caption: 'What one would hear, for those who do not.', when: WHEN },
  ],
  Push: [
    'How far the context moves, in points.',
    {
      scale: 'Size and complexity, from -100 to 100.',
      turbulence: 'How fast the surroundings change, from -100 to 100.',
    },
  ],
  Shift: [
    'The world moves, before the dilemma is shown.',
    { shift: 'How far.', turns: 'For so many turns; for good, when left out.', reason: REASON, when: WHEN },
  ],
};

const CONDITIONS: Record<string, Description> = {
  Condition: ['Something that holds or does not, in the state of the story.'],
  Quantity: ['A number of the community: 0 to 100, tilt from -100 (bureaucracy) to 100 (chaos).'],
  QuantityCondition: ['A number of the community is within bounds.', { quantity: 'Which number.', ...BOUNDS }],
  FlagCondition: [
    'A flag is set, has a value or is within bounds.',
    { flag: 'Which flag.', is: 'Has this value.', ...BOUNDS },
  ],
  RelationshipCondition: [
    'How someone stands to the player, from -3 to 3, is within bounds.',
    { relationship: 'Who.', ...BOUNDS },
  ],
  RuleCondition: ['A rule is in force, or is not.', { rule: 'Which rule.', stands: 'Whether it is to be in force.' }],
  ChoseCondition: ['The player chose this before.', { chose: 'Which choice.', in: 'In which scene.' }],
  CountCondition: ['So many choices of a kind were made.', { count: 'Which act or lean is counted.', ...BOUNDS }],
  StreakCondition: ['So many choices running leaned one way.', { streak: 'Which way.', ...BOUNDS }],
  SeasonCondition: ['It is this season.', { season: 'Which season.' }],
  PartCondition: ['It is this part.', { part: 'Which part.' }],
  EndedEarlyCondition: ['The part ended early.', { endedEarly: 'By whose loss, or "any".' }],
  AllCondition: ['All of these hold.', { all: 'The conditions.' }],
  AnyCondition: ['At least one of these holds.', { any: 'The conditions.' }],
  NotCondition: ['This does not hold.', { not: 'The condition.' }],
};

const OWN = { in: DELAY, reason: REASON, when: `${WHEN} Asked when it falls due.` };

const CONSEQUENCES: Record<string, Description> = {
  Consequence: ['What a choice brings about beyond its acts.'],
  PlainConsequence: ['A consequence that does not depend on which way the player went before.'],
  StockConsequence: ['A number of the community changes.', { stock: 'Which.', by: 'By so many points.', ...OWN }],
  FlagConsequence: ['A flag changes.', { flag: 'Which.', set: 'To this value.', add: 'By this whole number.', ...OWN }],
  RelationshipConsequence: [
    'Someone thinks better or worse of the player.',
    { relationship: 'Who.', by: 'By how much; the whole goes from -3 to 3.', ...OWN },
  ],
  MakeRuleConsequence: [
    'A rule is made, and weighs on the stale rules.',
    { makeRule: 'Which.', carries: 'How many points of stale rules it carries.', ...OWN },
  ],
  PruneRuleConsequence: ['A rule is dropped, with what it carried.', { pruneRule: 'Which.', ...OWN }],
  PassTurnConsequence: ['Time passes.', { passTurn: 'So many turns.', reason: REASON, when: WHEN }],
  Outcomes: [
    'What happens by the way the player has gone so far.',
    { then: 'When this choice goes against it.', else: 'When this choice goes the same way.' },
  ],
  OppositeConsequence: [
    'Depends on whether this choice leans against all choices so far.',
    { opposite: 'What happens either way.', when: WHEN },
  ],
};

const SCENES: Record<string, Description> = {
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
  Prediction: ['What will move?', { question: 'The question in words.', guesses: 'Two to four answers.' }],
  Dilemma: [
    'A decision.',
    {
      prompt: 'The question put to the player.',
      role: 'What it is for in the fable, where it has such a part.',
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

const PASSAGES: Record<string, Description> = {
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

const POINTS = 'From 0 to 100.';

const SCENARIO: Record<string, Description> = {
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

/** By the name of the node in the JSON Schema. */
export const DESCRIPTIONS: Readonly<Record<string, Description>> = {
  ...WORDS,
  ...BEATS,
  ...CONDITIONS,
  ...CONSEQUENCES,
  ...SCENES,
  ...PASSAGES,
  ...SCENARIO,
};
