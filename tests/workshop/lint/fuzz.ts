/**
 * `npm run fuzz:lint`: a hundred thousand mutated scenario files through reader and linter, never a throw, a hang or a
 * position outside the text. `-- FROM COUNT` for other seeds. What fails names its seed, for the list in fuzz.test.ts.
 */
import { flawOf } from './mutations';

const SLOW_MS = 5000;
const [from = 0, count = 100_000] = process.argv.slice(2).map(Number);
let failed = 0;

for (let seed = from; seed < from + count; seed += 1) {
  const begun = performance.now();
  try {
    const flaw = flawOf(seed);
    if (flaw !== null) fail(seed, flaw);
  } catch (error) {
    fail(seed, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  if (performance.now() - begun > SLOW_MS) fail(seed, 'takes longer than five seconds');
  if ((seed + 1 - from) % 10_000 === 0) console.log(`${seed + 1 - from} of ${count}`);
}

function fail(seed: number, why: string): void {
  failed += 1;
  console.error(`seed ${seed}: ${why}`);
}

console.log(`${count - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
