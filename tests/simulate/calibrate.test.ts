import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COEFFICIENTS, type Coefficients } from '../../src/engine';
import {
  type Calibration,
  calibrationReport,
  checkClaims,
  leastOf,
  overriddenBy,
  Search,
  scoreOf,
  Trial,
} from '../../src/simulate';
import { COEFFICIENT_NAMES, rangesAround } from '../../src/simulate/calibrate/ranges';
import { longScenario } from './longScenario';

/** A made-up score: the nearer gain comes to 20 the better. */
const nearTwenty = ({ gain }: Coefficients) => [-Math.abs(gain - 20)];

function search(seed: number, generations: number): Search {
  const made = new Search(COEFFICIENTS, nearTwenty(COEFFICIENTS), seed);
  for (let left = generations; left > 0; left -= 1) {
    const sets = made.generation(8);
    made.learn(sets, sets.map(nearTwenty));
  }
  return made;
}

describe('a search', () => {
  test('finds what is better, and goes the same way each time', () => {
    const { best, score } = search(1, 40);
    expect(best.gain).toBeGreaterThan(19);
    expect(score).toEqual(nearTwenty(best));
    expect(search(1, 40).best).toEqual(best);
    expect(search(2, 40).best).not.toEqual(best);
  });

  test('asks only for numbers within their ranges, of three figures', () => {
    const ranges = rangesAround(COEFFICIENTS);
    const made = search(5, 10);
    for (const set of Array.from({ length: 40 }, () => made.generation(8)).flat()) {
      for (const name of COEFFICIENT_NAMES) {
        expect(set[name]).toBeGreaterThanOrEqual(Math.min(COEFFICIENTS[name], ranges[name].least));
        expect(set[name]).toBeLessThanOrEqual(ranges[name].most);
        expect(String(set[name]).replace(/^0\.0*|\./g, '').length).toBeLessThanOrEqual(3);
      }
    }
    expect(ranges.repeat.most).toBe(1);
  });

  test('moves only the numbers it is to move, and knows those that nothing would come of', () => {
    const made = new Search(COEFFICIENTS, [0], 1, ['gain', 'rate']);
    const sets = Array.from({ length: 10 }, () => made.generation(8)).flat();
    const moved = COEFFICIENT_NAMES.filter((name) => sets.some((set) => set[name] !== COEFFICIENTS[name]));
    expect(moved).toEqual(['gain', 'rate']);
    const own = longScenario((scenario) => Object.assign(scenario.parts[0] ?? {}, { model: { gain: 20, arrive: 4 } }));
    expect(overriddenBy([own])).toEqual(['gain', 'arrive']);
    expect(overriddenBy([own, longScenario()])).toEqual([]);
  });

  test('asks for no more sets than are left to try', () => {
    expect(new Search(COEFFICIENTS, nearTwenty(COEFFICIENTS), 1).generation(3)).toHaveLength(3);
  });

  test('keeps the best where nothing is better, or where fewer claims can be told', () => {
    const made = new Search(COEFFICIENTS, [0.5, 0.6, 0.9], 1);
    const [one = COEFFICIENTS, two = COEFFICIENTS, three = COEFFICIENTS] = made.generation(3);
    expect(made.learn([one], [[0.5, 0.6, 0.9]])).toBe(false);
    expect(made.learn([two], [[0.9, 0.9]])).toBe(false);
    expect(made.best).toBe(COEFFICIENTS);
    expect(made.learn([three], [[0.5, 0.7, 0.7]])).toBe(true);
    expect(made.best).toBe(three);
  });
});

describe('the score of a set', () => {
  test('is the margins of all figures, the least first', () => {
    const results = checkClaims([new Trial(longScenario(), { runs: 20, seed: 1 })]);
    const margins = results.flatMap(({ measures }) => measures.map(({ margin }) => margin));
    const score = scoreOf(results);
    expect(score).toHaveLength(margins.length);
    expect(leastOf(score)).toBe(Math.min(...margins));
    expect(score.at(-1)).toBe(Math.max(...margins));
    expect(leastOf([])).toBe(0);
  });

  test('follows the coefficients', () => {
    const under = (coefficients: Coefficients) =>
      scoreOf(checkClaims([new Trial(longScenario(), { runs: 20, seed: 1, coefficients })]));
    expect(under({ ...COEFFICIENTS, changeLoad: 0 })).not.toEqual(under(COEFFICIENTS));
  });
});

describe('the report', () => {
  const tried = (coefficients: Coefficients) => {
    const results = (seed: number) => checkClaims([new Trial(longScenario(), { runs: 20, seed, coefficients })]);
    return { coefficients, results: results(1), onOtherSeeds: results(21) };
  };
  const calibration: Calibration = {
    ...{ fables: ['long-ferry'], overridden: ['shift'], tries: 8, runs: 20, seed: 1, otherSeed: 21 },
    before: tried(COEFFICIENTS),
    after: tried({ ...COEFFICIENTS, gain: 17 }),
  };
  const report = calibrationReport(calibration);

  test('has a row for each figure of each claim, and for each coefficient', () => {
    const figures = calibration.before.results.flatMap(({ measures }) => measures);
    expect(report.match(/^\| C\d+ \| long-ferry \|/gm)?.length).toBe(figures.length - 2);
    expect(report.match(/^\| C7 \| all \|/gm)).toHaveLength(2);
    for (const name of COEFFICIENT_NAMES) expect(report).toContain(`| ${name} | ${COEFFICIENTS[name]} |`);
    expect(report).toContain('| gain | 16 | 17 | 12 to 20 |');
    expect(report).toContain('| shift | 7.2 | the same | no: the fables set it |');
  });

  test('has a row for what could be told only before, or only after, in its own place', () => {
    const onlyLater = structuredClone(calibration);
    const isC12 = ({ claim }: { claim: string }) => claim === 'C12';
    const [silent, told] = [onlyLater.before.results.find(isC12), calibration.after.results.find(isC12)];
    Object.assign(silent ?? {}, { measures: [] });
    const row = calibrationReport(onlyLater)
      .split('\n')
      .find((line) => line.startsWith('| C12 |'));
    const { what = '', margin = Number.NaN } = told?.measures[0] ?? {};
    expect(row).toContain(`| ${what} | > 0 % | – |`);
    expect(row).toContain(`| – | ${margin.toFixed(2)} |`);
  });

  test('says which claims nothing was asked of', () => {
    expect(report).toContain('Not applicable, and so not searched for: C6 (long-ferry), C11 (long-ferry).');
  });
});

describe('the page of the model', () => {
  test('tells the coefficients as they are', () => {
    const page = readFileSync('src/engine/MODEL.md', 'utf8');
    const told = [...page.matchAll(/^\| `(\w+)` \| ([\d.]+) \|/gm)].map(([, name, value]) => [name, Number(value)]);
    expect(Object.fromEntries(told)).toEqual(COEFFICIENTS);
  });
});
