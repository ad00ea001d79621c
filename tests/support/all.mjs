/** Every check of the house, in order; a failing one does not stop the next. The last line is the sum. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settled, sum, tallyOne, tallyPlaywright, tallyVitest } from './tally.mjs';

const ROOT = join(import.meta.dirname, '../..');
const reports = await mkdtemp(join(tmpdir(), 'hand-in-glove-reports-'));
const UNIT_REPORT = join(reports, 'unit.json');
const E2E_REPORT = join(reports, 'e2e.json');

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string} script of package.json
 * @property {string[]} [args]
 * @property {(exitCode: number) => Promise<import('./tally.mjs').Tally> | import('./tally.mjs').Tally} count
 */

/** @type {Step[]} */
const STEPS = [
  { name: 'types', script: 'types', count: tallyOne },
  { name: 'lint and format', script: 'lint', count: tallyOne },
  { name: 'dead code', script: 'dead', count: tallyOne },
  {
    name: 'units, properties, layers',
    script: 'unit',
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
    count: async (exitCode) => settled(await read(UNIT_REPORT, tallyVitest), exitCode),
  },
  {
    name: 'journeys in a browser',
    script: 'e2e',
    args: ['--reporter=list,json'],
    count: async (exitCode) => settled(await read(E2E_REPORT, tallyPlaywright), exitCode),
  },
];

/**
 * @template T
 * @param {string} path
 * @param {(report: any) => T} tally
 * @returns {Promise<T | null>} null when there is no report to read
 */
async function read(path, tally) {
  try {
    return tally(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}

/**
 * @param {Step} step
 * @returns {Promise<number>} the exit code; 1 when it could not be started
 */
function run({ script, args = [] }) {
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: E2E_REPORT };
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
    cwd: ROOT,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** @param {Step} step */
async function take(step) {
  console.log(`\n=== ${step.name} ===`);
  const begun = Date.now();
  const tally = await step.count(await run(step));
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  return { tally, line: `${step.name}: ${tally.passed} passed, ${tally.failed} failed${skipped} (${seconds} s)` };
}

const results = [];
for (const step of STEPS) results.push(await take(step));
await rm(reports, { recursive: true, force: true });

const total = sum(results.map(({ tally }) => tally));
console.log(`\n${results.map(({ line }) => line).join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
