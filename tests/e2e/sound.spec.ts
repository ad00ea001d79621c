import {
  filesAskedFor,
  goingOn,
  hearing,
  loudness,
  noteStarts,
  noteWakings,
  startedSince,
  theme,
  wakings,
} from '../support/hearing';
import { expect, FOLDER_ADDRESS, forgive, test } from '../support/page';
import type { Parameters, Player } from '../support/player';
import { FABLE } from '../support/runs';

/** At a pace that sounds. */
const HEARD: Parameters = { speed: 'fast' };

test('nothing is fetched before the first press; then the place sounds, and with the first choice the theme, in step', async ({
  page,
  player,
}) => {
  const files = filesAskedFor(page);
  await player.open({ fable: FABLE, ...HEARD });
  await page.mouse.move(40, 40);
  await page.waitForTimeout(1500);
  expect(await hearing(page)).toBe('none');
  await player.beginFromCard();
  await expect.poll(() => hearing(page)).toBe('running');
  await expect.poll(async () => (await goingOn(page)).map(({ name }) => name)).toContain('lapping');
  expect([...files].sort()).toEqual(['effects.webm', 'landing.webm', 'voices.webm']);
  await player.playTo(['dilemma']);
  await noteStarts(page);
  await player.chooseOnceHeard();
  const stems = await theme(page);
  for (const { at } of stems) expect(Math.abs(at - (stems[0]?.at ?? 0))).toBeLessThan(0.001);
  expect(await startedSince(page)).toContain('choose');
  await expect.poll(() => loudness(page)).toBeGreaterThan(0.005);
});

test('a cue sounds when it is due', async ({ page, player }) => {
  await player.begin(HEARD);
  await expect.poll(async () => (await goingOn(page)).length).toBeGreaterThan(0);
  await noteStarts(page);
  await player.playTo(['dilemma']);
  await player.chooseOnceHeard(page.locator('[data-choice="mend"]'));
  await expect.poll(() => startedSince(page)).toContain('choose');
  await player.goOn();
  await player.goOn();
  await expect.poll(() => startedSince(page)).toContain('market-bell');
});

test('a pause is silent, and the volumes act through it', async ({ page, player }) => {
  await player.begin(HEARD);
  await player.playTo(['dilemma']);
  await player.chooseOnceHeard();
  await theme(page);
  await page.keyboard.press('s');
  await expect.poll(() => hearing(page)).toBe('suspended');
  await noteWakings(page);
  await page.getByRole('slider', { name: 'Music' }).fill('10');
  await expect.poll(() => wakings(page), 'one hears what the slider does').toBe(1);
  await expect.poll(() => hearing(page)).toBe('suspended');
  await page.getByRole('checkbox', { name: 'No sound at all' }).check();
  await page.keyboard.press('Escape');
  await expect.poll(() => hearing(page)).toBe('running');
  await expect.poll(async () => Math.max(...(await goingOn(page)).map(({ volume }) => volume))).toBe(0);
});

test('who wants no sound fetches none', async ({ page, player }) => {
  const files = filesAskedFor(page);
  await page.addInitScript(() => localStorage.setItem('hand-in-glove.settings', JSON.stringify({ muted: true })));
  await player.begin(HEARD);
  await player.playTo(['dilemma']);
  await player.chooseOnceHeard();
  await page.waitForTimeout(1500);
  expect(files).toEqual([]);
  expect(await hearing(page)).toBe('none');
});

test('leaving a run ends its sound, and the next one has its own', async ({ page, player }) => {
  await player.begin(HEARD);
  await expect.poll(async () => (await goingOn(page)).length).toBeGreaterThan(0);
  await page.keyboard.press('p');
  await player.press(/Leave/);
  await expect.poll(() => goingOn(page)).toEqual([]);
  await player.openCard();
  await player.beginFromCard();
  await expect.poll(() => hearing(page)).toBe('running');
  await expect.poll(() => goingOn(page)).not.toEqual([]);
});

test('the sounds are found from any folder of a host', async ({ page, player }) => {
  const found: number[] = [];
  page.on('response', (response) => {
    if (response.url().startsWith(`${FOLDER_ADDRESS}audio/`)) found.push(response.status());
  });
  await page.goto(`${FOLDER_ADDRESS}?fable=${FABLE}&text=1&speed=fast&seed=7`);
  await player.beginFromCard();
  await expect.poll(() => found.filter((status) => status === 200).length).toBeGreaterThanOrEqual(3);
});

/** The browser's own line about a file that is not there: that was the point. */
const MISSING = /Failed to load resource/;

test.describe('the story goes on', () => {
  // Those that a first turn at the landing asks for.
  for (const sheet of ['effects', 'voices', 'landing', 'alder-tunes', 'alder-base', 'alder-order', 'alder-energy']) {
    test(`without ${sheet}`, async ({ page, player, faults }) => {
      const refused: string[] = [];
      await page.route(`**/audio/${sheet}.*`, (route) => {
        refused.push(route.request().url());
        return route.fulfill({ status: 404 });
      });
      await playOneTurn(player);
      await expect.poll(() => refused.length, 'both kinds were tried').toBe(2);
      forgive(faults, MISSING);
    });
  }

  test('without any sound file, and with files that are not sound', async ({ page, player, faults }) => {
    await page.route('**/audio/*.webm*', (route) => route.abort());
    await page.route('**/audio/*.m4a*', (route) => route.fulfill({ status: 200, body: 'not a sound' }));
    await playOneTurn(player);
    forgive(faults, MISSING);
  });

  test('without Web Audio', async ({ page, player }) => {
    await page.addInitScript(() => {
      Object.assign(globalThis, { AudioContext: undefined, webkitAudioContext: undefined });
    });
    await playOneTurn(player);
  });

  test('without the code that sounds', async ({ page, player, faults }) => {
    await page.route('**/assets/audio-*.js', (route) => route.abort());
    await playOneTurn(player);
    forgive(faults, MISSING);
  });
});

async function playOneTurn(player: Player): Promise<void> {
  await player.begin(HEARD);
  await player.playTo(['dilemma']);
  await player.chooseOnceHeard();
  await player.goOn();
}
