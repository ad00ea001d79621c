import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import game from '../../../vite.config.ts';

/** Builds the stage by itself, as the game's own build does, for tests and measurements that step it frame by frame. */
export default defineConfig({
  ...game,
  root: import.meta.dirname,
  publicDir: false,
  build: {
    ...game.build,
    outDir: resolve(import.meta.dirname, '../../../dist-workbench'),
    rolldownOptions: { input: resolve(import.meta.dirname, 'index.html') },
  },
});
