import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineConfig } from 'vite';

const src = resolve(import.meta.dirname, '..');
const WORKERS = 'tools/fable/workers';

/** Threads load their scripts by themselves, from where they lie beside the commands. */
const threads = readdirSync(join(src, WORKERS))
  .filter((name) => name.endsWith('.worker.ts'))
  .map((name) => join(src, WORKERS, name));

/** The workshop as plain JavaScript: the package's command `hand-in-glove`, with all it needs beside it. */
export default defineConfig({
  root: src,
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: resolve(src, '../bin'),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rolldownOptions: {
      input: [join(src, 'tools/fable/fable.ts'), ...threads],
      output: {
        preserveModules: true,
        preserveModulesRoot: src,
        entryFileNames: '[name].js',
        banner: ({ facadeModuleId }) => (facadeModuleId?.endsWith('/fable/fable.ts') ? '#!/usr/bin/env node' : ''),
      },
    },
  },
});
