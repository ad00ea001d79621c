import { describe, expect, test } from 'vitest';
import { FEWEST_FOR_PROFILE, makeDebrief, type Profile, profileOf, type Statement } from '../../src/debrief';
import { compile, type Game } from '../../src/engine';
import { newLog, type RunEntry, replay } from '../../src/run';
import type { Scenario } from '../../src/scenario';
import { ferry, gameOf, TWINS, wholeRun } from '../support/runs';
import { smallScenario } from '../support/smallScenario';

type Given = string | ({ readonly choice: string } & Partial<RunEntry>);
type Kind<T extends Statement['type']> = Extract<Statement, { type: T }>;

const entryOf = (given: Given): RunEntry => ({
  ...{ asked: [], predicted: null },
  ...(typeof given === 'string' ? { choice: given } : given),
});

function profile(game: Game, choices: readonly Given[], seed = 1): Profile {
  const replayed = replay(game, { ...newLog(game, seed), entries: choices.map(entryOf) });
  return profileOf(game, makeDebrief(game, replayed), replayed);
}

function the<T extends Statement['type']>({ statements }: Profile, type: T): Kind<T> {
  const found = statements.find((one) => one.type === type);
  if (found === undefined) throw new Error(`nothing is said of ${type}`);
  return found as Kind<T>;
}

const types = ({ statements }: Profile): string[] => statements.map(({ type }) => type);
const words = (text: unknown): string => (text as { text: string }).text;

const sticks = gameOf('nine-hundred-sticks');
const alder = ferry();
const storm = gameOf(TWINS);

/** The small fable with other seasons: of each dilemma as many as are named, in that order. */
function year(
  spring: readonly Dilemma[],
  autumn: readonly Dilemma[],
  change: (scenes: Part['scenes']) => void = () => {},
): Game {
  return compile(
    smallScenario(({ parts: [part] }) => {
      if (part === undefined) return;
      change(part.scenes);
      const slots = [spring, autumn].map((kinds, season) =>
        kinds.map((kind, nth) => ({ kind, id: `${kind}-${season}-${nth}` })),
      );
      for (const { kind, id } of slots.flat()) part.scenes[id] = structuredClone(part.scenes[kind] as Scene);
      for (const [season, own] of slots.entries()) (part.seasons[season] as Season).slots = own.map(({ id }) => id);
    }),
  );
}

const [HAT, ROPE, BELL] = ['the-hat', 'rope-day', 'last-bell'] as const;
type Dilemma = typeof HAT | typeof ROPE | typeof BELL;
type Part = Scenario['parts'][number];
type Scene = Part['scenes'][string];
type Season = Part['seasons'][number];

/** Three dangers among eleven decisions. */
const STORMY = [
  [HAT, HAT, HAT, ROPE],
  [HAT, BELL, BELL, BELL, BELL, ROPE, ROPE],
] as const;
const stormy = year(...STORMY);
const LED_IN_SPRING: readonly string[] = [
  ...['ask', 'ask', 'ask', 'pull'],
  ...['mend', 'on-time', 'on-time', 'on-time', 'on-time', 'pull', 'pull'],
];
/** All of it managing, on the ferry. */
const IN_ORDER: readonly string[] = ['mend', 'drill', 'count', 'list', 'oro', 'bell'];

