import { describe, expect, test } from 'vitest';
import { placeholdersOf } from '../../../src/scenario/markup';
import { breakagesIn, languageStatus, pseudoLocale } from '../../../src/workshop/strings';
import { text, texts } from './fixture';

const locale = pseudoLocale(texts);

describe('the pseudo-language', () => {
  test('has every text, locked to its source', () => {
    const { done } = languageStatus(texts, locale);
    expect(done).toHaveLength(texts.length);
  });

  test('is in brackets, longer by two fifths, and keeps the markup', () => {
    for (const { id, source } of texts) {
      const pseudo = locale.get(id)?.text ?? '';
      expect(pseudo, id).toMatch(/^\[.*\]$/s);
      expect([...pseudo].length, id).toBeGreaterThanOrEqual([...source].length * 1.2 + 2);
      expect(breakagesIn(source, pseudo), id).toEqual([]);
    }
  });

  test('has no plain letter left outside the placeholders', () => {
    const pseudo = locale.get('title')?.text ?? '';
    expect(placeholdersOf(pseudo)).toEqual(placeholdersOf(text('title').source));
    expect(pseudo).toContain('{pause}');
    expect(pseudo).toMatch(/\*[^*]+\*/);
    expect(pseudo.replaceAll(/\{[a-z]+\}/g, '')).not.toMatch(/[aeiou]/);
  });
});
