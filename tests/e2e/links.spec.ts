import { expect, test } from '../support/page';
import { altered, FABLE, goodCode, recoded } from '../support/runs';

const code = goodCode();
/** Where the version of the fable, its rules hash and the version of the rules stand in a code. */
const VERSION_AT = 2 + FABLE.length;
const HASH_AT = VERSION_AT + 6;
const ENGINE_AT = HASH_AT + 8;

test('a run link opens the debrief of that run', async ({ page, player }) => {
  await player.open({ run: code });
  await player.isAt('debrief');
  await expect(page.locator('#debrief-link')).toHaveValue(new RegExp(`run=${code}`));
  expect(await player.focused()).not.toBe('body');
});

test('a finished game gives a link that opens the same debrief', async ({ page, player }) => {
  await player.begin();
  await player.hurryTo('debrief');
  const link = await page.locator('#debrief-link').inputValue();
  const verdict = await player.root.getAttribute('data-verdict');
  const tried = page.getByText('1,000 years tried.');
  await tried.waitFor();
  const story = await page.locator('main').innerText();
  await page.goto(link);
  await tried.waitFor();
  await expect(page.locator('#debrief-link')).toHaveValue(link);
  await expect(player.root).toHaveAttribute('data-verdict', verdict ?? '');
  expect(await page.locator('main').innerText()).toBe(story);
});

const BAD_LINKS = [
  { what: 'cut short', run: code.slice(0, -20), says: 'RUN_CUT' },
  { what: 'altered', run: altered(code), says: 'RUN_ALTERED' },
  {
    what: 'of another version of the fable',
    run: recoded(code, (bytes) => bytes.fill(7, HASH_AT, HASH_AT + 8)),
    says: 'RUN_OTHER_VERSION',
  },
  {
    what: 'of other rules',
    run: recoded(code, (bytes) => bytes.fill(99, ENGINE_AT, ENGINE_AT + 1)),
    says: 'RUN_OTHER_ENGINE',
  },
  { what: 'of a newer game', run: recoded(code, (bytes) => bytes.fill(9, 0, 1)), says: 'RUN_NEWER' },
  { what: 'of a fable that is not here', run: recoded(code, (bytes) => bytes.fill(0x7a, 2, 3)), says: 'RUN_FOREIGN' },
  { what: 'no run at all', run: 'hello, otter', says: 'RUN_BROKEN' },
];

for (const { what, run, says } of BAD_LINKS) {
  test(`a run link that is ${what} gets its own screen with a way on`, async ({ page, player }) => {
    await player.open({ run });
    await player.isAt('error');
    await expect(page.locator('main')).toContainText(says);
    expect(await player.focused()).not.toBe('body');
    await player.press('Back to the title');
    await player.isAt('title');
  });
}

test('an address that asks for a fable that is not here says so, with a way on', async ({ page, player }) => {
  await player.open({ fable: 'no-such-fable' });
  await player.isAt('error');
  await expect(page.locator('main')).toContainText('no-such-fable');
  await player.press('Back to the title');
  await player.isAt('title');
});

const BAD_VALUES = { seed: 'otter', lang: 'xx', speed: 'sideways', text: 'maybe' };

for (const [name, value] of Object.entries(BAD_VALUES)) {
  test(`an address that says ${name}=${value} is answered kindly, and the game is there`, async ({ page, player }) => {
    await player.open({ [name]: value });
    await expect(page.locator('[data-notice=complaint]')).toContainText(value);
    await player.openCard();
    await player.beginFromCard();
  });
}
