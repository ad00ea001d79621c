import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, openChoices } from '../../../src/engine';
import { openRunCode, readRunCode, replay } from '../../../src/run';
import type { Scenario, Storylet } from '../../../src/scenario';
import { readScenarioValue } from '../../../src/scenario/readValue';
import { hasFindings, proofsOf, targetsOf } from '../../../src/workshop/explore';
import { begin, type Move, take } from '../../../src/workshop/explore/moves';
import { search } from '../../../src/workshop/explore/search';
import { targetKey } from '../../../src/workshop/explore/targets';
import { randomScenario } from '../../engine/randomScenario';
import { smallScenario } from '../../support/smallScenario';
import { answerOn, checked, searched } from './checking';
import { asking, choice, fable, telling, tenRight } from './fables';

const alder = JSON.parse(readFileSync('scenarios/alder-ferry/scenario.json', 'utf8')) as Scenario;

describe('a fable whose truth is known', () => {
  const unreachable = fable({
    slots: ['day', 'night'],
    scenes: {
      day: asking('day', [
        choice('day', 'stay'),
        choice('day', 'go'),
        choice('day', 'fly', { when: { quantity: 'vision', atLeast: 101 } }),
      ]),
      night: telling('night', { goto: [{ when: { flag: 'song' }, goto: 'dance' }, { goto: 'sleep' }] }),
      sleep: telling('sleep'),
      dance: telling('dance'),
      nowhere: asking('nowhere', [choice('nowhere', 'left'), choice('nowhere', 'right')]),
    },
  });

  test('is one that can be played', () => {
    for (const scenario of [unreachable, torn, tenByFlag])
      expect(readScenarioValue(scenario)).toMatchObject({ ok: true });
  });

  test('has scenes and choices that are impossible, each with its proof', () => {
    const report = searched(unreachable, 400);
    expect(answerOn(report, 'nowhere')).toMatchObject({ answer: 'impossible', proof: { type: 'unreached' } });
    expect(answerOn(report, 'nowhere / left')).toMatchObject({ answer: 'impossible', proof: { type: 'scene' } });
    expect(answerOn(report, 'day / fly')).toMatchObject({ answer: 'impossible', proof: { type: 'quantity' } });
    expect(answerOn(report, 'dance')).toMatchObject({ answer: 'impossible' });
    expect(answerOn(report, 'sleep')).toMatchObject({ answer: 'witnessed', choices: [expect.any(String)] });
  });

  const torn = fable({
    slots: ['day', 'night'],
    scenes: {
      day: asking('day', [choice('day', 'stay'), choice('day', 'go')]),
      night: telling('night', {
        goto: [
          {
            when: {
              all: [
                { chose: 'stay', in: 'day' },
                { chose: 'go', in: 'day' },
              ],
            },
            goto: 'both',
          },
          { goto: 'one' },
        ],
      }),
      both: telling('both'),
      one: telling('one'),
    },
  });

  test('is told honestly where nothing is proved and nothing was seen', () => {
    const report = checked(torn, 800);
    expect(answerOn(report, 'both')).toEqual({
      ...{ kind: 'scene', part: 'year', scene: null, id: 'both' },
      ...{ answer: 'not seen', states: report.states.looked },
    });
    expect(report.states.looked).toBeGreaterThanOrEqual(800);
    expect(report.states.different).toBeLessThan(report.states.looked);
  });

  const tenByFlag = tenRight(
    (day) => ({ consequences: [{ flag: 'steps', add: 1, reason: { id: `day-${day}.step`, text: 'A step nearer.' } }] }),
    () => ({ flag: 'steps', atLeast: 10 }),
  );

  test.each([
    ['a flag that counts up', tenByFlag],
    [
      'each right choice by name',
      tenRight(
        () => ({}),
        (right) => ({ all: right.map((chose, day) => ({ chose, in: `day-${day}` })) }),
      ),
    ],
    [
      'ten uses of an act',
      tenRight(
        () => ({ acts: { solve: 0.5, align: 0.5 } }),
        () => ({ count: 'solve', atLeast: 10 }),
      ),
    ],
    [
      'a row of ten',
      tenRight(
        () => ({ acts: { inspire: 1 } }),
        () => ({ streak: 'inspire', atLeast: 10 }),
      ),
    ],
  ])('has one way in a million that only ten right choices lead to, and it is found: %s', (_, scenario) => {
    const report = searched(scenario, 12_000);
    const prize = answerOn(report, 'prize');
    expect(prize.answer).toBe('witnessed');
    expect(prize).toMatchObject({ choices: { length: 10 } });
  });
});

describe('a witness', () => {
  const report = searched(alder, 4000);

  test('is there for all of the ferry but the fallback that is never needed', () => {
    const others = report.targets.filter(({ answer }) => answer !== 'witnessed');
    expect(others.map(({ id }) => id)).toEqual(['calm-water']);
    expect(others[0]).toMatchObject({ proof: { type: 'never-empty', pool: 'river', always: 6, draws: 2 } });
  });

  test('replays from its code to the thing it witnesses', () => {
    const game = compile(alder);
    for (const target of report.targets) {
      if (target.answer !== 'witnessed') continue;
      const log = openRunCode(readRunCode(target.code), game);
      expect(log.seed).toBe(target.seed);
      expect(log.entries.map((entry) => entry.choice)).toEqual(target.choices);
      const { state } = replay(game, log);
      const last = state.taken.at(-1);
      if (target.kind === 'ending') expect(state.at.ending).toBe(target.id);
      if (target.kind === 'choice') expect(last).toMatchObject({ scene: target.scene, choice: target.id });
    }
  });

  test('is the shortest there is, where a choice can be taken at once', () => {
    expect(answerOn(report, 'the-hat')).toMatchObject({ choices: [] });
    expect(answerOn(report, 'the-hat / mend')).toMatchObject({ choices: ['mend'] });
    expect(answerOn(report, 'rope-day')).toMatchObject({ choices: { length: 1 } });
  });
});

