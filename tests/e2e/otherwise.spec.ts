import type { Page } from '@playwright/test';
import { encodeRun, newLog } from '../../src/run';
import { violations } from '../support/axe';
import { press } from '../support/keyboard';
import { expect, forgive, test } from '../support/page';
import { Player } from '../support/player';
import { ferry, gameOf, goodCode, TWINS, wholeRun } from '../support/runs';

const TRIED = '1,000 years tried.';

/** Lets the page note how often a worker has told it something: where one fails, the page does its work, and nobody sees it. */
const noteTold = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.Worker = class extends Worker {
      constructor(...asked: ConstructorParameters<typeof Worker>) {
        super(...asked);
        this.addEventListener('message', () => {
          const { dataset } = document.documentElement;
          dataset.told = String(Number(dataset.told ?? 0) + 1);
        });
      }
    };
  });

test('what if, by keyboard: from a decision to another choice, where it leads, and how it goes in other years', async ({
  page,
}) => {
  const player = new Player(page, press);
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await noteTold(page);
  await player.open({ run: goodCode() });
  await player.press('What if you had chosen otherwise? Decision 3');
  const card = page.locator('.what-if');
  await expect(card.getByRole('heading', { name: 'What if?' })).toBeFocused();
  await expect(card.getByLabel('Decision')).toHaveValue('3');
  await card.getByRole('radio').nth(1).press('Space');
  const instead = await card.locator('.segment').nth(1).innerText();
  await player.press('See where it leads');
  await expect(card.getByRole('heading', { name: 'Otherwise at decision 3' })).toBeFocused();
  await expect(card.getByText('All later choices are your own.')).toBeVisible();
  await expect(card.getByRole('heading', { name: 'Where they part: decision 3' })).toBeVisible();
  await expect(card.locator('.twin-side').first().locator('blockquote')).toHaveText(instead);
  await expect(page.getByText(TRIED)).toHaveCount(2);
  expect(workers.filter((url) => /\/chances\.worker/.test(url))).toHaveLength(2);
  // Each tells ten times, after every hundred years.
  await expect(page.locator('html')).toHaveAttribute('data-told', '20');
  expect(await violations(page)).toEqual([]);
});

test('luck is told once a thousand years have been tried, also where no worker can be had', async ({
  page,
  faults,
  player,
}) => {
  await page.route(/chances\.worker/, (route) => route.abort());
  await player.open({ run: goodCode() });
  const card = page.locator('section[aria-labelledby=luck]');
  await expect(card.getByText(TRIED)).toBeVisible();
  await expect(card.getByText(/comes of .* in .*% of the years/)).toBeVisible();
  const shares = await card.locator('.share-figure').allInnerTexts();
  const sum = shares.reduce((all, share) => all + Number.parseInt(share, 10), 0);
  expect(shares).toHaveLength(5);
  expect(Math.abs(sum - 100)).toBeLessThanOrEqual(3);
  forgive(faults, /chances\.worker|ERR_FAILED/);
});

test('a run stands beside somebody’s who always does the same; what differed first is told when it is asked for', async ({
  page,
  player,
}) => {
  await player.open({ run: goodCode() });
  const card = page.locator('.contrast');
  await player.press('somebody who leads');
  await expect(card.getByRole('heading', { name: 'Beside yours: somebody who leads' })).toBeFocused();
  await expect(card.getByText('What differed first?')).toBeVisible();
  await expect(card.getByText(/Where they part/)).toHaveCount(0);
  await card.getByText('All decisions side by side').click();
  await expect(card.locator('.contrast-turns tbody tr')).toHaveCount(6);
  await player.press('I have an answer; show it');
  await expect(card.getByText(/Where they part: decision \d/)).toBeVisible();
  await expect(card.getByRole('region', { name: 'What differed first?' })).toBeFocused();
  expect(await violations(page)).toEqual([]);
});

test('a partner’s run is read from its link or code; what is none of this fable is refused in words', async ({
  page,
  player,
}) => {
  await player.open({ run: goodCode() });
  const card = page.locator('.contrast');
  const field = card.getByLabel('Their link or code');
  const refused = card.locator('form').getByRole('status');
  await player.press('Set it beside yours');
  await expect(refused).toHaveText(/nothing in the field yet/);
  await field.fill('not a code');
  await player.press('Set it beside yours');
  await expect(refused).toHaveText(/^That is not the link of a run\./);
  const twins = gameOf(TWINS);
  await field.fill(encodeRun(twins, wholeRun(twins, 1)));
  await player.press('Set it beside yours');
  await expect(refused).toHaveText(/of another fable/);
  const game = ferry();
  await field.fill(encodeRun(game, newLog(game, 9)));
  await player.press('Set it beside yours');
  await expect(refused).toHaveText(/Nothing has been decided in that run yet/);
  await field.fill(`https://example.org/play/?run=${encodeRun(game, wholeRun(game, 9, 1))}`);
  await field.press('Enter');
  await expect(card.getByRole('heading', { name: 'Beside yours: your partner’s' })).toBeFocused();
  await expect(refused).toBeEmpty();
  // Of another partner's run too one is asked before one is told.
  await player.press('I have an answer; show it');
  await field.fill(encodeRun(game, wholeRun(game, 9)));
  await field.press('Enter');
  await expect(card.getByText('What differed first?')).toBeVisible();
  await expect(card.getByText(/Where they part/)).toHaveCount(0);
});

test('whoever plays again finds the run before beside the new one', async ({ page, player }) => {
  await player.begin();
  await player.hurryTo('debrief');
  const before = page.getByRole('button', { name: 'your run before this one' });
  await expect(page.locator('.contrast')).toBeVisible();
  await expect(before).toHaveCount(0);
  await player.press('Play again from here: decision 2');
  await player.hurryTo('debrief', 2);
  await before.click();
  await expect(page.getByRole('heading', { name: 'Beside yours: your run before this one' })).toBeFocused();
});
