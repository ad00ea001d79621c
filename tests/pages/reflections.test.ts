import { describe, expect, it } from 'vitest';
import { LONGEST_REFLECTION, MOST_REFLECTED, openReflections } from '../../src/pages/play/reflections';
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

const keptIn = (device: { readonly kept: Record<string, string> }) => JSON.parse(device.kept[KEY] ?? 'null');

describe('what a player wrote', () => {
  it('is there for that run and that question when the page is opened again, and for no other', () => {
    const device = shelf();
    expect(openReflections(device).keep('code-1', 'felt', 'Wet.')).toBe(true);
    openReflections(device).keep('code-1', 'action', 'Ask why.');
    const again = openReflections(device);
    expect(again.read('code-1')).toEqual({ felt: 'Wet.', action: 'Ask why.' });
    expect(again.read('code-2')).toEqual({});
  });

  it('can be written anew, and taken back', () => {
    const device = shelf();
    const reflections = openReflections(device);
    reflections.keep('code', 'felt', 'Wet.');
    reflections.keep('code', 'felt', 'Cold.');
    expect(reflections.read('code')).toEqual({ felt: 'Cold.' });
    reflections.keep('code', 'felt', '  ');
    expect(reflections.read('code')).toEqual({});
    expect(keptIn(device)).toEqual({});
  });

  it('makes room for what is written about later runs, the longest untouched going first', () => {
    const reflections = openReflections(shelf());
    for (let nth = 0; nth < MOST_REFLECTED; nth += 1) reflections.keep(`code-${nth}`, 'felt', `${nth}`);
    reflections.keep('code-0', 'so', 'Still thinking.');
    reflections.keep('one-more', 'felt', 'Dry.');
    expect(reflections.read('code-0')).toEqual({ felt: '0', so: 'Still thinking.' });
    expect(reflections.read('code-1')).toEqual({});
    expect(reflections.read('code-2')).toEqual({ felt: '2' });
  });

  it('is cut where it is longer than a page', () => {
    const reflections = openReflections(shelf());
    reflections.keep('code', 'so', 'x'.repeat(LONGEST_REFLECTION + 9));
    expect(reflections.read('code').so).toHaveLength(LONGEST_REFLECTION);
  });

  it('is not lost between two tabs', () => {
    const device = shelf();
    const [one, other] = [openReflections(device), openReflections(device)];
    one.keep('code', 'felt', 'Wet.');
    other.keep('code', 'action', 'Ask why.');
    expect(one.read('code')).toEqual({ felt: 'Wet.', action: 'Ask why.' });
  });

  it('is gone when all is erased, and erasing writes nothing where nothing was written', () => {
    const device = shelf();
    const reflections = openReflections(device);
    reflections.clear();
    expect(device.kept).toEqual({});
    reflections.keep('code', 'felt', 'Wet.');
    reflections.clear();
    expect(reflections.read('code')).toEqual({});
    expect(device.kept[KEY]).toBe('{}');
  });

  it.each([null, full])('is in memory where the device keeps nothing, and says so', (device) => {
    const reflections = openReflections(device);
    expect(reflections.keep('code', 'felt', 'Wet.')).toBe(false);
    expect(reflections.keep('code', 'so', 'Hm.')).toBe(false);
    expect(reflections.read('code')).toEqual({ felt: 'Wet.', so: 'Hm.' });
  });

  it('is taken over from before there were several questions', () => {
    const old = { storm: { run: 'code-1', words: 'The sea?' }, ferry: { run: 'code-2', words: 'The rope.' } };
    const device = shelf({ [KEY]: JSON.stringify(old) });
    const reflections = openReflections(device);
    expect(reflections.read('code-1')).toEqual({ differed: 'The sea?' });
    reflections.keep('code-1', 'felt', 'Wet.');
    expect(keptIn(device)).toEqual({
      version: 2,
      runs: { 'code-2': { differed: 'The rope.' }, 'code-1': { differed: 'The sea?', felt: 'Wet.' } },
    });
  });

  it('is left alone where a newer game wrote it, until all is erased', () => {
    const newer = JSON.stringify({ version: 3, pages: ['?'] });
    const device = shelf({ [KEY]: newer });
    const reflections = openReflections(device);
    expect(reflections.keep('code', 'felt', 'Wet.')).toBe(false);
    expect(reflections.read('code')).toEqual({ felt: 'Wet.' });
    expect(device.kept[KEY]).toBe(newer);
    reflections.clear();
    expect(device.kept[KEY]).toBe('{}');
  });

  it.each([
    '',
    'null',
    '7',
    '{"storm":7}',
    '{"storm":{"run":1,"words":"x"}}',
    '{"version":2}',
    '{"version":2,"runs":{"code":{"felt":1,"other":"x"}}}',
    '{',
  ])('is nothing where the shelf holds %j', (text) => {
    expect(openReflections(shelf({ [KEY]: text })).read('code')).toEqual({});
  });
});
