import { BARS } from './budgets';
import { type Built, visitor } from './built';
import { type Figure, milliseconds } from './figures';
import { spread } from './numbers';

const SIZE = { width: 1280, height: 720 };
const SLOWER = 4;
const TURNS = ['alder-river', 'alder-landing', 'alder-river', 'alder-landing', 'alder-river', 'alder-landing'] as const;

/** How long a press may wait while the stage goes from place to place, on a machine four times as slow. */
export async function placeChange(built: Built): Promise<Figure[]> {
  const page = await visitor(built, { viewport: SIZE, deviceScaleFactor: 1 });
  const session = await page.context().newCDPSession(page);
  await page.goto(`${built.site.address}change/`);
  await page.waitForFunction(() => window.goTo !== undefined, undefined, { timeout: 120_000 });
  // The first place comes to an empty stage: that is a start, and no change.
  await page.evaluate(() => window.goTo?.('alder-landing'));
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const waits: number[] = [];
  for (const place of TURNS)
    waits.push((await page.evaluate((name) => window.goTo?.(name), place)) ?? Number.POSITIVE_INFINITY);
  await page.context().close();
  const worst = Math.max(...waits);
  return [
    {
      what: `place change: longest wait for a turn, ${SLOWER} × slower CPU`,
      ...{ ours: milliseconds(worst), value: worst, unit: 'ms' },
      ...{ bar: { at: 'most', value: BARS.placeChange }, noise: spread(waits) },
    },
  ];
}
