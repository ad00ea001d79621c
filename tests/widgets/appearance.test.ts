import { describe, expect, it } from 'vitest';
import { stillnessOf, themeOf } from '../../src/widgets/appearance';
import { DEFAULT_SETTINGS, type Motion, type Theme } from '../../src/widgets/settings';

const CALM = { dark: false, contrast: false, stillness: false };
const withTheme = (theme: Theme) => ({ ...DEFAULT_SETTINGS, theme });
const withMotion = (motion: Motion) => ({ ...DEFAULT_SETTINGS, motion });

describe('the look of the page', () => {
  it('follows the system until the player says otherwise', () => {
    expect(themeOf(withTheme('system'), CALM)).toBe('light');
    expect(themeOf(withTheme('system'), { ...CALM, dark: true })).toBe('dark');
    expect(themeOf(withTheme('system'), { ...CALM, dark: true, contrast: true })).toBe('contrast');
    expect(themeOf(withTheme('light'), { ...CALM, dark: true, contrast: true })).toBe('light');
  });

  it('stands still where the system or the player asks for it', () => {
    expect(stillnessOf(withMotion('system'), CALM)).toBe(false);
    expect(stillnessOf(withMotion('system'), { ...CALM, stillness: true })).toBe(true);
    expect(stillnessOf(withMotion('full'), { ...CALM, stillness: true })).toBe(false);
    expect(stillnessOf(withMotion('reduced'), CALM)).toBe(true);
  });
});
