import type { Locator } from '@playwright/test';
import { expect, type Faults, test } from '../support/page';
import { STAGED } from '../support/player';

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
  await player.playTo(['debrief']);
  await expect(page.locator('h1')).toBeVisible();
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
function forgiveLoss(faults: Faults): void {
  faults.splice(0, faults.length, ...faults.filter((fault) => !/context (lost|restored)/i.test(fault)));
}

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
  forgiveLoss(faults);
});

test('when it is lost again soon after, the story goes on in words', async ({ page, player, faults }) => {
  await player.begin(STAGED);
  const canvas = page.locator('#stage canvas');
  await expect(canvas).toHaveCount(1);
  await loseContext(canvas);
  await player.goOn();
  await loseContext(canvas);
  await expect(canvas).toHaveCount(0);
  await expect(player.root).toHaveAttribute('data-layout', 'column');
  await player.playTo(['dilemma']);
  await player.choose();
  forgiveLoss(faults);
});
