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

const notice = (player: Player) => player.page.locator('[data-notice=not-kept]');

for (const [what, happen] of [
  ['refused', refuseStorage],
  ['full', fillStorage],
  ['silent', silenceStorage],
] as const) {
  test(`storage ${what}: told once, and the whole game plays`, async ({ page, player }) => {
    await happen(page);
    await player.begin();
    await expect(notice(player)).toHaveCount(1);
    await player.playTo(['debrief']);
    await expect(page.locator('h1')).toBeVisible();
  });
}
