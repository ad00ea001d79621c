import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/engine';
import {
  differenceOf,
  differenceWords,
  findRun,
  mostTries,
  type Playthrough,
  playthroughText,
  readPlaythrough,
  recorded,
} from '../../../src/workshop/playthroughs';
import { smallScenario } from '../../support/smallScenario';

const game = compile(smallScenario());
const CHOICES = ['mend', 'drill', 'on-time'];

function golden(change: Partial<Playthrough> = {}, expected: Partial<Playthrough['expect']> = {}): Playthrough {
  const made = recorded(game, { seed: 7, choices: CHOICES });
  if ('what' in made) throw new Error(differenceWords(made));
  return { ...made, ...change, expect: { ...made.expect, ...expected } };
}

describe('a playthrough', () => {
  test('expects what came of it when it was recorded', () => {
    const { seed, choices, expect: due } = golden();
    expect({ seed, choices }).toEqual({ seed: 7, choices: CHOICES });
    expect(due.scenes).toEqual(['the-hat', 'form-for-the-form', 'rope-day', 'last-bell']);
    expect(due.ending).toBe(due.verdict);
  });

  test('does not differ from itself, with or without its scenes', () => {
    expect(differenceOf(game, golden())).toBeNull();
    const { verdict, ending } = golden().expect;
    expect(differenceOf(game, { ...golden(), expect: { verdict, ending } })).toBeNull();
  });

  test('is the same when read from its own text, whatever it says of itself', () => {
    for (const one of [golden(), golden({ about: 'Ask “why”,\nthen "when".' })]) {
      expect(readPlaythrough(playthroughText(one))).toEqual({ ok: true, playthrough: one });
    }
  });

  test('is the same behind a byte order mark, and nothing in an empty file', () => {
    expect(readPlaythrough(`\uFEFF${playthroughText(golden())}`)).toEqual({ ok: true, playthrough: golden() });
    expect(readPlaythrough(' \n')).toEqual({ ok: false, message: 'There is nothing in this file.' });
  });

  test('breaks only lists that are too long for a line', () => {
    const text = playthroughText(golden({ choices: Array.from({ length: 30 }, (_, index) => `choice-${index}`) }));
    expect(text).toContain('  "choices": [\n    "choice-0",\n');
    expect(text).toContain('    "scenes": ["the-hat", "form-for-the-form", "rope-day", "last-bell"]\n');
  });
});

describe('what differs is said where it first does', () => {
  const said = (one: Playthrough) => {
    const difference = differenceOf(game, one);
    return difference === null ? null : differenceWords(difference);
  };

  test('a scene that comes in place of another', () => {
    const scenes = ['the-hat', 'quiet-evening', 'rope-day', 'last-bell'];
    expect(said(golden({}, { scenes }))).toBe(
      'It first differs at scene 2: found “form-for-the-form”; expected “quiet-evening”.',
    );
  });

  test('scenes that are too few', () => {
    expect(said(golden({}, { scenes: ['the-hat'] }))).toContain(
      'scene 2: found “form-for-the-form”; expected the end.',
    );
  });

  test('a choice that is not offered', () => {
    expect(said(golden({ choices: ['mend', 'sing', 'on-time'] }))).toBe(
      'It first differs at decision 2: found “sing”; expected at “rope-day” one of drill, pull.',
    );
  });

  test('a choice too many, and one too few', () => {
    expect(said(golden({ choices: [...CHOICES, 'more'] }))).toContain(
      'found a choice more, “more”; expected the end after 3',
    );
    expect(said(golden({ choices: ['mend'] }))).toContain(
      'decision 2: found one choice; expected a choice more, at “rope-day”',
    );
  });

  test('the verdict and the ending', () => {
    const { verdict, ending } = golden().expect;
    const other = verdict === 'thriving' ? 'chaotic' : 'thriving';
    expect(said(golden({}, { verdict: other }))).toBe(
      `It first differs at the verdict: found “${verdict}”; expected “${other}”.`,
    );
    expect(said(golden({}, { ending: 'elsewhere' }))).toContain(`the ending: found “${ending}”; expected “elsewhere”`);
  });
});

describe('what is no playthrough is refused in a sentence', () => {
  test.each([
    ['{', /not JSON/],
    ['[]', /^Line 1: .*expected/],
    [
      '{ "seed": 1, "choices": [], "expect": { "verdict": "fine", "ending": "a" } }',
      /Found "fine"; expected bureaucratic, chaotic/,
    ],
    [
      '{ "seed": -1, "choices": [], "expect": { "verdict": "thriving", "ending": "a" } }',
      /Found -1; expected at least 0/,
    ],
    ['{ "seed": 1, "choices": [], "expects": { "verdict": "thriving", "ending": "a" } }', /Did you mean “expect”/],
  ])('%s', (text, said) => {
    const read = readPlaythrough(text);
    expect(read.ok ? '' : read.message).toMatch(said);
  });

  test('nor can half a run be recorded', () => {
    expect(recorded(game, { seed: 7, choices: ['mend'] })).toMatchObject({ what: 'too few choices', at: 2 });
  });
});

describe('a run is found', () => {
  test('that comes to an ending, and replays to it', () => {
    const found = findRun(game, 'thriving-in-song', 500) ?? findRun(game, 'muddling', 500);
    if (found === null) throw new Error('the small ferry comes to nothing');
    const made = recorded(game, found);
    expect(made).toMatchObject({ expect: { ending: expect.stringMatching(/^(thriving-in-song|muddling)$/) } });
  });

  test('and none to an ending that there is not', () => {
    let tries = 0;
    expect(findRun(game, 'elsewhere', 3, () => (tries += 1))).toBeNull();
    expect(tries).toBe(mostTries(3));
  });
});
