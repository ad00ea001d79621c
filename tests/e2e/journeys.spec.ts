import { press, tabTo } from '../support/keyboard';
import { expect, test } from '../support/page';
import { Player, STAGED, tap } from '../support/player';

test('a whole run by keyboard alone, the focus never lost', async ({ page }) => {
  const player = new Player(page, press);
  await player.open();
  await player.openCard();
  await player.beginFromCard();
  for (let step = 0; (await player.screen()) !== 'debrief'; step += 1) {
    await expect.poll(() => player.focused(), `after step ${step}`).not.toBe('body');
    if ((await player.screen()) === 'dilemma') await chooseByKey(player, step);
    else await goOnByKey(player, step);
    expect(step).toBeLessThan(400);
  }
  await expect.poll(() => player.focused()).not.toBe('body');
});

/** By its number and by walking to it, in turn. */
async function chooseByKey(player: Player, step: number): Promise<void> {
  const turn = await player.turn();
  if (step % 2 === 0) await player.page.keyboard.press('1');
  else {
    await tabTo(player.choices.last());
    await player.page.keyboard.press('Enter');
  }
  await expect(player.root).toHaveAttribute('data-turn', String(turn + 1));
}

/** With Enter and with Space, in turn; the focus should be there already. */
async function goOnByKey(player: Player, step: number): Promise<void> {
  await tabTo(player.advance.first());
  await player.page.keyboard.press(step % 2 === 0 ? 'Enter' : 'Space');
}

test('a key that is held down goes on once', async ({ page, player }) => {
  await player.begin();
  const line = page.locator('.present');
  const first = await line.innerText();
  for (let repeat = 0; repeat < 5; repeat += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(line).not.toHaveText(first);
  await expect(page.locator('.earlier .line')).toHaveCount(1);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a whole run by touch', async ({ page }) => {
    const player = new Player(page, tap);
    await player.open();
    await player.openCard();
    await player.beginFromCard();
    await player.playTo(['debrief'], 1);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('when the phone is turned, the latest of the earlier lines stays in view', async ({ page }) => {
    const player = new Player(page, tap);
    await page.route('**/assets/stage-*.js', () => {});
    await player.begin(STAGED);
    await player.playTo(['dilemma'], 0);
    await player.choose();
    const hidden = () =>
      page.locator('.earlier').evaluate((list) => Math.round(list.scrollHeight - list.clientHeight - list.scrollTop));
    for (const viewport of [
      { width: 844, height: 390 },
      { width: 320, height: 568 },
    ]) {
      await page.setViewportSize(viewport);
      await expect.poll(hidden).toBeLessThanOrEqual(1);
    }
  });

  test('a finger reaches everything in front of the stage', async ({ page }) => {
    const player = new Player(page, tap);
    await player.begin(STAGED);
    await expect(page.locator('#stage canvas')).toHaveCount(1);
    await player.playTo(['dilemma']);
    await player.press(/^Ask/);
    await player.choose(1);
    await player.goOn();
  });
});

test('a whole run in words alone, without a canvas', async ({ page, player }) => {
  await player.begin();
  await player.playTo(['debrief'], 2, async () => {
    await expect(page.locator('canvas')).toHaveCount(0);
  });
  expect(await player.root.getAttribute('data-verdict')).toMatch(
    /^(bureaucratic|chaotic|declining|muddling|thriving)$/,
  );
});

test('the same seed and choices give the same run, another choice another', async ({ player }) => {
  const runs: string[] = [];
  for (const place of [0, 0, 1]) {
    await player.begin();
    await player.hurryTo('debrief', place);
    runs.push(await player.page.locator('#debrief-link').inputValue());
  }
  expect(runs[1]).toBe(runs[0]);
  expect(runs[2]).not.toBe(runs[0]);
});

test('a reload comes back to the same line', async ({ page, player }) => {
  await player.begin();
  await player.playTo(['dilemma']);
  await player.choose(1);
  await player.goOn();
  const place = await whereabouts(player);
  await page.reload();
  await resume(player);
  expect(await whereabouts(player)).toEqual(place);
  await player.hurryTo('debrief');
});

test('a reload at a dilemma keeps the dilemma, its order and the counsel asked', async ({ page, player }) => {
  await player.begin();
  await player.playTo(['dilemma']);
  await player.press(/^Ask/);
  const place = await whereabouts(player);
  await page.reload();
  await resume(player);
  expect(await whereabouts(player)).toEqual(place);
});

/** All that a player sees of where they are. */
async function whereabouts(player: Player) {
  return {
    screen: await player.screen(),
    turn: await player.turn(),
    words: await player.page.locator('main').innerText(),
    choices: await player.choices.evaluateAll((all) => all.map((choice) => choice.getAttribute('data-choice'))),
  };
}

async function resume(player: Player): Promise<void> {
  await player.press('Go on where you stopped');
  await player.isAt('scene', 'dilemma');
}

test('play again from a decision keeps what was decided before it', async ({ page, player }) => {
  await player.begin();
  await player.hurryTo('debrief');
  await page
    .getByRole('button', { name: /from here/i })
    .nth(2)
    .click();
  await player.isAt('scene', 'dilemma');
  expect(await player.turn()).toBe(2);
  await player.hurryTo('debrief', 1);
});
