import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { BARS } from './budgets';
import { compared, type Figure, perSecond } from './figures';

const ROOT = join(import.meta.dirname, '../..');
const COMMAND = join(ROOT, 'bin/tools/fable/fable.js');
const ROUNDS = 3;
/** Enough that the first second of a thread, in which its engine is still slow, counts little. */
const RUNS = 100_000;

/** Decisions a second as the built command tells of them itself: from the first to the last, by all policies. */
async function speedOn(threads: number): Promise<number> {
  const words = ['simulate', 'alder-ferry', '--runs', String(RUNS), '--threads', String(threads)];
  const { stderr } = await promisify(execFile)(process.execPath, [COMMAND, ...words], { cwd: ROOT });
  const [, told] = /([\d,]+) decisions\/s/.exec(stderr) ?? [];
  if (told === undefined) throw new Error(`simulate told no speed: ${stderr}`);
  return Number(told.replaceAll(',', ''));
}

/** What a second thread brings to `simulate`, built. Needs two cores with little else to do. */
export async function threads(): Promise<Figure[]> {
  await build({ configFile: join(ROOT, 'src/tools/vite.config.ts'), logLevel: 'error' });
  const [two, one]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    one.push(await speedOn(1));
    two.push(await speedOn(2));
  }
  const bar = { at: 'least', value: BARS.secondThread } as const;
  return [compared('simulate: the ferry on two threads, against one', two, one, perSecond, bar)];
}
