import { describe, expect, it } from 'vitest';
import { compile, EngineError, type EngineErrorCode, start, type step } from '../../src/engine';
import { smallScenario } from '../support/smallScenario';
import { asking, choice, storyOf } from './making';
import { begun, further, played, type Run, toldOn } from './playing';

const open = toldOn(begun(smallScenario()));
const over = toldOn(played(storyOf({ one: asking([choice('rest'), choice('other')]) }), ['rest']));
const circle = storyOf({ one: { place: 'landing', beats: [{ cue: 'shake' }], goto: 'one' } });
const shut = storyOf({ one: asking([choice('rest', {}, { when: { flag: 'song' } })]) });
const emptyPool = storyOf({}, { seasons: [{ id: 'spring', name: 'Spring', slots: [{ draw: 'evenings' }] }] });
const noEnding = storyOf({ one: { place: 'landing', beats: [{ text: 'One.' }] } }, { endings: [] });
const noScene = storyOf({}, { seasons: [{ id: 'spring', name: 'Spring', slots: ['nowhere'] }] });
const predicted = further(open, { type: 'predict', guess: 'heart' });
const alone = toldOn(begun(storyOf({ one: asking([choice('rest'), choice('other')]) })));

const choose = (run: Run, wanted: string) => () => further(run, { type: 'choose', choice: wanted });
const input = (made: unknown) => made as Parameters<typeof step>[2];

type Refusal = [act: () => unknown, found: string, expected: string];

/** Every code, by every way there is to it, with what it says. */
const refusals: Record<EngineErrorCode, Refusal[]> = {
  ENGINE_BAD_INPUT: [
    [() => further(open, input({ type: 'dance' })), '{"type":"dance"}', 'advance, ask, predict or choose'],
    [() => further(open, input({ type: 'ask', counsellor: 'who' })), 'counsellor "who"', 'how or what'],
    [() => further(open, input(null)), 'null', 'advance, ask, predict or choose'],
    [() => further(open, input(undefined)), 'undefined', 'advance, ask, predict or choose'],
  ],
  ENGINE_CHOICE_DUE: [[() => further(open, { type: 'advance' }), 'advance', 'a choice, for a dilemma is open']],
  ENGINE_NO_DILEMMA: [
    [choose(begun(smallScenario()), 'mend'), 'choose "mend"', 'advance, for no dilemma is open'],
    [choose(over, 'rest'), 'choose "rest"', 'nothing: the story is over'],
    [() => further(over, { type: 'ask', counsellor: 'how' }), 'ask how', 'nothing: the story is over'],
    [
      () => further(begun(smallScenario()), { type: 'predict', guess: 'heart' }),
      'predict "heart"',
      'advance, for no dilemma is open',
    ],
  ],
  ENGINE_UNKNOWN_CHOICE: [
    [choose(open, 'dance'), 'choice "dance"', `one of ${shownAt(open).join(', ')}`],
    [choose(open, 'drill'), 'choice "drill"', `one of ${shownAt(open).join(', ')}`],
  ],
  ENGINE_UNKNOWN_GUESS: [
    [() => further(open, { type: 'predict', guess: 'rain' }), 'guess "rain"', 'one of order, heart'],
    [() => further(alone, { type: 'predict', guess: 'heart' }), 'guess "heart"', 'no prediction at "one"'],
  ],
  ENGINE_ALREADY_PREDICTED: [
    [() => further(predicted, { type: 'predict', guess: 'order' }), 'guess "order"', 'the guess "heart" to stand'],
  ],
  ENGINE_OVER: [[() => further(over, { type: 'advance' }), 'advance', 'nothing: the story is over']],
  ENGINE_MISSING: [
    [() => toldOn(begun(shut)), 'no choice of "one"', 'one whose condition holds'],
    [() => toldOn(begun(emptyPool)), 'no storylet of pool "evenings"', 'one that may come'],
    [() => toldOn(begun(noEnding)), 'no ending for "muddling"', 'one without a condition'],
    [() => toldOn(begun(noScene)), 'scene "nowhere"', 'a scene of part "year"'],
  ],
  ENGINE_LOOP: [[() => toldOn(begun(circle)), '1000 places without a line', 'a line, a dilemma or an ending']],
  ENGINE_BAD_SEED: [-1, 0.5, 2 ** 32, Number.NaN].map(
    (seed): Refusal => [() => start(compile(smallScenario()), seed), String(seed), 'a whole number 0..4294967295'],
  ),
};

function shownAt({ events }: Run): readonly string[] {
  const last = events.at(-1);
  return last?.type === 'dilemma' ? last.shown : [];
}

function refusalOf(act: () => unknown): EngineError {
  try {
    act();
  } catch (error) {
    if (error instanceof EngineError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

describe('a refusal', () => {
  const all = Object.entries(refusals).flatMap(([code, ways]) => ways.map((way) => [code, ...way] as const));

  it.each(all)('%s by way %#', (code, act, found, expected) => {
    expect(refusalOf(act)).toMatchObject({ name: 'EngineError', code, found, expected });
    expect(refusalOf(act).message).toBe(`${code}: found ${found}, expected ${expected}`);
  });

  it('takes the lowest and the highest seed', () => {
    expect(() => played(smallScenario(), ['mend'], 0)).not.toThrow();
    expect(() => played(smallScenario(), ['mend'], 2 ** 32 - 1)).not.toThrow();
  });
});
