import { BARS } from './budgets';
import { type Built, visitor } from './built';
import { type Figure, milliseconds } from './figures';
import { spread } from './numbers';

const SIZE = { width: 1280, height: 720 };
const SLOWER = 4;
const TURNS = ['alder-river', 'alder-landing', 'alder-river', 'alder-landing', 'alder-river'] as const;

/** What the browser writes down of a piece of work: on which thread, and for how long that was at it itself. */
interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread's own time. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * Milliseconds of each task on the page's own thread, by that thread's own time: what others do on the machine, or
 * software graphics for want of a card, is not in it.
 */
function tasksOf(trace: Buffer): number[] {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: Traced[] };
  const isMain = ({ name, args }: Traced) => name === 'thread_name' && args?.name === 'CrRendererMain';
  const mains = new Set(traceEvents.filter(isMain).map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(({ name, pid, tid }) => name.endsWith('RunTask') && mains.has(`${pid} ${tid}`));
  return tasks.map(({ tdur }) => (tdur ?? 0) / 1000);
}

/** How long a press may have to wait while the stage goes from place to place, on a machine four times as slow as this. */
export async function placeChange(built: Built): Promise<Figure[]> {
  const page = await visitor(built, { viewport: SIZE, deviceScaleFactor: 1 });
  await page.goto(`${built.site.address}change/`);
  await page.waitForFunction(() => window.goTo !== undefined, undefined, { timeout: 120_000 });
  // The first place comes to an empty stage, and the first change compiles what it runs: that is a start.
  for (const place of ['alder-landing', 'alder-river', 'alder-landing'] as const)
    await page.evaluate((name) => window.goTo?.(name), place);
  const longest: number[] = [];
  for (const place of TURNS) {
    await built.browser.startTracing(page, { categories: ['toplevel'] });
    await page.evaluate((name) => window.goTo?.(name), place);
    longest.push(Math.max(...tasksOf(await built.browser.stopTracing())) * SLOWER);
  }
  await page.context().close();
  const worst = Math.max(...longest);
  return [
    {
      what: `place change: longest task, as on a ${SLOWER} × slower CPU`,
      ...{ ours: milliseconds(worst), value: worst, unit: 'ms' },
      ...{ bar: { at: 'most', value: BARS.placeChange }, noise: spread(longest) },
    },
  ];
}
