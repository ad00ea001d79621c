import { expect, test } from 'vitest';
import { lintFable } from '../../../src/workshop/lint';
import { flawOf, mutatedText } from './mutations';

const SEEDS = 2000;

test('two thousand mutated files are linted without a throw or a position outside the text', () => {
  for (let seed = 0; seed < SEEDS; seed += 1) expect(flawOf(seed), `seed ${seed}`).toBeNull();
});

/** Seeds that once found something. */
const FOUND = [10_399];

test.each(FOUND)('what was found under seed %d stays mended', (seed) => expect(flawOf(seed)).toBeNull());

test('the mutated files are of every sort: no JSON, wrong, doubtful and clean', () => {
  const kinds = new Set<string>();
  for (let seed = 0; seed < 300; seed += 1) {
    const found = lintFable(mutatedText(seed), 'a.json');
    if (found.length === 0) kinds.add('clean');
    for (const { code } of found) kinds.add(code.startsWith('LINT') ? 'doubtful' : code);
  }
  expect(kinds.size).toBeGreaterThan(15);
  for (const kind of ['clean', 'doubtful', 'SCENARIO_NOT_JSON', 'SCENARIO_WRONG_TYPE']) expect(kinds).toContain(kind);
});
