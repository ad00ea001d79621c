import { readFileSync } from 'node:fs';
import { encodeRun } from '../../src/run';
import { POLICIES, record } from '../../src/simulate';
import { Instructor, visitClass } from '../support/instructor';
import { press } from '../support/keyboard';
import { sideways } from '../support/layout';
import { ADDRESS, expect, FOLDER_ADDRESS, forgive, test } from '../support/page';
import { click, Player } from '../support/player';
import { altered, FABLE, ferry, goodCode, wholeRun } from '../support/runs';
import { keepSettings } from '../support/settings';
import { unbracketed } from '../support/words';

const game = ferry();
const codes = (count: number, seed = 7) =>
  Array.from({ length: count }, (_, nth) => encodeRun(game, record(game, POLICIES.random, seed + nth)));

/** As a class sends them: names, links, good wishes, a line with nothing in it. */
const noisy = (all: readonly string[]) =>
  all.map((code, nth) => `Person ${nth}, thank you! ${ADDRESS}?run=${code}`).join('\nsee you on Monday\n\n');

for (const hand of [click, press]) {
  test(`from an assignment through a run to its result, by ${hand === press ? 'keyboard' : 'pointer'}`, async ({
    page,
  }) => {
    const instructor = new Instructor(page);
    await instructor.open();
    await page.locator('input[inputmode=numeric]').fill('41');
    await page.locator('label', { hasText: 'Shown' }).locator('input').focus();
    await page.keyboard.press('Space');
    const link = await instructor.link();
    expect(link).toBe(`${ADDRESS}?fable=${FABLE}&lang=en&meters=shown&class=1&seed=41`);
    await hand(page.getByRole('button', { name: 'Copy the link' }));
    await expect(page).toHaveURL(/fable=alder-ferry&for=en&meters=shown&seed=41/);

    await page.goto(`${link}&speed=instant&text=1`);
    await expect(page.locator('.for-class')).toContainText('no name');
    const player = new Player(page, hand);
    await player.beginFromCard();
    await expect(page.locator('.meters li')).toHaveCount(5);
    await player.playTo(['debrief']);
    const code = await page.locator('#class-code').inputValue();
    const verdict = await player.root.getAttribute('data-verdict');

    await instructor.open('results', '?fable=alder-ferry&for=en&meters=shown&seed=41');
    await instructor.paste(`Pat: ${code}`);
    await instructor.sees(1);
    const row = page.locator('.runs tbody tr');
    await expect(row).toContainText('As it says');
    await expect(page.locator('.outcome')).toContainText('All of them are runs of it');
    await expect(row).not.toContainText(verdict ?? '', { ignoreCase: true });
    await expect(row.getByRole('link')).toHaveCount(0);
  });
}

test('the clipboard gets the link, and where it takes nothing the link is marked', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const instructor = new Instructor(page);
  await instructor.open();
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.locator('.hand-out [role=status]').first()).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await instructor.link());
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.getByRole('button', { name: 'Copy the link' }).click();
  await expect(page.locator('.hand-out')).toContainText('by hand');
  const marked = () => page.evaluate(() => getSelection()?.toString());
  expect(await marked()).toBe(await instructor.link());
});

test('a seed that makes no sense is told and changes nothing', async ({ page }) => {
  const instructor = new Instructor(page);
  await instructor.open();
  const seed = page.locator('input[inputmode=numeric]');
  await seed.fill('77');
  await seed.fill('otter');
  await expect(page.locator('.seed')).toContainText('whole number');
  expect(await instructor.link()).toContain('seed=77');
  await page.getByRole('button', { name: 'Draw another' }).click();
  await expect(seed).toHaveValue(/^\d{1,4}$/);
  await page.locator('label', { hasText: 'Each their own' }).click();
  expect(await instructor.link()).not.toContain('seed=');
});

test('the QR code can be shown large and taken along', async ({ page }) => {
  const instructor = new Instructor(page);
  await instructor.open();
  for (const [name, file] of [
    ['SVG', /^hand-in-glove-alder-ferry\.svg$/],
    ['PNG', /^hand-in-glove-alder-ferry\.png$/],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `QR code as ${name}` }).click();
    const got = await download;
    expect(got.suggestedFilename()).toMatch(file);
    const bytes = readFileSync(await got.path());
    expect(bytes.subarray(0, 4).toString('latin1')).toBe(name === 'SVG' ? '<svg' : '\x89PNG');
  }
  const shape = await page.locator('.hand-out .qr-dark').getAttribute('d');
  await page.getByRole('button', { name: 'projector' }).click();
  await expect(page.locator('.projector .qr-dark')).toHaveAttribute('d', shape ?? '');
  await expect(page.locator('.projector h1')).toBeFocused();
  await expect(page.locator('.class-main')).toBeHidden();
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page.locator('#class-link')).toBeVisible();
});

