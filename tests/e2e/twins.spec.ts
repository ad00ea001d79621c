import { violations } from '../support/axe';
import { press } from '../support/keyboard';
import { expect, test } from '../support/page';
import { Player } from '../support/player';
import { TWINS } from '../support/runs';

const GUESS = 'One of them had met the storm before.';

test('two harbours by keyboard: from the first ending on to the second, and what differed told only after writing', async ({
  page,
}) => {
  const player = new Player(page, press);
  const way = player.advance.first();
  const rest = page.locator('.debrief-decisions');
  await player.open({ fable: TWINS });
  await player.beginFromCard();

  await player.playTo(['ending']);
  while (!/^On to/.test(await way.innerText())) await player.goOn();
  const place = await page.locator('.place').innerText();
  const told = await page.locator('.present').innerText();
  expect(await player.turn()).toBe(4);

  // Left between the two, it has not ended, and goes on where it was.
  await player.open();
  await player.press(/^Go on/);
  await player.isAt('ending');
  await expect(page.locator('.present')).toHaveText(told);
  await expect(way).toHaveText(/^On to (Kettle|Spoon)$/);

  await player.goOn();
  await player.isAt('scene');
  await expect(page.locator('.place')).not.toHaveText(place);
  await player.playTo(['debrief']);
  await page.locator('.twins').waitFor();
  expect(await page.locator('.twin-moment').count()).toBe(4);
  await expect(rest).toHaveCount(0);
  await expect(page.getByText('sandbar')).toHaveCount(0);
  expect(await violations(page), 'before').toEqual([]);

  await player.press('Keep this, and look');
  await expect(page.getByText('There is nothing written yet.')).toBeVisible();
  await expect(rest).toHaveCount(0);
  await page.locator('#twin-words').fill(GUESS);
  await player.press('Keep this, and look');
  await expect(page.locator('.twin-question h3')).toBeFocused();
  await expect(page.locator('.twin-difference')).toHaveText(/^Turbulence: /);
  await expect(rest).toHaveCount(2);
  expect(await violations(page), 'after').toEqual([]);

  // What was written is kept here, for this run, and is no part of it.
  expect(await page.locator('#debrief-link').inputValue()).not.toContain(encodeURIComponent(GUESS));
  await player.open();
  await player.press(/what happened, and why/);
  await expect(page.locator('#twin-words')).toHaveValue(GUESS);
  await expect(rest).toHaveCount(2);
  await player.press('Settings');
  await player.press('Erase all of it');
  await player.press('Really erase it all?');
  await expect(page.getByText('Erased.')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('hand-in-glove.reflections'))).toBe('{}');
});

test('whoever would rather not write may look', async ({ page, player }) => {
  await player.open({ fable: TWINS });
  await player.beginFromCard();
  await player.hurryTo('debrief');
  await player.press('Look without writing');
  await expect(page.locator('.twin-difference')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('hand-in-glove.reflections'))).toBeNull();
});
