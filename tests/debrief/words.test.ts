import { expect, test } from 'vitest';
import { CONCEPTS, GROUNDS, type ReasonKey, reasonKey } from '../../src/debrief';
import type { ModelCause, OrgKey } from '../../src/engine';
import words from '../../src/i18n/locales/en/debrief.json';
import { ACTS, CONSTITUENCIES, CONTEXTS, STOCKS, VERDICTS } from '../../src/scenario';

/** Every stock that a term of the model moves, as the engine writes it. */
const MOVED: Readonly<Record<ModelCause, readonly OrgKey[]>> = {
  gain: ['management', 'leadership'],
  change: ['scale'],
  turbulence: ['staleRules'],
  rigidity: ['staleRules'],
  overRule: ['staleRules'],
  unstale: ['staleRules'],
  decay: ['management', 'leadership'],
  fade: ['vision'],
  arrive: ['backlog'],
  clear: ['backlog'],
  solve: ['backlog'],
  drift: ['tilt'],
  relax: CONSTITUENCIES,
  fit: CONSTITUENCIES,
  strain: CONSTITUENCIES,
  pile: CONSTITUENCIES,
  bound: [...STOCKS, ...CONTEXTS, ...CONSTITUENCIES],
  grace: CONSTITUENCIES,
  shiftEnds: CONTEXTS,
};

const needed = (): Set<ReasonKey> =>
  new Set(
    Object.entries(MOVED).flatMap(([term, stocks]) =>
      stocks.flatMap((stock) => [1, -1].map((tenths) => reasonKey(term as ModelCause, stock, tenths))),
    ),
  );

type Tree = { readonly [key: string]: string | Tree };
const keysOf = (tree: Tree): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [key] : keysOf(value).map((rest) => `${key}.${rest}`),
  );

test('every term of the model has its sentence, and every sentence a term', () => {
  expect(keysOf(words.why).sort()).toEqual([...needed()].sort());
});

test('every number, act, verdict and early end has its words', () => {
  const all: readonly OrgKey[] = [...STOCKS, ...CONTEXTS, ...CONSTITUENCIES, 'tilt'];
  expect(Object.keys(words.stock).sort()).toEqual([...all].sort());
  expect(Object.keys(words.lean.act).sort()).toEqual([...ACTS].sort());
  expect(Object.keys(words.verdict.early).sort()).toEqual([...CONSTITUENCIES].sort());
  for (const told of [words.verdict.heading, words.verdict.became, words.verdict.because]) {
    expect(Object.keys(told).sort()).toEqual([...VERDICTS].sort());
  }
});

test('every ground of a chain and every concept has its words', () => {
  expect(keysOf(words.decisions.ground).sort()).toEqual([...GROUNDS].sort());
  const { shows: _, ...concepts } = words.concepts;
  expect(Object.keys(concepts).sort()).toEqual([...CONCEPTS].sort());
});
