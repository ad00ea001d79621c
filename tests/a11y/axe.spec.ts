import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/page';
import { visitAll } from '../support/screens';
import { keepSettings } from '../support/settings';

/** Words that are still fading in have a contrast of the moment only. */
const settled = (page: Page) =>
  page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));

async function violations(page: Page): Promise<string[]> {
  await settled(page);
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`));
}

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`axe finds nothing on any screen in ${theme}`, async ({ page, player }) => {
    await keepSettings(page, { theme });
    const seen: string[] = [];
    await visitAll(player, async (screen) => {
      expect(await violations(page), screen).toEqual([]);
      seen.push(screen);
    });
    expect(seen).toHaveLength(10);
  });
}
