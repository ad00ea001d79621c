import type { Page } from '@playwright/test';
import { encodeRun } from '../../src/run';
import { violations } from '../support/axe';
import { expect, test } from '../support/page';
import { type Player, STAGED } from '../support/player';
import { FABLE, ferry, gameOf, goodCode, wholeRun } from '../support/runs';

const bar = (player: Player) => player.page.getByRole('navigation', { name: 'Watching it again' });
const slider = (player: Player) => bar(player).getByRole('slider');

/** What the browser has kept of runs. */
function keptRuns(page: Page): Promise<unknown[]> {
  return page.evaluate(async () => {
    const open = indexedDB.open('hand-in-glove');
    await new Promise((resolve) => open.addEventListener('success', resolve));
    const all = open.result.transaction('runs').objectStore('runs').getAll();
    await new Promise((resolve) => all.addEventListener('success', resolve));
    open.result.close();
    return all.result;
  });
}

/** Lets the page itself note in which order these come up first: at four times the speed each is there for a moment. */
const noteSigns = (page: Page, signs: readonly string[]): Promise<void> =>
  page.evaluate((wanted) => {
    const noted = new Set<string>();
    const note = (): void => {
      for (const sign of wanted) if (document.querySelector(sign) !== null) noted.add(sign);
      const words = [...noted].join();
      if (document.documentElement.dataset.noted !== words) document.documentElement.dataset.noted = words;
    };
    new MutationObserver(note).observe(document, { subtree: true, childList: true, attributes: true });
  }, signs);

async function watch(player: Player, run = goodCode()): Promise<void> {
  await player.open({ run });
  await player.button('Watch it again').click();
  await player.isAt('replay');
}

test('a run is watched again by keyboard, from turn to turn and to its end, and left where it was begun', async ({
  page,
  player,
}) => {
  const total = wholeRun(ferry(), 7).entries.length;
  await watch(player);
  await expect(player.button('Pause')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(player.button('Play')).toBeFocused();
  await expect(page.locator('.debrief')).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(slider(player)).toHaveAttribute('aria-valuetext', new RegExp(`^Decision 2 of ${total}: `));
  await expect(page.locator('[data-announcements]')).toContainText(`Decision 2 of ${total}`);
  await page.keyboard.press('ArrowLeft');
  await expect(slider(player)).toHaveValue('1');
  await expect(player.choices).toHaveCount(0);

  await slider(player).fill('3');
  await expect(slider(player)).toHaveAttribute('aria-valuetext', new RegExp(`^Decision 3 of ${total}: `));
  while ((await page.locator('[data-taken]').count()) === 0) await player.goOn();
  await expect(page.locator('[data-taken]')).toContainText('You chose:');
  expect(await violations(page)).toEqual([]);
  await player.goOn();
  await expect(page.locator('.line[data-kind="chosen"]')).toBeVisible();

  await slider(player).fill(String(total));
  await bar(player).getByRole('button', { name: 'Next' }).click();
  for (let step = 0; step < 60 && (await player.advance.count()) > 0; step += 1) await player.goOn();
  await page.locator('.way-on').getByRole('button', { name: 'Back to the debrief' }).click();
  await player.isAt('debrief');
  await expect(player.button('Watch it again')).toBeFocused();
  await expect(page.locator('.debrief')).toBeVisible();
});

test('it goes on by itself, with the counsel that was asked and the guess that was made', async ({ page, player }) => {
  const game = gameOf('nine-hundred-sticks');
  const log = wholeRun(game, 7);
  const dilemma = [...(game.parts[0]?.scenes.values() ?? [])].find((scene) => scene.dilemma?.predict)?.dilemma;
  const nth = log.entries.findIndex(({ choice }) => dilemma?.choices.some(({ id }) => id === choice));
  const guess = dilemma?.predict?.guesses[0]?.id ?? null;
  const entries = log.entries.map((entry, i) =>
    i === nth ? { ...entry, asked: ['how'] as const, predicted: guess } : entry,
  );
  await watch(player, encodeRun(game, { ...log, entries }));
  await bar(player).getByText('4×').click();
  await slider(player).fill(String(nth + 1));
  const signs = ['.answer', '.guessed', '[data-taken]'];
  await noteSigns(page, signs);
  await expect(page.locator('html')).toHaveAttribute('data-noted', signs.join(), { timeout: 60_000 });
  await expect(page.getByRole('button', { name: /^Ask/ })).toHaveCount(0);
});

test('another language leaves it where it is, a reload leads back to the debrief, and the kept run is left as it was', async ({
  page,
  player,
}) => {
  await player.open({ lang: 'en-XA', fable: FABLE });
  await player.goOn();
  await player.hurryTo('debrief');
  const kept = await keptRuns(page);
  await page.locator('.debrief-top .button').nth(1).click();
  await player.isAt('replay');
  await page.keyboard.press('Space');
  const range = page.locator('.replay-bar input[type=range]');
  await range.fill('2');
  await page.locator('.replay-bar .button').nth(3).click();
  await player.isAt('settings');
  await page.getByText('English', { exact: true }).click();
  await page.keyboard.press('Escape');
  await player.isAt('replay');
  await expect(range).toHaveAttribute('aria-valuetext', /^Decision 2 of /);
  while ((await page.locator('[data-taken]').count()) === 0) await player.goOn();
  expect(await keptRuns(page)).toEqual(kept);

  await player.open({ run: goodCode() });
  await player.button('Watch it again').click();
  await player.isAt('replay');
  await page.reload();
  await player.isAt('debrief');
  await expect(player.button('Watch it again')).toBeVisible();
});

test('the meters go along with what is told', async ({ page, player }) => {
  await player.open({ run: goodCode(), meters: 'shown' });
  await player.button('Watch it again').click();
  await player.isAt('replay');
  await page.keyboard.press('Space');
  const figures = page.locator('.meter-figures');
  const before = await figures.allInnerTexts();
  expect(before).toHaveLength(5);
  while ((await page.locator('[data-taken]').count()) === 0) await player.goOn();
  await player.goOn();
  await expect(page.locator('.line[data-kind="chosen"]')).toBeVisible();
  expect(await figures.allInnerTexts()).not.toEqual(before);
});

test('it is shown on the stage where there is one', async ({ page, player }) => {
  await player.open({ ...STAGED, run: goodCode() });
  await player.button('Watch it again').click();
  await expect(page.locator('#stage canvas')).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Escape');
  await player.isAt('debrief');
  await expect(page.locator('#stage')).toBeHidden();
});
