import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { runFable } from '../../src/tools/fable/program';

const FERRY = 'scenarios/alder-ferry';
const WHOLE = ['--seed', '8', '--choices', 'ask,pull,after,hare,suli,noone'];

/** Runs the workshop as from a pipe, with these lines piped in; what it wrote and how it ended. */
async function fable(words: string[], piped?: string) {
  const [out, err]: [string[], string[]] = [[], []];
  const source = piped === undefined ? undefined : Readable.from([piped]);
  const code = await runFable(words, {
    out: { write: (text) => out.push(text) },
    err: { write: (text) => err.push(text) },
    ...(source === undefined ? {} : { in: { source, screen: new PassThrough() } }),
  });
  return { code, out: out.join(''), err: err.join('') };
}

describe('play', () => {
  test('tells a whole run that it was given', async () => {
    const { code, out } = await fable(['play', FERRY, ...WHOLE]);
    expect(code).toBe(0);
    expect(out).toContain('— Rope day · The landing\n\nMarket morning.');
    expect(out).toContain('It ended muddling, with “they-cross”.');
  });

  test('reads a golden playthrough again, as it was recorded', async () => {
    const {
      seed,
      choices,
      expect: expected,
    } = JSON.parse(readFileSync(`${FERRY}/playthroughs/they-cross.json`, 'utf8'));
    const { code, out } = await fable(['play', FERRY, '--golden', 'they-cross']);
    expect(code).toBe(0);
    expect(out).toContain(`Again: --seed ${seed} --choices ${choices.join(',')}`);
    expect(out).toContain(`It ended ${expected.verdict}, with “they-cross”.`);
  });

  test('takes decisions from a pipe, counsel and a step back among them, and asks nothing', async () => {
    const piped = '?\nlearn\nb\nask\npull\nafter\nhare\nsuli\nnoone\n';
    const { code, out } = await fable(['play', FERRY, '--seed', '8'], piped);
    expect(code).toBe(0);
    expect(out).toContain('Again: --seed 8 --choices ask,pull,after,hare,suli,noone');
    expect(out).toContain('How long do you want to wonder?');
    expect(out).not.toContain('? counsel');
  });

  test('stops where a pipe ends, and says where that is', async () => {
    const { code, out } = await fable(['play', FERRY], '1\n');
    expect(code).toBe(0);
    expect(out).toContain('It stands open at “rope-day”.');
  });

  test('does not wait for a pipe when it was given its decisions', async () => {
    const never = new PassThrough();
    const out: string[] = [];
    const code = await runFable(['play', FERRY, '--choices', '1'], {
      out: { write: (text) => out.push(text) },
      err: { write: () => {} },
      in: { source: never, screen: new PassThrough() },
    });
    expect([code, out.join('')]).toEqual([0, expect.stringContaining('It stands open at')]);
  });

  test('asks a person, and lets them try again', async () => {
    const keyboard = Object.assign(new PassThrough(), { isTTY: true });
    const [screen, out]: [string[], string[]] = [[], []];
    const shown = new PassThrough().on('data', (chunk) => screen.push(String(chunk)));
    keyboard.end('7\nmend\nq\n');
    await runFable(['play', FERRY], {
      out: { write: (text) => out.push(text) },
      err: { write: () => {} },
      in: { source: keyboard, screen: shown },
    });
    expect(screen.join('')).toContain('1-3, ? counsel, b back, q stop >');
    expect(out.join('')).toContain('“7” is no answer at “the-hat”; expected 1 to 3');
    expect(out.join('')).toContain('It stands open at “rope-day”.');
  });

  test('tells counsel again where it is asked for again, and writes it down once', async () => {
    const transcript = join(mkdtempSync(join(tmpdir(), 'fable-')), 'run.txt');
    const { out } = await fable(['play', FERRY, '--choices', '?,?,mend', '--transcript', transcript]);
    const times = (text: string) => text.split('How long do you want to wonder?').length - 1;
    expect([times(out), times(readFileSync(transcript, 'utf8'))]).toEqual([2, 1]);
  });

  test('sets lines for the terminal, and a transcript for everybody', async () => {
    const transcript = join(mkdtempSync(join(tmpdir(), 'fable-')), 'run.txt');
    const widest = async (columns: number) => {
      const out: string[] = [];
      const stream = { write: (text: string) => out.push(text), columns };
      const words = ['play', FERRY, '--choices', 'ask', '--transcript', transcript];
      await runFable(words, { out: stream, err: { write: () => {} } });
      const long = (text: string) =>
        Math.max(
          ...text
            .split('\n')
            .filter((line) => line.includes(' '))
            .map((line) => line.length),
        );
      return [long(out.join('')), long(readFileSync(transcript, 'utf8'))];
    };
    const [[narrow = 0, file], [unknown]] = [await widest(40), await widest(0)];
    expect([narrow <= 40, file, unknown]).toEqual([true, 80, 80]);
  });

  test('says so where there is nothing to take back', async () => {
    const { out } = await fable(['play', FERRY, '--choices', 'b']);
    expect(out).toContain('There is nothing to take back: this is the first decision.');
  });

  test('says which of the given choices were left over', async () => {
    const { code, err } = await fable(['play', FERRY, '--seed', '8', '--choices', `${WHOLE[3]},1,2`]);
    expect([code, err]).toEqual([0, 'Left over from --choices when the run had ended: 1, 2.\n']);
  });

  test('tells in another language, by the same rules', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fable-'));
    cpSync(FERRY, folder, { recursive: true });
    mkdirSync(join(folder, 'locales'));
    const german = { title: { text: 'Die Fähre', lock: '00000000' }, 'cast.pell': { text: ' ', lock: '00000000' } };
    writeFileSync(join(folder, 'locales', 'de.json'), JSON.stringify(german));
    const told = await fable(['play', folder, ...WHOLE, '--lang', 'de']);
    expect(told.out).toMatch(/^Die Fähre\n[\s\S]*\n {2}Pell: Eleven knots/);
    expect(told.err).toMatch(/^Not in de yet, and told as written: \d+ texts\.\n$/);
    const code = async (...words: string[]) =>
      JSON.parse((await fable(['play', folder, ...WHOLE, '--json', ...words])).out);
    const [here, there] = [await code(), await code('--lang', 'de')];
    expect([here.language, there]).toEqual(['en', { ...here, language: 'de' }]);
    expect((await fable(['play', folder, '--lang', 'fr'])).err).toContain(
      'locales/fr.json; expected one of these languages: en, de, en-XA.',
    );
  });

  test('makes up the pseudo-language, names and titles too', async () => {
    const { out, err } = await fable(['play', FERRY, '--lang', 'en-XA', '--seed', '8', '--choices', 'ask']);
    const story = out.slice(0, out.indexOf('It stands open'));
    expect(story).toMatch(/^\[Ţ/);
    expect([err, story.includes('Pell'), story.includes('The landing')]).toEqual(['', false, false]);
  });

  test.each([
    [['--find', 'thursday', '--seed', '2'], 'cannot be used with option'],
    [['--check', '--choices', '1'], 'cannot be used with option'],
    [['--accept', '--record', 'x'], 'cannot be used with option'],
    [['--about', 'Words.', '--choices', '1'], '--about is for --record NAME'],
    [['--at', 'nonsense'], 'The address of a page without ? or # is wanted'],
    [['--at', 'https://a.host/?a=b'], 'The address of a page without ? or # is wanted'],
    [['--lang', 'klingon!'], 'The tag of a language is wanted'],
    [['--choices', 'ask,g9'], 'expected 1 to 3, or pull, drill, half, or g1 to g4 for a guess.'],
    [['--choices', 'x'.repeat(500)], `“${'x'.repeat(39)}…” is no answer`],
    [['--choices', '7'], '“7” is no answer at “the-hat”; expected 1 to 3'],
    [['--seed', 'x'], 'A whole number from 0'],
    [['--golden', 'nowhere'], 'There is no golden playthrough “nowhere” of alder-ferry: expected one of '],
    [['--golden', 'thursday', '--seed', '2'], 'cannot be used with option'],
    [['--find', 'nowhere'], 'There is no ending “nowhere”; expected one of one-sentence'],
    [
      ['--choices', '1', '--record', 'half'],
      'Only a whole run can be recorded, and this one stops: a choice more, at “rope-day” one of',
    ],
    [[...WHOLE, '--record', 'No Name'], '“No Name” is no name for a playthrough'],
  ])('answers %j as wrong use', async (words, said) => {
    const { code, err } = await fable(['play', FERRY, ...words]);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });

  test('with --json tells nothing but one object', async () => {
    const { out } = await fable(['play', FERRY, ...WHOLE, '--at', 'https://a.host/', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      ...{ fable: 'alder-ferry', seed: 8, choices: ['ask', 'pull', 'after', 'hare', 'suli', 'noone'], over: true },
      ...{ verdict: 'muddling', ending: 'they-cross', transcript: null, recorded: null },
      link: expect.stringMatching(/^https:\/\/a\.host\/\?run=[\w-]{40,}$/),
      scenes: expect.arrayContaining(['the-hat', 'ondos-question']),
    });
  });
});

