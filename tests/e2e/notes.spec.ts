import { Instructor } from '../support/instructor';
import { expect, forgive, test } from '../support/page';

const heading = { level: 2, name: /^Teaching note: / };

test('from the assigned fable to its teaching note, and on to another', async ({ page }) => {
  const instructor = new Instructor(page);
  await instructor.open('assign', '?fable=two-banks&seed=7');
  await page.getByRole('link', { name: 'Read its teaching note' }).click();
  await expect(page.getByRole('heading', heading)).toHaveText('Teaching note: Two Banks, One Bridge');
  await page.locator('.notes-shelf').getByRole('link', { name: 'Nine Hundred Sticks' }).click();
  await expect(page.getByRole('heading', heading)).toHaveText('Teaching note: Nine Hundred Sticks');
  await expect(page.locator('.notes-shelf [aria-current]')).toHaveText('Nine Hundred Sticks');
  // Reading about another fable assigns none.
  await page.getByRole('link', { name: 'Assign', exact: true }).click();
  expect(await instructor.link()).toContain('fable=two-banks');
});

test('a link to a part of a note leads there, on the page and after a reload', async ({ page }) => {
  await new Instructor(page).open('notes');
  await page.locator('.notes-contents').getByRole('link', { name: 'Questions' }).click();
  const questions = page.locator('[data-section=questions]');
  await expect(questions).toBeFocused();
  await expect(questions).toBeInViewport();
  await expect(page).toHaveURL(/#notes\/alder-ferry\/questions$/);
  await page.reload();
  await expect(questions).toBeFocused();
  await expect(questions).toBeInViewport();
});

test('the concept map is a table, and a card for each decision where there is no room for one', async ({ page }) => {
  await new Instructor(page).open('notes');
  await expect(page.getByRole('columnheader', { name: 'what it exposes' })).toBeVisible();
  const row = page.getByRole('row', { name: 'Rope day' });
  await expect(row.getByRole('rowheader')).toHaveText('Rope day');
  const wide = await row.boundingBox();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(row.getByRole('cell').first()).toBeVisible();
  const narrow = await row.getByRole('cell').last().boundingBox();
  expect(narrow?.width).toBeGreaterThan(250);
  expect(wide?.width).toBeGreaterThan(narrow?.width ?? 0);
});

test('a fable that is not there shows the note of the assigned one', async ({ page }) => {
  await page.goto('./class/#notes/nowhere/at-all');
  await expect(page.getByRole('heading', heading)).toHaveText('Teaching note: The Ferry at Alder Bend');
});

test('a note that does not arrive is told, and asked for again', async ({ page, faults }) => {
  let broken = true;
  await page.route('**/notes/*.js', (route) => (broken ? route.abort() : route.continue()));
  await page.goto('./class/#notes');
  await expect(page.locator('.notes [role=status]')).toContainText('did not arrive');
  broken = false;
  await page.getByRole('link', { name: 'Results' }).click();
  await page.getByRole('link', { name: 'Teaching notes' }).click();
  await expect(page.getByRole('heading', heading)).toBeVisible();
  forgive(faults, /ERR_FAILED/);
});
