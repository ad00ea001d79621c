import fc from 'fast-check';
import {
  ACTS,
  type Acts,
  type Beat,
  type Choice,
  CONSTITUENCIES,
  CONTEXTS,
  type Condition,
  type Consequence,
  type Id,
  LEANS,
  type Part,
  type PlainConsequence,
  type Scenario,
  type Scene,
  type Season,
  STOCKS,
  type Storylet,
  VERDICTS,
} from '../../src/scenario';
import { smallScenario } from '../support/smallScenario';

type Field = keyof Part['start'];
type Amounts<F extends Field> = Part['start'][F];

const atLeast = (least: number) => fc.integer({ min: least * 10, max: 1000 }).map((n) => n / 10);
const level = atLeast(0);
const levels = <F extends Field>(names: readonly string[], least = 0) =>
  fc.record(Object.fromEntries(names.map((name) => [name, atLeast(least)]))) as unknown as fc.Arbitrary<Amounts<F>>;
const push = fc.integer({ min: -400, max: 400 }).map((n) => n / 10);
const rarely = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });
const flag = fc.constantFrom('song', 'quiet');

/** Drops members that are undefined: absent, as a parsed file has them. */
const lean = <T extends object>(made: T): T =>
  Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as T;

const acts: fc.Arbitrary<Acts> = fc
  .uniqueArray(fc.constantFrom(...ACTS), { maxLength: 3 })
  .chain((names) => fc.tuple(...names.map((name) => fc.integer({ min: 1, max: 50 }).map((n) => [name, n / 100]))))
  .map((pairs) => Object.fromEntries(pairs));

const simple: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ quantity: fc.constantFrom(...STOCKS, ...CONTEXTS, ...CONSTITUENCIES, 'tilt' as const), atLeast: level }),
  fc.record({ flag }),
  fc.record({ relationship: fc.constantFrom('pell', 'rill'), atMost: fc.integer({ min: -3, max: 3 }) }),
  fc.record({ rule: fc.constant('shells'), stands: fc.boolean() }),
  fc.record({ count: fc.constantFrom(...ACTS, ...LEANS), atLeast: fc.nat({ max: 4 }) }),
  fc.record({ streak: fc.constantFrom(...LEANS), atLeast: fc.nat({ max: 3 }) }),
  fc.record({ chose: fc.constant('a'), in: fc.constant('s0') }),
);
const condition: fc.Arbitrary<Condition> = fc.oneof(
  simple,
  fc.record({ not: simple }),
  fc.record({ all: fc.array(simple, { minLength: 1, maxLength: 2 }) }),
  fc.record({ any: fc.array(simple, { minLength: 1, maxLength: 2 }) }),
);

const common = { reason: fc.constant('So it goes.'), in: rarely(fc.nat({ max: 4 })), when: rarely(condition) };
const passing = fc.record({ passTurn: fc.integer({ min: 1, max: 3 }), reason: common.reason, when: common.when });
const plain: fc.Arbitrary<PlainConsequence> = fc
  .oneof(
    fc.record({ stock: fc.constantFrom(...STOCKS, ...CONSTITUENCIES), by: push, ...common }),
    fc.record({ flag, set: fc.boolean(), ...common }),
    fc.record({ relationship: fc.constantFrom('pell', 'rill'), by: fc.integer({ min: -4, max: 4 }), ...common }),
    fc.record({ makeRule: fc.constant('shells'), carries: level, ...common }),
    fc.record({ pruneRule: fc.constant('shells'), ...common }),
    passing,
  )
  .map((one) => lean(one) as PlainConsequence);
const consequence: fc.Arbitrary<Consequence> = fc.oneof(
  { arbitrary: plain, weight: 5 },
  fc.record({
    opposite: fc.record({ then: fc.array(plain, { maxLength: 2 }), else: fc.array(plain, { maxLength: 1 }) }),
  }),
);

const shift: fc.Arbitrary<Beat> = fc
  .record({
    shift: fc.record({ scale: push, turbulence: push }),
    turns: rarely(fc.integer({ min: 1, max: 3 })),
    reason: common.reason,
    when: common.when,
  })
  .map((one) => lean(one) as Beat);
const beats: fc.Arbitrary<Beat[]> = fc
  .array(fc.oneof(shift, fc.constant<Beat>({ cue: 'shake' }), fc.constant<Beat>({ text: 'Then this.' })), {
    maxLength: 3,
  })
  .map((some) => [{ text: 'First this.' }, ...some]);

