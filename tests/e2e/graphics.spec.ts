import type { Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { expect, forgive, test } from '../support/page';
import { STAGED } from '../support/player';

// Small, since every frame is drawn in software.
test.use({ viewport: { width: 640, height: 400 } });

test('the stage joins after the words, one canvas that screen readers do not meet', async ({ page, player }) => {
  await player.begin(STAGED);
  await expect(page.locator('#stage canvas')).toHaveCount(1);
  await expect(page.locator('#stage')).toHaveAttribute('aria-hidden', 'true');
  await player.playTo(['dilemma']);
  await player.choose();
  await player.goOn();
  await expect(page.locator('canvas')).toHaveCount(1);
});

test('with movement, the stage still lets go of the machine once nothing happens', async ({ page, player }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.addInitScript(() => {
    const request = window.requestAnimationFrame;
    window.requestAnimationFrame = (callback) =>
      request.call(window, (time) => {
        performance.mark('frame');
        callback(time);
      });
  });
  await player.begin(STAGED);
  await expect(page.locator('#stage canvas')).toHaveCount(1);
  const frames = () => page.evaluate(() => performance.getEntriesByName('frame').length);
  const framesInTwoSeconds = async () => {
    const before = await frames();
    await page.waitForTimeout(2000);
    return (await frames()) - before;
  };
  await expect.poll(framesInTwoSeconds, { timeout: 60_000 }).toBe(0);
});

test('without WebGL the game is complete', async ({ page, player }) => {
  await page.addInitScript(() => {
    const own = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.includes('webgl') ? null : Reflect.apply(own, this, [kind, ...rest]);
    } as typeof own;
  });
  await player.begin(STAGED);
  await player.hurryTo('debrief');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

/** Takes the graphics context away, as a driver may, and gives it back a little later. */
const loseContext = (canvas: Locator) =>
  canvas.evaluate(async (element) => {
    const drawn = element as HTMLCanvasElement;
    const loss = (drawn.getContext('webgl2') ?? drawn.getContext('webgl'))?.getExtension('WEBGL_lose_context');
    loss?.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 300));
    loss?.restoreContext();
  });

/** The browser or Phaser says that the context is gone and back: that was the point. */
const LOSS = /context (lost|restored)/i;

test('when the graphics context is lost the story goes on, and the stage comes back', async ({
  page,
  player,
  faults,
}) => {
  await player.begin(STAGED);
  const canvas = page.locator('#stage canvas');
  await expect(canvas).toHaveCount(1);
  await loseContext(canvas);
  await player.playTo(['dilemma']);
  await player.choose();
  await expect(canvas).toHaveCount(1);
  forgive(faults, LOSS);
});

test('when it is lost again soon after, the story goes on in words', async ({ page, player, faults }) => {
  await player.begin(STAGED);
  const canvas = page.locator('#stage canvas');
  await expect(canvas).toHaveCount(1);
  await expect(player.root).not.toHaveAttribute('data-layout', 'column');
  await loseContext(canvas);
  await player.goOn();
  await loseContext(canvas);
  await expect(canvas).toHaveCount(0);
  await expect(player.root).toHaveAttribute('data-layout', 'column');
  await player.playTo(['dilemma']);
  await player.choose();
  forgive(faults, LOSS);
});

/** Painters that fail, each in its way; run in the page before anything else. */
const BROKEN_PAINTERS: Readonly<Record<string, () => void>> = {
  'there is no canvas for workers': () => {
    Reflect.deleteProperty(globalThis, 'OffscreenCanvas');
  },
  'no worker can be started': () => {
    globalThis.Worker = class {
      constructor() {
        throw new Error('no workers here');
      }
    } as unknown as typeof Worker;
  },
  'the worker breaks down after its first jobs': () => {
    const post = Worker.prototype.postMessage;
    let jobs = 0;
    Worker.prototype.postMessage = function (this: Worker, ...message: unknown[]) {
      jobs += 1;
      if (jobs < 4) Reflect.apply(post, this, message);
      else this.dispatchEvent(new ErrorEvent('error'));
    } as typeof post;
  },
  'the worker cannot do some of its jobs': () => {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, request: { id: number }) {
      if (request.id % 3 > 0) Reflect.apply(post, this, [request]);
      else this.dispatchEvent(new MessageEvent('message', { data: { id: request.id, failed: 'no bitmap' } }));
    } as typeof post;
  },
};

