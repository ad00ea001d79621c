import type { Scenario } from '../../src/scenario';

type Scenes = Scenario['parts'][number]['scenes'];
type Storylets = NonNullable<Scenario['parts'][number]['storylets']>;
type Ending = Scenario['parts'][number]['endings'][number];
type Choice = NonNullable<Scenes[string]['dilemma']>['choices'][number];

const words = (id: string, text: string) => ({ id, text });
const told = (id: string, text: string) => ({ text: words(id, text) });
const said = (speaker: string, id: string, text: string) => ({ speaker, ...told(id, text) });

function choice(scene: string, id: string, acts: Choice['acts'], rest: Partial<Choice> = {}): Choice {
  return {
    id,
    text: words(`${scene}.${id}`, `We do it the ${id} way.`),
    acts,
    reaction: [told(`${scene}.${id}.1`, `Everyone sees the ${id} way at work.`)],
    ...rest,
  };
}

const counsel = (scene: string, how: string, what: string) => ({
  how: { text: words(`${scene}.how`, 'When do we begin?'), favours: how },
  what: { text: words(`${scene}.what`, 'Why do we begin?'), favours: what },
});

/** First dilemma: shifts, cues, a prediction, delayed and opposite consequences. */
const theHat: Scenes[string] = {
  place: 'landing',
  title: words('the-hat.title', 'The hat'),
  beats: [
    { cue: 'enter', who: 'pell', at: 'left', mood: 'worried' },
    { cue: 'enter', who: 'rill', at: 'right' },
    told('the-hat.1', 'The landing, early.'),
    said('pell', 'the-hat.2', 'Eleven knots. Ten good ones, {rill}.'),
    { cue: 'sound', sound: 'bell', caption: words('the-hat.bell', 'A bell, far off') },
    {
      shift: { scale: 5, turbulence: 10 },
      turns: 1,
      reason: words('the-hat.fog', 'Fog comes down the river.'),
    },
  ],
  dilemma: {
    prompt: words('the-hat.prompt', 'What do you do with the hat?'),
    choices: [
      choice(
        'the-hat',
        'mend',
        { solve: 0.6, measure: 0.4 },
        {
          consequences: [
            { stock: 'backlog', by: -3, reason: words('the-hat.mend.a', 'The knot holds.') },
            { stock: 'served', by: -4, in: 2, reason: words('the-hat.mend.b', 'The mushrooms went soft.') },
            { makeRule: 'shells', carries: 4, reason: words('the-hat.mend.c', 'A shell is now a place.') },
          ],
        },
      ),
      choice(
        'the-hat',
        'ask',
        { direct: 0.5, align: 0.5 },
        {
          consequences: [
            { flag: 'song', set: true, reason: words('the-hat.ask.a', 'The queue starts to sing.') },
            { relationship: 'rill', by: 1, reason: words('the-hat.ask.b', 'Rill was asked.') },
          ],
        },
      ),
      choice('the-hat', 'both', { staff: 0.5, align: 0.5 }, { goto: 'wet-ears' }),
    ],
    counsel: counsel('the-hat', 'mend', 'ask'),
    predict: {
      question: words('the-hat.predict', 'What will move?'),
      guesses: [
        { id: 'order', text: words('the-hat.guess-1', 'The landing gets tidier.'), stock: 'management', moves: 'up' },
        { id: 'heart', text: words('the-hat.guess-2', 'The otters look up.'), stock: 'leadership', moves: 'up' },
      ],
    },
  },
};

/** Second dilemma: a known hazard; what it brings depends on which way the player has gone so far. */
const ropeDay: Scenes[string] = {
  place: 'river',
  beats: [told('rope-day.1', 'A strand of the rope has gone.'), { cue: 'prop', prop: 'rope', shown: true }],
  dilemma: {
    prompt: words('rope-day.prompt', 'It is market morning.'),
    role: 'hazard-known',
    choices: [
      choice(
        'rope-day',
        'drill',
        { solve: 0.6, plan: 0.4 },
        {
          consequences: [
            {
              opposite: {
                then: [{ stock: 'partnership', by: 6, reason: words('rope-day.drill.a', 'They meet in the middle.') }],
                else: [{ stock: 'partnership', by: -2, reason: words('rope-day.drill.b', 'More of the same.') }],
              },
            },
            { pruneRule: 'shells', reason: words('rope-day.drill.c', 'Nobody needs the shells.') },
          ],
        },
      ),
      choice(
        'rope-day',
        'pull',
        { inspire: 0.9 },
        {
          consequences: [
            { flag: 'knots', add: -1, reason: words('rope-day.pull.a', 'The eleventh knot goes.') },
            { stock: 'members', by: -5, in: 1, reason: words('rope-day.pull.b', 'Paws are sore.') },
            { passTurn: 1, reason: words('rope-day.pull.c', 'The day is gone.') },
          ],
        },
      ),
    ],
    counsel: counsel('rope-day', 'drill', 'pull'),
  },
};

/** Third dilemma: the heading, in the second season. */
const lastBell: Scenes[string] = {
  place: 'landing',
  beats: [
    { ...told('last-bell.1', 'The song goes on by itself.'), when: { flag: 'song' } },
    said('ondo', 'last-bell.2', 'What shall I say you do down there?'),
  ],
  dilemma: {
    prompt: words('last-bell.prompt', 'What do you answer?'),
    role: 'vision',
    choices: [
      choice('last-bell', 'on-time', { plan: 0.6 }, { kind: 'plan', serves: ['served'] }),
      choice('last-bell', 'nobody-cut-off', { direct: 0.9 }, { kind: 'heading', serves: ['members', 'served'] }),
      choice(
        'last-bell',
        'one-breath',
        { direct: 0.5, plan: 0.5 },
        { kind: 'heading', translates: true, serves: ['members', 'served', 'stewards'] },
      ),
    ],
    counsel: counsel('last-bell', 'on-time', 'nobody-cut-off'),
  },
};

