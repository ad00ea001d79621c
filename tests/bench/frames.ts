import type { Page } from '@playwright/test';
import { BARS } from './budgets';
import { type Built, visitor } from './built';
import { compared, type Figure, milliseconds } from './figures';
import type { Bench, Stepped } from './pages/stepping';

const SIZE = { width: 960, height: 540 };
const ROUNDS = 9;
const FRAMES = 5;

async function open(built: Built, path: string): Promise<Page> {
  const page = await visitor(built, { viewport: SIZE, deviceScaleFactor: 1 });
  await page.goto(built.site.address + path);
  return page;
}

const ready = (page: Page) => page.waitForFunction(() => window.bench !== undefined, undefined, { timeout: 120_000 });

const step = (page: Page): Promise<Stepped> => page.evaluate((frames) => (window.bench as Bench).step(frames), FRAMES);

/** A frame of our busiest stage against one of a bare Phaser scene with as many sprites, in turn, loops stepped by hand. */
export const frames = async (built: Built): Promise<Figure[]> => [
  ...(await compare(built, 'frame', 'stage/')),
  ...(await compare(built, 'frame with twenty behind', 'stage/?crowd')),
];

async function compare(built: Built, what: string, path: string): Promise<Figure[]> {
  const ours = await open(built, path);
  await ready(ours);
  const sprites = await ours.evaluate(() => (window.bench as Bench).sprites);
  const theirs = await open(built, 'sprites/');
  await theirs.evaluate((order) => postMessage(order, location.origin), { ...SIZE, sprites });
  await ready(theirs);
  const rounds: { ours: Stepped; theirs: Stepped }[] = [];
  for (let i = 0; i < ROUNDS; i += 1) rounds.push({ ours: await step(ours), theirs: await step(theirs) });
  await ours.context().close();
  await theirs.context().close();
  const each = (whose: 'ours' | 'theirs', which: 'page' | 'drawn') =>
    rounds.map((round) => middle(round[whose][which]));
  const bar = { at: 'most', value: BARS.frame } as const;
  const [first] = rounds;
  return [
    compared(`${what}: on the page’s thread`, each('ours', 'page'), each('theirs', 'page'), milliseconds, bar),
    compared(`${what}: until it is drawn`, each('ours', 'drawn'), each('theirs', 'drawn'), milliseconds, bar),
    counted(`${what}: draw calls`, first?.ours.drawCalls ?? 0, first?.theirs.drawCalls ?? 0, sprites.length),
  ];
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const counted = (what: string, ours: number, theirs: number, sprites: number): Figure => ({
  ...{ what: `${what} (${sprites} sprites)`, ours: `${ours}`, other: `${theirs}`, value: ours / theirs, unit: '×' },
});
