import { violations } from '../support/axe';
import { expect, test } from '../support/page';

test('a run shows how its player showed up: counted by season, and each statement with a decision to look at', async ({
  page,
  player,
}) => {
  await player.begin();
  await player.playTo(['debrief']);
  const card = page.locator('.profile');
  await expect(card.getByRole('heading', { name: 'How you showed up' })).toBeVisible();
  await expect(card.getByRole('row', { name: /^planning/ })).toBeVisible();
  await expect(card.getByText('It is not an assessment of your personality.')).toBeVisible();

  const said = card.locator('.profile-said > li');
  const count = await said.count();
  expect(count).toBeGreaterThan(2);
  expect(count).toBeLessThanOrEqual(7);
  for (const statement of await said.all()) {
    const [to] = await statement.getByRole('link').all();
    const shown = await to?.getAttribute('href');
    const decision = page.locator('article').filter({ has: page.locator(`[id="${shown?.slice(1)}"]`) });
    const quoted = await statement.locator('blockquote').first().innerText();
    await expect(decision.locator('.debrief-chosen')).toHaveText(quoted);
  }
  expect(await violations(page)).toEqual([]);

  await said.first().getByRole('link').press('Enter');
  await expect(page.locator('.debrief-decision:has(:target)')).toBeInViewport();
});
