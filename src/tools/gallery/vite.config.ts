import { resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const root = resolve(import.meta.dirname, '../../..');

/** Prints where the gallery is, not where the game would be. */
function galleryAddress(): Plugin {
  return {
    name: 'gallery-address',
    configureServer(server) {
      server.printUrls = () => {
        const { local = [], network = [] } = server.resolvedUrls ?? {};
        for (const address of [...local, ...network]) server.config.logger.info(`  Gallery: ${address}gallery/`);
      };
    },
  };
}

/** Serves the gallery from its sources. Nothing builds it: it is no part of the game. */
export default defineConfig({
  root: resolve(root, 'src/pages'),
  publicDir: resolve(root, 'assets'),
  // Beside the game's own, which may be served at the same time.
  cacheDir: resolve(root, 'node_modules/.vite-gallery'),
  appType: 'mpa',
  plugins: [galleryAddress()],
  optimizeDeps: { entries: ['gallery/index.html'] },
  server: { port: 4174 },
  worker: { format: 'es' },
});
