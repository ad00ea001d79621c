import type { Page } from '@playwright/test';
import { violations } from '../support/axe';
import { tabTo } from '../support/keyboard';
import { sideways } from '../support/layout';
import { expect, forgive, GALLERY_ADDRESS, test } from '../support/page';

/** Each view, narrowed where it would show hundreds. */
const VIEWS = ['places&only=river+snow', 'scene', 'puppets&only=heron', 'heads', 'puppet', 'things'] as const;

const open = (page: Page, hash = '') => page.goto(`${GALLERY_ADDRESS}gallery/${hash}`);
const picture = (page: Page) => page.locator('.scene .painted');

/** Everything that is looked at has been painted, and is something. */
async function allPainted(page: Page): Promise<void> {
  await expect(page.locator('.painted:has(canvas)')).not.toHaveCount(0);
  await expect(page.locator('.painted[data-outcome="waiting"]:has(canvas)')).toHaveCount(0);
  await expect(page.locator('[data-outcome="failed"]')).toHaveCount(0);
}

for (const { what, viewport, theme } of [
  { what: 'a phone in light', viewport: { width: 390, height: 844 }, theme: 'light' },
  { what: 'a laptop in dark', viewport: { width: 1280, height: 720 }, theme: 'dark' },
]) {
  test.describe(`on ${what}`, () => {
    test.use({ viewport });

    test('every view of the gallery is painted, nothing lies off to the side, and axe finds nothing', async ({
      page,
    }) => {
      for (const view of VIEWS) {
        await open(page, `#view=${view}&theme=${theme}&size=thumbnail`);
        await allPainted(page);
        expect(await sideways(page), view).toEqual([]);
        expect(await violations(page), view).toEqual([]);
      }
    });
  });
}

test('the keyboard goes from picture to picture, into one and back', async ({ page }) => {
  await open(page, '#only=river+snow&size=thumbnail');
  await tabTo(page.getByRole('link', { name: 'Plain, dawn' }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('link', { name: 'Thriving, morning' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'One place' })).toBeFocused();
  await expect(page.getByRole('img', { name: 'Alder river, snow, morning' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('table', { name: 'Alder river, snow' })).toBeVisible();
});

test('a number that is moved shows at once and stays in the address', async ({ page }) => {
  await open(page, '#view=scene&peopled=0');
  await allPainted(page);
  const before = await picture(page).screenshot();
  await page.getByRole('slider', { name: 'Order' }).press('End');
  await expect(page).toHaveURL(/#view=scene&peopled=0&order=100$/);
  await expect.poll(async () => (await picture(page).screenshot()).equals(before)).toBe(false);
  await page.reload();
  await expect(page.getByRole('slider', { name: 'Order' })).toHaveValue('100');
});

test('what the address asks for in vain is told, and where no name fits one is led back', async ({ page }) => {
  await open(page, '#place=atlantis&only=sphinx');
  await expect(page.getByRole('status')).toContainText('place=atlantis');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.getByRole('status')).toHaveCount(0);
  await allPainted(page);
});

test('where the painter does not come one is told, and the next wish fetches it', async ({ page, faults }) => {
  await page.route('**/paint.worker.ts*', (route) => route.abort());
  await open(page, '#view=scene');
  await expect(picture(page)).toContainText('Not painted.');
  await page.unroute('**/paint.worker.ts*');
  await page.getByLabel('Hour').selectOption('Noon');
  await allPainted(page);
  forgive(faults, /Failed to load resource|net::ERR_FAILED/);
});
