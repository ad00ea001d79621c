import type { Page } from '@playwright/test';
import { BARS } from './budgets';
import { type Built, visitor } from './built';
import { compared, type Figure, milliseconds } from './figures';
import { median } from './numbers';

const ROUNDS = 9;
const SIZE = { width: 1024, height: 720 };
/** A phone on a middling network, as page audits take it: bytes count, and each question takes its time. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const START = '?fable=alder-ferry&seed=3&speed=instant';
const TWIN = 'bench-static.html';

/**
 * Notes from the first moment when the largest words in view came, and how much what was there moved. Pictures are left
 * aside: what the page promises is that one reads early, and the card of a fable waits for its words.
 */
function watch(): void {
  const seen = { firstView: 0, shift: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { startTime, url } = entry as PerformanceEntry & { url: string };
      if (url === '') seen.firstView = startTime;
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { hadRecentInput, value } = entry as PerformanceEntry & { hadRecentInput: boolean; value: number };
      if (!hadRecentInput) seen.shift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Presses what goes on as soon as it is there, and marks the moment when a choice can be made. */
function hurry(): void {
  const open = ':not([disabled], [aria-disabled="true"])';
  const look = () => {
    if (document.querySelector(`[data-choice]${open}`) !== null) performance.mark('usable');
    else {
      document.querySelector<HTMLElement>(`[data-advance]${open}`)?.click();
      setTimeout(look, 5);
    }
  };
  look();
}

async function visit<T>(
  built: Built,
  path: string,
  scripts: readonly (() => void)[],
  look: (page: Page) => Promise<T>,
) {
  const page = await visitor(built, { viewport: SIZE, reducedMotion: 'reduce' });
  try {
    for (const script of scripts) await page.addInitScript(script);
    const session = await page.context().newCDPSession(page);
    await session.send('Network.emulateNetworkConditions', NETWORK);
    await page.goto(built.site.address + path);
    return await look(page);
  } finally {
    await page.context().close();
  }
}

const usable = async (page: Page): Promise<number> => {
  await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0, undefined, { timeout: 120_000 });
  return page.evaluate(() => performance.getEntriesByName('usable')[0]?.startTime ?? Number.NaN);
};

type Seen = { readonly firstView: number; readonly shift: number };

/** Some time after everything has come, when nothing larger can still appear. */
const settled = async (page: Page): Promise<Seen> => {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  return page.evaluate(() => (window as unknown as { seen: Seen }).seen);
};

/** The title page as it stands when all is there, with its styles and typefaces, and no script at all. */
async function addTwin(built: Built): Promise<void> {
  const html = await visit(built, '', [], async (page) => {
    await page.locator('[data-screen] button').first().waitFor();
    await page.waitForLoadState('networkidle');
    return page.evaluate(() => {
      for (const gone of document.querySelectorAll('script, link[rel="modulepreload"], canvas')) gone.remove();
      return `<!doctype html>${document.documentElement.outerHTML}`;
    });
  });
  built.site.add(TWIN, html);
}

interface Round {
  readonly game: Seen;
  readonly twin: Seen;
  readonly choice: number;
  readonly bare: number;
}

async function round(built: Built): Promise<Round> {
  const game = await visit(built, '', [watch], settled);
  const twin = await visit(built, TWIN, [watch], settled);
  const choice = await visit(built, START, [hurry], usable);
  const bare = await visit(built, 'phaser/', [], usable);
  return { game, twin, choice, bare };
}

/** First view and first choice over a slow network, each beside its measure, in turn. */
export async function boot(built: Built): Promise<Figure[]> {
  await addTwin(built);
  const rounds: Round[] = [];
  for (let i = 0; i < ROUNDS; i += 1) rounds.push(await round(built));
  const shift = median(rounds.map(({ game }) => game.shift));
  return [
    compared(
      'first view (LCP of words), against a page without scripts',
      rounds.map(({ game }) => game.firstView),
      rounds.map(({ twin }) => twin.firstView),
      milliseconds,
      { at: 'most', value: BARS.firstView },
    ),
    compared(
      'first choice, against the first frame of bare Phaser',
      rounds.map(({ choice }) => choice),
      rounds.map(({ bare }) => bare),
      milliseconds,
      { at: 'most', value: BARS.firstChoice },
    ),
    {
      ...{ what: 'layout shift (CLS) of the title', ours: shift.toFixed(3), value: shift, unit: '' },
      bar: { at: 'most', value: BARS.layoutShift },
    },
  ];
}
