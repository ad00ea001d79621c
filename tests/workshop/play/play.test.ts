import { describe, expect, test } from 'vitest';
import { compile, type Event, type Input } from '../../../src/engine';
import { openRunCode, readRunCode } from '../../../src/run';
import type { Cue, Scenario } from '../../../src/scenario';
import {
  answerOf,
  columnsOf,
  layOut,
  logOf,
  openDecision,
  openReading,
  type Paragraph,
  paragraphsOf,
  readOn,
  standing,
  type Telling,
  takeBack,
  transcriptOf,
} from '../../../src/workshop/play';
import { wrap } from '../../../src/workshop/play/wrap';
import { smallScenario } from '../../support/smallScenario';

const PAGE = 'https://a.host/';
const choose = (choice: string): Input => ({ type: 'choose', choice });
const ASK_BOTH: Input[] = [
  { type: 'ask', counsellor: 'how' },
  { type: 'ask', counsellor: 'what' },
];

function playing(inputs: readonly Input[], change?: (scenario: Scenario) => void) {
  const game = compile(smallScenario(change));
  const telling: Telling = { game, cues: false, fileOrder: true };
  const reading = inputs.reduce((so, input) => readOn(game, so, input), openReading(game, 7));
  return { game, telling, reading };
}

function transcript(
  inputs: readonly Input[],
  told: Partial<Telling> = {},
  columns = 80,
  change?: (scenario: Scenario) => void,
): string {
  const { telling, reading } = playing(inputs, change);
  return transcriptOf(reading, { ...telling, ...told }, columns, PAGE);
}

const WHOLE = [choose('mend'), choose('drill'), choose('on-time')];