test('what was pasted is still there after the assignment was on the wall', async ({ page }) => {
  const instructor = new Instructor(page);
  await instructor.open('results', `?fable=${FABLE}&seed=7&for=en`);
  await instructor.paste(codes(5).join('\n'));
  await instructor.sees(5);
  await page.getByRole('link', { name: 'Assign' }).click();
  await page.getByRole('button', { name: 'projector' }).click();
  await expect(page.locator('.runs')).toBeHidden();
  await page.getByRole('link', { name: 'Back' }).click();
  await page.getByRole('link', { name: 'Results' }).click();
  await instructor.sees(5);
  await expect(page.locator('.runs')).toBeVisible();
});

test('a fable that does not come is told of', async ({ page, faults }) => {
  const instructor = new Instructor(page);
  await instructor.open('results');
  await page.route('**/fables/*.js', (route) => route.abort());
  await instructor.paste(codes(1).join());
  await expect(page.getByRole('alert')).toContainText('Reload the page');
  await expect(page.locator('progress')).toHaveCount(0);
  forgive(faults, /ERR_FAILED/);
});

test('eight runs with names and talk around them become one map, counts and a list', async ({ page }) => {
  const instructor = new Instructor(page);
  const eight = codes(8);
  await instructor.open('results', `?fable=${FABLE}&seed=7&for=en`);
  await instructor.paste(`${noisy(eight)}\n${altered(eight[0] ?? '')}\n${eight[3]}`);
  await instructor.sees(8);
  await expect(page.locator('#outcome')).toBeFocused();
  await expect(page.locator('#codes')).toBeHidden();
  await expect(page.locator('.class-map svg[role=img] .class-way')).not.toHaveCount(0);
  await expect(page.locator('.class-map svg[role=img] > :last-child')).toHaveText(/\+\d/);
  const counts = await page.locator('.class-legend li').allInnerTexts();
  expect(counts.map((one) => Number(one.match(/\d+$/)?.[0])).reduce((a, b) => a + b)).toBe(8);
  for (const shared of await page.locator('.shared').all()) {
    const shares = await shared.locator('.shared-count').allInnerTexts();
    expect(shares.map((one) => Number.parseInt(one, 10)).reduce((a, b) => a + b)).toBe(8);
  }
  await expect(page.locator('.outcome')).toContainText('7 are runs of something else');
  await expect(page.locator('.outcome')).toContainText('One code came more than once');
  await page.getByText('Count every line').click();
  await expect(page.locator('.class-legend')).toContainText(/\d/);
  await expect(page.locator('.lost')).toContainText('letter changed');
  const opened = page.waitForEvent('popup');
  await page.locator('.runs tbody tr').first().getByRole('link').click();
  const debrief = await opened;
  await expect(debrief.locator('html')).toHaveAttribute('data-screen', 'debrief');
  await debrief.close();
  expect(await page.locator('main').innerText()).not.toContain('Person');
});

test('who goes to the results stays at their heading while their code is fetched', async ({ page }) => {
  const instructor = new Instructor(page);
  await instructor.open();
  await page.getByRole('link', { name: 'Results' }).click();
  await page.locator('#codes').waitFor();
  await expect(page.locator('h1:visible')).toBeFocused();
});

test('fewer than five runs are listed and not broken down', async ({ page }) => {
  const instructor = new Instructor(page);
  await instructor.open('results');
  await instructor.paste(codes(4).join('\n'));
  await instructor.sees(4);
  await expect(page.locator('.class-map, .shared')).toHaveCount(0);
  await expect(page.locator('.outcome')).toContainText('1 more, and');
  await expect(page.locator('.runs thead th')).toHaveText(['Run', 'Played again']);
  await expect(page.locator('.runs a')).toHaveCount(0);
});

test('a text with nothing in it, or nothing whole, is answered with a cure', async ({ page }) => {
  const instructor = new Instructor(page);
  await instructor.open('results');
  await instructor.paste('  \n ');
  await expect(page.locator('#codes-trouble')).toContainText('nothing here to read');
  await instructor.paste(`hello\n${goodCode().slice(0, -8)}`);
  await expect(page.locator('.outcome')).toContainText('No run code was found');
  await expect(page.locator('#codes')).toBeVisible();
  await expect(page.locator('.runs')).toHaveCount(0);
});

