import type { Page, Response } from '@playwright/test';
import { UNDONE } from '../support/kioskScreens';
import { expect, FOLDER_ADDRESS, forgive, test } from '../support/page';
import { holdClock, Visitor } from '../support/visitor';

test.use({ hasTouch: true, viewport: { width: 800, height: 1000 } });

/** All that the page and the browser hold, but for the stage: it stays once it is there, out of sight. */
const dump = (page: Page) =>
  page.evaluate(async () => {
    const body = document.body.cloneNode(true) as HTMLElement;
    body.querySelector('#stage')?.replaceChildren();
    return {
      root: [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
      body: body.innerHTML,
      title: document.title,
      focus: document.activeElement?.localName,
      scroll: [scrollX, scrollY],
      history: history.state,
      stores: [{ ...localStorage }, { ...sessionStorage }, document.cookie],
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
    };
  });

/** The landing is painted as soon as its painter has been fetched, which no clock of a test can hurry. */
const painted = (page: Page) => page.locator('.living[data-painted]').waitFor({ state: 'attached' });

const NOTHING_KEPT = { stores: [{}, {}, ''], databases: [], caches: [] };

test('a visitor plays from the invitation to the debrief by touch, and leaves nothing behind', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.open();
  await painted(page);
  const fresh = await dump(page);
  expect(fresh).toMatchObject(NOTHING_KEPT);
  await visitor.begin();
  await visitor.player.press('Larger text');
  await visitor.player.press('Sound off');
  await expect(visitor.player.button('Sound on')).toBeVisible();
  await visitor.player.playTo(['debrief'], 1);
  await expect(page.locator('.short-debrief')).toContainText('The decision that moved the most');
  await expect(page.locator('.drift-map svg')).toBeVisible();
  await expect(page.locator('a[href]')).toHaveCount(0);
  await expect(page.locator('input, textarea, [contenteditable]')).toHaveCount(0);
  await page.mouse.wheel(0, 600);
  await page.locator('.short-debrief').getByRole('button', { name: 'Start over' }).tap();
  await visitor.isAt('attract');
  await painted(page);
  expect(await dump(page)).toEqual(fresh);
});

test('no script of the stage or the sound comes before the first touch; then the stage does', async ({ page }) => {
  const scripts: Response[] = [];
  page.on('response', (response) => response.url().endsWith('.js') && scripts.push(response));
  const visitor = new Visitor(page);
  await visitor.open({ text: '0' });
  await page.locator('.living[data-painted]').waitFor();
  await page.waitForLoadState('networkidle');
  expect(scripts.length).toBeGreaterThan(2);
  for (const script of scripts) {
    expect(script.url()).not.toMatch(/\/(stage|audio)-/);
    expect(await script.text(), script.url()).not.toMatch(/Phaser|Howl/);
  }
  await visitor.begin();
  await expect(page.locator('#stage canvas')).toHaveCount(1);
});

test('somebody who has gone is asked for, and then forgotten', async ({ page }) => {
  const pass = await holdClock(page);
  const visitor = new Visitor(page);
  await visitor.open({ idle: '300' });
  await painted(page);
  await pass(1);
  const fresh = await dump(page);
  await visitor.toDilemma();
  await pass(299);
  await visitor.isAt('dilemma');
  await pass(1);
  await visitor.isAt('warning');
  await expect(page.locator('.warning-left')).toHaveText('30');
  await pass(10);
  await expect(page.locator('.warning-left')).toHaveText('20');
  await expect(page.locator('.warning [role="status"]')).toHaveText(/^20 seconds/);
  await pass(3);
  await expect(page.locator('.warning [role="status"]')).toHaveText(/^20 seconds/);
  await pass(17);
  await visitor.isAt('attract');
  await painted(page);
  expect(await dump(page)).toEqual(fresh);
});

test('an answer to the warning does nothing but answer it', async ({ page }) => {
  const pass = await holdClock(page);
  const visitor = new Visitor(page);
  await visitor.open({ idle: '300' });
  await visitor.toDilemma();
  const choice = await visitor.player.choices.first().boundingBox();
  const answers = [
    () => page.touchscreen.tap((choice?.x ?? 0) + 30, (choice?.y ?? 0) + 30),
    () => page.keyboard.press('1'),
    () => page.keyboard.press('Enter'),
    () => page.keyboard.press('Escape'),
  ];
  for (const answer of answers) {
    await pass(305);
    await visitor.isAt('warning');
    await answer();
    await visitor.isAt('dilemma');
    expect(await visitor.player.turn()).toBe(0);
    await expect(page.locator('dialog[open]')).toHaveCount(0);
  }
  await visitor.player.choose();
  expect(await visitor.player.turn()).toBe(1);
});

for (const [width, height, larger] of [
  [1080, 1920, 0],
  [1920, 1080, 0],
  [1920, 1080, 1],
] as const) {
  test(`all answers are in view at ${width} × ${height}, both advised, text made larger ${larger} times`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.route('**/assets/stage-*.js', () => {});
    const visitor = new Visitor(page);
    await visitor.open({ text: '0' });
    await visitor.begin();
    for (let times = 0; times < larger; times += 1) await visitor.player.press('Larger text');
    await visitor.player.playTo(['dilemma']);
    for (let asked = 0; asked < 2; asked += 1) await visitor.player.press(/^Ask/);
    await expect(page.locator('.answer')).toHaveCount(2);
    await page.evaluate(() => scrollTo(0, 0));
    const last = await visitor.player.choices.last().boundingBox();
    const bar = await page.locator('.bar').boundingBox();
    const foot = height > width ? (bar?.y ?? 0) : height;
    expect((last?.y ?? 0) + (last?.height ?? height)).toBeLessThanOrEqual(foot);
  });
}

