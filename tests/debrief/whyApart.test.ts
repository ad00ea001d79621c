import { expect, it } from 'vitest';
import { type Outcome, whyApart } from '../../src/debrief';

const outcome = (verdict: Outcome['verdict'], early: Outcome['early'] = null): Outcome => ({
  verdict,
  early,
  endingTitle: null,
  tilt: 0,
  staleRules: 0,
  constituencies: { members: 500, served: 500, stewards: 500 },
});

it('says nothing where the verdict and the last dot agree', () => {
  expect(whyApart(outcome('thriving'), 'alive')).toBeNull();
  expect(whyApart(outcome('declining'), 'rundown')).toBeNull();
  expect(whyApart(outcome('bureaucratic'), 'bureaucratic')).toBeNull();
  expect(whyApart(outcome('chaotic', 'members'), 'chaotic')).toBeNull();
});

it('speaks of the drift where the place drifted, and of the groups where it did not', () => {
  expect(whyApart(outcome('bureaucratic'), 'alive')).toBe('drifted');
  expect(whyApart(outcome('chaotic', 'served'), 'alive')).toBe('early');
  expect(whyApart(outcome('muddling'), 'alive')).toBe('balanced');
  expect(whyApart(outcome('thriving'), 'bureaucratic')).toBe('balanced');
});
