import { Instructor } from '../support/instructor';
import { expect, test } from '../support/page';
import { goodCode } from '../support/runs';

const DARK_INK = 'rgb(51, 38, 47)';

test.use({ colorScheme: 'dark' });

test('a debrief is printed dark on light from a dark screen, and without buttons', async ({ page, player }) => {
  await player.open({ run: goodCode() });
  const card = page.locator('.debrief-card').first();
  await expect(card).not.toHaveCSS('color', DARK_INK);
  await expect(page.locator('.debrief button').first()).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(card).toHaveCSS('color', DARK_INK);
  await expect(page.locator('.debrief button:visible')).toHaveCount(0);
});

test('so is the page of an instructor', async ({ page }) => {
  await new Instructor(page).open();
  const heading = page.getByRole('heading', { level: 2 }).first();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('body')).toHaveCSS('color', DARK_INK);
  await expect(heading).toHaveCSS('color', 'rgb(122, 47, 40)');
});

test('the way in for a class takes one page', async ({ page }) => {
  await new Instructor(page).open('projector');
  const written = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(written.match(/\/Type \/Page\b/g)).toHaveLength(1);
});
