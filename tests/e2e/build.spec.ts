import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
