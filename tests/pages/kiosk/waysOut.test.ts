import { describe, expect, it } from 'vitest';
import { leadsOut } from '../../../src/pages/kiosk/waysOut';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}) =>
  leadsOut({ key, ctrlKey: false, altKey: false, metaKey: false, ...held });

describe('keys that lead out', () => {
  it.each(['p', 's', 'o', 'f', 'u', '+', '-', '0', 'd', 'j', 'P'])('Ctrl and Cmd with %s', (key) => {
    expect(press(key, { ctrlKey: true })).toBe(true);
    expect(press(key, { metaKey: true })).toBe(true);
  });

  it.each(['F1', 'F3', 'F6', 'F7', 'F10', 'F12', 'BrowserBack', 'PrintScreen', 'ContextMenu'])('%s', (key) => {
    expect(press(key)).toBe(true);
  });

  it('the ways back and forward', () => {
    expect(press('ArrowLeft', { altKey: true })).toBe(true);
    expect(press('Home', { altKey: true })).toBe(true);
  });
});

describe('keys that do not', () => {
  it.each(['Enter', ' ', 'Tab', 'Escape', '1', 'r', 'p', 'ArrowLeft', 'Home', 'F5', 'F11'])('%s', (key) => {
    expect(press(key)).toBe(false);
  });

  it('a reload, which is a fresh start', () => {
    expect(press('r', { ctrlKey: true })).toBe(false);
  });
});
