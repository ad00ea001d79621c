import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/page';
import type { Player } from '../support/player';
import { FABLE, ferry, wholeRun } from '../support/runs';

const text = readFileSync(join(import.meta.dirname, '../../scenarios', FABLE, 'scenario.json'), 'utf8');

/** The fable with something changed in it. */
function changed(change: (scenario: Record<string, unknown>) => void): string {
  const scenario = JSON.parse(text);
  change(scenario);
  return JSON.stringify(scenario, null, 2);
}

async function openFile(page: Page, player: Player, content: string): Promise<void> {
  await player.open();
  await page.locator('input[type=file]').setInputFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
}

test("a fable from the player's own file plays like any other", async ({ page, player }) => {
  const own = changed((scenario) => Object.assign(scenario, { id: 'my-ferry', title: 'My own ferry' }));
  await openFile(page, player, own);
  await expect(page.locator('h1')).toHaveText('My own ferry');
  await expect(page.locator('main')).toContainText('is not kept');
  await player.beginFromCard();
  await player.press('Pause');
  await expect(page.locator('dialog')).toContainText('is not kept');
  await page.keyboard.press('Escape');
  await player.hurryTo('debrief');
});

test("a run from the player's own file opens its debrief", async ({ page, player }) => {
  await openFile(page, player, JSON.stringify(wholeRun(ferry(), 7)));
  await player.isAt('debrief');
});

const BAD_FILES = [
  { what: 'is not JSON', content: 'Once upon a time', says: 'SCENARIO_NOT_JSON' },
  { what: 'has a key nobody knows', content: changed((all) => Object.assign(all, { blurp: 'x' })), says: 'blurp' },
  { what: 'has forbidden keys', content: text.replace('{', '{ "__proto__": { "x": 1 },'), says: '__proto__' },
  {
    what: 'is of a newer format',
    content: changed((all) => Object.assign(all, { format: 99 })),
    says: 'SCENARIO_FORMAT_TOO_NEW',
  },
  { what: 'is ten megabytes long', content: `"${'x'.repeat(10_000_000)}"`, says: 'FILE_UNREAD' },
  { what: 'is six million brackets deep', content: '['.repeat(5_000_000), says: 'SCENARIO_' },
  { what: 'is empty', content: '', says: 'SCENARIO_' },
];

for (const { what, content, says } of BAD_FILES) {
  test(`a file that ${what} gets a plain answer and a way on`, async ({ page, player }) => {
    await openFile(page, player, content);
    await player.isAt('error');
    await expect(page.locator('main')).toContainText(says);
    expect(await player.focused()).not.toBe('body');
    await player.press('Back to the title');
    await player.isAt('title');
  });
}
