/**
 * The figures of the game beside their bars: `npm run bench`, or a part of it with `-- --only NAME` (again and again for
 * several); `--json FILE` writes them down as well. Times are ratios of things measured in turn in one run.
 */
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { boot } from './boot';
import { type Built, withBuilt } from './built';
import { weights } from './bytes';
import { decisions } from './decisions';
import type { Figure } from './figures';
import { frames } from './frames';
import { heap } from './heap';
import { lintGrowth } from './lint';
import { placeChange } from './placeChange';
import { machineOf, tableOf } from './report';
import { threads } from './threads';

const IN_A_BROWSER: Record<string, (built: Built) => Promise<Figure[]>> = {
  ...{ bytes: weights, boot, frames, heap },
  places: placeChange,
};
const NAMES = [...Object.keys(IN_A_BROWSER), 'decisions', 'threads', 'lint'];

const USAGE = `Usage: npm run bench -- [--only NAME …] [--json FILE]
NAME is one of ${NAMES.join(', ')}; all of them unless told.`;

function ask() {
  try {
    return parseArgs({
      options: {
        only: { type: 'string', multiple: true },
        json: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (problem) {
    console.error(`${problem instanceof Error ? problem.message : problem}\n${USAGE}`);
    process.exit(1);
  }
}

const { values } = ask();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const { only = NAMES, json } = values;
const stranger = only.find((name) => !NAMES.includes(name));
if (stranger !== undefined) {
  console.error(`no part of the bench is called "${stranger}": ${NAMES.join(', ')}`);
  process.exit(1);
}

const loadBefore = loadavg()[0] ?? 0;
const figures: Figure[] = [];
let browser: string | null = null;

const wanted = Object.entries(IN_A_BROWSER).filter(([name]) => only.includes(name));
if (wanted.length > 0) {
  await withBuilt(async (built) => {
    browser = `Chromium ${built.browser.version()}`;
    for (const [name, measure] of wanted) {
      console.error(`measuring: ${name}`);
      figures.push(...(await measure(built)));
    }
  });
}
if (only.includes('decisions')) {
  console.error('measuring: decisions');
  figures.push(...(await decisions()));
}

if (only.includes('threads')) {
  console.error('measuring: threads');
  figures.push(...(await threads()));
}

if (only.includes('lint')) {
  console.error('measuring: lint');
  figures.push(...lintGrowth());
}

const machine = machineOf(browser, loadBefore);
console.log(`\n${tableOf(figures)}\n\n${machine}`);
if (json !== undefined) await writeFile(json, `${JSON.stringify({ machine, figures }, null, 2)}\n`);