test('two checks that ask the same say the same', () => {
  expect(checked(smallScenario(), 2000)).toEqual(checked(smallScenario(), 2000));
});

describe('a fable that gets stuck', () => {
  const shut = fable({
    slots: ['day', 'night'],
    scenes: {
      day: asking('day', [choice('day', 'stay'), choice('day', 'go')]),
      night: asking('night', [
        choice('night', 'sing', { when: { chose: 'stay', in: 'day' } }),
        choice('night', 'sleep', { when: { chose: 'stay', in: 'day' } }),
      ]),
    },
  });

  test('is told with the shortest way into it, and the rest is explored all the same', () => {
    const report = checked(shut, 400);
    expect(report.stuck).toEqual([
      {
        seed: expect.any(Number),
        choices: ['go'],
        found: 'no choice of "night"',
        expected: 'one whose condition holds',
      },
    ]);
    expect(answerOn(report, 'night / sing')).toMatchObject({ answer: 'witnessed', choices: ['stay', 'sing'] });
    expect(hasFindings(report)).toBe(true);
    expect(report.lengths?.shortest.decisions).toBe(2);
  });
});

test('what is proved impossible is never met, in whatever scenario', () => {
  fc.assert(
    fc.property(randomScenario, (scenario) => {
      const targets = targetsOf(scenario);
      const proofs = proofsOf(scenario, targets);
      const everything = new Set(targets.keys());
      const job = { share: 0, shares: 1, states: 400 };
      const { witnesses } = search(compile(scenario), targets, everything, job, () => true);
      expect([...witnesses.keys()].filter((at) => proofs.has(at)).map((at) => targets[at])).toEqual([]);
    }),
    { numRuns: 25, seed: 4 },
  );
});

test('what is rarely drawn, and only in a later part for one who did right in the first, is found', () => {
  const scenario = fable({
    slots: ['day'],
    scenes: {
      day: asking('day', [
        choice('day', 'stay'),
        choice('day', 'look', {
          consequences: [{ flag: 'steps', add: 1, reason: { id: 'day.looked', text: 'Seen.' } }],
        }),
      ]),
    },
    flags: { steps: { initial: 0, about: 'Whether somebody looked.' } },
  });
  const [first] = scenario.parts;
  const season = first?.seasons[0];
  if (first === undefined || season === undefined) throw new Error('the small scenario changed');
  const rare: Record<string, Storylet> = {
    often: { ...telling('often'), pool: 'evenings', weight: 100, fallback: false },
    rare: { ...telling('rare'), pool: 'evenings', weight: 0.5, when: { flag: 'steps', atLeast: 1 } },
    never: { ...telling('never'), pool: 'evenings', fallback: true },
  };
  const second = {
    ...first,
    id: 'later',
    storylets: rare,
    seasons: [{ ...season, slots: [{ draw: 'evenings' }, 'day'] }],
  };
  const report = searched({ ...scenario, parts: [first, second] }, 12_000);
  expect(answerOn(report, 'rare')).toMatchObject({ answer: 'witnessed', part: 'later', choices: ['look'] });
  expect(answerOn(report, 'never')).toMatchObject({ answer: 'impossible', proof: { type: 'never-empty' } });
  const ways = report.targets.filter(({ id, part }) => id === 'look' && part === 'later');
  expect(ways).toMatchObject([{ answer: 'witnessed', choices: { length: 2 } }]);
});

describe('all that every choice under some seeds leads to', () => {
  /** The fewest choices that lead to each thing, by its key, when every choice is taken in every state. */
  function everyWay(scenario: Scenario, seeds: number): Map<string, number> {
    const game = compile(scenario);
    const fewest = new Map<string, number>();
    const goOn = ({ state, met }: Move, depth: number): void => {
      for (const key of met) fewest.set(key, Math.min(depth, fewest.get(key) ?? depth));
      for (const { id } of openChoices(game, state)) goOn(take(game, state, id), depth + 1);
    };
    for (let seed = 1; seed <= seeds; seed += 1) goOn(begin(game, seed), 0);
    return fewest;
  }

  test.each([
    ['small', smallScenario(), 200],
    ['alder', alder, 12],
  ])('is witnessed, in as few choices: %s', (_, scenario, seeds) => {
    const report = searched(scenario, 12_000);
    const fewest = everyWay(scenario, seeds);
    const found = report.targets.filter((target) => fewest.has(targetKey(target)));
    expect(found.length).toBeGreaterThan(10);
    for (const target of found) {
      expect(target.answer, target.id).toBe('witnessed');
      if (target.answer === 'witnessed') {
        expect(target.choices.length, target.id).toBeLessThanOrEqual(fewest.get(targetKey(target)) ?? 0);
      }
    }
  });
});
