import { expect, test } from 'vitest';
import { reasonKey } from '../../src/debrief/reasonKey';
import { priorTo, why } from '../../src/debrief/why';
import type { Cause, LedgerEntry, ModelCause, OrgKey, OrgState } from '../../src/engine';

const org: OrgState = {
  management: 42_040,
  leadership: 36_000,
  vision: 30_000,
  partnership: 55_000,
  staleRules: 0,
  backlog: 45_000,
  tilt: -12_345,
  scale: 20_000,
  turbulence: 15_000,
  members: 55_000,
  served: 55_000,
  stewards: 55_000,
};

const entry = (stock: OrgKey, amount: number, cause: Cause): LedgerEntry => ({ stock, amount, cause, turn: 1 });
const model = (stock: OrgKey, amount: number, term: ModelCause): LedgerEntry =>
  entry(stock, amount, { type: 'model', term });
const story = (stock: OrgKey, amount: number, scene: string, choice: string, reason: string): LedgerEntry =>
  entry(stock, amount, { type: 'consequence', scene, choice, reason: { id: `${scene}.${reason}`, text: reason } });

test('amounts of one stock and one cause are told as one', () => {
  const [move] = why(org, [
    model('management', 8_000, 'gain'),
    model('management', -1_400, 'decay'),
    model('management', 7_000, 'gain'),
    model('management', -1_600, 'decay'),
  ]);
  expect(move).toEqual({
    stock: 'management',
    before: 420,
    after: 540,
    change: 120,
    causes: [
      { reason: { type: 'model', term: 'gain' }, tenths: 150 },
      { reason: { type: 'model', term: 'decay' }, tenths: -30 },
    ],
  });
});

test('consequences of different choices, and different ones of the same choice, stay apart', () => {
  const [move] = why(org, [
    story('served', -4_000, 'the-hat', 'mend', 'soft'),
    story('served', 1_000, 'rope-day', 'drill', 'soft'),
    story('served', 2_000, 'the-hat', 'mend', 'dry'),
  ]);
  expect(
    move?.causes.map(({ reason, tenths }) => [reason.type === 'consequence' && reason.made.scene, tenths]),
  ).toEqual([
    ['the-hat', -40],
    ['the-hat', 20],
    ['rope-day', 10],
  ]);
});

test('moves come with the largest first, falling or rising', () => {
  const moves = why(org, [
    model('vision', -500, 'fade'),
    model('backlog', -6_000, 'clear'),
    model('tilt', 4_000, 'drift'),
  ]);
  expect(moves.map((move) => [move.stock, move.change])).toEqual([
    ['backlog', -60],
    ['tilt', 40],
    ['vision', -5],
  ]);
});

test('causes that cancel out are not told, and what rounds to nothing is not told either', () => {
  const [move] = why(org, [
    model('staleRules', -2_000, 'unstale'),
    model('staleRules', 2_000, 'bound'),
    model('staleRules', 1_000, 'rigidity'),
    model('staleRules', 4, 'turbulence'),
  ]);
  expect(move?.causes.map((cause) => cause.tenths)).toEqual([-20, 20, 10]);
  expect(why(org, [model('vision', 500, 'fade'), model('vision', -500, 'fade')])[0]).toMatchObject({
    change: 0,
    causes: [],
  });
});

test('the state before a ledger is the state after it less its amounts', () => {
  const prior = priorTo(org, [model('scale', 5_000, 'change'), model('scale', -1_000, 'shiftEnds')]);
  expect(prior).toEqual({ ...org, scale: 16_000 });
});

test('a term has a sentence of its own where stock or direction make a difference', () => {
  expect(reasonKey('gain', 'leadership', 10)).toBe('gain.leadership');
  expect(reasonKey('decay', 'management', -10)).toBe('decay.management');
  expect(reasonKey('fit', 'served', -10)).toBe('fit.served.down');
  expect(reasonKey('fit', 'stewards', 10)).toBe('fit.stewards.up');
  expect(reasonKey('drift', 'tilt', -10)).toBe('drift.down');
  expect(reasonKey('bound', 'staleRules', 10)).toBe('bound.up');
  expect(reasonKey('pile', 'members', -10)).toBe('pile');
});
