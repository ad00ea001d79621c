import type { Page } from '@playwright/test';
import { expect, forgive, test } from '../support/page';
import { STAGED } from '../support/player';
import { FABLE } from '../support/runs';
import { keepSettings } from '../support/settings';

const scene = (page: Page) => page.locator('.living');
const painted = (page: Page) => page.locator('.living[data-painted] .plate');
const PAINTER = '**/paint.worker-*.js';

/** How many parts of the scene move just now. */
const moving = (page: Page) =>
  page.evaluate(() => {
    const ours = document.getAnimations().filter(({ effect }) => {
      const { target } = effect as KeyframeEffect;
      return target instanceof HTMLElement && target.dataset.move !== undefined;
    });
    return ours.filter(({ playState }) => playState === 'running').length;
  });

/** What the page is told when its tab goes out of sight, or comes back. */
const hide = (page: Page, hidden: boolean) =>
  page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { get: () => value, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

function watchPainter(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => /paint\.worker|River-/.test(request.url()) && asked.push(request.url()));
  return asked;
}

test.describe('where things may move', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the river behind the title lives, sleeps with its tab, and leaves with the story', async ({ page, player }) => {
    await player.open(STAGED);
    await painted(page).waitFor();
    expect(await moving(page)).toBeGreaterThan(8);
    await hide(page, true);
    expect(await moving(page)).toBe(0);
    await hide(page, false);
    expect(await moving(page)).toBeGreaterThan(8);
    await player.openCard();
    await expect(painted(page)).toHaveCount(1);
    await player.beginFromCard();
    await expect(scene(page)).toHaveCount(0);
  });
});

test('where nothing may move it is a picture', async ({ page, player }) => {
  await player.open(STAGED);
  await painted(page).waitFor();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('the words come first, and do without it', async ({ page, player, faults }) => {
  let asked = 0;
  await page.route(PAINTER, async (route) => {
    asked = await page.locator('.teaser').count();
    await route.abort();
  });
  await player.open(STAGED);
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.living[data-painted]')).toBeAttached();
  expect(asked).toBeGreaterThan(0);
  await expect(painted(page)).toHaveCount(0);
  await expect(page.locator('.scenery')).toBeVisible();
  await player.openCard();
  forgive(faults, /ERR_FAILED/);
});

test('a dark page has a night of its own', async ({ page, player }) => {
  const pixel = () =>
    painted(page)
      .first()
      .locator('canvas')
      .first()
      .evaluate((canvas) => {
        const brush = new OffscreenCanvas(1, 1).getContext('2d');
        brush?.drawImage(canvas as HTMLCanvasElement, 0, 0, 1, 1);
        return [...(brush?.getImageData(0, 0, 1, 1).data ?? [])].slice(0, 3).reduce((sum, part) => sum + part, 0);
      });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await player.open(STAGED);
  await painted(page).waitFor();
  const day = await pixel();
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expect.poll(async () => ((await painted(page).count()) === 1 ? pixel() : day)).toBeLessThan(day * 0.8);
});

for (const [who, settings] of [
  ['words alone', { textOnly: true }],
  ['high contrast', { theme: 'contrast' }],
] as const) {
  test(`whoever wants ${who} has no river, and fetches nothing for one`, async ({ page, player }) => {
    const asked = watchPainter(page);
    await keepSettings(page, settings);
    await page.goto('./');
    await player.button(/Alder Bend/).waitFor();
    await page.waitForLoadState('networkidle');
    await expect(scene(page)).toHaveCount(0);
    expect(asked).toEqual([]);
  });
}

test('a link straight to a fable has it, too', async ({ page, player }) => {
  await player.open({ ...STAGED, fable: FABLE });
  await painted(page).waitFor();
  await expect(page.locator('.cover .fable-picture')).toBeVisible();
});
