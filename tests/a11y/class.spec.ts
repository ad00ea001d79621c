import { violations } from '../support/axe';
import { Instructor, visitClass } from '../support/instructor';
import { expect, test } from '../support/page';
import { FABLE } from '../support/runs';
import { keepSettings } from '../support/settings';

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`axe finds nothing on the page of an instructor in ${theme}`, async ({ page }) => {
    await keepSettings(page, { theme });
    const seen: string[] = [];
    await visitClass(new Instructor(page), '', async (what) => {
      expect(await violations(page), what).toEqual([]);
      seen.push(what);
    });
    expect(seen).toHaveLength(6);
  });

  test(`axe finds nothing on a run for a class in ${theme}`, async ({ page, player }) => {
    await keepSettings(page, { theme });
    await player.open({ fable: FABLE, class: '1', meters: 'shown' });
    await page.locator('.for-class').waitFor();
    expect(await violations(page), 'card').toEqual([]);
    await player.beginFromCard();
    await player.playTo(['dilemma']);
    await player.choose();
    expect(await violations(page), 'meters').toEqual([]);
    await player.hurryTo('debrief');
    await page.locator('.debrief-class').waitFor();
    expect(await violations(page), 'code').toEqual([]);
  });
}
