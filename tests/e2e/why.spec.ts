import { encodeRun } from '../../src/run';
import { violations } from '../support/axe';
import { press } from '../support/keyboard';
import { expect, test } from '../support/page';
import { Player } from '../support/player';
import { gameOf, wholeRun } from '../support/runs';

const game = gameOf('nine-hundred-sticks');
const code = encodeRun(game, wholeRun(game, 7));

test('by keyboard from a change through the steps before it to the decision that sowed it', async ({ page }) => {
  const player = new Player(page, press);
  await player.open({ run: code });
  const card = page.locator('.debrief-decision').nth(4);
  await card.waitFor();
  await expect(card.locator('.debrief-need p')).toHaveText(/^Management [\d.]+, needed [\d.]+\. Leadership/);
  expect(await page.locator('.debrief-shows').count()).toBeGreaterThan(4);

  await page.getByRole('button', { name: 'Show all the reasons' }).press('Enter');
  const why = card.locator('[data-stock="tilt"] .debrief-why');
  await why.locator('summary').press('Enter');
  await expect(why.locator('p')).toHaveText(/^Against their needs, leading stood at/);
  expect(await violations(page)).toEqual([]);

  // Small changes can be asked about as well.
  expect(await card.locator('.debrief-small-move .debrief-why').count()).toBeGreaterThan(0);

  const way = why.getByRole('link').first();
  const target = await way.getAttribute('href');
  await way.press('Enter');
  await expect(page.locator(target ?? '')).toBeFocused();
});
