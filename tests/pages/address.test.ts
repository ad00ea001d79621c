import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, runCodeIn, runLink } from '../../src/pages/play/address';
import { goodCode } from '../support/runs';

const NOTHING = {
  ...{ fable: null, seed: null, language: null, pace: 'normal', textOnly: false, run: null },
  ...{ meters: null, forClass: false },
  complaints: [],
};

describe('the address of the page', () => {
  it('asks for nothing by itself', () => {
    expect(readAddress('')).toEqual(NOTHING);
  });

  it('may ask for a fable, a seed, a language, a speed, text alone, or a run', () => {
    expect(readAddress('?fable=alder-ferry&seed=4294967295&lang=en-XA&speed=instant&text=1&run=AbC')).toEqual({
      ...{ fable: 'alder-ferry', seed: 4294967295, language: 'en-XA', pace: 'instant', textOnly: true, run: 'AbC' },
      ...{ meters: null, forClass: false, complaints: [] },
    });
  });

  it('may ask for meters, and for a run for a class', () => {
    expect(readAddress('?fable=alder-ferry&meters=shown&class=1')).toEqual({
      ...NOTHING,
      fable: 'alder-ferry',
      meters: true,
      forClass: true,
    });
    expect(readAddress('?class=1').complaints).toEqual([{ about: 'fable', value: '' }]);
    expect(readAddress('?meters=hidden&class=0')).toEqual({ ...NOTHING, meters: false });
  });

  it('says the same where a page on its way has written & as &amp;', () => {
    const query = '?fable=alder-ferry&lang=en&meters=shown&class=1&seed=12';
    expect(readAddress(query.replaceAll('&', '&amp;'))).toEqual(readAddress(query));
    expect(readAddress(query)).toMatchObject({ seed: 12, meters: true, forClass: true });
  });

  it.each([
    ['seed', 'otter'],
    ['seed', '-1'],
    ['seed', '4294967296'],
    ['seed', '1.5'],
    ['seed', ''],
    ['lang', 'xx'],
    ['lang', 'constructor'],
    ['speed', 'sideways'],
    ['text', 'maybe'],
    ['meters', 'yes'],
    ['class', '7b'],
  ] as const)('leaves out %s=%s and says so', (about, value) => {
    expect(readAddress(`?${about}=${value}`)).toEqual({ ...NOTHING, complaints: [{ about, value }] });
  });

  it('can be read whatever it says', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (seed, rest) => {
        const { complaints } = readAddress(`?seed=${encodeURIComponent(seed)}&${rest}`);
        for (const { value } of complaints) expect(value.length).toBeLessThanOrEqual(40);
      }),
    );
  });
});

describe('the link of a run', () => {
  const page = { origin: 'https://game.example', pathname: '/otters/' };

  it('leads back to its code, whole or bare', () => {
    const link = runLink(page, 'AbC-_9');
    expect(link).toBe('https://game.example/otters/?run=AbC-_9');
    expect(runCodeIn(link)).toBe('AbC-_9');
    expect(runCodeIn(`  ${link}&speed=fast#top \n`)).toBe('AbC-_9');
    expect(runCodeIn(' AbC-_9 ')).toBe('AbC-_9');
  });

  it('is found between quotes and in talk', () => {
    const code = goodCode();
    expect(runCodeIn(`“${runLink(page, code)}”`)).toBe(code);
    expect(runCodeIn(`My run: ${code}, have a look`)).toBe(code);
  });

  it('stays what it is where it is none', () => {
    expect(runCodeIn('https://game.example/?fable=alder-ferry')).toBe('https://game.example/?fable=alder-ferry');
    expect(runCodeIn('hello, otter')).toBe('hello, otter');
  });
});
