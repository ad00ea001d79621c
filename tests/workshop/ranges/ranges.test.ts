import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Game, holds, type State, toPoints } from '../../../src/engine';
import { ACTS, CONSTITUENCIES, CONTEXTS, type Condition, LEANS, type Scenario, STOCKS } from '../../../src/scenario';
import {
  endingSpot,
  type Interval,
  impossibleIn,
  openingSpot,
  outlookOf,
  type Ranges,
  rangesOf,
  reactionSpot,
  type Spot,
  sceneSpot,
} from '../../../src/workshop/ranges';
import { quantityAt } from '../../../src/workshop/ranges/outlook';
import { asking, choice, MANAGE, storyOf, telling } from '../../engine/making';
import { randomScenario } from '../../engine/randomScenario';
import { walk } from '../../engine/walking';
import { smallScenario } from '../../support/smallScenario';

const runs = { numRuns: 150, seed: 20261124 };
const seed = fc.nat({ max: 0xffffffff });
const whim = fc.array(fc.nat({ max: 3 }), { minLength: 6, maxLength: 6 });

const bounded = (least: number, most: number) =>
  fc.record(
    { atLeast: fc.integer({ min: least, max: most }), atMost: fc.integer({ min: least, max: most }) },
    { requiredKeys: [] },
  );

/** Conditions of every kind, tight and loose. */
const simple: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...STOCKS, ...CONTEXTS, ...CONSTITUENCIES, 'tilt' as const), bounded(-5, 105))
    .map(([quantity, bounds]) => ({ quantity, ...bounds })),
  fc.record({ flag: fc.constantFrom('song', 'quiet'), is: fc.boolean() }),
  fc.tuple(fc.constantFrom('pell', 'rill', 'ondo'), bounded(-4, 4)).map(([relationship, bounds]) => ({
    relationship,
    ...bounds,
  })),
  fc.record({ rule: fc.constant('shells'), stands: fc.boolean() }),
  fc.tuple(fc.constantFrom(...ACTS, ...LEANS), bounded(0, 8)).map(([count, bounds]) => ({ count, ...bounds })),
  fc.tuple(fc.constantFrom(...ACTS, ...LEANS), bounded(0, 8)).map(([streak, bounds]) => ({ streak, ...bounds })),
  fc.record({ chose: fc.constantFrom('a', 'b', 'c'), in: fc.constantFrom('s0', 's1', 't0') }),
  fc.record({ season: fc.constantFrom('season-0', 'season-1', 'season-2', 'season-3') }),
  fc.record({ part: fc.constantFrom('one', 'two') }),
  fc.record({ endedEarly: fc.constantFrom(...CONSTITUENCIES, 'any' as const) }),
);
const condition: fc.Arbitrary<Condition> = fc.oneof(
  { arbitrary: simple, weight: 3 },
  fc.record({ not: simple }),
  fc.record({ all: fc.array(simple, { minLength: 1, maxLength: 3 }) }),
  fc.record({ any: fc.array(simple, { minLength: 1, maxLength: 3 }) }),
);

const SELDOM: Condition = { all: [...LEANS.map((count): Condition => ({ count, atMost: 2 }))] };

/** The same story with decisions that lead on to other decisions within a slot, and now and then back to the first. */
function tangled(scenario: Scenario): Scenario {
  const story = structuredClone(scenario);
  for (const part of story.parts) {
    const asking = Object.entries(part.scenes).filter(([, { dilemma }]) => dilemma !== undefined);
    for (const [index, [, scene]] of asking.entries()) {
      const on = asking[index + 1]?.[0];
      const [, second, third] = scene.dilemma?.choices ?? [];
      if (second !== undefined && on !== undefined) second.goto = on;
      if (third === undefined) continue;
      // An act makes it count, so that it does not lead back for ever.
      third.acts = { plan: 0.5 };
      third.goto = [{ when: SELDOM, goto: 's0' }, { goto: 'aside' }];
    }
  }
  return story;
}

const anyScenario = fc
  .record({ scenario: randomScenario, isTangled: fc.boolean() })
  .map(({ scenario, isTangled }) => (isTangled ? tangled(scenario) : scenario));

/** Where in the ranges a state of a run stands. */
function spotOf(ranges: Ranges, state: State): Spot | null {
  const facts = ranges.parts[state.order[state.part] ?? -1];
  if (facts === undefined) throw new Error('the state is of another scenario');
  const { phase, scene, season } = state.at;
  if (phase === 'opening') return openingSpot(facts, season);
  if (phase === 'reaction') return reactionSpot(facts, scene ?? '');
  if (phase === 'scene' || phase === 'dilemma') return sceneSpot(facts, scene ?? '');
  return { ...endingSpot(facts), last: facts.slots.length };
}

