import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runFable } from '../../src/tools/fable/program';
import { smallScenarioText } from '../support/smallScenario';

/** Checks a fable as from a pipe. */
async function check(fable: string, ...words: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runFable(['check', fable, '--seconds', '600', ...words], {
    out: { write: (text) => out.push(text) },
    err: { write: (text) => err.push(text) },
  });
  return { code, out: out.join(''), err: err.join('') };
}

/** A folder with the small scenario, changed. */
function folderWith(change?: Parameters<typeof smallScenarioText>[0]): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'check-')), 'small-ferry');
  mkdirSync(folder);
  writeFileSync(join(folder, 'scenario.json'), smallScenarioText(change));
  return folder;
}

describe('fable check', () => {
  test('finds nothing to mend in the ferry, and tells what can be met, how fair and how long it is', async () => {
    const { code, out, err } = await check('alder-ferry', '--states', '4000');
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toContain('alder-ferry: nothing to mend');
    expect(out).toMatch(/^storylets +20 +19 +1 +0$/m);
    expect(out).toMatch(/calm-water: the pool “river” is drawn from 2 times/);
    expect(out).toMatch(/^ {2}fog \/ pan +\d+ +\d+ % +\d+ %/m);
    expect(out).toMatch(/^ {2}median +6 +1,\d{3} +7\.\d/m);
    expect(out).toContain('The fable says 5 to 8 minutes.');
    expect(out).toMatch(/ending they-cross: seed \d+, /);
    expect(out).toContain('?run=');
    for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100);
  });

  test('shows the way to everything where that is asked', async () => {
    const { out } = await check('alder-ferry', '--states', '2000', '--ways');
    expect(out).toMatch(/choice the-hat \/ mend: seed \d+, mend$/m);
    expect(out).toMatch(/scene the-hat: seed \d+, no choice yet$/m);
  });

  test('says the same with one thread as with two, and in JSON says it once', async () => {
    const [one, two] = await Promise.all(
      ['1', '2'].map((threads) => check('alder-ferry', '--states', '2000', '--json', '--threads', threads)),
    );
    expect(one?.out).toBe(two?.out);
    const { fable, targets, asked, complete } = JSON.parse(one?.out ?? '');
    expect({ fable, asked, complete }).toEqual({
      fable: 'alder-ferry',
      asked: { states: 2000, seconds: 600 },
      complete: true,
    });
    expect(targets).toHaveLength(62);
  });

  test('answers with findings where something was not seen, and says what to do', async () => {
    const folder = folderWith((scenario) => {
      const part = scenario.parts[0];
      const way = part?.scenes['wet-ears']?.goto;
      if (typeof way !== 'object' || way[0] === undefined) throw new Error('the small scenario changed');
      way[0].goto = 'wet-ears-again';
      way[0].when = {
        all: [
          { chose: 'mend', in: 'the-hat' },
          { chose: 'ask', in: 'the-hat' },
        ],
      };
      const dry = part?.scenes['dry-ears'];
      if (part === undefined || dry === undefined) throw new Error('the small scenario changed');
      part.scenes['wet-ears-again'] = { ...dry, beats: [{ text: { id: 'again.1', text: 'Wet again.' } }] };
    });
    const { code, out } = await check(folder, '--states', '800');
    expect(code).toBe(1);
    expect(out).toMatch(/scene wet-ears-again$/m);
    expect(out).toMatch(/Not in \d[\d,]* states/);
  });

  test('refuses a fable with errors, and options that are none', async () => {
    const broken = folderWith((scenario) => {
      scenario.parts[0]?.seasons[0]?.slots.push('nowhere');
    });
    expect(await check(broken)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('fable lint') });
    expect(await check('alder-ferry', '--states', 'many')).toMatchObject({ code: 2, out: '' });
  });

  test('says so where time ended it', async () => {
    const streams = { out: [] as string[], err: [] as string[] };
    await runFable(['check', 'alder-ferry', '--states', '20000000', '--seconds', '1', '--threads', '1'], {
      out: { write: (text) => streams.out.push(text) },
      err: { write: (text) => streams.err.push(text) },
    });
    expect(streams.out.join('')).toContain('Time ended it');
  });
});

test('the page of the workshop shows every member of what --json gives, and no other', async () => {
  const page = readFileSync('scenarios/WORKSHOP.md', 'utf8').split('## check\n')[1] ?? '';
  const shown = JSON.parse(/```json\n([^`]*)```/.exec(page)?.[1] ?? '');
  const { out } = await check('alder-ferry', '--states', '1000', '--json');
  const given = JSON.parse(out);
  expect(Object.keys(given)).toEqual(Object.keys(shown));
  for (const name of ['states', 'lengths', 'sharedByTwo'] as const) {
    expect(Object.keys(given[name])).toEqual(Object.keys(shown[name]));
  }
  const membersOf = (one: object) => Object.keys(one).sort();
  expect(membersOf(given.choices.figures[0])).toEqual(membersOf(shown.choices.figures[0]));
  const witnessed = ({ answer }: { answer: string }) => answer === 'witnessed';
  expect(Object.keys(given.targets.find(witnessed))).toEqual(Object.keys(shown.targets.find(witnessed)));
});
