import { describe, expect, test } from 'vitest';
import { noteFrom } from '../../../../src/pages/class/notes/fromMarkdown';
import { noteAddress, notePlaceOf, sectionsOf } from '../../../../src/pages/class/notes/place';
import { viewOf } from '../../../../src/pages/class/view';

describe('the address of a place in the notes', () => {
  test.each([
    ['#notes', null, null],
    ['#notes/', null, null],
    ['#notes/two-banks', 'two-banks', null],
    ['#notes/two-banks/questions', 'two-banks', 'questions'],
    ['#results', null, null],
    ['', null, null],
  ])('%s', (hash, fable, section) => {
    expect(notePlaceOf(hash)).toEqual({ fable, section });
    expect(viewOf(hash) === 'notes').toBe(hash.startsWith('#notes'));
  });

  test('is no other part of the page that begins alike', () => {
    expect(viewOf('#notes-and-more')).toBe('assign');
    expect(notePlaceOf('#notes-and-more')).toEqual({ fable: null, section: null });
  });

  test('leads back to where it was made', () => {
    expect(notePlaceOf(noteAddress('two-banks'))).toEqual({ fable: 'two-banks', section: null });
    expect(notePlaceOf(noteAddress('two-banks', 'sources'))).toEqual({ fable: 'two-banks', section: 'sources' });
  });
});

test('sections have names of their own, even where headings are alike or without letters', () => {
  const note = noteFrom('# Note\n\n## Two readings, *again*\n\n### deeper\n\n## Sources\n\n## Sources\n\n## …');
  expect(sectionsOf(note)).toEqual([
    { id: 'two-readings-again', words: 'Two readings, again' },
    { id: 'sources', words: 'Sources' },
    { id: 'sources-2', words: 'Sources' },
    { id: 'section', words: '…' },
  ]);
});
