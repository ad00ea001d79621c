import { expect, test } from 'vitest';
import { outcomeOf, type PartEnd } from '../../src/debrief/outcome';
import { compile, type GamePart, type OrgState } from '../../src/engine';
import { smallScenario } from '../support/smallScenario';

const part = compile(smallScenario()).parts[0] as GamePart;

const org: OrgState = {
  management: 20_000,
  leadership: 20_000,
  vision: 0,
  partnership: 0,
  staleRules: 12_340,
  backlog: 90_000,
  tilt: -31_250,
  scale: 20_000,
  turbulence: 15_000,
  members: 0,
  served: 12_345,
  stewards: 50_000,
};

const ended: PartEnd = {
  verdict: 'bureaucratic',
  ending: 'bureaucratic',
  early: null,
  org,
  tilts: [0, 0, 0, 0, 0, 0, -42_000, -44_000],
};

test('the drift told is the mean of the last quarter, as the verdict is', () => {
  expect(outcomeOf(part, ended).tilt).toBe(-430);
});

test('at an early end the drift told is where it stood', () => {
  const outcome = outcomeOf(part, { ...ended, early: 'members' });
  expect(outcome).toMatchObject({ early: 'members', tilt: -312, staleRules: 123 });
  expect(outcome.constituencies).toEqual({ members: 0, served: 123, stewards: 500 });
});

test('the ending is told by its title', () => {
  expect(outcomeOf(part, ended).endingTitle).toMatchObject({ text: 'How it went: bureaucratic' });
  expect(outcomeOf(part, { ...ended, ending: null }).endingTitle).toBeNull();
});
