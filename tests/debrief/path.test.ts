import { expect, test } from 'vitest';
import { pointOf } from '../../src/debrief/path';
import { COEFFICIENTS, compile, type GamePart, type OrgState, start } from '../../src/engine';
import { smallScenario } from '../support/smallScenario';

const game = compile(smallScenario());
const begun = start(game, 7).state.org;
const { coefficients } = game.parts[0] as GamePart;

/** Management and leadership in thousandths at scale 20 and turbulence 15, where the needs are 32 and 26.25 points. */
const place = (management: number, leadership: number) => {
  const org: OrgState = { ...begun, management, leadership, scale: 20_000, turbulence: 15_000 };
  return pointOf(org, coefficients, 1).quadrant;
};

test('the needs of this test are those of the model', () => {
  expect(COEFFICIENTS.base + COEFFICIENTS.scaleNeed * 20).toBeCloseTo(32);
  expect(COEFFICIENTS.base + COEFFICIENTS.turbNeed * 15).toBeCloseTo(26.25);
});

test('a place is named by what it has too much or too little of', () => {
  expect(place(33_000, 27_000)).toBe('alive');
  expect(place(33_000, 26_000)).toBe('bureaucratic');
  expect(place(31_000, 27_000)).toBe('chaotic');
  expect(place(31_000, 26_000)).toBe('rundown');
});

test('exactly enough is enough', () => {
  expect(place(32_000, 26_250)).toBe('alive');
});