function check(game: Game, ranges: Ranges, state: State, conditions: readonly Condition[]): number {
  const at = spotOf(ranges, state);
  if (at === null) throw new Error(`"${state.at.scene}" was called impossible, and is met`);
  let proved = 0;
  for (const one of conditions) {
    const { says, why } = outlookOf(one, at);
    if (says === 'sometimes') continue;
    proved += 1;
    expect(holds(game, state, one), `${JSON.stringify(one)} ${says}: ${JSON.stringify(why)}`).toBe(says === 'always');
  }
  return proved;
}

/** Every number of a state that ranges speak of, with its range. */
function measuredIn(state: State, at: Spot): [what: string, value: number, range: Interval][] {
  const { facts, first, decided } = at;
  const { org, counts, streak, actStreaks, relationships } = state;
  const quantities = [...STOCKS, ...CONTEXTS, ...CONSTITUENCIES, 'tilt'] as const;
  return [
    ...quantities.map((of): [string, number, Interval] => [of, toPoints(org[of]), quantityAt(of, at)]),
    ...[...ACTS, ...LEANS].map((of): [string, number, Interval] => [
      of,
      counts[of] ?? 0,
      facts.count(of, first, decided),
    ]),
    ...ACTS.map((of): [string, number, Interval] => [
      `${of} in a row`,
      actStreaks[of] ?? 0,
      { least: 0, most: facts.count(of, first, decided).most },
    ]),
    ['leans in a row', streak.length, { least: 0, most: facts.decisions(decided) }],
    ...Object.entries(relationships).map(([who, value]): [string, number, Interval] => [
      who,
      value,
      facts.relationship(who, decided),
    ]),
  ];
}

function expectHeld(ranges: Ranges, state: State): void {
  const at = spotOf(ranges, state);
  if (at === null) throw new Error(`"${state.at.scene}" was called impossible, and is met`);
  for (const [what, value, { least, most }] of measuredIn(state, at)) {
    if (value < least || value > most) expect.fail(`${what} is ${value}, not ${least} to ${most}`);
  }
}

describe('the ranges of random stories', () => {
  test('hold every number of every state on the way', () => {
    fc.assert(
      fc.property(anyScenario, seed, fc.array(whim, { minLength: 3, maxLength: 3 }), (scenario, from, whims) => {
        const ranges = rangesOf(scenario);
        for (const [index, one] of whims.entries()) {
          for (const state of walk(scenario, (from + index) % 0xffffffff, one).states) expectHeld(ranges, state);
        }
      }),
      runs,
    );
  });

  test('never say never, or always, of what a run shows to be otherwise', () => {
    let proved = 0;
    fc.assert(
      fc.property(
        anyScenario,
        seed,
        fc.array(whim, { minLength: 3, maxLength: 3 }),
        fc.array(condition, { minLength: 12, maxLength: 12 }),
        (scenario, from, whims, conditions) => {
          const ranges = rangesOf(scenario);
          for (const [index, one] of whims.entries()) {
            const { game, states } = walk(scenario, (from + index) % 0xffffffff, one);
            for (const state of states) proved += check(game, ranges, state, conditions);
          }
        },
      ),
      runs,
    );
    // Ranges that prove nothing would be right, too.
    expect(proved).toBeGreaterThan(5_000);
  });

  test('call nothing impossible that a run meets', () => {
    let proved = 0;
    fc.assert(
      fc.property(anyScenario, seed, fc.array(whim, { minLength: 4, maxLength: 4 }), (scenario, from, whims) => {
        const impossible = impossibleIn(rangesOf(scenario));
        proved += impossible.length;
        const names = new Set(impossible.map(({ kind, part, scene, id }) => [kind, part, scene ?? '', id].join(' ')));
        for (const [index, one] of whims.entries()) {
          const { states, game } = walk(scenario, (from + index) % 0xffffffff, one);
          for (const state of states) for (const met of metIn(game, state)) expect(names).not.toContain(met);
        }
      }),
      runs,
    );
    expect(proved).toBeGreaterThan(100);
  });
});