describe('a run of two seasons', () => {
  const whole = profile(stormy, LED_IN_SPRING);

  test('counts by season which of the eight acts were used', () => {
    expect(whole.decisions).toBe(11);
    expect(whole.stretches.map(({ name, decisions }) => [words(name), decisions])).toEqual([
      ['Spring', 4],
      ['Autumn', 7],
    ]);
    expect(whole.stretches[1]?.acts).toEqual({
      ...{ plan: 4, solve: 1, measure: 1, staff: 0 },
      ...{ direct: 0, align: 0, inspire: 2, seize: 0 },
    });
  });

  test('says what was done most, shown by a decision that was nothing else', () => {
    expect(the(whole, 'most')).toMatchObject({ act: 'plan', times: 4, of: 11, evidence: { number: 6, part: null } });
    expect(words(the(whole, 'most').evidence.chosen)).toBe('We do it the on-time way.');
  });

  test('says what came several times in a row, shown by the last of the row', () => {
    expect(the(whole, 'row')).toMatchObject({ same: { lean: 'managing' }, from: 5, to: 9, evidence: { number: 9 } });
  });

  test('says what was on offer and never done, shown by a decision that passed it over; not what nobody offered', () => {
    const { acts, evidence } = the(whole, 'never');
    expect(acts).toEqual(['staff']);
    expect([1, 2, 3, 5]).toContain(evidence.number);
  });

  test('sets decisions under threat beside all others', () => {
    const { evidence, ...threat } = the(whole, 'threat');
    expect(threat).toMatchObject({
      threatened: { managing: 0, leading: 3, blended: 0 },
      calm: { managing: 5, leading: 3, blended: 0 },
      turned: 'loosened',
    });
    expect([4, 10, 11]).toContain(evidence.number);
    const drilled = LED_IN_SPRING.map((choice) => (choice === 'pull' ? 'drill' : choice));
    expect(the(profile(stormy, drilled), 'threat').turned).toBe('tightened');
  });

  test('says when it was doing both at once that came less or more under threat, rather than either of the two', () => {
    const parted = ['ask', 'ask', 'mend', 'pull', 'mend', ...Array(4).fill('one-breath'), 'drill', 'pull'];
    const { evidence, ...less } = the(profile(stormy, parted), 'threat');
    expect(less).toMatchObject({
      threatened: { managing: 1, leading: 2, blended: 0 },
      calm: { managing: 2, leading: 2, blended: 4 },
      turned: 'parted',
    });
    expect([4, 10, 11]).toContain(evidence.number);
    const together = year(...STORMY, (scenes) => {
      const pull = scenes[ROPE]?.dilemma?.choices.find(({ id }) => id === 'pull');
      if (pull !== undefined) pull.acts = { plan: 0.5, inspire: 0.5 };
    });
    const joined = ['ask', 'ask', 'mend', 'pull', 'mend', 'on-time', 'on-time', ...Array(2).fill('nobody-cut-off')];
    expect(the(profile(together, [...joined, 'pull', 'pull']), 'threat').turned).toBe('joined');
  });

  test('says seven things at most, each shown by a decision of its own where there is one', () => {
    expect(types(whole)).toEqual(['most', 'row', 'never', 'threat', 'counsel', 'counsel', 'joined']);
    const shownBy = whole.statements.flatMap((one) => (one.type === 'guesses' ? [] : [one.evidence.number]));
    expect(new Set(shownBy).size).toBe(7);
  });

  test('is the same whenever it is looked at', () => {
    expect(JSON.stringify(profile(stormy, LED_IN_SPRING))).toBe(JSON.stringify(whole));
  });
});

test('what came up in nearly all of one season is told, unless it is what was done most anyway', () => {
  const calm = year([HAT, HAT, HAT, BELL], [BELL, BELL, BELL]);
  const planned = ['ask', 'ask', 'ask', 'on-time', 'on-time', 'on-time', 'on-time'];
  const { season, ...rest } = the(profile(calm, planned), 'season');
  expect(words(season)).toBe('Spring');
  expect(rest).toMatchObject({ act: 'direct', times: 3, of: 4 });
  const headed = ['ask', 'ask', 'ask', 'on-time', 'nobody-cut-off', 'nobody-cut-off', 'nobody-cut-off'];
  expect(the(profile(calm, headed), 'most').act).toBe('direct');
  expect(the(profile(calm, headed), 'season').act).toBe('align');
});

