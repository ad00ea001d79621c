import { violations } from '../support/axe';
import { KIOSK_SCREENS, UNDONE, visitKiosk } from '../support/kioskScreens';
import { sideways } from '../support/layout';
import { expect, forgive, test } from '../support/page';
import { Visitor } from '../support/visitor';

const THEMES = [
  { name: 'light', media: { colorScheme: 'light' } },
  { name: 'dark', media: { colorScheme: 'dark' } },
  { name: 'contrast', media: { contrast: 'more' } },
] as const;

for (const { name, media } of THEMES) {
  test.describe(`a kiosk in ${name}`, () => {
    test.use({ hasTouch: true, viewport: { width: 1080, height: 1920 } });

    test('axe finds nothing on any screen', async ({ page, faults }) => {
      await page.emulateMedia(media);
      const seen: string[] = [];
      await visitKiosk(new Visitor(page), async (screen) => {
        expect(await violations(page), screen).toEqual([]);
        await expect(page.locator('html')).toHaveAttribute('data-theme', name);
        seen.push(screen);
      });
      expect(seen).toHaveLength(KIOSK_SCREENS);
      forgive(faults, UNDONE);
    });
  });
}

const SCREENS = [
  { width: 1080, height: 1920, text: 38 },
  { width: 1920, height: 1080, text: 38 },
  { width: 1280, height: 720, text: 25 },
  { width: 768, height: 1024, text: 23 },
  { width: 390, height: 844, text: 22 },
];

/** Buttons and other controls in view that are smaller than a finger needs. */
const SMALLEST = 64;

for (const { width, height, text } of SCREENS) {
  test.describe(`a kiosk of ${width} × ${height}`, () => {
    test.use({ hasTouch: true, viewport: { width, height } });

    test('has large text, large targets, and nothing off to the side', async ({ page, faults }) => {
      await visitKiosk(new Visitor(page), async (screen) => {
        expect(await sideways(page), screen).toEqual([]);
        const small = await page.locator('button:visible, summary:visible').evaluateAll(
          (all, least) =>
            all
              .map((one) => ({ box: one.getBoundingClientRect(), name: one.textContent }))
              .filter(({ box }) => box.width < least || box.height < least)
              .map(({ box, name }) => `${name} ${box.width} × ${box.height}`),
          SMALLEST,
        );
        expect(small, screen).toEqual([]);
      });
      const size = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
      expect(Math.floor(size)).toBe(text);
      forgive(faults, UNDONE);
    });
  });
}
