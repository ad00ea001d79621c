import type { Page } from '@playwright/test';
import type { Settings } from '../../src/widgets';

/** The one key of local storage, as the README lists it. */
export const SETTINGS_KEY = 'hand-in-glove.settings';

/** Opens the game as to someone who chose these settings on an earlier visit. */
export async function keepSettings(page: Page, settings: Partial<Settings>): Promise<void> {
  await page.addInitScript(([key, kept]) => localStorage.setItem(key, kept), [
    SETTINGS_KEY,
    JSON.stringify(settings),
  ] as const);
}
