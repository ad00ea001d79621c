import { Instructor } from '../support/instructor';
import { expect, test } from '../support/page';
import { goodCode } from '../support/runs';

test('an assignment taken off the screen is still there after a reload, and leaves no step behind', async ({
  page,
}) => {
  const instructor = new Instructor(page);
  await instructor.open();
  const link = await instructor.link();
  const steps = await page.evaluate(() => history.length);
  await expect(page).toHaveURL(new RegExp(`seed=${new URL(link).searchParams.get('seed')}\\b.*#assign`));
  await page.reload();
  expect(await instructor.link()).toBe(link);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.getByRole('link', { name: 'Results' }).click();
  await instructor.paste(goodCode());
  await expect(page.locator('.outcome')).toContainText('Held against your assignment');
});

test('an address that cannot be read is told of kindly, and what can be read of it is kept', async ({ page }) => {
  const instructor = new Instructor(page);
  await instructor.open('assign', '?fable=nope&seed=3&meters=maybe');
  const told = page.getByRole('complementary');
  await expect(told).toContainText('“nope”, which is not told here. It is The Ferry at Alder Bend now.');
  await expect(told).toContainText('meters=maybe');
  expect(await instructor.link()).toContain('fable=alder-ferry&lang=en&meters=hidden&class=1&seed=3');
  await expect(page).toHaveURL(/\?fable=alder-ferry&for=en&meters=hidden&seed=3#assign/);
  await told.getByRole('button', { name: 'Understood' }).click();
  await expect(told).toHaveCount(0);
  await instructor.open('assign', '?seed=otter');
  const drawn = new URL(await instructor.link()).searchParams.get('seed');
  await expect(told).toContainText('which fable has been lost');
  await expect(told).toContainText(`so one was drawn: ${drawn}.`);
});

test('a step back leads to the part it came from, and takes the assignment along', async ({ page }) => {
  const instructor = new Instructor(page);
  await instructor.open('results');
  expect(new URL(page.url()).search).toBe('');
  await page.getByRole('link', { name: 'Assign' }).click();
  const link = await instructor.link();
  await page.goBack();
  await expect(page.locator('[data-heading=results]')).toBeVisible();
  await expect(page).toHaveURL(/seed=\d+#results/);
  await page.reload();
  await page.getByRole('link', { name: 'Assign' }).click();
  expect(await instructor.link()).toBe(link);
});
