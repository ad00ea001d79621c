import { Instructor } from '../support/instructor';
import { expect, test } from '../support/page';
import { goodCode } from '../support/runs';

/** What margins leave of a page, in pixels. */
const A4 = { width: 718, height: 1047 };
const DARK_INK = 'rgb(51, 38, 47)';

test.use({ colorScheme: 'dark' });

test('a debrief is printed dark on light from a dark screen, and without buttons', async ({ page, player }) => {
  await player.open({ run: goodCode() });
  const card = page.locator('.debrief-card').first();
  await expect(card).not.toHaveCSS('color', DARK_INK);
  await expect(page.locator('.debrief button').first()).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(card).toHaveCSS('color', DARK_INK);
  await expect(page.locator('.debrief button:visible')).toHaveCount(0);
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
