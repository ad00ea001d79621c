import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScenarioText } from '../../src/scenario/read';
import { type ReadResult, readScenarioValue } from '../../src/scenario/readValue';
import { smallScenario, smallScenarioText } from '../support/smallScenario';
import { mutated } from './mutations';

/** Hundreds of readings in a row may take their time where other work goes on beside them. */
const LONG = 60_000;

const codesOf = (result: ReadResult): string[] =>
  (result.ok ? result.warnings : result.diagnostics).map(({ code }) => code);

describe('reading a scenario', () => {
  it('gives back what was written', () => {
    const result = readScenarioText(smallScenarioText(), 'scenario.json');
    expect(result).toEqual({ ok: true, scenario: smallScenario(), warnings: [] });
  });

  it('reads a value that is parsed already the same way', () => {
    expect(readScenarioValue(smallScenario())).toEqual({ ok: true, scenario: smallScenario(), warnings: [] });
  });

  it('takes a byte order mark and Windows line ends for what they are', () => {
    const text = `\uFEFF${smallScenarioText().replaceAll('\n', '\r\n')}`;
    expect(codesOf(readScenarioText(text, 'scenario.json'))).toEqual([]);
    const broken = readScenarioText(text.replace('"version": "1.0.0"', '"version": 1'), 'scenario.json');
    expect(broken.ok ? [] : broken.diagnostics).toMatchObject([{ path: 'version', line: 4, column: 14 }]);
  });

  it('reads the first fable without a word', () => {
    const file = new URL('../../scenarios/alder-ferry/scenario.json', import.meta.url);
    expect(codesOf(readScenarioText(readFileSync(file, 'utf8'), 'alder-ferry'))).toEqual([]);
  });
});

describe('a file from outside', () => {
  it('may have five million bytes and not one more', () => {
    const filled = (bytes: number) => smallScenarioText().padEnd(bytes, ' ');
    expect(codesOf(readScenarioText(filled(5_000_000), 'x'))).toEqual([]);
    expect(codesOf(readScenarioText(filled(5_000_001), 'x'))).toEqual(['SCENARIO_TOO_BIG']);
  });

  it('is measured in bytes, not in signs', () => {
    const words = (sign: string, count: number) => `{"a":"${sign.repeat(count)}"}`;
    const overhead = words('', 0).length;
    expect(codesOf(readScenarioText(words('é', (5_000_000 - overhead) / 2 + 1), 'x'))).toEqual(['SCENARIO_TOO_BIG']);
    expect(codesOf(readScenarioText(words('é', (5_000_000 - overhead) / 2), 'x'))).not.toContain('SCENARIO_TOO_BIG');
    expect(codesOf(readScenarioText(words('🦦', 1_250_000), 'x'))).toEqual(['SCENARIO_TOO_BIG']);
    expect(codesOf(readScenarioText(words('🦦', 1_249_990), 'x'))).not.toContain('SCENARIO_TOO_BIG');
  });

  it('may nest 32 levels deep', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    expect(codesOf(readScenarioText(nested(32), 'x'))).toEqual(['SCENARIO_NOT_AN_OBJECT']);
    expect(codesOf(readScenarioText(nested(33), 'x'))).toEqual(['SCENARIO_TOO_DEEP']);
    expect(codesOf(readScenarioValue(JSON.parse(nested(32))))).toEqual(['SCENARIO_NOT_AN_OBJECT']);
    expect(codesOf(readScenarioValue(JSON.parse(nested(33))))).toEqual(['SCENARIO_TOO_DEEP']);
  });

  it('does not count brackets inside texts', () => {
    const text = smallScenarioText((scenario) => {
      scenario.blurb = `${'[{'.repeat(40)} \\" ${'{['.repeat(40)}`;
    });
    expect(codesOf(readScenarioText(text, 'x'))).toEqual([]);
  });

  it('does not overflow the stack, however deep', () => {
    expect(codesOf(readScenarioText('['.repeat(4_000_000), 'x'))).toEqual(['SCENARIO_TOO_DEEP']);
    expect(codesOf(readScenarioText('{"a":'.repeat(900_000), 'x'))).toEqual(['SCENARIO_TOO_DEEP']);
  });

  it('leaves no trace of a harmful key', () => {
    const text = smallScenarioText().replace('"cast": {', '"cast": { "__proto__": { "poisoned": true },');
    expect(codesOf(readScenarioText(text, 'x'))).toEqual(['SCENARIO_FORBIDDEN_KEY']);
    expect(Reflect.get({}, 'poisoned')).toBeUndefined();
  });

  it(
    'may say anything in its texts',
    () => {
      fc.assert(
        fc.property(fc.string({ minLength: 1, maxLength: 200, unit: 'binary' }), (words) => {
          const text = smallScenarioText((scenario) => {
            scenario.blurb = words.replaceAll('{', '(');
          });
          const result = readScenarioText(text, 'x');
          expect(result.ok && result.scenario.blurb).toBe(words.replaceAll('{', '('));
        }),
        { numRuns: 60 },
      );
    },
    LONG,
  );
});

describe('a file with things changed in it', () => {
  it(
    'always gives a scenario or diagnostics that know their place',
    () => {
      fc.assert(
        fc.property(mutated(), (document) => {
          const result = readScenarioText(JSON.stringify(document, null, 1), 'x');
          const diagnostics = result.ok ? result.warnings : result.diagnostics;
          expect(result.ok || diagnostics.length > 0).toBe(true);
          for (const { line, column, found, message } of diagnostics) {
            expect(Math.min(line, column)).toBeGreaterThan(0);
            expect(found).not.toBe('something the schema refuses');
            expect(message).not.toBe('');
          }
        }),
        { numRuns: 150 },
      );
    },
    LONG,
  );

  it(
    'always gives the same with and without its text',
    () => {
      fc.assert(
        fc.property(mutated(), (document) => {
          const withText = readScenarioText(JSON.stringify(document), 'x');
          const without = readScenarioValue(JSON.parse(JSON.stringify(document)));
          expect(codesOf(withText).sort()).toEqual(codesOf(without).sort());
        }),
        { numRuns: 60 },
      );
    },
    LONG,
  );

  it(
    'never throws, whatever is cut, put in or swapped in its text',
    () => {
      const good = smallScenarioText();
      const cut = fc.record({ from: fc.nat(good.length), length: fc.nat(30), put: fc.string({ maxLength: 8 }) });
      fc.assert(
        fc.property(cut, ({ from, length, put }) => {
          const result = readScenarioText(good.slice(0, from) + put + good.slice(from + length), 'x');
          for (const { line, column } of result.ok ? result.warnings : result.diagnostics) {
            expect(Math.min(line, column)).toBeGreaterThan(0);
          }
        }),
        { numRuns: 150 },
      );
    },
    LONG,
  );
});
