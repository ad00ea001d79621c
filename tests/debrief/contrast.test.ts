import { describe, expect, test } from 'vitest';
import { contrastOf, detourOf, type Explained, makeDebrief, type PartContrast } from '../../src/debrief';
import type { Game } from '../../src/engine';
import { type RunLog, replay } from '../../src/run';
import { gameOf, TWINS, wholeRun } from '../support/runs';

const game = gameOf('two-banks');
const log = wholeRun(game, 21);

function explained(of: Game, run: RunLog): Explained {
  const replayed = replay(of, run);
  return { replayed, debrief: makeDebrief(of, replayed) };
}

const mine = explained(game, log);

function beside(other: Explained): PartContrast {
  const [only, ...more] = contrastOf(mine, other);
  if (only === undefined || more.length > 0) throw new Error('expected one part');
  return only;
}

function changedAt(decision: number): Explained {
  const turn = mine.replayed.turns[decision - 1];
  const choice = turn?.offered.find((id) => id !== turn.choice.id) ?? '';
  return explained(game, detourOf(game, mine.replayed, { decision, choice }, 'own').log);
}

describe('two runs side by side', () => {
  test('that are the same part nowhere', () => {
    const { pairs, parting } = beside(explained(game, log));
    expect(parting).toBeNull();
    expect(pairs).toHaveLength(mine.replayed.turns.length);
    expect(new Set(pairs.map(({ likeness }) => likeness))).toEqual(new Set(['choice']));
  });

  test('part where the first choice differs, not before', () => {
    for (const decision of [1, 4, 9]) {
      const { pairs, parting } = beside(changedAt(decision));
      expect(parting?.pair.turn).toBe(decision);
      expect(parting?.pair.likeness).toBe('scene');
      expect(pairs.slice(0, decision - 1).every(({ likeness }) => likeness === 'choice')).toBe(true);
    }
  });

  test('stand apart by what the numbers say after that turn and at the end, the widest first', () => {
    const other = changedAt(4);
    const { parting } = beside(other);
    expect(parting?.late.length).toBeGreaterThan(0);
    for (const [gaps, at] of [
      [parting?.soon ?? [], 3],
      [parting?.late ?? [], -1],
    ] as const) {
      expect(gaps.length).toBeLessThanOrEqual(3);
      const widths = gaps.map((gap) => Math.abs(gap.mine - gap.other));
      expect(widths).toEqual([...widths].sort((a, b) => b - a));
      for (const gap of gaps) {
        expect(Math.abs(gap.mine - gap.other)).toBeGreaterThanOrEqual(10);
        expect(gap.mine).toBe(Math.floor((mine.replayed.turns.at(at)?.after[gap.stock] ?? 0) / 100 + 0.5));
        expect(gap.other).toBe(Math.floor((other.replayed.turns.at(at)?.after[gap.stock] ?? 0) / 100 + 0.5));
      }
    }
  });

  test('of which one stops before the other are told as far as each goes', () => {
    const short = explained(game, { ...log, entries: log.entries.slice(0, 5) });
    const { pairs, parting } = beside(short);
    expect(pairs).toHaveLength(mine.replayed.turns.length);
    expect(pairs[5]?.other).toBeNull();
    expect(pairs[5]?.likeness).toBe('none');
    expect(parting?.pair.turn).toBe(6);
    expect(parting?.soon).toEqual([]);
  });

  test('are numbered on where this one is over and the other is not', () => {
    const short = explained(game, { ...log, entries: log.entries.slice(0, 5) });
    const [part] = contrastOf(short, mine);
    expect(part?.pairs[5]).toMatchObject({ number: 6, mine: null });
  });

  test('of the twins are set beside each other place by place', () => {
    const twins = gameOf(TWINS);
    const [one, other] = [explained(twins, wholeRun(twins, 3)), explained(twins, wholeRun(twins, 3, 1))];
    const parts = contrastOf(one, other);
    expect(parts.map(({ part }) => part).sort()).toEqual(twins.parts.map(({ part }) => part.id).sort());
    for (const { pairs } of parts)
      expect(pairs.every(({ mine: a, other: b }) => a?.made.scene === b?.made.scene)).toBe(true);
    // As the cards of the decisions are numbered, in the second place too.
    const all = parts.flatMap(({ pairs }) => pairs);
    expect(all.map(({ number }) => number)).toEqual(all.map(({ mine: own }) => own?.number));
  });
});
