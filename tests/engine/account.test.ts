import { describe, expect, it } from 'vitest';
import { compile, start } from '../../src/engine';
import { Account } from '../../src/engine/account';
import { smallScenario } from '../support/smallScenario';
import { type Entry, entryOf } from './golden/workedOut';

const { org } = start(compile(smallScenario()), 1).state;

function accountOf(changes: Partial<typeof org>, graced = false) {
  const entries: Entry[] = [];
  return { account: new Account({ ...org, ...changes }, 1, graced, (entry) => entries.push(entryOf(entry))), entries };
}

describe('an amount', () => {
  it.each([
    [0.0004, 0],
    [0.0005, 1],
    [1.2344, 1234],
    [1.2346, 1235],
    [-0.0005, 0],
    [-0.0006, -1],
    [-1.2346, -1235],
  ])('of %d points is %d thousandths', (points, thousandths) => {
    expect(accountOf({}).account.moved('backlog', 50000, points, 'arrive')).toBe(50000 + thousandths);
  });

  it('of nothing is not written', () => {
    const { account, entries } = accountOf({});
    account.moved('backlog', 50000, 0.0001, 'arrive');
    account.add('backlog', 0, 'arrive');
    expect(entries).toEqual([]);
  });

  it.each<[string, Partial<typeof org>, 'backlog' | 'tilt' | 'members', number, Entry[]]>([
    [
      'above',
      { backlog: 99000 },
      'backlog',
      3,
      [
        ['backlog', 3000, 'fit'],
        ['backlog', -2000, 'bound'],
      ],
    ],
    [
      'below',
      { backlog: 1000 },
      'backlog',
      -3,
      [
        ['backlog', -3000, 'fit'],
        ['backlog', 2000, 'bound'],
      ],
    ],
    [
      'tilt below',
      { tilt: -99000 },
      'tilt',
      -3,
      [
        ['tilt', -3000, 'fit'],
        ['tilt', 2000, 'bound'],
      ],
    ],
    ['tilt through nought', { tilt: 1000 }, 'tilt', -3, [['tilt', -3000, 'fit']]],
    [
      'a constituency',
      { members: 1000 },
      'members',
      -3,
      [
        ['members', -3000, 'fit'],
        ['members', 2000, 'bound'],
      ],
    ],
  ])(
    'that would pass a bound is written whole, and what the bound swallowed too: %s',
    (_, changes, stock, by, written) => {
      const { account, entries } = accountOf(changes);
      const added = account.add(stock, by * 1000, 'fit');
      expect(entries).toEqual(written);
      expect(added).toBe(written.reduce((sum, [, amount]) => sum + amount, 0));
    },
  );

  it('comes to the same where nobody reads the ledger', () => {
    for (const now of [-500, 0, 400, 999, 1000, 50000, 99999, 100000, 100400]) {
      for (const points of [-200, -1, -0.4, 0, 0.4, 1, 200]) {
        const watched = (graced: boolean) => accountOf({}, graced).account;
        const alone = (graced: boolean) => new Account(org, 1, graced, undefined);
        for (const [stock, graced] of [
          ['tilt', false],
          ['backlog', true],
          ['members', false],
          ['members', true],
        ] as const) {
          const heard = watched(graced).moved(stock, now, points, 'fit');
          expect(alone(graced).moved(stock, now, points, 'fit')).toBe(heard);
        }
      }
    }
  });

  it('leaves a constituency at 1 in the seasons of grace, and only there', () => {
    const graced = accountOf({ members: 2000, backlog: 2000 }, true);
    graced.account.add('members', -3000, 'fit');
    graced.account.add('backlog', -3000, 'clear');
    expect(graced.account.org()).toMatchObject({ members: 1000, backlog: 0 });
    expect(graced.entries).toContainEqual(['members', 2000, 'grace']);
    expect(graced.entries).toContainEqual(['backlog', 1000, 'bound']);
  });

  it('does not move the community it was opened with', () => {
    const before = Object.freeze({ ...org });
    new Account(before, 1, false, undefined).add('backlog', 3000, 'arrive');
    expect(before).toEqual(org);
  });
});
