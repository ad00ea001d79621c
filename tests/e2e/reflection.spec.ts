import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { violations } from '../support/axe';
import { expect, test } from '../support/page';
import { goodCode } from '../support/runs';
import { smallScenarioText } from '../support/smallScenario';

const FELT = 'Hurried, until somebody asked what for.';
const ACTION = 'Ask what for, on Monday, before the list.';
const KEY = 'hand-in-glove.reflections';

const field = (page: Page, prompt: string) => page.locator(`#reflection-${prompt}`);
const shelved = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);

test('what is written is kept as it is typed, for this run alone, and erased with everything else', async ({
  page,
  player,
}) => {
  const code = goodCode();
  await player.open({ run: code });
  await player.isAt('debrief');
  await field(page, 'felt').fill(FELT);
  await expect(page.getByRole('status').getByText('Kept in this browser.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  // Left at once, without a pause.
  await field(page, 'action').fill(ACTION);
  await page.reload();
  await expect(field(page, 'felt')).toHaveValue(FELT);
  await expect(field(page, 'action')).toHaveValue(ACTION);
  await expect(field(page, 'so')).toHaveValue('');
  expect(await page.locator('#debrief-link').inputValue()).not.toContain('Hurried');
  expect(JSON.parse((await shelved(page)) ?? '')).toEqual({
    version: 2,
    runs: { [code]: { felt: FELT, action: ACTION } },
  });

  await player.press('Settings');
  await player.press('Erase all of it');
  await player.press('Really erase it all?');
  await expect(page.getByText('Erased.')).toBeVisible();
  expect(await shelved(page)).toBe('{}');
  await player.open({ run: code });
  await expect(field(page, 'felt')).toHaveValue('');
});

test('only the two buttons take it elsewhere: a copy, and a file with the questions and the answers', async ({
  page,
  player,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await player.open({ run: goodCode() });
  await player.isAt('debrief');
  await player.press('Save it as a text file');
  await expect(page.getByText('There is nothing written yet.')).toBeVisible();

  await field(page, 'felt').fill(FELT);
  await field(page, 'action').fill(ACTION);
  const saving = page.waitForEvent('download');
  await player.press('Save it as a text file');
  const download = await saving;
  expect(download.suggestedFilename()).toBe('hand-in-glove-alder-ferry.txt');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toBe(
    `The Ferry at Alder Bend\n\nWhat did you feel, and when most strongly?\n${FELT}\n\nOne thing you will do next week\n${ACTION}\n`,
  );
  await player.press('Copy what you wrote');
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
});

test('where the browser keeps nothing it is said, and can still be saved', async ({ page, player }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await player.open({ run: goodCode() });
  await field(page, 'now').fill(ACTION);
  await expect(page.getByText('This browser keeps nothing.').last()).toBeVisible();
  const saving = page.waitForEvent('download');
  await player.press('Save it as a text file');
  expect(await readFile(await (await saving).path(), 'utf8')).toContain(ACTION);
});

test("about a fable from the player's own file one can write and save, and nothing is kept; three decisions are no habit", async ({
  page,
  player,
}) => {
  await player.open();
  const file = { name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(smallScenarioText()) };
  await page.locator('input[type=file]').setInputFiles(file);
  await player.beginFromCard();
  await player.hurryTo('debrief');
  await expect(page.locator('.profile').getByText('3 decisions are too few to tell a habit from a whim')).toBeVisible();
  await expect(page.locator('.profile-said')).toHaveCount(0);

  await field(page, 'so').fill(FELT);
  await expect(page.getByText('so nothing of this is kept')).toBeVisible();
  expect(await shelved(page)).toBeNull();
  const saving = page.waitForEvent('download');
  await player.press('Save it as a text file');
  expect(await readFile(await (await saving).path(), 'utf8')).toContain(FELT);
});