describe('a transcript', () => {
  test('tells a run as a page of text', () => {
    expect(
      transcript([...ASK_BOTH, choose('mend')])
        .split('\n')
        .slice(0, 24),
    ).toEqual([
      'The Small Ferry',
      'Version 1.0.0, seed 7.',
      '',
      '— Spring',
      '',
      'The ice goes out.',
      '',
      '— The hat · The landing',
      '',
      'The landing, early.',
      '  Pell: Eleven knots. Ten good ones, Rill.',
      '',
      'What do you do with the hat?',
      '',
      '  1  We do it the mend way.',
      '  2  We do it the ask way.',
      '  3  We do it the both way.',
      '',
      '     What will move?',
      '     g1  The landing gets tidier.',
      '     g2  The otters look up.',
      '',
      '  Pell: When do we begin?',
      '  Rill: Why do we begin?',
    ]);
  });

  test('ends with how it went and how to have it again', () => {
    const { game } = playing([]);
    const lines = transcript(WHOLE, {}, 200).trimEnd().split('\n').slice(-3);
    expect(lines[0]).toMatch(/^It ended \w+, with “\w+”\.$/);
    expect(lines[1]).toBe('Again: --seed 7 --choices mend,drill,on-time');
    const code = /In the game: https:\/\/a\.host\/\?run=(\S+)$/.exec(lines[2] ?? '')?.[1] ?? '';
    const { seed, entries } = openRunCode(readRunCode(code), game);
    expect([seed, ...entries.map(({ choice }) => choice)]).toEqual([7, 'mend', 'drill', 'on-time']);
  });

  test('gives a guess in words', () => {
    const words = transcript([{ type: 'predict', guess: 'heart' }, choose('mend')]);
    expect(words).toContain('\n> A guess: The otters look up.\n');
  });

  test('fills in what flags hold when a line is told, and what was chosen as it stood then', () => {
    const words = transcript([choose('mend'), choose('pull'), choose('on-time')], {}, 200, (scenario) => {
      const [hat, rope] = ['the-hat', 'rope-day'].map((id) => scenario.parts[0]?.scenes[id]?.dilemma?.choices);
      const pull = rope?.find(({ id }) => id === 'pull');
      const mend = hat?.find(({ id }) => id === 'mend');
      if (pull === undefined || mend === undefined) throw new Error('the small scenario changed');
      mend.reaction = [{ text: 'Of {knots} knots, {hat-bearer} likes ten.' }];
      pull.text = 'Pull at {knots} knots!';
      pull.reaction = [{ text: 'Now there are {knots}.' }];
    });
    expect(words).toContain('\nOf 10 knots, Ondo likes ten.\n');
    expect(words).toContain('\n> Pull at 10 knots!\n');
    expect(words).toContain('\nNow there are 9.\n');
  });

  test('has the choice of the part that is played, where parts have scenes of the same name', () => {
    const both = [choose('mend'), choose('drill'), choose('on-time')];
    const words = transcript([...both, ...both], {}, 200, (scenario) => {
      const [first] = scenario.parts;
      if (first === undefined) throw new Error('the small scenario changed');
      const second = structuredClone(first);
      const choice = second.scenes['the-hat']?.dilemma?.choices.find(({ id }) => id === 'mend');
      if (choice !== undefined) choice.text = 'We mend it again.';
      scenario.parts = [first, { ...second, id: 'again', name: 'Once more' }];
    });
    expect(words.match(/^> We (do it the mend way|mend it again)\.$/gm)).toEqual([
      '> We do it the mend way.',
      '> We mend it again.',
    ]);
    expect(words.match(/^(— (year|Once more)|“.*” ended .*)$/gm)).toEqual([
      '— year',
      '— Once more',
      expect.stringMatching(/^“year” ended \w+, with “[\w-]+”\.$/),
      expect.stringMatching(/^“again” ended \w+, with “[\w-]+”\.$/),
    ]);
  });

  test('says where a run that was stopped stands', () => {
    expect(transcript([choose('mend')])).toContain('It stands open at “rope-day”.');
  });

  test('gives stage and sound a bracket where they are asked for', () => {
    const words = transcript([], { cues: true });
    expect(words).toContain('    [Pell comes in, left, worried; Rill comes in, right]\n');
    expect(words.replace(/\s+/g, ' ')).toContain(
      '[sound: A bell, far off; Fog comes down the river. (scale +5, turbulence +10, for a turn)]',
    );
    expect(transcript([])).not.toContain('[');
  });

  test.each([20, 40, 80])('is no wider than %i characters, but for the link', (columns) => {
    const lines = transcript(WHOLE, { cues: true }, columns).split('\n');
    // What is longer is a single word, such as the link.
    const long = lines.filter((line) => line.length > columns).map((line) => line.trim());
    expect(long.filter((line) => line.includes(' '))).toEqual([]);
    expect(lines.some((line) => line.length > columns - 8)).toBe(true);
  });

  test('shows choices as a player sees them, or as the file has them', () => {
    const { game, telling, reading } = playing([]);
    const shown = openDecision(game, standing(reading), { fileOrder: false })?.choices ?? [];
    const filed = openDecision(game, standing(reading), telling)?.choices;
    expect(filed).toEqual(['mend', 'ask', 'both']);
    expect([...shown].sort()).toEqual(['ask', 'both', 'mend']);
    const marked = paragraphsOf([reading[0]], { ...telling, fileOrder: false }).filter((one) => one.kind === 'choice');
    expect(marked.map(({ text }) => /the (\w+) way/.exec(text)?.[1])).toEqual(shown);
  });
});

describe('a reading', () => {
  test('taken back stands at the decision before, with the counsel that was asked', () => {
    const { game, reading } = playing([...ASK_BOTH, choose('mend'), { type: 'ask', counsellor: 'how' }]);
    const back = takeBack(reading);
    expect(standing(back).at).toMatchObject({ phase: 'dilemma', scene: 'the-hat' });
    expect(standing(back).asked).toEqual(['how', 'what']);
    expect(logOf(game, back).entries).toEqual([]);
  });

  test('cannot be taken back before its first choice', () => {
    const { reading } = playing(ASK_BOTH);
    expect(takeBack(reading)).toBe(reading);
  });

  test('keeps in its log what was asked and guessed before each choice', () => {
    const { game, reading } = playing([
      ...ASK_BOTH,
      { type: 'predict', guess: 'heart' },
      choose('mend'),
      choose('pull'),
    ]);
    expect(logOf(game, reading).entries).toEqual([
      { choice: 'mend', asked: ['how', 'what'], predicted: 'heart' },
      { choice: 'pull', asked: [], predicted: null },
    ]);
  });
});