/** Whether the stage shows more than its plain ground: colours that a screenshot of it has. */
async function coloursOf(canvas: Locator): Promise<number> {
  const { data } = PNG.sync.read(await canvas.screenshot());
  const colours = new Set<number>();
  for (let i = 0; i < data.length; i += 4) colours.add(data.readUInt32BE(i) >>> 8);
  return colours.size;
}

for (const [trouble, breakPainter] of Object.entries(BROKEN_PAINTERS))
  test(`the place is painted and the story goes on when ${trouble}`, async ({ page, player }) => {
    await page.addInitScript(breakPainter);
    await player.begin(STAGED);
    const canvas = page.locator('#stage canvas');
    await expect.poll(() => coloursOf(canvas), { timeout: 60_000 }).toBeGreaterThan(500);
    await player.playTo(['dilemma']);
    await player.choose();
    await expect(canvas).toHaveCount(1);
  });

test('when a place can be painted by nobody, the story goes on without it', async ({ page, player, faults }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'OffscreenCanvas');
    const own = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind === '2d' && this.width > 300 ? null : Reflect.apply(own, this, [kind, ...rest]);
    } as typeof own;
  });
  await player.begin(STAGED);
  await player.playTo(['dilemma']);
  await player.choose();
  await player.goOn();
  expect(faults).toEqual([]);
});

test('when the painter does not come the story is told in words, and the next run has its stage', async ({
  page,
  player,
  faults,
}) => {
  const painter = /paint\.worker/;
  let asked = 0;
  await page.route(painter, (route) => {
    asked += 1;
    return route.abort();
  });
  await player.begin(STAGED);
  await expect(player.root).toHaveAttribute('data-layout', 'column');
  // Once for the worker, and once for the page, which would paint in its stead; perhaps for the river behind the card, too.
  const before = asked;
  expect(before).toBeGreaterThanOrEqual(2);
  await player.hurryTo('ending');
  expect(asked).toBe(before);
  await player.hurryTo('debrief');
  await page.unroute(painter);
  await player.press('Play again');
  await expect(player.root).toHaveAttribute('data-layout', 'staged');
  forgive(faults, /ERR_FAILED/);
});

/** Counts from now on how often the page's graphics draw; what it returns tells. */
async function countDraws(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const drawn = { goes: 0 };
    Object.assign(globalThis, { drawn });
    for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
      const draw = prototype.drawElements;
      prototype.drawElements = function (...shape) {
        drawn.goes += 1;
        draw.apply(this, shape);
      };
    }
  });
  return () => page.evaluate(() => (globalThis as unknown as { drawn: { goes: number } }).drawn.goes);
}

test('in a pause the stage is drawn once it is there, and again after a loss', async ({ page, player, faults }) => {
  const goes = await countDraws(page);
  await player.begin(STAGED);
  await player.press('Pause');
  const canvas = page.locator('#stage canvas');
  await expect(canvas).toHaveCount(1);
  // The bare ground is one go, a place with its sheets ten.
  await expect.poll(goes).toBeGreaterThan(8);
  await page.waitForTimeout(500);
  const before = await goes();
  await loseContext(canvas);
  await expect.poll(goes).toBeGreaterThan(before + 8);
  forgive(faults, LOSS);
});

test('a run that was left in a pause leaves the stage awake for the next one', async ({ page, player }) => {
  const goes = await countDraws(page);
  await player.begin(STAGED);
  const canvas = page.locator('#stage canvas');
  await expect.poll(() => coloursOf(canvas), { timeout: 60_000 }).toBeGreaterThan(500);
  await player.press('Pause');
  await player.press('Leave to the title');
  await player.openCard();
  const before = await goes();
  await player.beginFromCard();
  await player.playTo(['dilemma']);
  // A place and its cast are ten goes. Asleep it would draw once or twice for its new size, and no more.
  await expect.poll(goes, { timeout: 20_000 }).toBeGreaterThan(before + 60);
});

