import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, FILES, FOLDER_ADDRESS, test } from '../support/page';
import { STAGED } from '../support/player';
import { FABLE, goodCode } from '../support/runs';

const KILO = 1000;
const built = () => readdirSync(FILES, { recursive: true, encoding: 'utf8' });
const packed = (path: string) => brotliCompressSync(readFileSync(join(FILES, path))).length;
const sum = (paths: readonly string[]) => paths.reduce((all, path) => all + packed(path), 0);

/** What the page asks for by itself: its scripts, their modules, its styles. */
function firstFiles(): string[] {
  const html = readFileSync(join(FILES, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)];
  return named.map((match) => match[1] ?? '');
}

test('the first view is small: page, styles and first script in 90 kB', () => {
  const first = firstFiles();
  expect(first.length).toBeGreaterThanOrEqual(2);
  expect(sum(['index.html', ...first])).toBeLessThanOrEqual(90 * KILO);
});

test('all the scripts that a player ever loads weigh at most 300 kB, the fable not counted', async ({
  page,
  player,
}) => {
  const loaded = new Set<string>();
  page.on('response', (response) => loaded.add(new URL(response.url()).pathname.slice(1)));
  await player.begin(STAGED);
  await expect(page.locator('#stage canvas')).toHaveCount(1);
  await player.open({ run: goodCode() });
  await player.isAt('debrief');
  const scripts = [...loaded].filter((path) => path.endsWith('.js') && !path.includes('scenario-'));
  expect(scripts.length).toBeGreaterThanOrEqual(4);
  expect(sum(scripts)).toBeLessThanOrEqual(300 * KILO);
});

test('the typefaces of the game weigh at most 60 kB', () => {
  const fonts = built().filter((path) => path.endsWith('.woff2'));
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.reduce((all, path) => all + readFileSync(join(FILES, path)).length, 0)).toBeLessThanOrEqual(60 * KILO);
});

test('the page carries its security policy and nothing inline', async ({ page }) => {
  const html = readFileSync(join(FILES, 'index.html'), 'utf8');
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/);
  await page.goto('./');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
});

test('the built files play from any folder of a host', async ({ page, player }) => {
  await page.goto(`${FOLDER_ADDRESS}?fable=${FABLE}&text=1&speed=instant&seed=7`);
  await player.beginFromCard();
  await player.playTo(['debrief']);
  await expect(page.locator('#debrief-link')).toHaveValue(new RegExp(`^${FOLDER_ADDRESS}`));
});
