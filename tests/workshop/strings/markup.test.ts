import { expect, test } from 'vitest';
import { breakagesIn } from '../../../src/workshop/strings';

const SOURCE = 'Good morning, {pell}.{pause} It is *cold*, {ondo}.';

test.each([
  ['in another order', '{ondo}, es ist kalt. Guten Morgen, {pell}.'],
  ['more than once', '{pell}! {pell}! Es ist *so* kalt, {ondo}.{pause}{pause}'],
])('placeholders may come %s', (_, translation) => {
  expect(breakagesIn(SOURCE, translation)).toEqual([]);
});

test.each([
  ['Guten Morgen, {ondo}.', [{ type: 'lost', placeholder: 'pell' }]],
  [
    'Guten Morgen, {Pell}, {ondo}.',
    [
      { type: 'lost', placeholder: 'pell' },
      { type: 'unknown', placeholder: 'Pell' },
    ],
  ],
  ['Guten Morgen, {pell}.{pausa} {ondo}', [{ type: 'unknown', placeholder: 'pausa' }]],
  [
    'Guten Morgen, { pell }, {ondo}.',
    [
      { type: 'lost', placeholder: 'pell' },
      { type: 'loose', sign: '{' },
      { type: 'loose', sign: '}' },
    ],
  ],
  ['{pell} {ondo} *kalt', [{ type: 'loose', sign: '*' }]],
])('%s has broken something', (translation, breakages) => {
  expect(breakagesIn(SOURCE, translation)).toEqual(breakages);
});

test('a star that stands alone in the source may stand alone in the translation', () => {
  expect(breakagesIn('Two * three', 'Zwei * drei')).toEqual([]);
});