const choice = (id: Id): fc.Arbitrary<Choice> =>
  fc
    .record({
      ...{ id: fc.constant(id), text: fc.constant('This way.'), acts, reaction: beats },
      consequences: fc.array(consequence, { maxLength: 3 }),
      // The first choice is always open, so that no dilemma can be a dead end; asides lead on by themselves.
      when: id === 'a' ? fc.constant(undefined) : rarely(condition),
      goto: rarely(fc.constant('aside')),
      kind: rarely(fc.constantFrom('heading' as const, 'plan' as const)),
      serves: rarely(fc.subarray([...CONSTITUENCIES])),
      translates: rarely(fc.boolean()),
    })
    .map((one) => lean(one) as Choice);

const asking: fc.Arbitrary<Scene> = fc
  .record({ beats, choices: fc.tuple(choice('a'), choice('b'), choice('c')) })
  .map(({ beats: told, choices }) => {
    const advice = { text: 'Must you ask?', favours: 'a' };
    const dilemma = { prompt: 'And now?', choices: [...choices], counsel: { how: advice, what: advice } };
    return { place: 'landing', beats: told, dilemma };
  });
const telling: fc.Arbitrary<Scene> = beats.map((told) => ({ place: 'landing', beats: told }));
const scene = fc.oneof({ arbitrary: asking, weight: 4 }, telling);

const storylet: fc.Arbitrary<Storylet> = fc
  .record({
    scene,
    more: fc.record({
      weight: rarely(fc.integer({ min: 1, max: 300 }).map((n) => n / 100)),
      when: rarely(condition),
      once: rarely(fc.boolean()),
      cooldown: rarely(fc.integer({ min: 1, max: 3 })),
    }),
  })
  .map(({ scene: made, more }) => ({ ...made, ...lean(more), pool: 'evenings' }) as Storylet);

const aside: Scene = { place: 'river', beats: [{ text: 'By the by.' }] };
const fallback: Storylet = { ...aside, pool: 'evenings', fallback: true };

const endings: Part['endings'] = VERDICTS.map((verdict) => ({
  ...{ id: verdict, verdict, title: 'How it went', place: 'river', beats: [{ text: 'The bell rings.' }] },
  epilogue: [{ text: 'Someone hums.', when: { flag: 'song' } }],
}));

const part = (id: Id): fc.Arbitrary<Part> =>
  fc
    .record({
      ...{ stocks: levels<'stocks'>(STOCKS), context: levels<'context'>(CONTEXTS) },
      constituencies: levels<'constituencies'>(CONSTITUENCIES, 1),
      // The first scene always asks: conditions speak of a choice made there.
      scenes: fc.tuple(asking, scene, fc.array(scene, { maxLength: 2 })).map(([one, two, more]) => [one, two, ...more]),
      storylets: fc.array(storylet, { maxLength: 3 }),
      seasons: fc.array(fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      tempo: fc.integer({ min: 1, max: 2 }),
    })
    .map(({ stocks, context, constituencies, scenes, storylets, seasons, tempo }) => {
      const slot = (n: number): Season['slots'][number] => (n < scenes.length ? `s${n}` : { draw: 'evenings' });
      const [small] = smallScenario().parts;
      if (small === undefined) throw new Error('the small scenario has a part');
      return {
        ...small,
        ...{ id, tempo, endings, start: { stocks, context, constituencies } },
        seasons: seasons.map((slots, n) => ({ id: `season-${n}`, name: 'A season', slots: slots.map(slot) })),
        scenes: { ...Object.fromEntries(scenes.map((one, n) => [`s${n}`, one])), aside },
        storylets: { ...Object.fromEntries(storylets.map((one, n) => [`t${n}`, one])), fallback },
      };
    });

/** Small scenarios of every kind: one or two parts, one to four seasons, all kinds of consequence and condition. */
export const randomScenario: fc.Arbitrary<Scenario> = fc
  .record({ one: part('one'), two: rarely(part('two')), order: fc.constantFrom('fixed' as const, 'seed' as const) })
  .map(({ one, two, order }) =>
    smallScenario((scenario) => {
      scenario.parts = two === undefined ? [one] : [one, two];
      scenario.order = order;
      scenario.flags = {
        song: { initial: false, about: 'The queue sings.' },
        quiet: { initial: true, about: 'Nobody speaks.' },
      };
    }),
  );
