import { expect, test } from 'vitest';
import { CONCEPTS, type Concept, conceptsOf, historyOf } from '../../src/debrief';
import type { Game } from '../../src/engine';
import { replay } from '../../src/run';
import { POLICIES, type PolicyName, record } from '../../src/simulate';
import { gameOf } from '../support/runs';
import { smallGame, smallLog } from '../support/smallRuns';

const shown = (game: Game, choices: readonly string[]): [number, Concept][] => [
  ...conceptsOf([historyOf(game, replay(game, smallLog(game, choices)), 'year')]),
];

test('each decision shows at most one thing, and that only where nothing before has shown it', () => {
  expect(shown(smallGame(), ['mend', 'drill', 'on-time'])).toEqual([
    [1, 'title'],
    [2, 'known'],
    [3, 'plan'],
  ]);
  expect(shown(smallGame(), ['ask', 'pull', 'nobody-cut-off']).at(-1)).toEqual([3, 'heading']);
});

test('a crisis met with managing alone is told apart from one met with leading', () => {
  const novel = smallGame((scenario) => {
    const dilemma = scenario.parts[0]?.scenes['rope-day']?.dilemma;
    if (dilemma !== undefined) dilemma.role = 'hazard-novel';
  });
  expect(shown(novel, ['mend', 'drill'])).toContainEqual([2, 'tightening']);
  expect(shown(novel, ['mend', 'pull'])).toContainEqual([2, 'novel']);
});

test('both at once, where those who manage and those who lead do not trust each other, is half and half', () => {
  const wary = smallGame((scenario) => {
    const part = scenario.parts[0];
    if (part !== undefined) part.start.stocks.partnership = 20;
    const dilemma = part?.scenes['rope-day']?.dilemma;
    const choice = dilemma?.choices[0];
    if (dilemma !== undefined) delete dilemma.role;
    if (choice !== undefined) choice.acts = { plan: 0.5, align: 0.5 };
  });
  expect(shown(wary, ['mend', 'drill'])).toContainEqual([2, 'half']);
});

test.each(['nine-hundred-sticks', 'room-in-the-sky', 'two-banks'])(
  '%s shows five to eleven things in a run',
  (fable) => {
    const game = gameOf(fable);
    const ways: readonly PolicyName[] = ['read-context', 'manage', 'lead', 'random'];
    for (const way of ways) {
      const run = replay(game, record(game, POLICIES[way], 5));
      const part = run.turns[0]?.part ?? '';
      const concepts = [...conceptsOf([historyOf(game, run, part)]).values()];
      expect(new Set(concepts).size).toBe(concepts.length);
      expect(concepts.length, way).toBeGreaterThanOrEqual(5);
      expect(concepts.length, way).toBeLessThanOrEqual(11);
      expect(concepts.every((one) => CONCEPTS.includes(one))).toBe(true);
    }
  },
);
