import { encodeRun } from '../../src/run';
import { Instructor } from '../support/instructor';
import { expect, test } from '../support/page';
import { FABLE, gameOf, goodCode, TWINS, wholeRun } from '../support/runs';
import { smallScenarioText } from '../support/smallScenario';

/** What margins leave of a page, in pixels. */
const A4 = { width: 718, height: 1047 };
const DARK_INK = 'rgb(51, 38, 47)';

test.use({ colorScheme: 'dark' });

test('a run is printed as a report of its own, dark on light from a dark screen, and without buttons', async ({
  page,
  player,
}) => {
  await player.open({ run: goodCode() });
  const report = page.locator('.report');
  await expect(page.locator('.debrief-card').first()).not.toHaveCSS('color', DARK_INK);
  await expect(report).toBeHidden();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(report).toHaveCSS('color', DARK_INK);
  await expect(page.locator('.debrief')).toBeHidden();
  await expect(page.locator('button:visible, input:visible, summary:visible')).toHaveCount(0);
});

for (const [fable, place] of [
  ['nine-hundred-sticks', 0],
  ['nine-hundred-sticks', 1],
  [FABLE, 0],
  [TWINS, 0],
] as const)
  test(`a run of ${fable} takes two pages, whatever was chosen (${place})`, async ({ page, player }) => {
    const game = gameOf(fable);
    await player.open({ run: encodeRun(game, wholeRun(game, 7, place)) });
    await page.locator('.report').waitFor({ state: 'attached' });
    for (const format of ['A4', 'Letter']) {
      const written = (await page.pdf({ format })).toString('latin1');
      expect(written.match(/\/Type \/Page\b/g), format).toHaveLength(2);
    }
  });

test('what was written is printed for whoever asks for it, and not otherwise', async ({ page, player }) => {
  const words = 'One of them had met the storm before.';
  const game = gameOf(TWINS);
  await player.open({ run: encodeRun(game, wholeRun(game, 7)) });
  await page.locator('#twin-words').fill(words);
  await player.press('Keep this, and look');
  await expect(page.locator('.report')).not.toContainText(words);
  await page.getByLabel('Print what I wrote, too').check();
  await expect(page.locator('.report')).toContainText(words);
  // Also what is written after that.
  await page.locator('#reflection-action').fill('Ask whether anybody has met it before.');
  await expect(page.locator('.report')).toContainText('Ask whether anybody has met it before.');
});

test('what was written about a fable of one’s own is printed, though nothing keeps it', async ({ page, player }) => {
  await player.open();
  const file = { name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(smallScenarioText()) };
  await page.locator('input[type=file]').setInputFiles(file);
  await player.beginFromCard();
  await player.hurryTo('debrief');
  await page.locator('#reflection-so').fill('It is my own story.');
  await page.getByLabel('Print what I wrote, too').check();
  await expect(page.locator('.report')).toContainText('It is my own story.');
});

test('so is the page of an instructor', async ({ page }) => {
  await new Instructor(page).open();
  const heading = page.getByRole('heading', { level: 2 }).first();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('body')).toHaveCSS('color', DARK_INK);
  await expect(heading).toHaveCSS('color', 'rgb(122, 47, 40)');
});

test('a teaching note is printed by itself, over the whole width', async ({ page }) => {
  await new Instructor(page).open('notes');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('.note')).toHaveCSS('color', DARK_INK);
  await expect(page.locator('nav:visible, button:visible, h1:visible')).toHaveCount(0);
  await page.setViewportSize(A4);
  const [note, words] = [
    await page.locator('.note').boundingBox(),
    await page.locator('.note > p').last().boundingBox(),
  ];
  expect(words?.width).toBe(note?.width);
});

test('the way in for a class takes one page', async ({ page }) => {
  await new Instructor(page).open('projector');
  const written = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(written.match(/\/Type \/Page\b/g)).toHaveLength(1);
});

for (const width of [390, 1280]) {
  test(`the map of a class fills its frame on paper and leaves the first page room for it, from ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const instructor = new Instructor(page);
    await instructor.open('results');
    await page.getByRole('button', { name: 'made-up' }).click();
    await instructor.sees(5);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(A4);
    const frame = await page.locator('.class-map .drift-map-field').boundingBox();
    const drawing = await page.locator('.class-map svg[role=img]').boundingBox();
    const map = await page.locator('.class-card:has(.class-map)').boundingBox();
    if (frame === null || drawing === null || map === null) throw new Error('no map on paper');
    expect(Math.abs(frame.width - drawing.width)).toBeLessThan(3);
    expect(Math.abs(frame.height - drawing.height)).toBeLessThan(3);
    expect(map.y + map.height).toBeLessThan(A4.height);
    const written = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(written.match(/\/Type \/Page\b/g)).toHaveLength(3);
  });
}
