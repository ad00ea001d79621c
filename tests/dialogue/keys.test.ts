import { describe, expect, it } from 'vitest';
import { deedOf, type Press } from '../../src/dialogue/keys';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  ...more,
});
const free = { activates: false, types: false };
const onButton = { activates: true, types: false };
const inField = { activates: true, types: true };

describe('a key press', () => {
  it.each([
    ['Enter', 'advance'],
    [' ', 'advance'],
    ['1', 1],
    ['4', 4],
    ['h', 'history'],
    ['P', 'pause'],
    ['Escape', 'pause'],
    ['s', 'settings'],
    [',', 'settings'],
    ['r', 'repeat'],
    ['5', null],
    ['x', null],
  ])('%s asks for %s', (key, deed) => {
    expect(deedOf(press(key), free, true)).toBe(deed);
  });

  it('belongs to the browser when it comes with a modifier or repeats', () => {
    for (const more of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { repeat: true }]) {
      expect(deedOf(press('p', more), free, true)).toBeNull();
    }
  });

  it('activates the button that has the focus rather than going on', () => {
    expect(deedOf(press('Enter'), onButton, true)).toBeNull();
    expect(deedOf(press('2'), onButton, true)).toBe(2);
  });

  it('stays in a field that takes letters, except Escape', () => {
    expect(deedOf(press('h'), inField, true)).toBeNull();
    expect(deedOf(press('Enter'), inField, true)).toBeNull();
    expect(deedOf(press('Escape'), inField, true)).toBe('pause');
  });

  it('is no shortcut where single-key shortcuts are off', () => {
    expect(deedOf(press('h'), free, false)).toBeNull();
    expect(deedOf(press('1'), free, false)).toBeNull();
    expect(deedOf(press('Enter'), free, false)).toBe('advance');
    expect(deedOf(press('Escape'), free, false)).toBe('pause');
  });
});