test('starting over is asked about first', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.open();
  await visitor.begin();
  await visitor.player.press('Start over');
  await visitor.player.press('Go on with the story');
  await visitor.isAt('scene', 'dilemma');
  await visitor.player.press('Start over');
  await page.locator('[data-dialog="start-over"]').getByRole('button', { name: 'Start over' }).tap();
  await visitor.isAt('attract');
});

test('another language in the middle of a story, and the first one again for the next visitor', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.open({ lang: 'en-XA' });
  await expect(page.locator('.invitation > span')).toHaveCount(2);
  await visitor.begin();
  const english = await page.locator('main').innerText();
  await visitor.player.press('Language');
  await page.locator('[data-language="en-XA"]').tap();
  await expect(visitor.player.root).toHaveAttribute('lang', 'en-XA');
  await expect(page.locator('main')).not.toHaveText(english);
  await visitor.isAt('scene', 'dilemma');
  await page.locator('.bar .button').last().tap();
  await page.locator('[data-dialog="start-over"] .kiosk-ways .button').last().tap();
  await visitor.isAt('attract');
  await expect(visitor.player.root).toHaveAttribute('lang', 'en-XA');
});

test('the ways out are shut', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.open();
  await visitor.begin();
  const refused = await page.evaluate(() => {
    const events = ['contextmenu', 'selectstart', 'dragstart', 'dragover', 'drop', 'gesturestart', 'auxclick'];
    const pinch = new WheelEvent('wheel', { ctrlKey: true, bubbles: true, cancelable: true });
    const all = [...events.map((name) => new Event(name, { bubbles: true, cancelable: true })), pinch];
    return all.map((event) => document.querySelector('main')?.dispatchEvent(event));
  });
  expect(refused).toEqual(Array(8).fill(false));
  await page.evaluate(() =>
    addEventListener('keydown', ({ key, ctrlKey, defaultPrevented }) => {
      if (ctrlKey && key.length === 1) document.body.dataset[`stopped${key}`] = String(defaultPrevented);
    }),
  );
  for (const key of ['p', 's', 'o', 'f']) {
    await page.keyboard.press(`Control+${key}`);
    await expect(page.locator('body'), key).toHaveAttribute(`data-stopped${key}`, 'true');
  }
  const styles = await page.evaluate(() =>
    [...document.querySelectorAll('main, main *')].map((one) => getComputedStyle(one).touchAction),
  );
  expect(new Set(styles)).toEqual(new Set(['pan-y']));
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).overscrollBehaviorX)).toBe('none');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('body')).toBeHidden();
});

test('going back leads nowhere', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.open();
  await visitor.toDilemma();
  for (let times = 0; times < 3; times += 1) {
    await page.evaluate(() => history.back());
    await expect.poll(() => page.evaluate(() => history.state)).toBe('kiosk');
    await visitor.isAt('dilemma');
  }
});

test('a second finger does nothing while the first is down', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.open();
  await visitor.toDilemma();
  const box = await visitor.player.choices.first().boundingBox();
  const [x, y] = [(box?.x ?? 0) + 40, (box?.y ?? 0) + 30];
  const fingers = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number; id: number }[]) =>
    fingers.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [{ x: 20, y: 20, id: 0 }]);
  await touch('touchStart', [
    { x: 20, y: 20, id: 0 },
    { x, y, id: 1 },
  ]);
  await touch('touchEnd', []);
  expect(await visitor.player.turn()).toBe(0);
  await visitor.player.choose();
});

test('an error anywhere is apologized for, and gone after a while', async ({ page, faults }) => {
  const pass = await holdClock(page);
  const visitor = new Visitor(page);
  await visitor.open();
  await painted(page);
  await pass(1);
  const fresh = await dump(page);
  await visitor.begin();
  await page.evaluate(() => void Promise.reject(new Error('undone')));
  await visitor.isAt('error');
  await expect(page.locator('h1')).toHaveText(/our mistake/);
  await pass(15);
  await visitor.isAt('attract');
  await painted(page);
  expect(await dump(page)).toEqual(fresh);
  await visitor.toDilemma();
  forgive(faults, UNDONE);
});

test('a kiosk whose first scripts do not come says so, and tries again by itself', async ({ page, faults }) => {
  const pass = await holdClock(page);
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('./kiosk/');
  await expect(page.locator('.not-yet')).toContainText('tries again');
  await page.unroute('**/assets/*.js');
  await pass(15);
  await page.locator('.attract-begin').waitFor();
  await expect(page.locator('.not-yet')).toHaveCount(0);
  forgive(faults, /ERR_FAILED|preload/);
});

test('it stands in any folder of a host', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.open({}, FOLDER_ADDRESS);
  await visitor.begin();
  await visitor.player.playTo(['debrief']);
});
