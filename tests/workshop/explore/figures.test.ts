import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/engine';
import type { Choice, Scenario } from '../../../src/scenario';
import { hasFindings, isStrawman } from '../../../src/workshop/explore';
import { figuresOf } from '../../../src/workshop/explore/figures';
import { likenessOfWays } from '../../../src/workshop/explore/likeness';
import { readBy, shared } from '../../../src/workshop/explore/readings';
import { judgeChoices } from '../../../src/workshop/explore/strawmen';
import { wordsWritten } from '../../../src/workshop/explore/written';
import { checked } from './checking';
import { asking, choice, fable, telling } from './fables';

const hurting = (id: string, by: number): Pick<Choice, 'consequences'> => ({
  consequences: (['members', 'served', 'stewards'] as const).map((stock) => ({
    ...{ stock, by },
    reason: { id: `${id}.${stock}`, text: 'It is felt.' },
  })),
});

/** Three days of three choices; on the second one of them may hurt everybody. */
const days = (bad: Partial<Choice>, role?: 'hazard-known'): Scenario => {
  const day = (id: string, rest: Partial<Choice> = {}) =>
    asking(id, [
      choice(id, 'count', { acts: { plan: 1 } }),
      choice(id, 'sing', { acts: { inspire: 1 }, ...rest }),
      choice(id, 'mend', { acts: { solve: 0.5, align: 0.5 } }),
    ]);
  const scenes = { one: day('one'), two: day('two', bad), three: day('three'), home: telling('home') };
  if (role !== undefined && scenes.two.dilemma !== undefined) scenes.two.dilemma.role = role;
  return fable({ slots: ['one', 'two', 'three', 'home'], scenes });
};

const figures = (scenario: Scenario) => {
  const game = compile(scenario);
  const { states, tallies } = judgeChoices(game, { states: 600, firstSeed: 1, every: 1 }, () => true);
  return { states, figures: figuresOf(game, tallies) };
};

const at = (scenario: Scenario, scene: string, id: string) => {
  const found = figures(scenario).figures.find((one) => one.scene === scene && one.choice === id);
  if (found === undefined) throw new Error(`no figures for ${scene} / ${id}`);
  return found;
};

describe('a choice held against its neighbours', () => {
  test('that always leaves everybody worst off is a finding', () => {
    const bad = at(days(hurting('two.sing', -20)), 'two', 'sing');
    expect(bad).toMatchObject({ judgement: 'worst too often', best: 0 });
    expect(bad.worst).toBe(bad.offered);
    expect(isStrawman(bad)).toBe(true);
  });

  test('that always leaves everybody best off is one, too', () => {
    expect(at(days(hurting('two.sing', 20)), 'two', 'sing').judgement).toBe('best too often');
  });

  test('is none where it is as good as its neighbour: nobody alone is best', () => {
    const same = fable({
      slots: ['one'],
      scenes: { one: asking('one', [choice('one', 'left'), choice('one', 'right')]) },
    });
    for (const one of figures(same).figures) expect(one).toMatchObject({ judgement: 'fair', best: 0, worst: 0 });
  });

  test('counts each state in which there was something to choose, and each once', () => {
    const { states, figures: all } = figures(days({}));
    expect(states).toBe(600);
    expect(all.filter(({ choice: id }) => id === 'sing').reduce((sum, { offered }) => sum + offered, 0)).toBe(600);
    for (const scene of ['one', 'two', 'three']) {
      const own = all.filter((one) => one.scene === scene);
      const [first] = own;
      expect(own.reduce((sum, { best }) => sum + best, 0)).toBeLessThanOrEqual(first?.offered ?? 0);
    }
  });

  test('at a hazard may be right more often', () => {
    expect(at(days({}, 'hazard-known'), 'two', 'sing').bound).toBe(0.95);
    expect(at(days({}), 'two', 'sing').bound).toBe(0.9);
  });

  test('that loses at a hazard must be good for something, or leave something that is asked for later', () => {
    const idle = { acts: { plan: 0.1, align: 0.1 }, ...hurting('two.sing', -4) };
    expect(at(days(idle, 'hazard-known'), 'two', 'sing').judgement).not.toBe('fair');
    expect(at(days(idle), 'two', 'sing').judgement).toBe('worst too often');
  });

  test('of which there were too few is not judged', () => {
    const game = compile(days(hurting('two.sing', -20)));
    const { tallies } = judgeChoices(game, { states: 20, firstSeed: 1, every: 1 }, () => true);
    for (const one of figuresOf(game, tallies)) expect(one.judgement).toBe('met too seldom');
  });

  test('is judged over all parts that ask it in the same words: best in one and worst in the next is fair', () => {
    const { parts, ...rest } = days(hurting('two.sing', -20));
    const [bad] = parts;
    const [good] = days(hurting('two.sing', 20)).parts;
    if (bad === undefined || good === undefined) throw new Error('a fable has a part');
    const twins = { ...rest, parts: [bad, { ...good, id: 'other' }] };
    const judged = (scenario: Scenario) =>
      figures(scenario)
        .figures.filter(({ scene, choice: id }) => scene === 'two' && id === 'sing')
        .map(({ judgement, worst, offered }) => [judgement, worst === offered]);
    expect(judged(twins)).toEqual([
      ['fair', true],
      ['fair', false],
    ]);
    const reworded = structuredClone(twins);
    const choices = reworded.parts[1]?.scenes.two?.dilemma?.choices ?? [];
    for (const one of choices) one.text = 'We do it in other words, and once.';
    expect(judged(reworded)).toEqual([
      ['worst too often', true],
      ['best too often', false],
    ]);
  });

  test('makes a report one with findings', () => {
    expect(hasFindings(checked(days(hurting('two.sing', -20)), 400))).toBe(true);
  });
});

