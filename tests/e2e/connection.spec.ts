import type { Locator, Page } from '@playwright/test';
import { Instructor } from '../support/instructor';
import { expect, forgive, test } from '../support/page';
import { Visitor } from '../support/visitor';

/** The browser's own line about a file that did not come: that was the point. */
const MISSING = /Failed to load resource/;

/** Does something while no style sheet can be fetched, and waits until one has been asked for in vain. */
async function withoutStyles(page: Page, act: () => Promise<void>): Promise<void> {
  const lost = page.waitForEvent('requestfailed');
  await page.route('**/*.css', (route) => route.abort());
  await act();
  await lost;
  await page.unroute('**/*.css');
}

/** Without its styles a card is as clear as glass. */
const isDressed = (card: Locator) => expect(card).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');

test.use({ hasTouch: true });

test.describe('where the connection was gone for a while', () => {
  test.afterEach(({ faults }) => forgive(faults, MISSING));

  test('the debrief is dressed', async ({ page, player }) => {
    await player.begin();
    await player.playTo(['dilemma']);
    await withoutStyles(page, () => player.choose());
    await player.hurryTo('debrief');
    await isDressed(page.locator('.debrief-card').first());
  });

  test('a debrief that does not come says so, is asked for once a decision, and comes after a reload', async ({
    page,
    player,
  }) => {
    const debrief = /AfterRun[^/]*\.js/;
    let asked = 0;
    await page.route(debrief, (route) => {
      asked += 1;
      return route.abort();
    });
    await player.begin();
    await player.playTo(['ending']);
    const decisions = await player.turn();
    await player.playTo(['debrief', 'error']);
    await expect(page.locator('h1')).toHaveText('The debrief did not arrive');
    // Not at each of some sixty lines, each time with a red line in the console.
    expect(asked).toBeLessThan(2 * decisions);
    await page.unroute(debrief);
    await page.reload();
    await player.press('See what happened, and why');
    await expect(page.locator('.debrief-card').first()).toBeVisible();
  });

  test('the debrief of a kiosk is dressed', async ({ page }) => {
    const visitor = new Visitor(page);
    await visitor.open();
    await withoutStyles(page, () => visitor.toCard());
    await visitor.player.goOn();
    await visitor.player.hurryTo('debrief');
    await isDressed(page.locator('.debrief-card').first());
  });

  test('the results of a class are dressed', async ({ page }) => {
    const results = page.getByRole('link', { name: 'Results' });
    await new Instructor(page).open();
    await withoutStyles(page, () => results.click());
    await page.getByText('The rules did not arrive').waitFor();
    await page.getByRole('link', { name: 'Assign' }).click();
    await results.click();
    await expect(page.locator('.hand-in-ways')).toHaveCSS('display', 'flex');
  });
});
