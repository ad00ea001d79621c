import { describe, expect, it } from 'vitest';
import { readKioskAddress } from '../../../src/pages/kiosk/address';

describe('the address of a kiosk', () => {
  it('needs to say nothing', () => {
    expect(readKioskAddress('')).toEqual({
      ...{ fable: 'alder-ferry', seed: null, language: null, pace: 'normal', textOnly: false, idle: 90_000 },
    });
  });

  it('says fable, seed, language, speed, text and how long to wait', () => {
    expect(readKioskAddress('?fable=alder-ferry&seed=7&lang=en-XA&speed=fast&text=1&idle=120')).toEqual({
      ...{ fable: 'alder-ferry', seed: 7, language: 'en-XA', pace: 'fast', textOnly: true, idle: 120_000 },
    });
  });

  it('is read as far as it makes sense: nobody is there to read a complaint', () => {
    const odd = readKioskAddress('?fable=../x&seed=otter&lang=xx&speed=sideways&text=2&idle=soon');
    expect(odd).toEqual(readKioskAddress(''));
    expect(readKioskAddress('?seed=99999999999').seed).toBeNull();
  });

  it.each([
    ['1', 30_000],
    ['30', 30_000],
    ['600', 600_000],
    ['9999', 600_000],
    ['-5', 90_000],
  ])('waits between half a minute and ten (idle=%s)', (idle, milliseconds) => {
    expect(readKioskAddress(`?idle=${idle}`).idle).toBe(milliseconds);
  });
});
