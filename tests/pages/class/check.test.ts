import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { check, checkAll, gather } from '../../../src/pages/class/results/check';
import { exampleCodes } from '../../../src/pages/class/results/example';
import { differencesOf, heldAgainst, sumUp, toldIn } from '../../../src/pages/class/results/reading';
import type { Fable } from '../../../src/pages/fables';
import { codesIn, encodeRun } from '../../../src/run';
import { POLICIES, record } from '../../../src/simulate';
import { FABLE, ferry, goodCode, recoded, wholeRun } from '../../support/runs';

const game = ferry();
const fable: Fable = { game, translations: {}, ours: true };
const find = async (id: string) => (id === FABLE ? fable : null);
const code = goodCode();

/** Where the rules hash of the fable and its verdict stand in a code. */
const HASH_AT = 2 + FABLE.length + 6;
const VERDICT_AT = HASH_AT + 8 + 1 + 4;

const gathered = (text: string) => gather(codesIn(text).codes);
const checked = (text: string) => gathered(text).map((one, nth) => check(one, nth + 1, fable));
const refusal = (text: string) => checked(text)[0]?.refusal;

describe('a code that was handed in', () => {
  it('is vouched for where it comes out as it says', () => {
    const [run] = checked(code);
    expect(run?.refusal).toBeNull();
    expect(run?.replay?.state.verdict).toBe(run?.run.verdict);
  });

  it('may be of a run that has not come to its end', () => {
    const log = wholeRun(game, 7);
    const [run] = checked(encodeRun(game, { ...log, entries: log.entries.slice(0, 3) }));
    expect(run).toMatchObject({ refusal: null, run: { verdict: null } });
  });

  it('is refused where it claims another end', () => {
    const claims = (verdict: number) =>
      refusal(recoded(code, (bytes) => bytes.fill(verdict, VERDICT_AT, VERDICT_AT + 1)));
    const verdicts = [0, 1, 2, 3, 4, 5].map(claims);
    expect(verdicts.filter((one) => one === null)).toHaveLength(1);
    expect(verdicts.filter((one) => one === 'VERDICT_DIFFERS')).toHaveLength(5);
  });

  it('is refused where its fable is not here, or another version of it is', () => {
    const [one] = gathered(code);
    if (one === undefined) throw new Error('no code');
    expect(check(one, 1, null).refusal).toBe('RUN_FOREIGN');
    expect(refusal(recoded(code, (bytes) => bytes.fill(7, HASH_AT, HASH_AT + 8)))).toBe('RUN_OTHER_VERSION');
  });

  it('is refused where it decides more than there is to decide', () => {
    const more = recoded(code, (bytes) => {
      const last = bytes.length - 1;
      bytes[last - 1] = 0xff;
      bytes[last - 2] = 0xff;
      bytes[last - 3] = 0xff;
    });
    expect(refusal(more)).toBe('RUN_MISFIT');
  });
});

describe('codes in a text', () => {
  const other = encodeRun(game, wholeRun(game, 8, 1));

  it('are counted once each, with every line they stand in', () => {
    const all = gathered(`${code}\n${other}\nagain ${code} ${code}`);
    expect(all.map(({ text, lines }) => [text, lines])).toEqual([
      [code, [1, 3]],
      [other, [2]],
    ]);
  });

  it('are several runs where the instructor says so', () => {
    const runs = checked([code, code, code, code, other].join('\n'));
    expect(sumUp(runs, false)[0]?.summary).toMatchObject({ runs: 2, together: null });
    const [copies] = sumUp(runs, true);
    expect(copies?.summary).toMatchObject({ runs: 5, finished: 5 });
    expect(copies?.numbers).toEqual([1, 1, 1, 1, 2]);
  });

  it('are told of one by one from five finished runs of a fable on', () => {
    const runs = [8, 9, 10, 11, 12].map((seed) => encodeRun(game, wholeRun(game, seed)));
    const begun = encodeRun(game, { ...wholeRun(game, 13), entries: wholeRun(game, 13).entries.slice(0, 2) });
    const told = (codes: readonly string[]) => [...toldIn(sumUp(checked(codes.join('\n')), false))];
    expect(told([...runs.slice(1), begun])).toEqual([]);
    expect(told([...runs.slice(1), runs[1] ?? ''])).toEqual([]);
    expect(told(runs)).toEqual([fable]);
  });

  it('are told apart from what was assigned', () => {
    const [run] = checked(code);
    if (run === undefined) throw new Error('no code');
    const assigned = { fable: FABLE, seed: 7, language: 'en', meters: false } as const;
    expect(differencesOf(run, null)).toEqual([]);
    expect(differencesOf(run, assigned)).toEqual([]);
    expect(differencesOf(run, { ...assigned, seed: null })).toEqual([]);
    expect(differencesOf(run, { ...assigned, seed: 8 })).toEqual(['seed']);
    expect(differencesOf(run, { ...assigned, fable: 'two-banks' })).toEqual(['fable']);
  });

  it('are held against what was handed out, or else against what is assigned if any of them is a run of it', () => {
    const runs = checked([code, encodeRun(game, wholeRun(game, 9))].join('\n'));
    const assigned = (seed: number) => ({ fable: FABLE, seed, language: 'en', meters: false }) as const;
    const held = (expected: number | null, assignment: number) =>
      heldAgainst(runs, {
        expected: expected === null ? null : assigned(expected),
        assignment: signal(assigned(assignment)),
      });
    expect(held(8, 8)).toEqual(assigned(8));
    expect(held(null, 9)).toEqual(assigned(9));
    expect(held(null, 8)).toBeNull();
  });
});

describe('checking many codes', () => {
  const codes = Array.from({ length: 200 }, (_, seed) => encodeRun(game, record(game, POLICIES.random, seed)));

  it('keeps their order and lets the page breathe between stretches', async () => {
    let clock = 0;
    let breaths = 0;
    const steps: number[] = [];
    const runs = await checkAll(gathered(codes.join('\n')), {
      find,
      now: () => {
        clock += 1;
        return clock;
      },
      breathe: async () => {
        breaths += 1;
      },
      onProgress: (done) => steps.push(done),
    });
    expect(runs.map(({ text }) => text)).toEqual(codes);
    expect(runs.map(({ number }) => number)).toEqual([...codes.keys()].map((nth) => nth + 1));
    expect(runs.filter(({ refusal }) => refusal !== null)).toEqual([]);
    expect(breaths).toBeGreaterThan(3);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps).toHaveLength(breaths);
  });
});

it('the example is five different runs, also under seeds where chance decides as another way of playing does', () => {
  const alike = { 255: 'lead', 1265: 'read-context', 1303: 'manage', 2289: 'blend' } as const;
  for (const [seed, name] of Object.entries(alike)) {
    const [chance, other] = (['random', name] as const).map((way) => record(game, POLICIES[way], Number(seed)));
    expect(chance, `seed ${seed}`).toEqual(other);
    expect(new Set(exampleCodes(game, Number(seed))).size, `seed ${seed}`).toBe(5);
  }
});

it('the example is five runs that can be vouched for and end in more than one way', () => {
  for (const seed of [0, 7, 4_294_967_295]) {
    const runs = checked(exampleCodes(game, seed).join('\n'));
    expect(runs.map(({ refusal }) => refusal)).toEqual([null, null, null, null, null]);
    expect(new Set(runs.map(({ run }) => run.verdict)).size).toBeGreaterThan(2);
  }
});
