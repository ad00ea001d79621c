import type { Page } from '@playwright/test';
import { encodeRun } from '../../src/run';
import { violations } from '../support/axe';
import { expect, test } from '../support/page';
import { gameOf, goodCode, wholeRun } from '../support/runs';
import { keepSettings } from '../support/settings';

/** A run of twenty decisions in four seasons. */
function longCode(): string {
  const game = gameOf('nine-hundred-sticks');
  return encodeRun(game, wholeRun(game, 7));
}

const map = (page: Page) => page.getByRole('slider', { name: 'A decision on the way' });
const turn = (page: Page) => page.getByRole('slider', { name: 'The decision that is marked' });
const card = (page: Page) => page.locator('.path-turns > [data-marked="true"]');
const seasonsDrawn = (page: Page) => page.locator('.path-map .drift-map-field .drift-map-way');

test('the way is walked by keyboard: map, card and pictures over time mark the same turn, and a link leads to it', async ({
  page,
  player,
}) => {
  await player.open({ run: longCode() });
  await map(page).focus();
  await page.keyboard.press('Home');
  await expect(card(page)).toContainText('Before the first decision');
  for (const key of ['ArrowRight', 'ArrowUp', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
  await expect(map(page)).toHaveAttribute('aria-valuetext', /^Decision 2, Ice\. .+: reliable and alive\.$/);
  await expect(card(page)).toContainText('Decision 2, Ice');
  await expect(turn(page)).toHaveValue('2');
  await turn(page).focus();
  await page.keyboard.press('End');
  await expect(map(page)).toHaveAttribute('aria-valuenow', '20');
  await card(page).getByRole('link', { name: 'More about decision 20' }).click();
  await expect(page.locator('#debrief-decision-20')).toBeInViewport();
});

/** The number of the dot whose middle is nearest to a place on the screen. */
const nearestDot = (page: Page, at: { x: number; y: number }): Promise<number> =>
  page.locator('.drift-map-first, .drift-map-dot, .drift-map-last').evaluateAll((dots, { x, y }) => {
    const distances = dots.map((dot) => {
      const box = dot.getBoundingClientRect();
      return Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y);
    });
    return distances.indexOf(Math.min(...distances));
  }, at);

test('a tap marks the point nearest to it, on the map and over time', async ({ page, player }) => {
  await player.open({ run: longCode() });
  const ring = page.locator('.drift-map-first');
  await ring.scrollIntoViewIfNeeded();
  const { x, y } = (await ring.boundingBox()) ?? { x: 0, y: 0 };
  const finger = { x: x - 20, y };
  const nearest = await nearestDot(page, finger);
  await page.mouse.click(finger.x, finger.y);
  await expect(map(page)).toHaveAttribute('aria-valuenow', String(nearest));
  const plot = page.locator('.course-plot').first();
  const { width, height } = (await plot.boundingBox()) ?? { width: 0, height: 0 };
  await plot.click({ position: { x: width / 2, y: height / 2 } });
  await expect(turn(page)).toHaveValue('10');
});

test('a mouse shows a turn while it is there, and nothing on the page moves for it', async ({ page, player }) => {
  await player.open({ run: longCode() });
  const plot = page.locator('.course-plot').nth(4);
  await plot.hover({ position: { x: 8, y: 20 } });
  await expect(turn(page)).toHaveValue('0');
  const before = await plot.boundingBox();
  const { width } = before ?? { width: 0 };
  await plot.hover({ position: { x: width / 2, y: 20 } });
  await expect(turn(page)).toHaveValue('10');
  expect(await plot.boundingBox()).toEqual(before);
  await page.mouse.move(0, 0);
  await expect(turn(page)).toHaveValue('20');
});

test('the way is drawn again season after season, and says which', async ({ page, player }) => {
  await keepSettings(page, { motion: 'full' });
  await player.open({ run: longCode() });
  await expect(seasonsDrawn(page)).toHaveCount(4);
  await player.press('Draw the way again');
  await expect(seasonsDrawn(page)).toHaveCount(1);
  await expect(page.getByRole('status').filter({ hasText: 'Season 1 of 4: Ice' })).toBeVisible();
  await expect(seasonsDrawn(page)).toHaveCount(2);
  await player.press('Show all of it');
  await expect(seasonsDrawn(page)).toHaveCount(4);
  await expect(player.button('Draw the way again')).toBeVisible();
});

test('where nothing may move, each press draws one season, and none comes by itself', async ({ page, player }) => {
  await keepSettings(page, { motion: 'reduced' });
  await player.open({ run: longCode() });
  await player.press('Draw the way again');
  for (const season of ['Ice', 'Melt', 'Low water']) {
    await expect(page.locator('.path-redraw p')).toContainText(season);
    await expect(page.locator('.path-pen')).toHaveCount(0);
    await player.press('Draw the next season');
  }
  await expect(seasonsDrawn(page)).toHaveCount(4);
  await expect(card(page)).toContainText('Decision 20');
  await expect(player.button('Draw the way again')).toBeVisible();
});

test('one season that may not move has nothing to be drawn again', async ({ page, player }) => {
  await keepSettings(page, { motion: 'reduced' });
  await player.open({ run: goodCode() });
  await expect(map(page)).toBeVisible();
  await expect(player.button('Draw the way again')).toHaveCount(0);
});

test('axe finds nothing with a turn marked, half the way drawn and all numbers open', async ({ page, player }) => {
  await keepSettings(page, { motion: 'reduced' });
  await player.open({ run: longCode() });
  await player.press('Draw the way again');
  for (const summary of await page.locator('.path .drift-map-table > summary').all()) await summary.click();
  await map(page).focus();
  await page.keyboard.press('ArrowLeft');
  expect(await violations(page)).toEqual([]);
});