/** Counts what is given to workers to be painted, and what they have answered. */
const countJobs = (page: Page) =>
  page.addInitScript(() => {
    const jobs = { given: 0, answered: 0 };
    const heard = new WeakSet<Worker>();
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, ...message: unknown[]) {
      if (!heard.has(this)) {
        heard.add(this);
        this.addEventListener('message', () => {
          jobs.answered += 1;
        });
      }
      jobs.given += 1;
      Reflect.apply(post, this, message);
    } as typeof post;
    Object.assign(globalThis, { jobs });
  });

test('a hidden page draws nothing, and is right at once when it is seen again', async ({ page, player }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await countJobs(page);
  await player.begin(STAGED);
  const canvas = page.locator('#stage canvas');
  await expect.poll(() => coloursOf(canvas), { timeout: 60_000 }).toBeGreaterThan(500);
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  const jobs = () => page.evaluate(() => (globalThis as unknown as { jobs: { given: number; answered: number } }).jobs);
  const unrest = async () => {
    const { given } = await jobs();
    await page.waitForTimeout(1000);
    const now = await jobs();
    return now.given - given + now.given - now.answered;
  };
  // What had been begun is still painted, however long a piece takes.
  await expect.poll(unrest, { timeout: 60_000 }).toBe(0);
  const { given: before } = await jobs();
  expect(before).toBeGreaterThan(0);
  await player.playTo(['dilemma']);
  await player.choose();
  await player.playTo(['dilemma']);
  expect((await jobs()).given).toBe(before);
  await page.evaluate(() => {
    Reflect.deleteProperty(document, 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(async () => (await jobs()).given).toBeGreaterThan(before);
  await player.choose();
});

test('a phone turned in mid-line, and a finer screen, keep a whole picture', async ({ page, player }) => {
  // Emulated screens change their dots without telling the page: what a browser would say is said here.
  await page.addInitScript(() => {
    const own = globalThis.matchMedia;
    globalThis.matchMedia = (query) => {
      const list = own.call(globalThis, query);
      if (query.startsWith('(resolution')) Object.assign(globalThis, { dots: list });
      return list;
    };
  });
  await page.setViewportSize({ width: 390, height: 700 });
  await player.begin(STAGED);
  const canvas = page.locator('#stage canvas');
  await expect.poll(() => coloursOf(canvas), { timeout: 60_000 }).toBeGreaterThan(500);
  await page.setViewportSize({ width: 700, height: 390 });
  const shape = () =>
    canvas.evaluate((drawn) => {
      const { width, height } = drawn as HTMLCanvasElement;
      return { dots: width / drawn.clientWidth, stretch: width / height / (drawn.clientWidth / drawn.clientHeight) };
    });
  await expect.poll(async () => Math.abs((await shape()).stretch - 1)).toBeLessThan(0.02);
  await page.evaluate(() => {
    Object.defineProperty(globalThis, 'devicePixelRatio', { configurable: true, value: 2 });
    (globalThis as unknown as { dots: MediaQueryList }).dots.dispatchEvent(new Event('change'));
  });
  await expect.poll(async () => Math.round((await shape()).dots)).toBe(2);
  await player.playTo(['dilemma']);
  await player.choose();
});

test('where one reads from the right, the stage is turned over, and the words are not', async ({ page, player }) => {
  await player.begin(STAGED);
  await player.root.evaluate((root) => root.setAttribute('dir', 'rtl'));
  const turned = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => new DOMMatrix(getComputedStyle(element).transform).a);
  expect([await turned('#stage canvas'), await turned('.play')]).toEqual([-1, 1]);
  await player.playTo(['dilemma']);
  await player.choose();
});

test('on a phone held sideways no card lies on the stage', async ({ page, player }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await player.begin(STAGED);
  const canvas = page.locator('#stage canvas');
  await expect(canvas).toHaveCount(1);
  const clear = async () => {
    const stage = await page.locator('#stage').boundingBox();
    const cards = await page
      .locator('.play .card, .play .choice')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
    return cards.every((left) => left >= (stage?.x ?? 0) + (stage?.width ?? Number.POSITIVE_INFINITY));
  };
  expect(await clear()).toBe(true);
  await player.playTo(['dilemma']);
  expect(await clear()).toBe(true);
});
