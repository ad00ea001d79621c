import { describe, expect, test } from 'vitest';
import { makeDebrief, type Twins, twinsOf } from '../../src/debrief';
import type { Game } from '../../src/engine';
import { newLog, replay } from '../../src/run';
import { ferry, gameOf, TWINS, wholeRun } from '../support/runs';

const game = gameOf(TWINS);
const [DRILL, WADING] = [
  ['ring', 'third', 'hold', 'write'],
  ['wall', 'idea', 'wade', 'round'],
] as const;

const twinsIn = (of: Game, log: ReturnType<typeof newLog>): Twins | null => {
  const replayed = replay(of, log);
  return twinsOf(makeDebrief(of, replayed), replayed);
};

function twins(choices: readonly string[], seed = 1): Twins | null {
  const entries = choices.map((choice) => ({ choice, asked: [], predicted: null }));
  return twinsIn(game, { ...newLog(game, seed), entries });
}

/** A whole run's, which has them. */
function whole(choices: readonly string[], seed = 1): Twins {
  const found = twins(choices, seed);
  if (found === null) throw new Error('no twins');
  return found;
}

const words = (text: unknown): string => (text as { text: string }).text;

describe('two places that were asked the same', () => {
  test('stand side by side: the same four moments in the same words, and what was said at each', () => {
    const { moments } = whole([...DRILL, ...WADING]);
    expect(moments.map(({ scene }) => scene)).toEqual(['green-sky', 'the-raft', 'midnight', 'morning']);
    for (const { first, second } of moments) {
      expect(words(first.decision.prompt)).toBe(words(second.decision.prompt));
    }
    expect(moments.map(({ first }) => first.decision.made.choice)).toEqual(DRILL);
    expect(moments.map(({ second }) => second.decision.made.choice)).toEqual(WADING);
    expect(moments.every(({ alike }) => !alike)).toBe(true);
    expect(whole([...DRILL, ...DRILL]).moments.every(({ alike }) => alike)).toBe(true);
  });

  test('tell what each choice did there in the story’s own words: three at most, the largest first, none twice', () => {
    for (const { first, second } of whole([...WADING, ...DRILL]).moments) {
      for (const { deeds } of [first, second]) {
        const told = deeds.map(({ reason }) => words(reason));
        expect(new Set(told).size).toBe(told.length);
        expect(deeds.length).toBeGreaterThan(0);
        expect(deeds.length).toBeLessThanOrEqual(3);
        const sizes = deeds.map(({ tenths }) => Math.abs(tenths));
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      }
      expect(first.deeds[0]?.reason).not.toEqual(second.deeds[0]?.reason);
    }
  });

  test.each([1, 2, 3, 4])(
    'differ in one number before anything is decided, whatever is decided later (seed %i)',
    (seed) => {
      const { first, differences } = whole([...WADING, ...DRILL], seed);
      const [kettle, spoon] = [350, 800];
      expect(differences).toMatchObject([
        {
          stock: 'turbulence',
          ...(first.part === 'kettle' ? { first: kettle, second: spoon } : { first: spoon, second: kettle }),
        },
      ]);
      expect(words(differences[0]?.reasons[0])).toContain('sandbar');
    },
  );
});

test('a run that has not been through both places is not set side by side', () => {
  expect(twins(DRILL)).toBeNull();
  expect(twins([...DRILL, ...WADING.slice(0, 2)])).toBeNull();
});

test('a run through one place has no twin', () => {
  expect(twinsIn(ferry(), wholeRun(ferry(), 7))).toBeNull();
});
