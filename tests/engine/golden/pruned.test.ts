import { expect, it } from 'vitest';
import type { OrgState } from '../../../src/engine';
import { asking, choice, storyOf } from '../making';
import { played } from '../playing';
import { type Entry, entryOf } from './workedOut';

/** A tidy landing where a rule is struck: "shells" carried 6 of the 10 points of stale rules. */
const landing = storyOf(
  {
    shells: asking([
      choice('prune', { solve: 0.6, measure: 0.4 }, { consequences: [{ pruneRule: 'shells', reason: 'No more.' }] }),
      choice('keep'),
    ]),
  },
  {
    start: {
      stocks: { management: 78, leadership: 36, vision: 30, partnership: 55, staleRules: 10, backlog: 45 },
      context: { scale: 20, turbulence: 15 },
      constituencies: { members: 55, served: 55, stewards: 55 },
      rules: [{ rule: 'shells', carries: 6 }],
    },
  },
);

/** The first tilt is its target: d = (36 − 26.25) − (78 + .62 × 10 − 32) = −42.45; 100 × −42.45/60.45 = −70.223325. */
const FIRST_TILT = -70223;

/** Worked out by hand with the coefficients of the model, every amount to the thousandth: [number, amount, cause]. */
const table: Entry[] = [
  // the rule carried 6 of the 10 stale points
  ['staleRules', -6000, 'consequence'],
  // k = 1; 16 × 1 × k × (1 − .2 × 15/100) × (1 − 78/100) = 3.4144
  ['management', 3414, 'gain'],
  // needM = 18 + .7 × 20 = 32; 81.414 − 32 = 49.414 > 15
  // so rules breed rules: 1.4
  ['staleRules', 1400, 'overRule'],
  // −.033 × 81.414 = −2.686662
  ['management', -2687, 'decay'],
  // −.085 × (1 − .66 × 30/100) × 36 = −2.45412
  ['leadership', -2454, 'decay'],
  // −1.5 × 1 × (1 − 0/6) = −1.5
  ['vision', -1500, 'fade'],
  // needM = 18 + .7 × 20 = 32; fitM = ½ + (78.727 − 32 + 7.2)/50 = 1.57854, held at 1; g = 1 − max(0, 45 −
  //   60)/80 = 1
  // 4.6 × (.8 + 1.2 × 35/200) = 4.646
  ['backlog', 4646, 'arrive'],
  // −10 × 1 × 1 × (1 − .41 × 5.4/100) = −9.7786
  ['backlog', -9779, 'clear'],
  // −3.7 × 0.6 = −2.22
  ['backlog', -2220, 'solve'],
  // needL = 18 + .55 × 15 = 26.25; d = (33.546 − 26.25) − (78.727 + .62 × 5.4 − 32) = −42.779
  // target = 100 × −42.779/(18 + 42.779) = −70.384508; .3 × (−70.384508 − −70.223) = −0.048452
  ['tilt', -48, 'drift'],
  // fitL = ½ + (33.546 − 26.25 + 7.2)/50 = 0.78992; strain = max(0, 70.271/100 − .3) = 0.40271; pile = max(0,
  //   37.647 − 55)/45 = 0; c = 1 − .5 × (1 − min(1, 55/50)) = 1
  // .025 × (50 − 55) = −0.125
  ['members', -125, 'relax'],
  // 7.6 × (0.78992 − .5) = 2.203392
  ['members', 2203, 'fit'],
  // −7.6 × 0.40271 = −3.060596
  ['members', -3061, 'strain'],
  // .025 × (50 − 55) = −0.125
  ['served', -125, 'relax'],
  // 7.6 × (2 × 1 × 0.78992 × 1 − .6) = 7.446784
  ['served', 7447, 'fit'],
  // −7.6 × .7 × 0.40271 = −2.142417
  ['served', -2142, 'strain'],
  // .025 × (50 − 55) = −0.125
  ['stewards', -125, 'relax'],
  // 7.6 × (1 − .5) = 3.8
  ['stewards', 3800, 'fit'],
  // −7.6 × .7 × 0.40271 = −2.142417
  ['stewards', -2142, 'strain'],
];

const after: OrgState = {
  management: 78727,
  leadership: 33546,
  vision: 28500,
  partnership: 55000,
  staleRules: 5400,
  backlog: 37647,
  tilt: -70271,
  scale: 20000,
  turbulence: 15000,
  members: 54017,
  served: 60180,
  stewards: 56533,
};

it('a rule pruned takes what it carried with it, then the turn goes on without it', () => {
  expect(played(landing, []).state.org.tilt).toBe(FIRST_TILT);
  const { state, ledger } = played(landing, ['prune']);
  expect(ledger.map(entryOf)).toEqual(table);
  expect(state.org).toEqual(after);
  expect(state.rules).toEqual([]);
});
