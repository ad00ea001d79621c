import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speechOf } from '../../src/audio/speech';

const times = (text: string) => speechOf(text).map(({ at }) => at);

describe('the rhythm of a line', () => {
  test('a short word has one syllable, a long one three at most', () => {
    expect(speechOf('No.')).toHaveLength(1);
    expect(speechOf('ferry')).toHaveLength(1);
    expect(speechOf('mushrooms')).toHaveLength(2);
    expect(speechOf('uncharacteristically')).toHaveLength(3);
  });

  test('a comma takes a breath and a stop a longer one', () => {
    const gap = (text: string) => (times(text)[1] ?? 0) - (times(text)[0] ?? 0);
    expect(gap('rope, rope')).toBeGreaterThan(gap('rope rope'));
    expect(gap('rope. Rope')).toBeGreaterThan(gap('rope, rope'));
  });

  test('a question ends above where a statement ends, within quotation marks as well', () => {
    const last = (text: string) => speechOf(text).at(-1)?.bend ?? 0;
    expect(last('Is there to be a speech?')).toBeGreaterThan(2);
    expect(last('“Is there to be a speech?”')).toBeGreaterThan(2);
    expect(last('It is only a hat.')).toBeLessThan(0);
  });

  test('what is shouted is louder and higher', () => {
    const [said, shouted] = [speechOf('Pull.')[0], speechOf('Pull!')[0]];
    expect(shouted?.stress).toBeGreaterThan(said?.stress ?? 1);
    expect(shouted?.bend).toBeGreaterThan(said?.bend ?? 9);
  });

  test('the same word always sounds the same', () => {
    const [first, , , second] = speechOf('hat, and a hat');
    expect(first?.sound).toBe(second?.sound);
  });

  test('other scripts speak as well, and silence stays silent', () => {
    expect(speechOf('渡し舟は時間どおりだ。').length).toBeGreaterThan(0);
    expect(speechOf('العبّارة').length).toBeGreaterThan(0);
    expect(speechOf({ id: 'x', text: 'Moss.' })).toHaveLength(1);
    expect(speechOf('… — “”')).toEqual([]);
  });

  test('every line of the fable is over after two seconds, and sparse', () => {
    const fable = readFileSync('scenarios/alder-ferry/scenario.json', 'utf8');
    const lines = [...fable.matchAll(/"text": "((?:[^"\\]|\\.)+)"/g)].map(([, text = '']) => text);
    expect(lines.length).toBeGreaterThan(100);
    for (const line of lines) {
      const at = times(line);
      expect(at.at(-1) ?? 0).toBeLessThanOrEqual(2000);
      for (const [index, time] of at.entries()) if (index > 0) expect(time - (at[index - 1] ?? 0)).toBeGreaterThan(100);
    }
  });

  test('whatever the text: in order, of the four sounds, not too loud', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        for (const { sound, stress, bend } of speechOf(text)) {
          expect([0, 1, 2, 3]).toContain(sound);
          expect(stress).toBeLessThanOrEqual(1);
          expect(Math.abs(bend)).toBeLessThanOrEqual(4);
        }
        expect(times(text)).toEqual([...times(text)].sort((a, b) => a - b));
      }),
    );
  });
});
