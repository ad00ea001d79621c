import { join } from 'node:path';

/** The project's own folder, and what the command reads and writes in it. */
export const ROOT = join(import.meta.dirname, '../../..');
export const ASSETS = join(ROOT, 'assets');
export const SCENARIOS = join(ROOT, 'scenarios');
export const CONFIG = join(ROOT, 'vite.config.ts');
/** A line for each file of the assets. */
export const MANIFEST = join(ASSETS, 'manifest.json');
/** What the credits page shows. */
export const CREDITED = join(ROOT, 'src/pages/credits/credited.json');
