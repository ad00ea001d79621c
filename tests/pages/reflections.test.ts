import { describe, expect, it } from 'vitest';
import { LONGEST_REFLECTION, openReflections } from '../../src/pages/play/reflections';
import type { Shelf } from '../../src/widgets';

const KEY = 'hand-in-glove.reflections';

function shelf(kept: Record<string, string> = {}): Shelf & { readonly kept: Record<string, string> } {
  return {
    kept,
    getItem: (key) => kept[key] ?? null,
    setItem: (key, value) => {
      kept[key] = value;
    },
  };
}

const full: Shelf = {
  getItem: () => null,
  setItem: () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  },
};

describe('what a player wrote', () => {
  it('is there for that run when the page is opened again, and for no other run of the fable', () => {
    const device = shelf();
    expect(openReflections(device).keep('storm', 'code-1', 'The sea?')).toBe(true);
    const again = openReflections(device);
    expect(again.read('storm', 'code-1')).toBe('The sea?');
    expect(again.read('storm', 'code-2')).toBeNull();
    expect(again.read('ferry', 'code-1')).toBeNull();
  });

  it('makes room for what is written about the next run of the fable', () => {
    const device = shelf();
    const reflections = openReflections(device);
    reflections.keep('storm', 'code-1', 'The sea?');
    reflections.keep('storm', 'code-2', 'The bar.');
    reflections.keep('ferry', 'code-3', 'The rope.');
    expect(reflections.read('storm', 'code-1')).toBeNull();
    expect(Object.keys(JSON.parse(device.kept[KEY] ?? ''))).toEqual(['storm', 'ferry']);
  });

  it('is cut where it is longer than a page', () => {
    const reflections = openReflections(shelf());
    reflections.keep('storm', 'code', 'x'.repeat(LONGEST_REFLECTION + 9));
    expect(reflections.read('storm', 'code')).toHaveLength(LONGEST_REFLECTION);
  });

  it('is gone when all is erased, and erasing writes nothing where nothing was written', () => {
    const device = shelf();
    const reflections = openReflections(device);
    reflections.clear();
    expect(device.kept).toEqual({});
    reflections.keep('storm', 'code', 'The sea?');
    reflections.clear();
    expect(reflections.read('storm', 'code')).toBeNull();
    expect(device.kept[KEY]).toBe('{}');
  });

  it.each([null, full])('is in memory where the device keeps nothing, and says so', (device) => {
    const reflections = openReflections(device);
    expect(reflections.keep('storm', 'code', 'The sea?')).toBe(false);
    expect(reflections.read('storm', 'code')).toBe('The sea?');
  });

  it.each(['', 'null', '7', '{"storm":7}', '{"storm":{"run":1,"words":"x"}}', '{'])(
    'is nothing where the shelf holds %j',
    (text) => {
      expect(openReflections(shelf({ [KEY]: text })).read('storm', 'code')).toBeNull();
    },
  );
});
