import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { FLAGS } from './tests/support/browser.mjs';

// Set by tests/support/e2e.mjs, which finds the browser, builds the game and serves it.
const { GAME_ADDRESS, GAME_BROWSER } = process.env;

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'],
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: Math.min(2, availableParallelism()),
  // Generous: a busy machine that draws in software takes ten times as long as one with a graphics card.
  timeout: 120_000,
  globalTimeout: 20 * 60_000,
  expect: { timeout: 30_000 },
  use: {
    ...(GAME_ADDRESS ? { baseURL: GAME_ADDRESS } : {}),
    viewport: { width: 1024, height: 720 },
    // The stage holds still, as for anyone who asks for it; tests of movement ask for movement.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { args: FLAGS, ...(GAME_BROWSER ? { executablePath: GAME_BROWSER } : {}) },
  },
});
