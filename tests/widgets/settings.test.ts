import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, openSettings, readSettings, SETTINGS_KEY, type Shelf } from '../../src/widgets/settings';

function shelfWith(text: string | null): Shelf & { text: string | null } {
  return {
    text,
    getItem(key) {
      return key === SETTINGS_KEY ? this.text : null;
    },
    setItem(key, value) {
      if (key === SETTINGS_KEY) this.text = value;
    },
  };
}

const refusing: Shelf = {
  getItem: () => {
    throw new Error('no storage here');
  },
  setItem: () => {
    throw new Error('no storage here');
  },
};

describe('the settings', () => {
  it('are kept under one key and found again', () => {
    const shelf = shelfWith(null);
    openSettings(shelf).change({ textSize: 150, theme: 'dark' });
    expect(openSettings(shelf).current.value).toEqual({ ...DEFAULT_SETTINGS, textSize: 150, theme: 'dark' });
  });

  it('start afresh one by one where what was kept makes no sense', () => {
    const shelf = shelfWith('{"textSize":900,"theme":"plaid","music":10,"captions":"yes","language":"__proto__"}');
    expect(openSettings(shelf).current.value).toEqual({ ...DEFAULT_SETTINGS, music: 10 });
    expect(openSettings(shelfWith('{not json')).current.value).toEqual(DEFAULT_SETTINGS);
  });

  it('make sense whatever they are read from', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const settings = readSettings(value);
        expect(readSettings(settings)).toEqual(settings);
        expect(settings.textSize).toBeGreaterThanOrEqual(100);
      }),
    );
  });

  it('hold for the visit where the browser refuses to keep them, and say so', () => {
    const settings = openSettings(refusing);
    expect(settings.kept.value).toBe(true);
    settings.change({ motion: 'reduced' });
    expect(settings.current.value.motion).toBe('reduced');
    expect(settings.kept.value).toBe(false);
    expect(openSettings(null).kept.value).toBe(false);
  });

  it('can be lent for a visit without being kept, until the player changes them', () => {
    const shelf = shelfWith(null);
    const settings = openSettings(shelf);
    settings.lend({ textOnly: true, language: 'en-XA' });
    settings.change({ theme: 'light' });
    expect(settings.current.value).toMatchObject({ textOnly: true, language: 'en-XA', theme: 'light' });
    expect(openSettings(shelf).current.value).toMatchObject({ textOnly: false, language: 'en', theme: 'light' });
    settings.change({ textOnly: false });
    expect(settings.current.value).toMatchObject({ textOnly: false, language: 'en-XA' });
  });

  it('go back to those of a first visit', () => {
    const shelf = shelfWith(null);
    const settings = openSettings(shelf);
    settings.lend({ textOnly: true });
    settings.change({ textSize: 200 });
    settings.reset();
    expect(settings.current.value).toEqual(DEFAULT_SETTINGS);
    expect(openSettings(shelf).current.value).toEqual(DEFAULT_SETTINGS);
  });
});
