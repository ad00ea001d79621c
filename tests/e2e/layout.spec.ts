import { sideways } from '../support/layout';
import { expect, test } from '../support/page';
import { STAGED } from '../support/player';
import { visitAll } from '../support/screens';
import { keepSettings } from '../support/settings';

const VIEWS = [
  { what: 'a phone', viewport: { width: 390, height: 844 }, textSize: 100 },
  { what: 'a phone with text at 200 %', viewport: { width: 390, height: 844 }, textSize: 200 },
  { what: 'a laptop at 400 % zoom', viewport: { width: 320, height: 256 }, textSize: 100 },
  { what: 'a laptop with text at 200 %', viewport: { width: 1280, height: 720 }, textSize: 200 },
];

for (const { what, viewport, textSize } of VIEWS) {
  test.describe(`on ${what}`, () => {
    test.use({ viewport });

    test('nothing lies off to the side on any screen', async ({ page, player }) => {
      await keepSettings(page, { textSize });
      await visitAll(player, async (screen) => expect(await sideways(page), screen).toEqual([]));
    });
  });
}

/** How many lines before the present one show some of themselves at the upper edge and not all, but for the last. */
const cutLines = (list: Element) =>
  [...list.children].slice(0, -1).filter((line) => {
    const edge = list.getBoundingClientRect().top + Number.parseFloat(getComputedStyle(list).paddingBlockStart);
    const { top, bottom } = line.getBoundingClientRect();
    return top < edge - 1 && bottom > edge + 1;
  }).length;

test('what was said last stays in view, and whole, when the question takes its room', async ({ page, player }) => {
  await player.begin(STAGED);
  const left = () =>
    page.locator('.earlier').evaluate((list) => list.scrollHeight - list.clientHeight - list.scrollTop);
  for (let dilemma = 0; dilemma < 3; dilemma += 1) {
    await player.hurryTo('dilemma');
    await expect.poll(left).toBeLessThan(1);
    expect(await page.locator('.earlier').evaluate(cutLines)).toBe(0);
    await player.choose();
  }
});