describe('golden playthroughs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fable-'));
  cpSync(FERRY, folder, { recursive: true });
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string) => join(folder, 'playthroughs', `${name}.json`);
  const read = (name: string) => JSON.parse(readFileSync(file(name), 'utf8'));

  test('are the same as they were', async () => {
    const { code, out } = await fable(['play', folder, '--check']);
    expect([code, out]).toEqual([0, expect.stringContaining('8 as recorded')]);
  });

  test('are kept of a run that is found or played, with its transcript', async () => {
    const transcript = join(folder, 'run.txt');
    const words = ['--find', 'column-four', '--record', 'kept', '--about', 'A form.', '--transcript', transcript];
    const { code } = await fable(['play', folder, ...words]);
    expect(code).toBe(0);
    expect(read('kept')).toMatchObject({
      about: 'A form.',
      expect: { verdict: 'bureaucratic', ending: 'column-four' },
    });
    expect(readFileSync(transcript, 'utf8')).toContain('It ended bureaucratic, with “column-four”.');
  });

  test('that differ are told with where and what to do, and accepted when asked', async () => {
    const kept = read('good-order');
    writeFileSync(
      file('good-order'),
      JSON.stringify({ ...kept, about: 'Mine.', expect: { ...kept.expect, ending: 'two-songs' } }),
    );
    const { code, out } = await fable(['play', folder, '--check']);
    expect(code).toBe(1);
    expect(out).toContain(
      'differs  good-order: It first differs at the ending: found “good-order”; expected “two-songs”.',
    );
    expect(out).toContain('It ended: bureaucratic, two-songs. It ends now: bureaucratic, good-order.');
    expect(out).toContain(`fable play ${folder} --accept`);
    expect(out).not.toContain('--find');
    const accepted = await fable(['play', folder, '--accept']);
    expect([accepted.code, accepted.out]).toEqual([0, expect.stringContaining('1 accepted as they go now')]);
    expect(read('good-order')).toEqual({ ...kept, about: 'Mine.' });
  });

  test('that make no run are left alone', async () => {
    writeFileSync(file('kept'), JSON.stringify({ ...read('kept'), choices: ['mend'] }));
    const { code, out } = await fable(['play', folder, '--accept', '--json']);
    expect(code).toBe(1);
    const { playthroughs, accepted } = JSON.parse(out);
    expect(accepted).toEqual([]);
    expect(playthroughs.find(({ name }: { name: string }) => name === 'kept')).toMatchObject({
      holds: false,
      difference: { what: 'too few choices', at: 2 },
    });
    expect(read('kept').choices).toEqual(['mend']);
  });
});
