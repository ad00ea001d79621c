import { describe, expect, test } from 'vitest';
import { compile, type State, start, tellOn } from '../../src/engine';
import type { Scenario } from '../../src/scenario';
import { decisionAt, POLICIES, type PolicyName } from '../../src/simulate';
import { smallScenario } from '../support/smallScenario';

type Stocks = Scenario['parts'][number]['start']['stocks'];

/** What each policy takes at the first dilemma: mend (managing), ask (leading), both (blended). */
function takes(policy: PolicyName, stocks: Partial<Stocks> = {}, role?: 'hazard-known' | 'hazard-novel'): string {
  const game = compile(
    smallScenario((scenario) => {
      const part = scenario.parts[0];
      const dilemma = part?.scenes['the-hat']?.dilemma;
      if (part === undefined || dilemma === undefined) throw new Error('the small scenario changed');
      Object.assign(part.start.stocks, stocks);
      if (role !== undefined) dilemma.role = role;
    }),
  );
  const state: State = tellOn(game, start(game, 1).state);
  return POLICIES[policy](decisionAt(game, state));
}

const UNMANAGED = { management: 10, leadership: 60 };
const UNLED = { management: 60, leadership: 10 };

describe('a policy', () => {
  test.each([
    ['manage', 'mend'],
    ['lead', 'ask'],
    ['blend', 'both'],
    ['alternate', 'mend'],
    ['longest', 'mend'],
    ['third', 'both'],
    ['heed-how', 'mend'],
    ['heed-what', 'ask'],
  ] as const)('%s takes %s', (policy, choice) => {
    expect(takes(policy)).toBe(choice);
  });

  test('that reads the context gives what is lacking, and drills or leads at hazards', () => {
    expect(takes('read-context', UNMANAGED)).toBe('mend');
    expect(takes('read-context', UNLED)).toBe('ask');
    expect(takes('read-context', UNLED, 'hazard-known')).toBe('mend');
    expect(takes('read-context', UNMANAGED, 'hazard-novel')).toBe('ask');
  });

  test('against the context does the reverse', () => {
    expect(takes('anti-context', UNMANAGED)).toBe('ask');
    expect(takes('anti-context', UNLED)).toBe('mend');
    expect(takes('anti-context', UNLED, 'hazard-known')).toBe('ask');
    expect(takes('anti-context', UNMANAGED, 'hazard-novel')).toBe('mend');
  });

  test('that manages in a crisis reads the context otherwise', () => {
    expect(takes('manage-in-crisis', UNLED)).toBe('ask');
  });
});
