import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashState } from '../../src/engine';
import { encodeRun, newLog, openRunCode, type RunEntry, RunError, readRunCode, replay } from '../../src/run';
import { longGame, smallGame, wholeLog } from '../support/smallRuns';

const game = smallGame();
const code = encodeRun(game, wholeLog(game));

function codeOfRefusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof RunError) return error.code;
    throw error;
  }
  return 'accepted';
}

describe('a run code', () => {
  test('opens to the very log it was made of, in URL-safe letters', () => {
    expect(code).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(openRunCode(readRunCode(code), game)).toEqual(wholeLog(game));
  });

  test('says which run it is before its fable is at hand', () => {
    const read = readRunCode(`  ${code}\n`);
    expect(read).toMatchObject({
      scenario: 'small-ferry',
      version: '1.0.0',
      seed: 7,
      verdict: replay(game, wholeLog(game)).state.verdict,
    });
    expect(read.decisions).toHaveLength(3);
  });

  test('names the version in full', () => {
    const later = smallGame((scenario) => {
      scenario.version = '1.300.9999';
    });
    expect(readRunCode(encodeRun(later, wholeLog(later))).version).toBe('1.300.9999');
  });

  test('keeps the largest seed', () => {
    const log = wholeLog(game, 0xffffffff);
    expect(openRunCode(readRunCode(encodeRun(game, log)), game).seed).toBe(0xffffffff);
  });

  test('holds twenty decisions with all counsel and predictions in at most 200 characters', () => {
    const long = longGame(20);
    const entry: RunEntry = { choice: 'both', asked: ['how', 'what'], predicted: 'heart' };
    const log = { ...newLog(long, 123456789), entries: Array.from({ length: 20 }, () => entry) };
    const packed = encodeRun(long, log);
    expect(packed.length).toBeLessThanOrEqual(200);
    expect(openRunCode(readRunCode(packed), long)).toEqual(log);
  });

  test('holds as many decisions as a log may have', () => {
    const most = longGame(400);
    const entry: RunEntry = { choice: 'ask', asked: ['what'], predicted: null };
    const log = { ...newLog(most, 1), entries: Array.from({ length: 400 }, () => entry) };
    expect(openRunCode(readRunCode(encodeRun(most, log)), most)).toEqual(log);
  });

  test('round-trips every run of the small scenario', () => {
    const choices = fc.tuple(
      fc.constantFrom('mend', 'ask', 'both'),
      fc.constantFrom('drill', 'pull'),
      fc.constantFrom('on-time', 'nobody-cut-off', 'one-breath'),
    );
    fc.assert(
      fc.property(choices, fc.nat(3), fc.integer({ min: 0, max: 0xffffffff }), (ids, length, seed) => {
        const entries = ids.slice(0, length).map((choice): RunEntry => ({ choice, asked: ['what'], predicted: null }));
        const log = { ...newLog(game, seed), entries };
        const opened = openRunCode(readRunCode(encodeRun(game, log)), game);
        expect(hashState(replay(game, opened).state)).toBe(hashState(replay(game, log).state));
        expect(opened).toEqual(log);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a run code that is not whole', () => {
  test('is refused wherever it is cut', () => {
    for (let length = 0; length < code.length; length += 1) {
      expect(['RUN_CUT', 'RUN_BROKEN', 'RUN_ALTERED']).toContain(
        codeOfRefusal(() => readRunCode(code.slice(0, length))),
      );
    }
    expect(codeOfRefusal(() => readRunCode(code.slice(0, -5)))).toBe('RUN_CUT');
  });

  test('is refused with any one letter altered', () => {
    for (let place = 0; place < code.length; place += 1) {
      const letter = code[place] === 'A' ? 'B' : 'A';
      const altered = code.slice(0, place) + letter + code.slice(place + 1);
      expect(codeOfRefusal(() => readRunCode(altered))).not.toBe('accepted');
    }
  });

  test.each([
    ['', 'RUN_BROKEN'],
    ['hello', 'RUN_BROKEN'],
    ['<script>', 'RUN_BROKEN'],
    ['x'.repeat(5000), 'RUN_BROKEN'],
    [`C${code.slice(1)}`, 'RUN_NEWER'],
  ])('%j is refused with %s', (text, expected) => {
    expect(codeOfRefusal(() => readRunCode(text))).toBe(expected);
  });
});

describe('a run code of elsewhere', () => {
  const read = readRunCode(code);

  test('of another fable is refused as foreign', () => {
    expect(codeOfRefusal(() => openRunCode(read, longGame(2)))).toBe('RUN_FOREIGN');
  });

  test('of other rules of the same fable is refused as another version', () => {
    const other = smallGame((scenario) => {
      const part = scenario.parts[0];
      if (part !== undefined) part.start.stocks.management = 43;
    });
    expect(codeOfRefusal(() => openRunCode(read, other))).toBe('RUN_OTHER_VERSION');
  });

  test('opens although words were mended', () => {
    const mended = smallGame((scenario) => {
      scenario.title = 'The Small Ferry, mended';
      const line = scenario.parts[0]?.scenes['dry-ears']?.beats[0];
      if (line !== undefined && 'text' in line) line.text = 'The ears are dry.';
    });
    expect(openRunCode(read, mended).entries).toHaveLength(3);
  });

  test('of another version of the rules is refused', () => {
    expect(codeOfRefusal(() => openRunCode({ ...read, engine: 99 }, game))).toBe('RUN_OTHER_ENGINE');
  });

  test('with a decision that was never offered is refused as a misfit', () => {
    const decisions = [{ choice: 3, asked: 0, predicted: 0 }];
    expect(codeOfRefusal(() => openRunCode({ ...read, decisions }, game))).toBe('RUN_MISFIT');
    const tooMany = [...read.decisions, ...read.decisions];
    expect(codeOfRefusal(() => openRunCode({ ...read, decisions: tooMany }, game))).toBe('RUN_MISFIT');
  });
});