describe('counsel', () => {
  const asked: readonly Given[] = [
    { choice: 'mend', asked: ['how'] },
    { choice: 'drill', asked: ['what'] },
    { choice: 'count', asked: ['how', 'what'] },
    ...IN_ORDER.slice(3),
  ];
  const about = (choices: readonly Given[], which: 'how' | 'what') =>
    profile(alder, choices).statements.filter((one) => one.type === 'counsel' && one.counsellor === which)[0];

  test('is told apart by whom it came from: asked, heeded, and done without asking', () => {
    expect(about(asked, 'how')).toMatchObject({ by: ['pell'], asked: 2, heeded: 2, unasked: 3 });
    expect(about(asked, 'what')).toMatchObject({ by: ['rill'], asked: 2, heeded: 0, unasked: 1 });
  });

  test('is shown by a decision that went another way than advised, where there is one, else by a heeded one', () => {
    expect(about(asked, 'what')).toMatchObject({ evidence: { number: 2 } });
    expect(about(asked, 'how')).toMatchObject({ evidence: { number: 1 } });
  });

  test('that was not followed stands beside what was chosen: the choice alone does not show it', () => {
    const favoured = alder.parts[0]?.scenes.get('rope-day')?.dilemma?.choices.find(({ id }) => id === 'half');
    expect(about(asked, 'what')).toMatchObject({ evidence: { advised: { by: 'rill', favours: favoured?.text } } });
    expect(about(asked, 'how')).toMatchObject({ evidence: { advised: null } });
    expect(the(profile(alder, asked), 'most').evidence.advised).toBeNull();
  });

  test('that nobody asked for is told as such', () => {
    expect(about(IN_ORDER, 'how')).toMatchObject({ asked: 0, heeded: 0, unasked: 5 });
  });
});

test('guesses stand beside what moved, all together, without a count of hits', () => {
  const guessing: readonly Given[] = ['mend', { choice: 'drill', predicted: 'done' }, ...IN_ORDER.slice(2)];
  const { guesses } = the(profile(alder, guessing), 'guesses');
  expect(guesses.map(({ number, foretold }) => [number, foretold.stock, foretold.expected])).toEqual([
    [2, 'backlog', 'down'],
  ]);
  expect(types(profile(alder, IN_ORDER))).not.toContain('guesses');
});

describe('little to say', () => {
  test('below five decisions: counts only, since one choice is no habit', () => {
    expect(profile(alder, IN_ORDER.slice(0, FEWEST_FOR_PROFILE - 1))).toMatchObject({ decisions: 4, statements: [] });
    expect(profile(alder, IN_ORDER.slice(0, FEWEST_FOR_PROFILE)).statements).not.toEqual([]);
    expect(profile(alder, [])).toEqual({ decisions: 0, stretches: [], statements: [] });
  });

  test('two dangers in a run are set beside the rest, and nothing is concluded', () => {
    expect(the(profile(alder, IN_ORDER), 'threat')).toMatchObject({
      threatened: { managing: 2, leading: 0, blended: 0 },
      turned: 'few',
    });
  });

  test('two acts used as often as each other are no favourite', () => {
    expect(types(profile(alder, ['ask', 'pull', 'pan', 'kind', 'suli', 'noone']))).not.toContain('most');
  });

  test('a fable of one season has no season of its own', () => {
    expect(types(profile(alder, IN_ORDER))).not.toContain('season');
  });
});

describe('a run through two places', () => {
  const drilled = ['ring', 'third', 'hold', 'write'];
  const whole = profile(storm, [...drilled, ...drilled]);

  test('is looked at as one, with the places for seasons', () => {
    expect(whole.decisions).toBe(8);
    expect(whole.stretches.map(({ name }) => words(name)).sort()).toEqual(['Kettle', 'Spoon']);
  });

  test('names the place of each decision that shows something, and ends a row where the place ends', () => {
    const { from, to, evidence } = the(whole, 'row');
    expect(to - from + 1).toBe(4);
    expect(['Kettle', 'Spoon']).toContain(words(evidence.part));
  });

  test('names the counsellors of both', () => {
    expect(the(whole, 'counsel').by).toHaveLength(2);
  });
});

test.each([1, 2, 3, 4, 5, 6])('whatever was played, what is said fits the run (seed %i)', (seed) => {
  for (const place of [0, 1, 2]) {
    const replayed = replay(sticks, wholeRun(sticks, seed, place));
    const { decisions, stretches, statements } = profileOf(sticks, makeDebrief(sticks, replayed), replayed);
    expect(decisions).toBe(replayed.turns.length);
    expect(stretches.reduce((sum, one) => sum + one.decisions, 0)).toBe(decisions);
    expect(statements.length).toBeLessThanOrEqual(7);
    for (const one of statements) {
      if (one.type === 'guesses') continue;
      expect(one.evidence.chosen).toBe(replayed.turns[one.evidence.number - 1]?.choice.text);
    }
  }
});
