import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import type {} from 'vitest/config';
import { noteFrom } from './src/pages/class/notes/fromMarkdown.ts';
import { standInFor } from './src/stage/phaserCuts.ts';
import { withNeededMethods } from './src/stage/phaserMethods.ts';

const here = (path: string) => resolve(import.meta.dirname, path);

/** Build flags of Phaser's own sources; without sound (howler owns it) and optional plugins. */
const PHASER_FLAGS: Record<string, string> = {
  FEATURE_SOUND: 'false',
  PLUGIN_CAMERA3D: 'false',
  PLUGIN_FBINSTANT: 'false',
  WEBGL_DEBUG: 'false',
  WEBGL_RENDERER: 'true',
  CANVAS_RENDERER: 'false',
};

const PHASER_MODULE = /\/phaser\/src\/(.+)\.js$/;

/** Lets us import Phaser's core from its sources and leave out what the stage does not use. */
function phaserCore(): Plugin {
  return {
    name: 'phaser-core',
    enforce: 'pre',
    transform: {
      filter: { id: PHASER_MODULE },
      handler(code, id) {
        const path = PHASER_MODULE.exec(id)?.[1] ?? '';
        return (
          standInFor(path) ??
          withNeededMethods(path, code).replace(/typeof ([A-Z_0-9]+)\b/g, (all, flag) => PHASER_FLAGS[flag] ?? all)
        );
      },
    },
  };
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types hand-in-glove',
].join('; ');

/** Writes the content security policy into each built page; the dev server needs inline styles and goes without. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Lets styles and typefaces travel before scripts, so that the first words are there early on a slow network. */
function wordsFirst(): Plugin {
  return {
    name: 'words-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace(/<(script type="module"|link rel="modulepreload")/g, '<$1 fetchpriority="low"'),
    },
  };
}

const FABLE_FILE = /\/scenarios\/[^/]+\/scenario\.json\?raw$/;

/** Sends fables without the white space that is there for authors; while developing they keep the lines that diagnostics name. */
function compactFables(): Plugin {
  return {
    name: 'compact-fables',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: FABLE_FILE },
      async handler(id) {
        const file = id.replace(/\?raw$/, '');
        this.addWatchFile(file);
        const fable = JSON.stringify(JSON.parse(await readFile(file, 'utf8')));
        return `export default ${JSON.stringify(fable)}`;
      },
    },
  };
}

const NOTE_FILE = /\/scenarios\/[^/]+\/teaching-note\.md$/;

/** Reads teaching notes from their Markdown, so that pages get plain data; one that no page can show stops the build. */
function teachingNotes(): Plugin {
  return {
    name: 'teaching-notes',
    enforce: 'pre',
    transform: {
      filter: { id: NOTE_FILE },
      handler(markdown, id) {
        try {
          return { code: `export default ${JSON.stringify(noteFrom(markdown))}`, map: null };
        } catch (error) {
          this.error(`${id}: ${error instanceof Error ? error.message : error}`);
        }
      },
    },
  };
}

/**
 * Rooms that are pure, and charts but for their styles, so that importing them does nothing: what nobody uses of them is
 * left out, and what one door alone uses stays with that door.
 */
const PURE_ROOM = /\/src\/(engine|run|simulate|debrief|drawing)\/|\/src\/charts\/.+\.tsx?$/;
const treeshake = { moduleSideEffects: [{ test: PURE_ROOM, sideEffects: false }] };

/** Fables, their notes and their worlds lie in folders of their own: what is told, and what one fable is drawn with, is told apart from what all run on. */
function nameOf({ facadeModuleId }: { facadeModuleId: string | null }): string {
  const fable = /\/scenarios\/([^/]+)\//.exec(facadeModuleId ?? '')?.[1];
  if (fable !== undefined && NOTE_FILE.test(facadeModuleId ?? '')) return `notes/${fable}-[hash].js`;
  if (fable !== undefined) return `fables/${fable}-[hash].js`;
  const world = /\/drawing\/worlds\/([^/]+)\.ts$/.exec(facadeModuleId ?? '')?.[1];
  return world === undefined ? 'assets/[name]-[hash].js' : `worlds/${world}-[hash].js`;
}

const WORKER_CHUNK = '?worker-chunk';

/**
 * Gives the address of a worker's file that is built together with the pages, for `x.worker.ts?worker-chunk`: what worker
 * and page both need travels once. (Vite builds its own kind of worker apart, with a copy of all it needs.)
 */
function workerChunks(): Plugin {
  let building = false;
  return {
    name: 'worker-chunks',
    enforce: 'pre',
    configResolved: ({ command }) => {
      building = command === 'build';
    },
    load: {
      filter: { id: /\?worker-chunk$/ },
      handler(id) {
        const file = id.slice(0, -WORKER_CHUNK.length);
        // While developing every module is served by itself, so Vite's own kind costs nothing.
        if (!building) return `export { default } from ${JSON.stringify(`${file}?worker&url`)}`;
        const chunk = this.emitFile({ type: 'chunk', id: file });
        return `export default import.meta.ROLLUP_FILE_URL_${chunk}`;
      },
    },
  };
}

export default defineConfig({
  root: here('src/pages'),
  publicDir: here('assets'),
  base: './',
  appType: 'mpa',
  resolve: {
    alias: {
      'phaser-src': here('node_modules/phaser/src'),
      // Howler without its plugin for sound in space: nothing of ours comes from a side.
      howler: 'howler/src/howler.core.js',
    },
  },
  plugins: [phaserCore(), compactFables(), teachingNotes(), workerChunks(), contentSecurityPolicy(), wordsFirst()],
  optimizeDeps: { rolldownOptions: { plugins: [phaserCore()] } },
  worker: { format: 'es', rolldownOptions: { treeshake, output: { chunkFileNames: nameOf } } },
  // One address for both: it is the one that `fable play` prints.
  server: { port: 4173 },
  preview: { port: 4173 },
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      treeshake,
      output: { chunkFileNames: nameOf },
      input: {
        play: here('src/pages/index.html'),
        class: here('src/pages/class/index.html'),
        kiosk: here('src/pages/kiosk/index.html'),
      },
    },
  },
  test: {
    root: here('.'),
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Long enough for a busy machine: what hangs is found, what is slow is not called wrong.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
