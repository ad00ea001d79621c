import { expect, type Locator } from '@playwright/test';
import type { Hand } from './player';

/** More stops than any page has. */
const MOST_STOPS = 60;

const hasFocus = (control: Locator) => control.evaluate((element) => element === document.activeElement);

/** Walks with Tab until a control has the focus. */
export async function tabTo(control: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await hasFocus(control)) return;
    await control.page().keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not get to ${control}`);
}

/** Presses a control with the keyboard alone. */
export const press: Hand = async (control) => {
  await expect(control).toBeEnabled();
  await tabTo(control);
  await control.page().keyboard.press('Enter');
};