describe('a run that is read', () => {
  const told = fable({
    slots: ['one', 'home'],
    scenes: {
      one: asking('one', [choice('one', 'left'), choice('one', 'right')]),
      home: telling('home', { beats: [{ text: { id: 'home.1', text: '*Well*, {pell}{pause}—so be it.' } }] }),
    },
  });

  test('has as many words as a reader meets: lines, question, choices, titles, names as one', () => {
    // Spring. The ice goes out. | It is morning again. What now? We do it this way, twice. So it is done. | Well, Pell
    // so be it. | How it went: thriving. The bell rings. The eleventh knot is the best of them. The hat still does not fit.
    const reading = readBy('random', compile(told), 1);
    expect(reading?.words).toBe(1 + 4 + (4 + 2 + 2 * 5 + 4) + 5 + (4 + 3 + 8 + 6));
    expect(reading?.decisions).toBe(1);
    expect([...(reading?.scenes ?? [])]).toEqual(['one', 'home']);
  });

  test('shares all with itself, nothing with a stranger, and half where one of two is met by both', () => {
    expect(shared(new Set(['a', 'b']), new Set(['a', 'b']))).toBe(1);
    expect(shared(new Set(['a']), new Set(['b']))).toBe(0);
    expect(shared(new Set(['a', 'b']), new Set(['b', 'c']))).toBe(1 / 2);
    expect(shared(new Set(['a']), new Set(['a', 'b', 'c']))).toBe(1 / 2);
    expect(shared(new Set(), new Set())).toBe(1);
  });

  test('gives a report its lengths, and what two runs share', () => {
    const { lengths, sharedByTwo } = checked(told, 100);
    expect(lengths).toMatchObject({ runs: 400, median: { decisions: 1 } });
    expect(lengths?.median.minutes).toBeCloseTo((lengths?.median.words ?? 0) / 200, 9);
    expect(lengths?.shortest.words).toBeLessThanOrEqual(lengths?.longest.words ?? 0);
    expect(sharedByTwo?.scenes).toMatchObject({ least: 1, most: 1 });
    expect(sharedByTwo?.lines.least).toBeLessThan(1);
  });

  test('gives a report what unlike ways of acting share: two of three where each is told one scene of its own', () => {
    const apart = fable({
      slots: ['one', 'home'],
      scenes: {
        one: asking('one', [
          choice('one', 'left', { acts: { plan: 1 }, goto: 'order' }),
          choice('one', 'right', { acts: { inspire: 1 }, goto: 'song' }),
        ]),
        order: telling('order'),
        song: telling('song'),
        home: telling('home'),
      },
    });
    const { sharedByWays } = checked(apart, 50);
    const by = (one: string, other: string) => sharedByWays.find(({ ways }) => ways[0] === one && ways[1] === other);
    expect(sharedByWays).toHaveLength(6);
    expect(by('manage', 'lead')?.pairs).toBe(48);
    expect(by('manage', 'lead')?.scenes).toBeCloseTo(2 / 3, 9);
    expect(by('manage', 'blend')?.scenes).toBe(1);
    // Here nothing is left to chance, so that another seed changes nothing.
    expect(by('manage', 'lead')?.scenesApart).toBeCloseTo(2 / 3, 9);
  });

  test('says nothing of seeds apart where there was but one', () => {
    const reading = (...scenes: string[]) => ({
      seed: 1,
      decisions: 1,
      words: 9,
      scenes: new Set(scenes),
      lines: new Set<string>(),
    });
    const [first, second] = [
      { manage: reading('a', 'b'), lead: reading('a', 'c') },
      { manage: reading('a', 'd'), lead: reading('d', 'e') },
    ];
    expect(likenessOfWays([first])).toEqual([{ ways: ['manage', 'lead'], pairs: 1, scenes: 0.5, scenesApart: null }]);
    expect(likenessOfWays([first, second])[0]).toEqual({
      ways: ['manage', 'lead'],
      pairs: 2,
      scenes: 0.5,
      scenesApart: 0.25,
    });
  });

  test('gives a report the words of the file, those of reasons apart', () => {
    const bare = { ...told, parts: told.parts.map((part) => ({ ...part, endings: part.endings.slice(0, 0) })) };
    const { written } = checked(told, 50);
    expect(written.told).toBeGreaterThan(wordsWritten(bare).told);
    expect(wordsWritten({ ...bare, blurb: 'Many words that stand on the cover alone' })).toEqual(wordsWritten(bare));
    const reasoned = fable({
      slots: ['one'],
      scenes: {
        one: asking('one', [
          choice('one', 'left', { consequences: [{ stock: 'backlog', by: -2, reason: 'The knot is mended.' }] }),
          choice('one', 'right'),
        ]),
      },
    });
    expect(wordsWritten(reasoned).reasons - wordsWritten(told).reasons).toBe(4);
  });

  test('by fewest and most choices is among the lengths, however rare', () => {
    const rare = fable({
      slots: ['one'],
      scenes: {
        one: asking('one', [choice('one', 'left'), choice('one', 'right', { goto: 'two' })]),
        two: asking('two', [choice('two', 'left'), choice('two', 'right')]),
      },
    });
    const { lengths } = checked(rare, 200);
    expect(lengths?.shortest.decisions).toBe(1);
    expect(lengths?.longest.decisions).toBe(2);
  });
});
