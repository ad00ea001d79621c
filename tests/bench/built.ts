import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import game from '../../vite.config';
import { ADVICE, FLAGS, findBrowser, thisMachine } from '../support/browser.mjs';
import { type Site, serve } from './site';

const ROOT = join(import.meta.dirname, '../..');
const PAGES = join(import.meta.dirname, 'pages');

/** What the measures in a browser share: the built game, pages to compare it with, a host for both, a browser. */
export interface Built {
  /** The folder with the game's files. */
  readonly files: string;
  readonly site: Site;
  readonly browser: Browser;
}

async function buildGame(outDir: string): Promise<void> {
  await build({ configFile: join(ROOT, 'vite.config.ts'), logLevel: 'error', build: { outDir } });
}

/** Built as the game is, policy and all, but for stock Phaser where a page asks for that. */
async function buildPages(outDir: string): Promise<void> {
  const { resolve, plugins, worker } = game;
  const input = Object.fromEntries(
    ['phaser', 'sprites', 'stage', 'change'].map((name) => [name, `${name}/index.html`]),
  );
  await build({
    configFile: false,
    root: PAGES,
    base: './',
    logLevel: 'error',
    ...(resolve && { resolve }),
    ...(plugins && { plugins }),
    ...(worker && { worker }),
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      assetsDir: 'bench',
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: Object.fromEntries(Object.entries(input).map(([n, p]) => [n, join(PAGES, p)])) },
    },
  });
}

async function launch(): Promise<Browser> {
  const found = await findBrowser(thisMachine);
  if (found === null) throw new Error(ADVICE);
  const args = [...FLAGS, '--js-flags=--expose-gc', '--enable-precise-memory-info'];
  return chromium.launch({ args, ...(found.path === undefined ? {} : { executablePath: found.path }) });
}

/** A fresh visitor, who has nothing kept or cached. Close the page's context when done. */
export async function visitor({ browser }: Built, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  // What runs this file marks named functions with a call to this, which a page does not know.
  await context.addInitScript('globalThis.__name = (named) => named;');
  return context.newPage();
}

/** Builds, serves, opens a browser, does the work, and leaves nothing behind. */
export async function withBuilt<T>(work: (built: Built) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'hand-in-glove-bench-'));
  const [files, pages] = [join(folder, 'game'), join(folder, 'pages')];
  try {
    await buildGame(files);
    await buildPages(pages);
    const site = await serve([files, pages]);
    const browser = await launch();
    try {
      return await work({ files, site, browser });
    } finally {
      await browser.close();
      await site.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
