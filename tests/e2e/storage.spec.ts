import type { Page } from '@playwright/test';
import { expect, test } from '../support/page';
import type { Player } from '../support/player';

/** A browser that keeps nothing, as some do in private windows. */
const refuseStorage = (page: Page) =>
  page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
    Object.defineProperty(window, 'indexedDB', { get: refuse });
  });

/** A disk without room: everything can be opened and nothing written. */
const fillStorage = (page: Page) =>
  page.addInitScript(() => {
    const full = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    Storage.prototype.setItem = full;
    IDBObjectStore.prototype.put = full;
    IDBObjectStore.prototype.add = full;
  });

/** Storage that never answers. */
const silenceStorage = (page: Page) =>
  page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (this: IDBFactory, ...named: [string, number?]) {
      const request = Reflect.apply(open, this, named) as IDBOpenDBRequest;
      request.addEventListener = () => {};
      return request;
    };
  });

/** Milliseconds after which a silent storage must have been given up on. */
const GIVEN_UP_AFTER = 40_000;

const notice = (player: Player) => player.page.locator('[data-notice=not-kept]');

for (const [what, happen] of [
  ['refused', refuseStorage],
  ['full', fillStorage],
  ['silent', silenceStorage],
] as const) {
  test(`storage ${what}: told once, and the whole game plays`, async ({ page, player }) => {
    await happen(page);
    await player.begin();
    await expect(notice(player)).toHaveCount(1, { timeout: GIVEN_UP_AFTER });
    await player.playTo(['debrief']);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('what is kept is what the README says, and erasing leaves nothing', async ({ page, player }) => {
  await player.open();
  await player.press('Settings');
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await player.begin();
  await player.playTo(['debrief']);
  await page.locator('#reflection-felt').fill('Hurried.');
  await expect(page.getByText('Kept in this browser.')).toBeVisible();
  const { keys, ...rest } = await kept(page);
  expect(keys.sort()).toEqual(['hand-in-glove.reflections', 'hand-in-glove.settings']);
  expect(rest).toEqual({
    databases: ['hand-in-glove'],
    runs: 1,
    cookies: [],
  });

  await player.open();
  await player.press('Settings');
  await player.press('Erase all of it');
  await player.press('Really erase it all?');
  await expect(page.getByText('Erased.')).toBeVisible();
  expect((await kept(page)).runs).toBe(0);
  expect(await page.evaluate(() => localStorage.getItem('hand-in-glove.settings') ?? '')).not.toContain('dark');
  expect(await page.evaluate(() => localStorage.getItem('hand-in-glove.reflections'))).toBe('{}');
});

test('a double press does not erase anything, and the focus is not lost when all is erased', async ({
  page,
  player,
}) => {
  await player.begin();
  await player.open();
  await player.press('Settings');
  await player.button('Erase all of it').dblclick();
  await expect(player.button('Really erase it all?')).toBeVisible();
  expect((await kept(page)).runs).toBe(1);
  await player.press('Really erase it all?');
  await expect(page.getByText('Erased.')).toBeFocused();
});

/** All that the browser holds of us. */
async function kept(page: Page) {
  const inPage = await page.evaluate(async () => {
    const opened = indexedDB.open('hand-in-glove');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opened.onsuccess = () => resolve(opened.result);
      opened.onerror = () => reject(opened.error);
    });
    const counted = database.transaction('runs').objectStore('runs').count();
    const runs = await new Promise((resolve) => {
      counted.onsuccess = () => resolve(counted.result);
    });
    database.close();
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    return { keys: Object.keys(localStorage), databases, runs };
  });
  return { ...inPage, cookies: await page.context().cookies() };
}
