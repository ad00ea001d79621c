import type { Page } from '@playwright/test';
import { expect, forgive, test } from '../support/page';
import { STAGED } from '../support/player';
import { goodCode } from '../support/runs';

const picture = (page: Page) => page.locator('.ending-picture');

const SIDE = 12;

/** How many different colours the picture has, made small; one where nothing has been painted. */
const colours = (page: Page) =>
  picture(page).evaluate((canvas, side) => {
    const brush = new OffscreenCanvas(side, side).getContext('2d');
    brush?.drawImage(canvas as HTMLCanvasElement, 0, 0, side, side);
    const { data } = brush?.getImageData(0, 0, side, side) ?? { data: [] };
    return new Set(Array.from({ length: data.length / 4 }, (_, i) => [...data.slice(i * 4, i * 4 + 4)].join())).size;
  }, SIDE);

/** Where the verdict stands on the page. */
const verdictTop = (page: Page) => page.locator('.debrief-verdict h2').evaluate((h) => h.getBoundingClientRect().top);

test('the debrief shows how the place ended, and says it, and nothing moves when the picture comes', async ({
  page,
  player,
}) => {
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/paint.worker-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await player.open({ ...STAGED, run: goodCode() });
  await player.isAt('debrief');
  await expect(picture(page)).toHaveAttribute('aria-label', /^The landing at the end: .+ There: .+\.$/);
  const top = await verdictTop(page);
  expect(await colours(page)).toBe(1);
  letGo();
  await expect.poll(() => colours(page)).toBeGreaterThan(60);
  expect(await verdictTop(page)).toBe(top);
});

test('whoever wants words alone has no picture, and fetches nothing for one', async ({ page, player }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await player.open({ run: goodCode() });
  await player.isAt('debrief');
  await page.locator('#debrief-link').waitFor();
  await page.waitForLoadState('networkidle');
  await expect(picture(page)).toHaveCount(0);
  expect(fetched.filter((url) => url.includes('paint.worker'))).toEqual([]);
});

test('the debrief does without the picture where its painter cannot be fetched', async ({ page, player, faults }) => {
  await page.route('**/paint.worker-*.js', (route) => route.abort());
  await player.open({ ...STAGED, run: goodCode() });
  await page.locator('#debrief-link').waitFor();
  await page.waitForLoadState('networkidle');
  expect(await colours(page)).toBe(1);
  forgive(faults, /ERR_FAILED/);
});
