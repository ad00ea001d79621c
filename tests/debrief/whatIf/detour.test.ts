import { describe, expect, test } from 'vitest';
import { detourOf, type Guide } from '../../../src/debrief';
import { type Replay, type ReplayTurn, replay } from '../../../src/run';
import { gameOf, wholeRun } from '../../support/runs';

const game = gameOf('nine-hundred-sticks');
const played = (seed: number): Replay => replay(game, wholeRun(game, seed));
const run = played(11);

const otherAt = ({ turns }: Replay, decision: number): string =>
  turns[decision - 1]?.offered.find((id) => id !== turns[decision - 1]?.choice.id) ?? '';
const detour = (decision: number, guide: Guide, of = run) =>
  detourOf(game, of, { decision, choice: otherAt(of, decision) }, guide);

const place = ({ part, scene }: ReplayTurn): string => `${part} ${scene}`;

describe('a detour', () => {
  test('keeps what was decided before, chooses otherwise once, and goes on to an end', () => {
    const { log } = detour(3, 'own');
    expect(log.entries.slice(0, 2)).toEqual(run.log.entries.slice(0, 2));
    expect(log.entries[2]?.choice).toBe(otherAt(run, 3));
    expect(replay(game, log).over).toBe(true);
  });

  test('answers what the run was asked too as it did, and says where somebody stood in', () => {
    let compared = 0;
    for (let decision = 1; decision <= run.turns.length; decision += 1) {
      const { log, later, standIns } = detour(decision, 'own');
      const { turns } = replay(game, log);
      expect(later).toBe(turns.length - decision);
      for (const [at, turn] of turns.entries()) {
        if (at < decision) continue;
        const same = run.turns.find((one) => place(one) === place(turn));
        const applies = same !== undefined && turn.offered.includes(same.choice.id);
        expect(standIns.includes(at + 1), `decision ${at + 1} after a change at ${decision}`).toBe(!applies);
        if (applies) expect(turn.choice.id).toBe(same.choice.id);
        compared += applies ? 1 : 0;
      }
    }
    expect(compared).toBeGreaterThan(50);
  });

  test('by a reader of the context has not one decision of the player’s own after it', () => {
    const { log, later, standIns } = detour(2, 'read-context');
    expect(standIns).toEqual(Array.from({ length: later }, (_, nth) => nth + 3));
    expect(log.entries.slice(2).every(({ asked, predicted }) => asked.length === 0 && predicted === null)).toBe(true);
  });

  test('at the last decision changes that one alone', () => {
    const last = run.turns.length;
    const { log, later, standIns } = detour(last, 'own');
    expect([log.entries.length, later, standIns]).toEqual([last, 0, []]);
  });

  test('goes through both places of the twins', () => {
    const twins = gameOf('same-storm-twice');
    const both = replay(twins, wholeRun(twins, 3));
    const { log, standIns } = detourOf(twins, both, { decision: 2, choice: otherAt(both, 2) }, 'own');
    expect(replay(twins, log).turns.map(({ part }) => part)).toEqual(both.turns.map(({ part }) => part));
    expect(standIns).toEqual([]);
  });

  test('cannot begin where there was no decision, or with what was not to be chosen', () => {
    const choice = otherAt(run, 1);
    expect(() => detourOf(game, run, { decision: 0, choice }, 'own')).toThrow('decision 0: expected one of 1 to');
    expect(() => detourOf(game, run, { decision: 99, choice }, 'own')).toThrow('decision 99');
    expect(() => detourOf(game, run, { decision: 1, choice: 'sing' }, 'own')).toThrow(
      'choice "sing" at decision 1: expected one of',
    );
  });
});
