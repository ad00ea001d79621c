import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from '../bench/weights';
import { expect, FILES, FOLDER_ADDRESS, test } from '../support/page';
import { FABLE } from '../support/runs';

test('the page carries its security policy and nothing inline', async ({ page }) => {
  const html = readFileSync(join(FILES, 'index.html'), 'utf8');
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/);
  await page.goto('./');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
});

test('no file that is built has anything of the gallery', () => {
  const files = filesIn(FILES);
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((path) => path.includes('gallery'))).toEqual([]);
  const written = files.filter((path) => /\.(html|js|css)$/.test(path));
  expect(written.filter((path) => readFileSync(join(FILES, path), 'utf8').includes('gallery-head'))).toEqual([]);
});

test('the built files play from any folder of a host', async ({ page, player }) => {
  await page.goto(`${FOLDER_ADDRESS}?fable=${FABLE}&text=1&speed=instant&seed=7`);
  await player.beginFromCard();
  await player.hurryTo('debrief');
  await expect(page.locator('#debrief-link')).toHaveValue(new RegExp(`^${FOLDER_ADDRESS}`));
});

const LINKED =
  /<link rel="(?:icon|apple-touch-icon|manifest)" href="([^"]+)"|<meta property="og:image" content="([^"]+)"/g;

for (const [door, many] of [
  ['index.html', 4],
  ['class/index.html', 3],
  ['kiosk/index.html', 1],
] as const) {
  test(`the icons, the picture and the manifest that ${door} names are there, wherever the folder lies`, () => {
    const html = readFileSync(join(FILES, door), 'utf8');
    const named = [...html.matchAll(LINKED)].map(([, link, picture]) => link ?? picture ?? '');
    expect(named).toHaveLength(many);
    expect(named.filter((path) => !/^\.{1,2}\//.test(path))).toEqual([]);
    expect(named.filter((path) => !existsSync(join(FILES, dirname(door), path)))).toEqual([]);
  });
}