/** What a state has come to, by the names that impossible things go by. */
function metIn(game: Game, state: State): string[] {
  const part = game.parts[state.order[state.part] ?? -1]?.part;
  const { scene, choice: chosen, ending } = state.at;
  const kind = part?.scenes[scene ?? ''] === undefined ? 'storylet' : 'scene';
  return [
    ...(scene === null ? [] : [[kind, part?.id, '', scene].join(' ')]),
    ...(chosen === null ? [] : [['choice', part?.id, scene, chosen].join(' ')]),
    ...(ending === null ? [] : [['ending', part?.id, '', ending].join(' ')]),
  ];
}

const outlooks = (scenario: Scenario, scene: string, ...conditions: Condition[]) => {
  const [facts] = rangesOf(scenario).parts;
  const at = facts === undefined ? null : sceneSpot(facts, scene);
  if (at === null) throw new Error(`nothing leads to "${scene}"`);
  return conditions.map((one) => outlookOf(one, at).says);
};

describe('ranges know', () => {
  test('what a flag is set to, and when at the soonest', () => {
    const set = choice('a', MANAGE, { consequences: [{ flag: 'song', set: true, reason: 'They sing.' }] });
    const story = storyOf({ one: telling('First.'), two: asking([set, choice('b')]), three: telling('Last.') });
    expect(outlooks(story, 'one', { flag: 'song' }, { flag: 'song', is: false })).toEqual(['never', 'always']);
    expect(outlooks(story, 'three', { flag: 'song' }, { flag: 'hat-bearer', is: 'pell' })).toEqual([
      'sometimes',
      'never',
    ]);
  });

  test('how far a number of a flag can have been counted', () => {
    const add = choice('a', MANAGE, { consequences: [{ flag: 'knots', add: -1, reason: 'One goes.' }] });
    const story = storyOf({
      one: asking([add, choice('b')]),
      two: asking([add, choice('b')]),
      three: telling('Last.'),
    });
    const asked = [7, 8].map((atMost): Condition => ({ flag: 'knots', atMost }));
    expect(outlooks(story, 'three', ...asked)).toEqual(['never', 'sometimes']);
    expect(outlooks(story, 'three', { flag: 'knots', atMost: 10 }, { flag: 'knots', is: 11 })).toEqual([
      'always',
      'never',
    ]);
  });

  test('how many decisions lie behind', () => {
    const story = storyOf({
      one: asking([choice('a'), choice('b')]),
      two: asking([choice('a')]),
      three: telling('Last.'),
    });
    const asked = [1, 2, 3].map((atLeast): Condition => ({ count: 'managing', atLeast }));
    expect(outlooks(story, 'three', ...asked)).toEqual(['always', 'always', 'never']);
    expect(outlooks(story, 'three', { streak: 'leading', atLeast: 1 })).toEqual(['never']);
  });

  test('that on the way in nothing of the slot is decided yet, but where a way leads back', () => {
    const set = choice('a', MANAGE, { consequences: [{ flag: 'song', set: true, reason: 'They sing.' }] });
    const asked: Condition[] = [{ flag: 'song' }, { count: 'managing', atLeast: 1 }, { chose: 'a', in: 'one' }];
    const straight = storyOf({ one: asking([set, choice('b')]), two: telling('Last.') });
    expect(outlooks(straight, 'one', ...asked)).toEqual(['never', 'never', 'never']);
    expect(outlooks(straight, 'two', ...asked)).toEqual(['sometimes', 'always', 'sometimes']);
    const back = storyOf({ one: asking([set, choice('b', MANAGE, { goto: 'one' })]), two: telling('Last.') });
    expect(outlooks(back, 'one', ...asked)).toEqual(['sometimes', 'sometimes', 'sometimes']);
  });

  test('that a shift among the beats has come on the way in, and a stock has not moved', () => {
    const story = storyOf({
      one: { ...asking([choice('a'), choice('b')]), beats: [{ shift: { scale: 7 }, reason: 'x' }, { text: 'One.' }] },
      two: telling('Last.'),
    });
    expect(outlooks(story, 'one', { quantity: 'scale', atLeast: 27 }, { quantity: 'scale', atLeast: 28 })).toEqual([
      'sometimes',
      'never',
    ]);
    expect(outlooks(story, 'one', { quantity: 'management', atLeast: 43 })).toEqual(['never']);
    expect(outlooks(story, 'two', { quantity: 'management', atLeast: 43 })).toEqual(['sometimes']);
  });

  test('that a circle with a decision has no end to count', () => {
    const story = storyOf({ one: asking([choice('a', MANAGE, { goto: 'one' }), choice('b')]), two: telling('Last.') });
    expect(outlooks(story, 'two', { count: 'managing', atLeast: 99 })).toEqual(['sometimes']);
  });

  test('what nothing but a consequence moves', () => {
    const trust = choice('a', MANAGE, { consequences: [{ stock: 'partnership', by: 9, reason: 'They talk.' }] });
    const story = storyOf({ one: asking([trust, choice('b')]), two: telling('Last.') });
    const asked = [55, 65].map((atLeast): Condition => ({ quantity: 'partnership', atLeast }));
    expect(outlooks(story, 'two', ...asked, { quantity: 'turbulence', atMost: 15 })).toEqual([
      'always',
      'never',
      'always',
    ]);
  });

  test('which choices can have been made', () => {
    const shut = choice('b', MANAGE, { when: { flag: 'song' } });
    const story = storyOf({ one: asking([choice('a'), shut]), two: telling('Last.') });
    const asked = ['a', 'b'].map((chose): Condition => ({ chose, in: 'one' }));
    expect(outlooks(story, 'two', ...asked)).toEqual(['sometimes', 'never']);
    expect(outlooks(story, 'two', { season: 'spring' }, { part: 'autumn' }, { endedEarly: 'any' })).toEqual([
      'always',
      'never',
      'never',
    ]);
  });

  test('that what contradicts itself cannot hold', () => {
    const asked: Condition[] = [
      {
        all: [
          { quantity: 'vision', atLeast: 40 },
          { quantity: 'vision', atMost: 30 },
        ],
      },
      { quantity: 'vision', atLeast: 40, atMost: 30 },
      {
        all: [
          { flag: 'knots', is: 10 },
          { flag: 'knots', atMost: 9 },
        ],
      },
    ];
    expect(outlooks(smallScenario(), 'last-bell', ...asked)).toEqual(['never', 'never', 'never']);
  });

  test('what a storylet has been drawn for', () => {
    const drawn = (when: Condition): Scenario =>
      smallScenario((scenario) => {
        const evening = scenario.parts[0]?.storylets?.['two-captains'];
        if (evening !== undefined) evening.when = when;
      });
    const asked: Condition[] = [{ flag: 'song' }, { flag: 'song', is: false }, { quantity: 'members', atLeast: 56 }];
    const both = drawn({ all: [{ flag: 'song' }, { quantity: 'members', atMost: 55 }] });
    expect(outlooks(both, 'two-captains', ...asked)).toEqual(['always', 'never', 'never']);
    // A shift among the beats may have changed it.
    expect(
      outlooks(drawn({ quantity: 'scale', atLeast: 22 }), 'two-captains', { quantity: 'scale', atLeast: 22 }),
    ).toEqual(['sometimes']);
    // There is a way around the draw.
    both.parts[0]?.seasons[1]?.slots.push('two-captains');
    expect(outlooks(both, 'two-captains', ...asked)).toEqual(['sometimes', 'sometimes', 'sometimes']);
  });

  test('that what a shut choice would bring does not come', () => {
    const shut = choice('b', MANAGE, {
      when: { flag: 'song' },
      consequences: [{ flag: 'knots', set: 3, reason: 'x' }],
    });
    const story = storyOf({ one: asking([choice('a'), shut]), two: telling('Last.') });
    expect(outlooks(story, 'two', { flag: 'knots', is: 3 })).toEqual(['never']);
    expect(impossibleIn(rangesOf(story)).filter(({ kind }) => kind === 'choice')).toMatchObject([
      { id: 'b', scene: 'one' },
    ]);
  });
});

describe('what is impossible', () => {
  test('is nothing in the small scenario but endings that its few turns cannot reach', () => {
    const found = impossibleIn(rangesOf(smallScenario()));
    expect(found.filter(({ kind }) => kind !== 'ending')).toEqual([]);
  });

  test('is an ending after one that always fits, and a scene behind a branch that never opens', () => {
    const scenario = smallScenario((one) => {
      const [part] = one.parts;
      if (part === undefined) throw new Error('the small scenario has a part');
      const song = part.endings.find(({ id }) => id === 'thriving-in-song');
      if (song !== undefined) song.when = { quantity: 'scale', atLeast: 20 };
      part.scenes['wet-ears'] = telling('Wet.', {
        goto: [{ when: { quantity: 'vision', atLeast: 90 }, goto: 'dry-ears' }, { goto: 'rope-day' }],
      });
    });
    expect(impossibleIn(rangesOf(scenario)).map(({ id, why }) => [id, why.type])).toEqual([
      ['dry-ears', 'unreached'],
      ['thriving', 'shadowed'],
    ]);
  });
});
