import { describe, expect, it } from 'vitest';
import { FEWEST_TOGETHER, summarizeClass } from '../../src/debrief';
import { makeDebrief } from '../../src/debrief/debrief';
import { type Replay, replay } from '../../src/run';
import { VERDICTS } from '../../src/scenario';
import { POLICIES, type PolicyName, record } from '../../src/simulate';
import { ferry } from '../support/runs';
import { longGame } from '../support/smallRuns';

const game = ferry();
const run = (policy: PolicyName, seed: number): Replay => replay(game, record(game, POLICIES[policy], seed));
const NAMES = Object.keys(POLICIES) as PolicyName[];
/** As many runs, by all the policies in turn, each under a seed of its own. */
const runs = (count: number): Replay[] =>
  Array.from({ length: count }, (_, i) => run(NAMES[i % NAMES.length] ?? 'random', i + 1));
const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

describe('a class as a whole', () => {
  it.each([0, 1, 4])('is not broken down at %i finished runs', (count) => {
    expect(summarizeClass(game, runs(count))).toEqual({ runs: count, finished: count, together: null });
  });

  it('does not count runs that have no end yet toward the five', () => {
    const stopped = runs(3).map(({ log }) => replay(game, { ...log, entries: log.entries.slice(0, 2) }));
    expect(summarizeClass(game, [...runs(4), ...stopped])).toEqual({ runs: 7, finished: 4, together: null });
    const five = summarizeClass(game, [...stopped, ...runs(5)]);
    expect(five).toMatchObject({ runs: 8, finished: 5 });
    expect(five.together?.parts[0]?.ways.flatMap((way) => way.runs).sort()).toEqual([3, 4, 5, 6, 7]);
  });

  it.each([FEWEST_TOGETHER, 200])('counts each of %i runs once in every count', (count) => {
    const { together } = summarizeClass(game, runs(count));
    if (together === null) throw new Error('not broken down');
    const [part] = together.parts;
    expect(Object.keys(part?.verdicts ?? {})).toEqual([...VERDICTS]);
    expect(sum(Object.values(part?.verdicts ?? {}))).toBe(count);
    expect(part?.ways.flatMap((way) => way.runs).sort((a, b) => a - b)).toEqual([...Array(count).keys()]);
    expect(part?.decisions.length).toBeGreaterThan(0);
    for (const { choices } of part?.decisions ?? []) expect(sum(choices.map((choice) => choice.runs))).toBe(count);
  });

  it('has the verdict and the way that each run has by itself', () => {
    const replays = runs(20);
    const ways = summarizeClass(game, replays).together?.parts[0]?.ways ?? [];
    for (const [index, one] of replays.entries()) {
      const own = makeDebrief(game, one).parts[0];
      const way = ways.find((found) => found.runs.includes(index));
      expect(way?.path).toEqual(own?.path);
      expect(way?.verdict).toBe(own?.outcome?.verdict);
    }
  });

  it('puts those who decided alike on one way', () => {
    const alike = [run('manage', 3), run('lead', 3), run('manage', 3), run('manage', 3), run('lead', 3)];
    const ways = summarizeClass(game, alike).together?.parts[0]?.ways ?? [];
    expect(ways.map((way) => way.runs)).toEqual([
      [0, 2, 3],
      [1, 4],
    ]);
  });

  it('looks only at decisions that all have met, and names choices that nobody took', () => {
    const replays = runs(30);
    const decisions = summarizeClass(game, replays).together?.parts[0]?.decisions ?? [];
    const metByAll = decisions.map(({ scene }) => scene);
    for (const scene of new Set(replays.flatMap(({ turns }) => turns.map((turn) => turn.scene)))) {
      const all = replays.every(({ turns }) => turns.some((turn) => turn.scene === scene));
      expect(metByAll.includes(scene), scene).toBe(all);
    }
    const same = Array.from({ length: 5 }, () => run('manage', 1));
    const alone = summarizeClass(game, same).together?.parts[0]?.decisions[0]?.choices.map((choice) => choice.runs);
    expect([...(alone ?? [])].sort()).toEqual([0, 0, 5]);
  });

  it('holds for fables of many decisions, too', () => {
    const long = longGame(20);
    const replays = [1, 2, 3, 4, 5, 6].map((seed) => replay(long, record(long, POLICIES.random, seed)));
    const { finished, together } = summarizeClass(long, replays);
    expect(together?.parts[0]?.ways.flatMap((way) => way.runs)).toHaveLength(finished);
  });
});
