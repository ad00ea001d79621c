/** Builds the game, serves what was built, and plays it in a real browser. Arguments go on to Playwright. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, preview } from 'vite';
import { ADVICE, findBrowser, thisMachine } from './browser.mjs';

const ROOT = join(import.meta.dirname, '../..');
const configFile = join(ROOT, 'vite.config.ts');
const galleryFile = join(ROOT, 'src/tools/gallery/vite.config.ts');
const workbenchFile = join(ROOT, 'tests/support/workbench/vite.config.ts');

/**
 * @param {Record<string, string>} settings for playwright.config.ts and the tests
 * @returns {Promise<number>} Playwright's exit code
 */
function play(settings) {
  const cli = join(ROOT, 'node_modules/@playwright/test/cli.js');
  const child = spawn(process.execPath, [cli, 'test', ...process.argv.slice(2)], {
    cwd: ROOT,
    env: { ...process.env, ...settings },
    stdio: 'inherit',
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** A folder deep inside a host: where a course page or a company's intranet may put the game. */
const FOLDER = '/courses/week-3/';

/**
 * @param {string} files the built ones
 * @param {string} base path they are served under
 */
async function serve(files, base) {
  const server = await preview({ configFile, base, build: { outDir: files }, preview: { port: 0, host: '127.0.0.1' } });
  return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}

/** The gallery from its sources, which nothing builds. It does not watch them: nobody edits while tests run. */
async function serveGallery() {
  const quiet = { port: 0, host: '127.0.0.1', hmr: false, watch: null };
  const server = await createServer({ configFile: galleryFile, logLevel: 'warn', server: quiet });
  await server.listen();
  return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}

/** @param {import('./browser.mjs').Browser} browser */
async function buildAndPlay(browser) {
  // Apart from dist, so that a game being served from there is left alone.
  const files = await mkdtemp(join(tmpdir(), 'hand-in-glove-'));
  try {
    const bench = join(files, 'workbench');
    const game = join(files, 'game');
    await build({ configFile, logLevel: 'warn', build: { outDir: game } });
    await build({ configFile: workbenchFile, logLevel: 'warn', build: { outDir: bench } });
    const servers = await Promise.all([serve(game, '/'), serve(game, FOLDER), serve(bench, '/'), serveGallery()]);
    const [plain, deep, workbench, gallery] = servers;
    const code = await play({
      GAME_ADDRESS: plain.address,
      GAME_FOLDER_ADDRESS: deep.address,
      GAME_FILES: game,
      GAME_WORKBENCH_ADDRESS: workbench.address,
      GAME_GALLERY_ADDRESS: gallery.address,
      GAME_BROWSER: browser.path ?? '',
    });
    await Promise.all(servers.map((server) => server.close()));
    return code;
  } finally {
    await rm(files, { recursive: true, force: true });
  }
}

const browser = await findBrowser(thisMachine);
if (browser === null) console.error(ADVICE);
process.exit(browser === null ? 1 : await buildAndPlay(browser));
