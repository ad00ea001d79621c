import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { BUDGETS } from '../bench/budgets';
import { carriesPhaser, filesIn, fontsOf, heaviestOf, scriptsOf, shellOf, weightOfAll } from '../bench/weights';
import { ADDRESS, expect, FILES, test } from '../support/page';
import { STAGED } from '../support/player';

const SHELF = readdirSync('scenarios', { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
const DOORS = ['index.html', 'class/index.html', 'kiosk/index.html'];

/** Weighs files against a budget; says where the bytes are when there are too many. */
function keepWithin(most: number, paths: readonly string[]): void {
  const weight = weightOfAll(FILES, paths);
  expect(weight, `${weight} of ${most} bytes by brotli; heaviest: ${heaviestOf(FILES, paths)}`).toBeLessThanOrEqual(
    most,
  );
}

/** Paths of built files that a page fetches from now on. */
function watchFetches(page: Page): string[] {
  const paths: string[] = [];
  page.on('response', (response) => {
    if (!response.url().startsWith(ADDRESS)) return;
    const path = new URL(response.url()).pathname.slice(1);
    paths.push(path === '' || path.endsWith('/') ? `${path}index.html` : path);
  });
  return paths;
}

for (const door of DOORS) {
  test(`the first view of ${door} is small: page, styles and the scripts it names`, () => {
    const shell = shellOf(FILES, door);
    expect(shell.length).toBeGreaterThanOrEqual(3);
    keepWithin(BUDGETS.shell, shell);
  });

  test(`the first view of ${door} asks for few typefaces`, () => {
    const fonts = fontsOf(FILES, door);
    expect(fonts.length).toBeGreaterThan(0);
    keepWithin(BUDGETS.fonts, fonts);
  });

  test(`${door} carries no Phaser before it needs a stage`, async ({ page }) => {
    const fetched = watchFetches(page);
    await page.goto(`./${door.replace('index.html', '')}`);
    await page.waitForLoadState('networkidle');
    const scripts = fetched.filter((path) => path.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((path) => carriesPhaser(FILES, path))).toEqual([]);
  });
}

for (const door of DOORS)
  test(`all scripts that ${door} can ever ask for are small, with the heaviest world of a fable`, () => {
    const scripts = scriptsOf(FILES, door);
    const staged = door !== 'class/index.html';
    expect(scripts.filter((path) => carriesPhaser(FILES, path))).toHaveLength(staged ? 1 : 0);
    expect(scripts.filter((path) => path.startsWith('worlds/'))).toHaveLength(staged ? 1 : 0);
    keepWithin(BUDGETS.scripts, scripts);
  });

for (const fable of SHELF)
  test(`the first scene of ${fable} is small: all that is fetched until its first dilemma stands there with its stage`, async ({
    page,
    player,
  }) => {
    // At a pace that sounds, line by line: on a busy machine a long first scene takes minutes.
    test.slow();
    const fetched = watchFetches(page);
    await player.begin({ fable, ...STAGED, speed: 'fast' });
    await player.playTo(['dilemma']);
    await expect(page.locator('#stage canvas')).toHaveCount(1);
    await page.waitForLoadState('networkidle');
    expect(fetched.some((path) => carriesPhaser(FILES, path))).toBe(true);
    expect(fetched.some((path) => path.startsWith('audio/'))).toBe(true);
    keepWithin(BUDGETS.firstScene, fetched);
  });

test('everything there is can be kept for playing offline', () => {
  const files = filesIn(FILES);
  expect(files.length).toBeGreaterThan(20);
  keepWithin(BUDGETS.everything, files);
});
