import type { CDPSession, Page } from '@playwright/test';
import { BARS } from './budgets';
import { type Built, visitor } from './built';
import { type Figure, kilobytes } from './figures';

const MOST_PRESSES = 400;

/** What a page holds on to once everything that can be thrown away has been. */
interface Held {
  /** Bytes of objects, strings and the like: all but what the browser has compiled, and keeps as long as it likes. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What was begun in the runs may still be on its way, above all pictures that a worker paints: until nothing more is let go of. */
const [PAUSE_MS, SETTLED, MOST_PAUSES] = [3000, 20_000, 40];

async function settle(session: CDPSession): Promise<void> {
  let before = Number.POSITIVE_INFINITY;
  for (let pause = 0; pause < MOST_PAUSES; pause += 1) {
    for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    if (before - usedSize < SETTLED) return;
    before = usedSize;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

async function held(session: CDPSession): Promise<Held> {
  await settle(session);
  const heap = bytesApartFromCode(JSON.parse(await snapshot(session)));
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return { heap, nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

async function snapshot(session: CDPSession): Promise<string> {
  const chunks: string[] = [];
  const add = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', add);
  await session.send('HeapProfiler.takeHeapSnapshot', {});
  session.off('HeapProfiler.addHeapSnapshotChunk', add);
  return chunks.join('');
}

/** A heap snapshot as V8 writes it: every node as a run of numbers, one for each of `node_fields`. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
  };
  readonly nodes: readonly number[];
}

function bytesApartFromCode({ snapshot: { meta }, nodes }: Snapshot): number {
  const { length } = meta.node_fields;
  const [typeAt, sizeAt] = [meta.node_fields.indexOf('type'), meta.node_fields.indexOf('self_size')];
  const code = meta.node_types[0].indexOf('code');
  let bytes = 0;
  for (let i = 0; i < nodes.length; i += length) if (nodes[i + typeAt] !== code) bytes += nodes[i + sizeAt] ?? 0;
  return bytes;
}

/** Plays from the card to the debrief by pressing what is there, as quickly as the page lets go on. */
async function playThrough(page: Page, run: number): Promise<void> {
  await page.evaluate(
    async ([run, most]) => {
      const root = document.documentElement;
      const next = () => new Promise((resolve) => setTimeout(resolve));
      const open = ':not([disabled], [aria-disabled="true"])';
      for (let press = 0; press < most && root.dataset.screen !== 'debrief'; press += 1) {
        const choices = document.querySelectorAll<HTMLElement>(`[data-choice]${open}`);
        const advance = document.querySelector<HTMLElement>(`[data-advance]${open}`);
        (choices[(run + press) % choices.length] ?? advance)?.click();
        await next();
      }
    },
    [run, MOST_PRESSES] as const,
  );
  await page.locator('html[data-screen="debrief"]').waitFor();
}

/** Back to where the run began, as a player goes: no page is loaded in between. */
async function backToCard(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Play again', exact: true }).click();
  await page.locator('html[data-screen="debrief"]').waitFor({ state: 'detached' });
}

async function playRuns(page: Page, session: CDPSession, runs: number, settleAt: number): Promise<[Held, Held]> {
  let early: Held | null = null;
  for (let run = 1; run <= runs; run += 1) {
    await playThrough(page, run);
    await backToCard(page);
    if (run === settleAt) early = await held(session);
  }
  const late = await held(session);
  return [early ?? late, late];
}

async function growth(built: Built, text: boolean, runs: number, settleAt: number): Promise<[Held, Held]> {
  const page = await visitor(built, { viewport: { width: 640, height: 480 }, reducedMotion: 'reduce' });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(`${built.site.address}?fable=alder-ferry&seed=3&speed=instant&text=${text ? 1 : 0}`);
  await page.locator('[data-advance]:visible').first().waitFor();
  const found = await playRuns(page, session, runs, settleAt);
  await page.context().close();
  return found;
}

const count = (what: string, early: number, late: number): Figure => ({
  ...{ what, ours: `${late}`, other: `${early}`, value: late - early, unit: '' },
});

const grown = (what: string, early: number, late: number, most: number): Figure => ({
  ...{ what, ours: kilobytes(late), other: kilobytes(early), value: late - early, unit: 'bytes' },
  bar: { at: 'most', value: most },
});

/** What a page still holds after many runs, against the same page early on. */
export async function heap(built: Built): Promise<Figure[]> {
  const [early, late] = await growth(built, true, 100, 10);
  // Both are held against the tenth: until then what is fetched late still comes.
  const [before, after] = await growth(built, false, 20, 10);
  return [
    grown('heap: after 100 runs in words, against 10', early.heap, late.heap, BARS.heapGrowth),
    count('heap: nodes after 100 runs, against 10', early.nodes, late.nodes),
    count('heap: listeners after 100 runs, against 10', early.listeners, late.listeners),
    grown('heap: after 20 runs with the stage, against 10', before.heap, after.heap, BARS.heapGrowth),
  ];
}