test('codes in one row without a gap are all found, and what is left over of it is told', async ({ page }) => {
  const instructor = new Instructor(page);
  await instructor.open('results');
  await instructor.paste(codes(8).join('') + goodCode().slice(0, -8));
  await instructor.sees(8);
  await expect(page.locator('.lost')).toContainText('Line 1: Beside what was found in it: The link');
});

test('a text file is read like what is pasted, and what is no text is refused', async ({ page }) => {
  const instructor = new Instructor(page);
  await instructor.open('results');
  const file = page.locator('input[type=file]');
  await file.setInputFiles({ name: 'runs.csv', mimeType: 'text/csv', buffer: Buffer.from(codes(5).join('\r\n')) });
  await instructor.sees(5);
  await page.locator('.hand-in summary').click();
  await file.setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from([137, 80, 0, 0]) });
  await expect(page.locator('#codes-trouble')).toContainText('photo.png');
});

test('the example shows it all without a class, and says that it is one', async ({ page }) => {
  const instructor = new Instructor(page);
  await instructor.open('results');
  await page.getByRole('button', { name: 'made-up' }).click();
  await instructor.sees(5);
  await expect(page.locator('.outcome-example')).toBeVisible();
  await expect(page.locator('.class-map')).toBeVisible();
});

test('two hundred runs are read, verified, and put on one map', async ({ page }) => {
  const instructor = new Instructor(page);
  await instructor.open('results');
  await instructor.paste(noisy(codes(200, 1000)));
  await instructor.sees(200);
  await expect(page.locator('.runs-verified')).toHaveCount(200);
});

test('neither stage nor sound is ever fetched, nothing is kept, and any folder will do', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${FOLDER_ADDRESS}class/#assign`);
  await page.locator('#class-link').waitFor();
  const scripts = () => asked.filter((path) => path.endsWith('.js'));
  expect(scripts().filter((path) => /scenario|fables|Results/.test(path))).toEqual([]);
  expect(await page.locator('#class-link').inputValue()).toContain(`${FOLDER_ADDRESS}?fable=`);
  await page.getByRole('link', { name: 'Results' }).click();
  await page.getByRole('button', { name: 'made-up' }).click();
  await expect(page.locator('.runs tbody tr')).toHaveCount(5);
  expect(scripts().length).toBeGreaterThan(3);
  expect(asked.filter((path) => /stage|paint|audio|howler|phaser|\.(mp3|ogg|webm|m4a)$/i.test(path))).toEqual([]);
  const kept = await page.evaluate(async () => [...Object.keys(localStorage), ...(await indexedDB.databases())]);
  expect(kept).toEqual([]);
});

test('a run of one’s own finds the way to the class page, and back', async ({ page, player }) => {
  await player.open();
  await page.getByRole('link', { name: 'For instructors' }).click();
  await expect(page.locator('[data-heading=assign]')).toBeVisible();
  await page.getByRole('link', { name: 'Hand in Glove' }).click();
  await player.isAt('title');
});

test('without a class the code stands below the link', async ({ page, player }) => {
  await player.begin();
  await expect(page.locator('.meters')).toHaveCount(0);
  await player.hurryTo('debrief');
  await expect(page.locator('.debrief-class')).toHaveCount(0);
  const code = encodeRun(game, wholeRun(game, 7));
  await expect(page.locator('#class-code')).toHaveValue(code);
});

test('a class that hides the meters hides them from those who had them, too', async ({ page, player }) => {
  await keepSettings(page, { meters: true });
  await player.begin();
  await expect(page.locator('.meters li')).toHaveCount(5);
  await player.begin({ class: '1', meters: 'hidden' });
  await expect(page.locator('.meters')).toHaveCount(0);
});

test('in the pseudo-language the page has no word that nobody could translate', async ({ page }) => {
  await visitClass(new Instructor(page), '?lang=en-XA', async (what) =>
    expect(await unbracketed(page), what).toEqual([]),
  );
});

for (const { viewport, textSize } of [
  { viewport: { width: 390, height: 844 }, textSize: 100 },
  { viewport: { width: 390, height: 844 }, textSize: 200 },
  { viewport: { width: 320, height: 256 }, textSize: 100 },
  { viewport: { width: 1280, height: 720 }, textSize: 200 },
]) {
  test(`nothing lies off to the side at ${viewport.width} px and ${textSize} %`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await keepSettings(page, { textSize });
    await visitClass(new Instructor(page), '', async (what) => expect(await sideways(page), what).toEqual([]));
  });
}
