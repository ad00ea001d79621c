import { describe, expect, test } from 'vitest';
import { runFable } from '../../src/tools/fable/program';

/** Runs the workshop as from a pipe; what it wrote and how it ended. */
async function fable(...words: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runFable(words, {
    out: { write: (text) => out.push(text) },
    err: { write: (text) => err.push(text) },
  });
  return { code, out: out.join(''), err: err.join('') };
}

describe('the command line', () => {
  test('tells what there is', async () => {
    const { code, out } = await fable('--help');
    expect(code).toBe(0);
    expect(out).toContain('lint');
  });

  test('a word it does not know is answered with the nearest, and is wrong use', async () => {
    const { code, err } = await fable('lnit', 'scenarios/alder-ferry');
    expect(code).toBe(2);
    expect(err).toContain('lint');
  });

  test('a fable that is not there is answered with the nearest, and is wrong use', async () => {
    const { code, out, err } = await fable('lint', 'scenarios/alder-fery');
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('Did you mean scenarios/alder-ferry?');
  });

  test.each(['scenarios/alder-ferry', 'scenarios/alder-ferry/scenario.json', 'alder-ferry'])(
    'finds a fable by %s',
    async (named) => {
      const { out } = await fable('lint', named);
      expect(out).toContain('scenarios/alder-ferry/scenario.json');
    },
  );

  test('with --json there is one object and nothing else, and no colour in a pipe', async () => {
    const { out, err } = await fable('lint', 'alder-ferry', '--json');
    expect(JSON.parse(out)).toMatchObject({ file: 'scenarios/alder-ferry/scenario.json' });
    expect(out).not.toContain('\u001b');
    expect(err).toBe('');
  });
});
