import { expect, test } from 'vitest';
import { readFable, wordsOf } from '../../src/pages/fables';
import { newFable } from '../../src/workshop/outline';

const fable = await readFable(newFable('one-pot'), 'scenario.json');
const { fill } = wordsOf(fable, 'en', () => null);

test('names of the cast stand for their placeholders', () => {
  expect(fill('nod')).toEqual({ id: 'cast.nod', text: 'Nod' });
});

test.each(['nobody', 'constructor', 'toString', '__proto__'])(
  'nothing stands for {%s}, which the fable has not',
  (name) => {
    expect(fill(name)).toBeNull();
  },
);
