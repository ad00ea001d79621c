import { expect, test } from 'vitest';
import { historyOf, type Judged, judgedOf } from '../../src/debrief';
import type { Game } from '../../src/engine';
import { replay } from '../../src/run';
import type { Scenario } from '../../src/scenario';
import { POLICIES, record } from '../../src/simulate';
import { ferry } from '../support/runs';
import { smallGame, smallLog } from '../support/smallRuns';

/** How the three decisions of a small run were judged. */
function judged(game: Game, choices: readonly string[]): Judged[] {
  const { part, turns } = historyOf(game, replay(game, smallLog(game, choices)), 'year');
  return turns.map(({ turn }) => judgedOf(part.coefficients, turn));
}

const leader = smallGame((scenario: Scenario) => {
  const stocks = scenario.parts[0]?.start.stocks;
  if (stocks !== undefined) Object.assign(stocks, { management: 20, leadership: 60, staleRules: 10 });
});

test('what there was, what was needed, and how far one was behind the other, to the digit as shown', () => {
  const [first] = judged(leader, ['mend']);
  // The fog has come: size 25 and turbulence 25.
  expect(first).toMatchObject({
    management: { has: 200, needed: 355 },
    leadership: { has: 600, needed: 318 },
    stale: 62,
    shorter: 'managing',
    by: 375,
    hazard: null,
    crisis: null,
  });
});

test('a choice gives what was called for, the other kind, or both at once', () => {
  const answers = ['mend', 'ask', 'both'].map((choice) => judged(leader, [choice])[0]);
  expect(answers.map((one) => [one?.calledFor, one?.answer])).toEqual([
    ['managing', 'same'],
    ['managing', 'other'],
    ['managing', 'both'],
  ]);
});

test('a known hazard calls for its drill whatever is short', () => {
  const [, second] = judged(smallGame(), ['mend', 'pull']);
  expect(second).toMatchObject({ hazard: 'known', calledFor: 'managing', answer: 'other', asked: 'what' });
});

test('a choice asks how and when, what and why, mostly one of them, or both', () => {
  const [first, second, third] = judged(smallGame(), ['both', 'drill', 'one-breath']);
  expect([first?.asked, second?.asked, third?.asked]).toEqual(['both', 'how', 'both']);
  const mostly = smallGame((scenario) => {
    const choice = scenario.parts[0]?.scenes['the-hat']?.dilemma?.choices[0];
    if (choice !== undefined) choice.acts = { plan: 0.7, align: 0.2 };
  });
  expect(judged(mostly, ['mend'])[0]?.asked).toBe('mostlyHow');
});

test('a crisis is told with its turbulence', () => {
  const stormy = smallGame((scenario) => {
    const context = scenario.parts[0]?.start.context;
    if (context !== undefined) context.turbulence = 55;
  });
  expect(judged(stormy, ['mend'])[0]?.crisis).toBe(650);
});

test('whoever reads the context chooses as the debrief says such a reader would', () => {
  const game = ferry();
  const run = replay(game, record(game, POLICIES['read-context'], 3));
  const { part, turns } = historyOf(game, run, run.turns[0]?.part ?? '');
  for (const { turn } of turns) {
    const { calledFor, answer } = judgedOf(part.coefficients, turn);
    if (calledFor !== 'blended') expect(answer).not.toBe('other');
  }
});
