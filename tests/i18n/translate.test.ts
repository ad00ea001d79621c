import { afterEach, describe, expect, it } from 'vitest';
import {
  followLanguage,
  LANGUAGES,
  offeredLanguages,
  say,
  sayPlainly,
  setLanguage,
  t,
  tellFable,
} from '../../src/i18n';

afterEach(() => {
  setLanguage('en');
  tellFable(null);
  followLanguage(
    () => {},
    () => {},
  );
});

describe('words by key', () => {
  it('come in English, from each namespace', () => {
    expect(t('game.name')).toBe('Hand in Glove');
    expect(t('errors:wayOn')).toBe('Back to the title');
    // @ts-expect-error a key that is not in the words
    expect(t('game.nmae')).toBe('game.nmae');
  });

  it('change with the language and tell who reads them', () => {
    let readings = 0;
    const changes: string[] = [];
    followLanguage(
      () => {
        readings += 1;
      },
      (code) => changes.push(code),
    );
    t('game.name');
    setLanguage('en-XA');
    expect(t('game.name')).toMatch(/^\[Ĥáñď íñ Ğĺóvé .*\]$/u);
    expect(readings).toBe(2);
    expect(changes).toEqual(['en-XA']);
  });

  it('offers made-up languages only where they are wished', () => {
    expect(offeredLanguages(false)).toEqual(['en']);
    expect(offeredLanguages(true)).toEqual(Object.keys(LANGUAGES));
  });
});

describe('fable words', () => {
  const words = {
    translations: { 'hat.01': 'Frag {pell}.' },
    fill: (name: string) => (name === 'pell' ? 'Pell' : null),
  };

  it('are shown as nodes, never HTML', () => {
    expect(say('It says *eek*.{pause}<b>')).toEqual([
      { type: 'words', words: 'It says ' },
      { type: 'emphasis', words: 'eek' },
      { type: 'words', words: '.' },
      { type: 'pause' },
      { type: 'words', words: '<b>' },
    ]);
  });

  it('take the translation by id, and names from the fable', () => {
    tellFable(words);
    expect(sayPlainly({ id: 'hat.01', text: 'Ask {pell}.' })).toBe('Frag Pell.');
    expect(sayPlainly({ id: 'hat.02', text: 'Ask *{pell}* and {nobody}.' })).toBe('Ask Pell and {nobody}.');
  });

  it('are not mixed up with what every object has by birth', () => {
    const text = { id: 'constructor', text: 'The builder' };
    expect(sayPlainly(text)).toBe('The builder');
    expect(sayPlainly(text, { ...words, translations: { constructor: 'Der Baumeister' } })).toBe('Der Baumeister');
    setLanguage('en-XA');
    expect(sayPlainly(text)).toMatch(/^\[Ţĥé /u);
  });

  it('are told in the pseudo-language too, at least 40 % longer, in one pair of brackets', () => {
    setLanguage('en-XA');
    const text = 'Eleven knots, *ten* good ones, {pell}.';
    const told = sayPlainly(text, words);
    expect(told).toMatch(/^\[Éĺévéñ .*\]$/u);
    expect(told.length).toBeGreaterThanOrEqual(1.4 * 'Eleven knots, ten good ones, Pell.'.length);
  });

  it('are left as they are where the fable brings the pseudo-language along', () => {
    setLanguage('en-XA');
    const brought = { ...words, translations: { 'hat.01': '[Åšķ {pell} áéí]' } };
    expect(sayPlainly({ id: 'hat.01', text: 'Ask {pell}.' }, brought)).toBe('[Åšķ Pell áéí]');
    expect(sayPlainly({ id: 'hat.09', text: 'Ask.' }, brought)).toBe('[Åšķ. é]');
  });
});
