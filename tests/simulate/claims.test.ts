import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compile, type Game } from '../../src/engine';
import type { Scenario } from '../../src/scenario';
import { checkClaims, idle, POLICIES, play, verdictShares } from '../../src/simulate';
import { smallScenario } from '../support/smallScenario';

const RUNS = 200;
const read = (id: string): Game =>
  compile(JSON.parse(readFileSync(`scenarios/${id}/scenario.json`, 'utf8')) as Scenario);

describe('the ferry at Alder Bend teaches what it claims', () => {
  const game = read('alder-ferry');

  test.each(checkClaims(game, RUNS))(
    '$claim: $policy ends $verdict in $share of runs',
    ({ share, atLeast, atMost }) => {
      expect(share).toBeGreaterThanOrEqual(atLeast);
      expect(share).toBeLessThanOrEqual(atMost);
    },
  );

  test('is held to C1, C2, C3 and C6', () => {
    expect(new Set(checkClaims(game, 1).map(({ claim }) => claim))).toEqual(new Set(['C1', 'C2', 'C3', 'C6']));
  });

  test('lets random play reach every verdict', () => {
    const verdicts = new Set<string | null>();
    for (let seed = 1; seed <= 4000 && verdicts.size < 5; seed += 1)
      verdicts.add(play(game, POLICIES.random, seed).verdict);
    expect([...verdicts].sort()).toEqual(['bureaucratic', 'chaotic', 'declining', 'muddling', 'thriving']);
  });

  test('meets six decisions in a run', () => {
    for (let seed = 1; seed <= 50; seed += 1) expect(play(game, POLICIES.random, seed).taken).toHaveLength(6);
  });

  test('does not thrive where nobody does anything', () => {
    expect(idle(game, 6, 1)).not.toBe('thriving');
  });
});

describe('the claims', () => {
  test('fail on a fable that cannot teach them', () => {
    const deaf = compile(
      smallScenario((scenario) => {
        for (const scene of Object.values(scenario.parts[0]?.scenes ?? {})) {
          for (const choice of scene.dilemma?.choices ?? []) choice.acts = { plan: 0.1 };
        }
      }),
    );
    const failed = checkClaims(deaf, 3).filter((result) => !result.holds);
    expect(failed.map((result) => result.claim)).toContain('C2');
  });

  test('in a large place ask that even-handed play does not thrive', () => {
    const large = compile(
      smallScenario((scenario) => {
        for (const part of scenario.parts) part.start.context.scale = 70;
      }),
    );
    const policies = checkClaims(large, 1).map(({ claim, policy }) => `${claim} ${policy}`);
    expect(policies).toContain('C3 alternate');
    expect(policies).not.toContain('C6 blend');
  });
});

describe('a batch', () => {
  test('is the same each time, and its shares add up to one', () => {
    const game = compile(smallScenario());
    const shares = verdictShares(game, POLICIES.random, 20);
    expect(verdictShares(game, POLICIES.random, 20)).toEqual(shares);
    expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });
});
