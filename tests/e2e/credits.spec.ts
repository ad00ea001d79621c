import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { press, tabTo } from '../support/keyboard';
import { expect, FILES, forgive, test } from '../support/page';

const { dependencies } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));

test('the title leads to everybody who made something, and back, by the keyboard alone', async ({ page, player }) => {
  await player.open();
  const way = player.button('Credits');
  await press(way);
  await player.isAt('credits');
  // The names are fetched when somebody asks for them.
  await expect(page.locator('.credits tbody th').first()).toBeVisible();
  const names = await page.locator('.credits tbody th').allTextContents();
  expect(names).toEqual(expect.arrayContaining(['howler', 'i18next', 'phaser', 'preact', 'zod']));
  expect(names.length).toBeGreaterThan(Object.keys(dependencies).length);
  await expect(page.locator('.credits')).toContainText('FluidR3 GM');
  await expect(page.locator('.credits')).toContainText('Alegreya');
  await tabTo(page.locator('.credits a').last());
  await page.keyboard.press('Escape');
  await player.isAt('title');
  await expect(way).toBeFocused();
});

test('whoever reads the credits in the middle of a story comes back to it', async ({ page, player }) => {
  await player.begin();
  await player.hurryTo('dilemma');
  const question = await page.locator('main').innerText();
  await page.keyboard.press('s');
  await player.press('Credits');
  await player.isAt('credits');
  await page.keyboard.press('Escape');
  await player.isAt('settings');
  await page.keyboard.press('Escape');
  await player.isAt('dilemma');
  expect(await page.locator('main').innerText()).toBe(question);
});

test('what the small print leads to is there', async ({ page, player }) => {
  await player.open();
  await player.press('Credits');
  const links = page.locator('.credits a');
  await expect(links).toHaveCount(2);
  for (const href of await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))) {
    expect(readFileSync(join(FILES, href), 'utf8')).toContain('MIT');
  }
});

test('without a connection the credits say so, and come another time', async ({ page, player, faults }) => {
  await player.open();
  await page.route('**/Credits-*.js', (route) => route.abort());
  await player.press('Credits');
  await expect(page.locator('dialog')).toContainText('could not be fetched');
  await page.keyboard.press('Escape');
  await page.unroute('**/Credits-*.js');
  await player.press('Credits');
  await expect(page.locator('.credits')).toBeVisible();
  forgive(faults, /Credits-|ERR_FAILED/);
});
