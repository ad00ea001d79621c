import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkup, placeholdersOf, type TextNode } from '../../src/scenario/markup';

const words = (text: string): TextNode => ({ type: 'words', words: text });

describe('the markup of a text', () => {
  it('finds emphasis, pauses and placeholders', () => {
    expect(parseMarkup('Ask {pell}.{pause} It said *eek*.')).toEqual([
      words('Ask '),
      { type: 'placeholder', name: 'pell' },
      words('.'),
      { type: 'pause' },
      words(' It said '),
      { type: 'emphasis', nodes: [words('eek')] },
      words('.'),
    ]);
  });

  it('fills placeholders inside emphasis', () => {
    expect(parseMarkup('*{rill}!*')).toEqual([
      { type: 'emphasis', nodes: [{ type: 'placeholder', name: 'rill' }, words('!')] },
    ]);
  });

  it.each(['2 * 3 * 4', 'a lone * star', '**', '{not a name}', '{', '}{', '<b>bold</b>', '<img src=x onerror=y>'])(
    'leaves %s as it was typed',
    (text) => {
      expect(parseMarkup(text)).toEqual([words(text)]);
    },
  );

  it('loses no letter of any text', () => {
    const typed = (nodes: readonly TextNode[]): string =>
      nodes
        .map((node) => {
          if (node.type === 'words') return node.words;
          if (node.type === 'emphasis') return `*${typed(node.nodes)}*`;
          return node.type === 'pause' ? '{pause}' : `{${node.name}}`;
        })
        .join('');
    const text = fc.string({ unit: fc.constantFrom('*', '{', '}', ' ', 'a', '{pause}', '{pell}', '<') });
    fc.assert(
      fc.property(text, (any) => {
        expect(typed(parseMarkup(any))).toBe(any);
      }),
    );
  });

  it('lists placeholders once each', () => {
    expect(placeholdersOf('{pell} and *{rill}* and {pell}{pause}')).toEqual(['pell', 'rill']);
  });
});
