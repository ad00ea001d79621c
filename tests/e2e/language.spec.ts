import { expect, test } from '../support/page';
import { FABLE, goodCode } from '../support/runs';
import { unbracketed } from '../support/words';

test('in the pseudo-language no screen has a word that nobody could translate', async ({ page, player }) => {
  const check = async () => expect(await unbracketed(page), `on ${await player.screen()}`).toEqual([]);
  const begin = page.locator('.cover-card .button[data-look=main]');
  await player.open({ lang: 'en-XA' });
  await page.locator('.teaser-open').first().waitFor();
  await check();
  await page.locator('.title-foot .button').last().click();
  await page.locator('.credits').waitFor();
  await check();
  await player.open({ lang: 'en-XA', fable: FABLE });
  // While the fable is on its way, its cover has a way back alone.
  await begin.waitFor();
  await check();
  await begin.click();
  await player.isAt('scene', 'dilemma');
  for (const key of ['p', 'h', 's']) {
    await page.keyboard.press(key);
    await page.locator('dialog[open], [data-screen=settings]').first().waitFor();
    await check();
    await page.keyboard.press('Escape');
  }
  await player.playTo(['debrief'], 1, check);
});

test('every screen of trouble speaks the language too', async ({ page, player }) => {
  await player.open({ lang: 'en-XA', run: goodCode().slice(0, -9) });
  await player.isAt('error');
  expect(await unbracketed(page)).toEqual([]);
});
