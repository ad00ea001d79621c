import { describe, expect, test } from 'vitest';
import { hashState, type OrgKey } from '../../src/engine';
import { parseRunLog, RunError, replay } from '../../src/run';
import { smallGame, smallLog, wholeLog } from '../support/smallRuns';

const game = smallGame();

describe('a replay', () => {
  test('gives the same state each time, on a game compiled anew', () => {
    const log = wholeLog(game);
    expect(hashState(replay(smallGame(), log).state)).toBe(hashState(replay(game, log).state));
  });

  test('books every change of every number between two decisions', () => {
    const { turns, start } = replay(game, wholeLog(game));
    let standing = start;
    for (const { before, after, ledger, meanwhile } of turns) {
      for (const stock of Object.keys(start) as OrgKey[]) {
        const sum = (entries: typeof ledger) =>
          entries.filter((entry) => entry.stock === stock).reduce((total, entry) => total + entry.amount, 0);
        expect(standing[stock] + sum(meanwhile)).toBe(before[stock]);
        expect(before[stock] + sum(ledger)).toBe(after[stock]);
      }
      standing = after;
    }
    expect(turns).toHaveLength(3);
  });

  test('says what was offered, asked and guessed', () => {
    const [first] = replay(game, wholeLog(game)).turns;
    expect(first).toMatchObject({ scene: 'the-hat', asked: ['how', 'what'], predicted: 'heart', turn: 1 });
    expect([...(first?.offered ?? [])].sort()).toEqual(['ask', 'both', 'mend']);
  });

  test('of an unfinished run stands after its last choice', () => {
    const { over, state } = replay(game, smallLog(game, ['mend']));
    expect(over).toBe(false);
    expect(state.at).toMatchObject({ phase: 'reaction', scene: 'the-hat', beat: 0 });
  });

  test('refuses a choice that the dilemma does not have, and says which decision', () => {
    expect(() => replay(game, smallLog(game, ['mend', 'mend']))).toThrow(/RUN_MISFIT.*decision 2.*mend/);
    expect(() => replay(game, smallLog(game, ['mend', 'pull', 'on-time', 'mend']))).toThrow(RunError);
  });
});

describe('a log from outside', () => {
  const log = wholeLog(game);

  test('is read when it is whole', () => {
    expect(parseRunLog(JSON.parse(JSON.stringify(log)))).toEqual(log);
  });

  test.each([
    ['nothing', null, 'RUN_BROKEN'],
    ['a text', 'a run', 'RUN_BROKEN'],
    ['a newer format', { ...log, format: 2 }, 'RUN_NEWER'],
    ['a key too many', { ...log, player: 'Ada' }, 'RUN_BROKEN'],
    ['a negative seed', { ...log, seed: -1 }, 'RUN_BROKEN'],
    [
      'an unknown counsellor',
      { ...log, entries: [{ choice: 'mend', asked: ['when'], predicted: null }] },
      'RUN_BROKEN',
    ],
    ['a missing hash', { ...log, rulesHash: '' }, 'RUN_BROKEN'],
  ])('%s is refused', (_, value, code) => {
    expect(() => parseRunLog(value)).toThrow(expect.objectContaining({ code }));
  });
});
