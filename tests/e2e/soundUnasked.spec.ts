import { FLAGS } from '../support/browser.mjs';
import { filesAskedFor, hearing, theme } from '../support/hearing';
import { expect, test } from '../support/page';
import { FABLE } from '../support/runs';

const { GAME_BROWSER } = process.env;

// A kiosk's browser lets a page sound without being asked; the game waits for a press all the same.
test.use({
  launchOptions: {
    args: [...FLAGS, '--autoplay-policy=no-user-gesture-required'],
    ...(GAME_BROWSER ? { executablePath: GAME_BROWSER } : {}),
  },
});

test('where a browser allows sound unasked, it still comes with the first press', async ({ page, player }) => {
  const files = filesAskedFor(page);
  await player.open({ fable: FABLE, speed: 'fast' });
  await page.waitForTimeout(1500);
  expect(files).toEqual([]);
  expect(await hearing(page)).toBe('none');
  await player.beginFromCard();
  await expect.poll(() => hearing(page)).toBe('running');
  await player.playTo(['dilemma']);
  await player.chooseOnceHeard();
  const stems = await theme(page);
  for (const { at } of stems) expect(Math.abs(at - (stems[0]?.at ?? 0))).toBeLessThan(0.001);
});
