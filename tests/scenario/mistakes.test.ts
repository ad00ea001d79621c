import { describe, expect, it } from 'vitest';
import { DIAGNOSTICS, type Diagnostic, formatDiagnostic } from '../../src/scenario/diagnostics';
import { readScenarioText } from '../../src/scenario/read';
import { readScenarioValue } from '../../src/scenario/readValue';
import { smallScenario } from '../support/smallScenario';
import { edited, MISTAKES, type Mistake } from './mistakes';

const findingsIn = (text: string): readonly Diagnostic[] => {
  const result = readScenarioText(text, 'scenario.json');
  return result.ok ? result.warnings : result.diagnostics;
};

/** Line and column, from 1, of the one place in the file where the spot is found. */
function placeOf({ spot, text }: Mistake): { line: number; column: number } {
  if (spot === null) return { line: 1, column: 1 };
  const lines = text.slice(0, offsetOf(spot, text)).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function offsetOf(spot: string | RegExp, text: string): number {
  if (spot === '') return text.length;
  const offsets =
    typeof spot === 'string'
      ? text
          .split(spot)
          .slice(0, -1)
          .map((before) => before.length)
      : [...text.matchAll(new RegExp(spot, 'g'))].map((match) => match.index);
  expect(offsets, `places of ${spot}`).toHaveLength(1);
  return offsets[0] ?? -1;
}

describe('a mistake in a scenario', () => {
  it.each(MISTAKES)('$name: $code', (mistake) => {
    const found = findingsIn(mistake.text);
    const { code, path, nearest } = mistake;
    expect(found.map((one) => one.code)).toEqual([code]);
    expect(found[0]).toMatchObject({ code, path, nearest, ...placeOf(mistake), file: 'scenario.json' });
  });

  it.each(MISTAKES)('$name: says it in whole words', ({ text }) => {
    for (const diagnostic of findingsIn(text)) {
      expect(diagnostic.message).toMatch(/^[A-Z].*\.$/);
      expect(formatDiagnostic(diagnostic)).not.toMatch(/undefined|\[object|NaN|\{(key|noun|id|circle|problem|holds)\}/);
      expect(diagnostic.found).not.toBe('');
      expect(diagnostic.expected).not.toBe('');
    }
  });

  it('has a case for every code of the table', () => {
    const shown = new Set(MISTAKES.map(({ code }) => code));
    expect(Object.keys(DIAGNOSTICS).filter((code) => ![...shown, 'SCENARIO_MORE'].includes(code))).toEqual([]);
  });

  it('is refused as an error and let through as a warning', () => {
    for (const { text, code } of MISTAKES) {
      expect(readScenarioText(text, 'scenario.json').ok, code).toBe(DIAGNOSTICS[code].severity === 'warning');
    }
  });
});

describe('many mistakes', () => {
  it('are listed together, in the order of the file', () => {
    const text = edited([['title'], 7], [['blurb'], 8], [['parts', 0, 'scenes', 'the-hat', 'goto'], '9']);
    expect(findingsIn(text).map(({ path }) => path)).toEqual(['title', 'blurb', 'parts[0].scenes.the-hat.goto']);
  });

  it('are listed up to a hundred, with a word that there are more', () => {
    const objectives = Array.from({ length: 300 }, (_, index) => index);
    const found = findingsIn(edited([['objectives'], objectives]));
    expect(found).toHaveLength(101);
    expect(found.at(-1)?.code).toBe('SCENARIO_MORE');
  });
});

describe('a diagnostic', () => {
  it('reads as one line', () => {
    const [one] = findingsIn(edited([['parts', 0, 'counsellors', 'how'], 'pel']));
    expect(one && formatDiagnostic(one)).toBe(
      'scenario.json:99:16 SCENARIO_MISSING_CAST Nobody in the cast is called "pel". ' +
        '(found "pel", expected pell, rill or ondo; did you mean "pell"?)',
    );
  });

  it('names the path where there is no text to count lines in', () => {
    const result = readScenarioValue({ ...smallScenario(), title: 7 }, 'imported');
    const [one] = result.ok ? [] : result.diagnostics;
    expect(one && formatDiagnostic(one)).toBe(
      'imported at title SCENARIO_NOT_A_TEXT Words for the player are wanted here. (found 7, expected a text)',
    );
  });
});
