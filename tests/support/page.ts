import { type BrowserContext, test as base, expect } from '@playwright/test';
import { Player } from './player';

/** Where the built game is served during a run of the tests; tests/support/e2e.mjs says. */
export const ADDRESS = process.env.GAME_ADDRESS ?? '';
/** The same files, served from a folder deep inside another host. */
export const FOLDER_ADDRESS = process.env.GAME_FOLDER_ADDRESS ?? '';
/** Where the stage is served by itself, to be stepped frame by frame. */
export const WORKBENCH_ADDRESS = process.env.GAME_WORKBENCH_ADDRESS ?? '';
/** Where the gallery is served from its sources. */
export const GALLERY_ADDRESS = process.env.GAME_GALLERY_ADDRESS ?? '';
/** The folder with the built files. */
export const FILES = process.env.GAME_FILES ?? '';

/** What went wrong in a page without failing a step; a test may take one out that it meant to cause. */
export type Faults = string[];

/** Takes out the faults that a test meant to cause. */
export function forgive(faults: Faults, meant: RegExp): void {
  faults.splice(0, faults.length, ...faults.filter((fault) => !meant.test(fault)));
}

/** What software graphics say of themselves; machines with a graphics card are silent here. */
const DRIVER_TALK = /GL Driver Message/;

/** Listens for console errors and warnings, uncaught errors, breaches of the security policy, requests to strangers. */
export async function watch(context: BrowserContext): Promise<Faults> {
  const faults: Faults = [];
  context.on('console', (message) => {
    const bad = message.type() === 'error' || message.type() === 'warning';
    if (bad && !DRIVER_TALK.test(message.text())) faults.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    const { protocol } = new URL(request.url());
    const inside = protocol === 'data:' || protocol === 'blob:';
    if (
      !inside &&
      ![ADDRESS, FOLDER_ADDRESS, WORKBENCH_ADDRESS, GALLERY_ADDRESS].some((own) => request.url().startsWith(own))
    )
      faults.push(`request to a stranger: ${request.url()}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (breach) => {
      console.error(`security policy: ${breach.violatedDirective} ${breach.blockedURI} ${breach.sample}`);
    });
  });
  return faults;
}

interface Fixtures {
  readonly faults: Faults;
  readonly player: Player;
}

/** A test with a player at the page; it fails when anything went wrong behind the scenes. */
export const test = base.extend<Fixtures>({
  faults: [
    async ({ context }, use) => {
      const faults = await watch(context);
      await use(faults);
      expect(faults, 'faults behind the scenes').toEqual([]);
    },
    { auto: true },
  ],
  player: async ({ page }, use) => use(new Player(page)),
});

export { expect };
