import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATES } from '../../../src/drawing/states';
import { PLACES } from '../../../src/drawing/view';
import { CONDITIONS, hashOf, readHash, stateOf } from '../../../src/pages/gallery/address';
import { DENSITIES, NOBODY, PUPPET_NAMES, USUAL, VIEWS } from '../../../src/pages/gallery/wishes';

const number = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const condition = fc.record(Object.fromEntries(CONDITIONS.map((key) => [key, number]))).map((some) => ({
  ...STATES.plain,
  ...some,
}));
const wishes = fc
  .record({
    view: fc.constantFrom(...VIEWS),
    only: fc.string(),
    place: fc.constantFrom(...PLACES),
    condition: fc.oneof(condition, fc.constantFrom(...Object.values(STATES))),
    seed: fc.nat(999_999_999),
    mirror: fc.boolean(),
    peopled: fc.boolean(),
    puppet: fc.constantFrom(...PUPPET_NAMES),
    density: fc.constantFrom(...DENSITIES),
    left: fc.constantFrom(NOBODY, ...PUPPET_NAMES),
  })
  .map(({ left, ...some }) => ({ ...USUAL, ...some, who: { ...USUAL.who, left } }));

describe('the address of the gallery', () => {
  test('is empty for the usual, and gives every wish back', () => {
    expect(hashOf(USUAL)).toBe('#');
    expect(readHash('')).toEqual({ wishes: USUAL, complaints: [] });
    fc.assert(
      fc.property(wishes, (some) => {
        expect(readHash(hashOf(some))).toEqual({ wishes: some, complaints: [] });
      }),
    );
  });

  test('names a state by its name, and by its numbers once one of them was moved', () => {
    expect(hashOf({ ...USUAL, condition: STATES.chaos })).toBe('#state=chaos');
    expect(stateOf(STATES.chaos)).toBe('chaos');
    const moved = { ...STATES.plain, order: 0.4 };
    expect(hashOf({ ...USUAL, condition: moved })).toBe('#order=40');
    expect(stateOf(moved)).toBeNull();
    expect(readHash('#state=chaos&order=40').wishes.condition).toEqual({ ...STATES.chaos, order: 0.4 });
  });

  test.each([
    ['place=atlantis'],
    ['hour=13'],
    ['order=101'],
    ['order=-1'],
    ['seed=1e3'],
    ['mirror=yes'],
    ['left=the-king'],
    ['state=bliss'],
    ['held=sword'],
    ['nonsense=1'],
  ])('tells that %s makes no sense, and keeps the rest', (wrong) => {
    const { wishes: read, complaints } = readHash(`#view=scene&${wrong}`);
    expect(complaints).toEqual([wrong]);
    expect(read).toEqual({ ...USUAL, view: 'scene' });
  });

  test('tells a long mistake in short', () => {
    const [complaint = ''] = readHash(`#place=${'x'.repeat(500)}`).complaints;
    expect(complaint).toHaveLength(60);
  });
});