const scenes: Scenes = {
  'the-hat': theHat,
  'wet-ears': {
    place: 'river',
    beats: [told('wet-ears.1', 'It is the slowest crossing in nine years.')],
    goto: [{ when: { chose: 'ask', in: 'the-hat' }, goto: 'dry-ears' }, { goto: 'dry-ears' }],
  },
  'dry-ears': { place: 'landing', beats: [told('dry-ears.1', 'The ears dry.')] },
  'rope-day': ropeDay,
  'last-bell': lastBell,
};

const storylets: Storylets = {
  'two-captains': {
    pool: 'evenings',
    when: { count: 'leading', atLeast: 1 },
    once: true,
    weight: 2,
    place: 'river',
    beats: [told('two-captains.1', 'Both boats meet in mid-river.')],
  },
  'form-for-the-form': {
    pool: 'evenings',
    when: {
      any: [
        { rule: 'shells', stands: true },
        { quantity: 'staleRules', atLeast: 10 },
      ],
    },
    cooldown: 2,
    place: 'landing',
    beats: [told('form.1', 'The shells need a ledger.')],
  },
  'quiet-evening': {
    pool: 'evenings',
    fallback: true,
    place: 'landing',
    beats: [told('quiet.1', 'Nothing happens, and everyone is there for it.')],
  },
};

function ending(verdict: Ending['verdict'], epilogue: Ending['epilogue'] = []): Ending {
  return {
    id: verdict,
    verdict,
    title: words(`end.${verdict}`, `How it went: ${verdict}`),
    place: 'landing',
    beats: [told(`end.${verdict}.1`, 'The bell rings.')],
    epilogue,
  };
}

const endings: Ending[] = [
  ending('bureaucratic'),
  ending('chaotic'),
  ending('declining'),
  ending('muddling'),
  {
    ...ending('thriving'),
    id: 'thriving-in-song',
    when: { all: [{ flag: 'song' }, { not: { relationship: 'rill', atMost: -1 } }] },
    title: words('end.song', 'How it went: in song'),
    beats: [told('end.song.1', 'The bell rings in tune.')],
  },
  ending('thriving', [
    { text: words('end.thriving.2', 'The eleventh knot is the best of them.'), when: { flag: 'knots', atLeast: 10 } },
    { text: words('end.thriving.3', 'The hat still does not fit.') },
  ]),
];

const small: Scenario = {
  format: 1,
  id: 'small-ferry',
  version: '1.0.0',
  title: words('title', 'The Small Ferry'),
  blurb: words('blurb', 'Two otters, a rope and a hat.'),
  minutes: { from: 1, to: 2 },
  objectives: [words('objective-1', 'To have a small thing to test with.')],
  licence: 'CC-BY-4.0',
  authors: ['The authors of Hand in Glove'],
  languages: ['en'],
  cast: {
    pell: { name: words('cast.pell', 'Pell'), species: 'otter' },
    rill: { name: words('cast.rill', 'Rill'), species: 'otter' },
    ondo: { name: words('cast.ondo', 'Ondo'), species: 'otter', about: words('cast.ondo.about', 'Retired.') },
  },
  places: {
    landing: { name: words('place.landing', 'The landing'), backdrop: 'alder-landing' },
    river: { name: words('place.river', 'Mid-river'), backdrop: 'alder-river' },
  },
  flags: {
    song: { initial: false, about: 'The queue sings.' },
    knots: { initial: 10, about: 'Good knots in the rope.' },
    'hat-bearer': { initial: 'ondo', about: 'Who wears the hat.' },
  },
  rules: { shells: { name: words('rule.shells', 'A shell is a place') } },
  parts: [
    {
      id: 'year',
      counsellors: { how: 'pell', what: 'rill' },
      start: {
        stocks: { management: 42, leadership: 36, vision: 30, partnership: 55, staleRules: 0, backlog: 45 },
        context: { scale: 20, turbulence: 15 },
        constituencies: { members: 55, served: 55, stewards: 55 },
      },
      tempo: 2,
      seasons: [
        {
          id: 'spring',
          name: words('season.spring', 'Spring'),
          place: 'landing',
          opening: [told('season.spring.1', 'The ice goes out.')],
          slots: ['the-hat', { draw: 'evenings' }, 'rope-day'],
        },
        { id: 'autumn', name: words('season.autumn', 'Autumn'), slots: ['last-bell'] },
      ],
      scenes,
      storylets,
      endings,
    },
  ],
};

/**
 * A valid scenario small enough to know by heart: one part, two seasons, three dilemmas, a pool of two storylets and a
 * fallback, flags of each type, a rule, delayed and opposite consequences, an ending for each verdict.
 * @param change alters a fresh copy before it is handed out
 */
export function smallScenario(change: (scenario: Scenario) => void = () => {}): Scenario {
  const copy = structuredClone(small);
  change(copy);
  return copy;
}

/** The small scenario as an author would have it in a file: two-space JSON with a line end. */
export const smallScenarioText = (change?: (scenario: Scenario) => void): string =>
  `${JSON.stringify(smallScenario(change), null, 2)}\n`;
