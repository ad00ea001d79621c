import { describe, expect, it } from 'vitest';
import type { Consequence, PlainConsequence } from '../../src/scenario';
import { asking, BLEND, choice, LEAD, MANAGE, storyOf } from './making';
import { consequencesOf, played } from './playing';

const backlog = (by: number, rest: object = {}): PlainConsequence => ({
  stock: 'backlog',
  by,
  reason: 'So it goes.',
  ...rest,
});

/** Four dilemmas in a row: the first brings `consequences`, every later one may start or stop the song. */
const fourDays = (consequences: Consequence[]) => {
  const sing: Consequence = { flag: 'song', set: true, reason: 'They sing.' };
  const hush: Consequence = { flag: 'song', set: false, reason: 'They stop.' };
  const day = () =>
    asking([
      choice('rest'),
      choice('sing', MANAGE, { consequences: [sing] }),
      choice('hush', MANAGE, { consequences: [hush] }),
    ]);
  return storyOf({
    first: asking([
      choice('act', MANAGE, { consequences }),
      choice('act-and-sing', MANAGE, { consequences: [sing, ...consequences] }),
    ]),
    ...{ second: day(), third: day(), fourth: day() },
  });
};

describe('a delayed consequence', () => {
  const story = fourDays([backlog(-2), backlog(-3, { in: 2 }), backlog(-5, { in: 2, when: { flag: 'song' } })]);

  it('falls due in its turn, those of now at once', () => {
    expect(consequencesOf(played(story, ['act']))).toEqual([['backlog', -2000, 1]]);
    expect(consequencesOf(played(story, ['act', 'rest']))).toEqual([['backlog', -2000, 1]]);
    const run = played(story, ['act', 'rest', 'rest', 'rest']);
    expect(consequencesOf(run)).toEqual([
      ['backlog', -2000, 1],
      ['backlog', -3000, 3],
    ]);
    expect(run.state.due).toEqual([]);
  });

  it('is asked for its condition when it falls due, not before', () => {
    const fallen = (choices: string[]) => consequencesOf(played(story, choices)).map(([, amount]) => amount);
    expect(fallen(['act', 'sing', 'rest'])).toContain(-5000);
    expect(fallen(['act-and-sing', 'hush', 'rest'])).not.toContain(-5000);
  });

  it('comes before what the choice of that turn brings', () => {
    const { state } = played(story, ['act', 'rest', 'sing']);
    expect(state.flags.song).toBe(true);
    expect(consequencesOf(played(story, ['act', 'rest', 'sing']))).toHaveLength(2);
  });

  it('keeps who brought it about', () => {
    const { ledger } = played(story, ['act', 'rest', 'rest']);
    const cause = ledger.find(({ cause, turn }) => cause.type === 'consequence' && turn === 3)?.cause;
    expect(cause).toEqual({ type: 'consequence', scene: 'first', choice: 'act', reason: 'So it goes.' });
  });
});

describe('an opposite', () => {
  const opposite: Consequence = { opposite: { then: [backlog(-1)], else: [backlog(1)] } };
  const way = (id: string, acts: object) => choice(id, acts, { consequences: [opposite] });
  const story = storyOf({
    before: asking([
      choice('none', {}),
      choice('bit', { direct: 0.49 }),
      choice('half', { direct: 0.5 }),
      choice('lead', LEAD),
    ]),
    between: asking([choice('none', {}), choice('bit-back', { plan: 0.51 }), choice('lead', LEAD)]),
    now: asking([way('manage', MANAGE), way('lead', LEAD), way('blend', BLEND)]),
  });

  it.each<[string, string, string, 'then' | 'else' | null, string]>([
    ['none', 'none', 'manage', null, 'no side yet'],
    ['bit', 'none', 'manage', null, 'under half a unit is no side'],
    ['half', 'none', 'manage', 'then', 'half a unit of leading against managing'],
    ['half', 'none', 'lead', 'else', 'half a unit of leading, and more of the same'],
    ['lead', 'lead', 'manage', 'then', 'all choices are summed'],
    ['lead', 'bit-back', 'manage', null, 'all choices are summed, the other way too: -1 + .51'],
    ['lead', 'lead', 'blend', null, 'as much of both is nobody’s opposite'],
  ])('after %s and %s, %s: %s (%s)', (first, second, third, expected) => {
    const moved = consequencesOf(played(story, [first, second, third]));
    expect(moved).toEqual(expected === null ? [] : [['backlog', expected === 'then' ? -1000 : 1000, 3]]);
  });

  it('without an else leaves likeness alone, and is held back by its own condition', () => {
    const bare = (rest: object) =>
      storyOf({
        first: asking([choice('lead', LEAD), choice('manage')]),
        second: asking([
          choice('manage', MANAGE, { consequences: [{ opposite: { then: [backlog(-1)] }, ...rest }] }),
          choice('rest'),
        ]),
      });
    expect(consequencesOf(played(bare({}), ['lead', 'manage']))).toHaveLength(1);
    expect(consequencesOf(played(bare({}), ['manage', 'manage']))).toEqual([]);
    expect(consequencesOf(played(bare({ when: { flag: 'song' } }), ['lead', 'manage']))).toEqual([]);
  });
});

describe('a turn that passes', () => {
  const story = fourDays([
    { passTurn: 2, reason: 'Two days of rain.' },
    backlog(-3, { in: 1 }),
    backlog(-5, { in: 3 }),
  ]);
  const run = played(story, ['act', 'rest']);

  it('takes its turns with no acts, and what is due falls in them', () => {
    expect(run.state.turn).toBe(4);
    expect(run.state.tilts).toHaveLength(4);
    expect(consequencesOf(run)).toEqual([
      ['backlog', -3000, 2],
      ['backlog', -5000, 4],
    ]);
    const gains = run.ledger.filter(({ cause }) => cause.type === 'model' && cause.term === 'gain');
    expect(gains.map(({ turn }) => turn)).toEqual([1, 4]);
  });

  it('is no choice: counts, streak and memory pass over it', () => {
    expect(run.state.streak).toEqual({ lean: 'managing', length: 2 });
    expect(run.state.counts).toEqual({ plan: 2, measure: 2, managing: 2 });
    expect(run.state.taken.map(({ scene, turn }) => [scene, turn])).toEqual([
      ['first', 1],
      ['second', 4],
    ]);
    expect(run.events.filter(({ type }) => type === 'turn')).toEqual([
      { type: 'turn', turn: 3 },
      { type: 'turn', turn: 4 },
    ]);
  });
});

it('what a choice does for partnership helps the next blend, not its own', () => {
  const trust: Consequence = { stock: 'partnership', by: 45, reason: 'They laugh.' };
  const day = () => asking([choice('both', BLEND, { consequences: [trust] }), choice('rest')]);
  const { ledger } = played(storyOf({ first: day(), second: day() }), ['both', 'both']);
  const gains = ledger.filter(
    ({ stock, cause }) => stock === 'leadership' && cause.type === 'model' && cause.term === 'gain',
  );
  // 16 × .5 × (.5 + .5 × 55/100) × (1 − 36/100) = 3.968, then with partnership at 100 and leadership L: 8 × (1 − L/100).
  // L = 36 + 3.968 = 39.968, worn by .085 × (1 − .66 × 30/100) × 39.968 = 2.725 to 37.243: 8 × .62757 = 5.02056.
  expect(gains.map(({ amount }) => amount)).toEqual([3968, 5021]);
});
