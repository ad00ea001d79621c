import { violations } from '../support/axe';
import { expect, test } from '../support/page';
import { visitAll } from '../support/screens';
import { keepSettings } from '../support/settings';

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`axe finds nothing on any screen in ${theme}`, async ({ page, player }) => {
    await keepSettings(page, { theme });
    const seen: string[] = [];
    await visitAll(player, async (screen) => {
      expect(await violations(page), screen).toEqual([]);
      seen.push(screen);
    });
    expect(seen).toHaveLength(11);
  });
}