describe('an answer', () => {
  const { game, telling, reading } = playing([]);
  const open = openDecision(game, standing(reading), telling);
  const answer = (word: string, state = standing(reading)) => (open === null ? null : answerOf(word, open, state));

  test.each([
    ['1', 'mend'],
    [' 3 ', 'both'],
    ['ask', 'ask'],
    ['ASK', 'ask'],
  ])('%s is a choice', (word, choice) => {
    expect(answer(word)).toEqual({ type: 'inputs', inputs: [choose(choice)] });
  });

  test('is counsel, a guess, back or stop', () => {
    expect(answer('?')).toEqual({ type: 'inputs', inputs: ASK_BOTH });
    expect(answer('g2')).toEqual({ type: 'inputs', inputs: [{ type: 'predict', guess: 'heart' }] });
    expect(answer('b')).toEqual({ type: 'back' });
    expect(answer('q')).toEqual({ type: 'quit' });
  });

  test.each(['', '0', '4', '1.0', 'g3', 'sing'])('is not “%s”', (word) => expect(answer(word)).toBeNull());

  test('is no second guess', () => {
    const guessed = readOn(game, reading, { type: 'predict', guess: 'heart' });
    expect(answer('g1', standing(guessed))).toBeNull();
  });

  test('is asked for only at a decision', () => {
    expect(openDecision(game, standing(playing(WHOLE).reading), telling)).toBeNull();
  });
});

describe('stage directions', () => {
  const CUES: [Cue, string][] = [
    [{ cue: 'leave', who: 'pell' }, 'Pell leaves'],
    [{ cue: 'move', who: 'pell', to: 'right' }, 'Pell moves right'],
    [{ cue: 'look', who: 'pell', at: 'player' }, 'Pell looks at you'],
    [{ cue: 'look', who: 'pell', at: 'rill' }, 'Pell looks at Rill'],
    [{ cue: 'mood', who: 'pell', mood: 'sad' }, 'Pell: sad'],
    [{ cue: 'pose', who: 'pell', pose: 'back' }, 'Pell turns away'],
    [{ cue: 'weather', weather: 'fog' }, 'weather: fog'],
    [{ cue: 'light', hour: 'dawn' }, 'light: dawn'],
    [{ cue: 'prop', prop: 'hat', shown: true }, 'hat shown'],
    [{ cue: 'prop', prop: 'hat', shown: true, who: 'rill' }, 'hat shown with Rill'],
    [{ cue: 'prop', prop: 'hat', shown: false }, 'hat away'],
    [{ cue: 'crowd', of: 'heron', count: 20 }, 'crowd of the kind heron: 20'],
    [{ cue: 'crowd', of: 'heron', count: 12, mood: 'worried' }, 'crowd of the kind heron: 12, worried'],
    [{ cue: 'crowd', of: 'heron', count: 0 }, 'no more crowd of the kind heron'],
    [{ cue: 'shake' }, 'everything shakes'],
  ];
  const { telling, reading } = playing([]);
  const toldOf = (event: Event) => paragraphsOf([{ ...reading[0], events: [event] }], { ...telling, cues: true });

  test.each(CUES)('%j', (cue, words) => {
    const [only] = toldOf({ type: 'cue', cue });
    expect(only).toEqual({ kind: 'direction', text: words, mark: '' });
  });

  test('emphasis keeps its stars, a pause is left out, an unknown name stays', () => {
    const line = { text: 'It says *eek*,{pause} {rill}.' };
    const [only] = toldOf({ type: 'line', line, kind: 'told' });
    expect(only?.text).toBe('It says *eek*, Rill.');
  });
});

describe('lines', () => {
  test('break at spaces, hang, and never lose a word', () => {
    expect(wrap('one two three four', 9, '- ', '  ')).toEqual(['- one two', '  three', '  four']);
    expect(wrap('a-word-that-is-too-long no', 5)).toEqual(['a-word-that-is-too-long', 'no']);
    expect(wrap('', 10, '> ')).toEqual(['>']);
  });

  test('break between letters of scripts without spaces, and not before a stop', () => {
    expect(wrap('渡船上的人们。他们等着。', 12)).toEqual(['渡船上的人', '们。他们等', '着。']);
    expect(wrap('她说：“走吧！”', 8)).toEqual(['她说：', '“走吧！”']);
    expect(wrap('나룻배 위의 사람들', 14)).toEqual(['나룻배 위의', '사람들']);
    expect(columnsOf('ἀ̓é渡🦦')).toBe(6);
  });

  test('go on after what was told before with the right gap', () => {
    const said: Paragraph = { kind: 'said', text: 'Pell: Eleven.', mark: '' };
    expect(layOut([said], 80, 'told').map(({ text }) => text)).toEqual(['  Pell: Eleven.']);
    expect(layOut([said], 80, 'chosen').map(({ text }) => text)).toEqual(['', '  Pell: Eleven.']);
  });
});
