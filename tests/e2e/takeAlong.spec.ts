import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { violations } from '../support/axe';
import { expect, test } from '../support/page';
import { ferry, goodCode, wholeRun } from '../support/runs';

/** Presses a button and gives the file that comes of it. */
async function fileOf(page: Page, name: RegExp): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('a run is taken along as a picture, as a file the game opens again, and as a table', async ({ page, player }) => {
  await player.open({ run: goodCode() });
  const picture = await fileOf(page, /PNG/);
  expect(picture.name).toBe('alder-ferry.png');
  const size = await page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  }, picture.bytes.toString('base64'));
  expect(Math.max(...size)).toBe(1200);
  await expect(page.locator('.take-along [role=status]')).toContainText('The way began at');
  expect(await violations(page)).toEqual([]);

  const table = await fileOf(page, /CSV/);
  expect(table.name).toBe('alder-ferry.csv');
  expect(table.bytes.toString().trim().split('\r\n').length).toBeGreaterThan(wholeRun(ferry(), 7).entries.length);

  const run = await fileOf(page, /JSON/);
  expect(JSON.parse(run.bytes.toString())).toEqual(wholeRun(ferry(), 7));
  await player.open();
  await page.locator('.bring summary').click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: run.name, mimeType: 'application/json', buffer: run.bytes });
  await player.isAt('debrief');
});
