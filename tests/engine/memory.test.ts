import { describe, expect, it } from 'vitest';
import type { Consequence, Part } from '../../src/scenario';
import type { smallScenario } from '../support/smallScenario';
import { asking, choice, LEAD, MANAGE, storyOf } from './making';
import { consequencesOf, played, toldOn } from './playing';

const bringing = (id: string, consequences: Consequence[]) => choice(id, {}, { consequences });
const day = () =>
  asking([
    bringing('make', [{ makeRule: 'shells', carries: 4, reason: 'A shell is a place.' }]),
    bringing('heap', [{ makeRule: 'shells', carries: 99, reason: 'A shell is everything.' }]),
    bringing('prune', [{ pruneRule: 'shells', reason: 'No shells.' }]),
    bringing('quarrel', [{ relationship: 'pell', by: -2, reason: 'Words were said.' }]),
    bringing('knot', [{ flag: 'knots', add: -1, reason: 'A knot goes.' }]),
    bringing('hat', [{ flag: 'hat-bearer', set: 'pell', reason: 'The hat moves.' }]),
  ]);
const days = storyOf({ first: day(), second: day(), third: day() });

describe('a rule', () => {
  it('is made once, grows heavier when made again, and takes all of it along when pruned', () => {
    expect(played(days, ['make']).state.rules).toEqual([{ id: 'shells', since: 1, carries: 4000 }]);
    expect(played(days, ['make', 'make']).state.rules).toEqual([{ id: 'shells', since: 1, carries: 8000 }]);
    const run = played(days, ['make', 'make', 'prune']);
    expect(run.state.rules).toEqual([]);
    expect(consequencesOf(run)).toEqual([
      ['staleRules', 4000, 1],
      ['staleRules', 4000, 2],
      ['staleRules', -8000, 3],
    ]);
  });

  it('carries what it really added, so that pruning cannot take more', () => {
    const run = played(days, ['make', 'heap', 'prune']);
    expect(played(days, ['make', 'heap']).state.rules).toEqual([{ id: 'shells', since: 1, carries: 100000 }]);
    expect(run.state.org.staleRules).toBe(0);
  });

  it('that does not stand is pruned for nothing', () => {
    expect(consequencesOf(played(days, ['prune']))).toEqual([]);
  });

  it('may stand from the start', () => {
    const standing = storyOf(
      { first: day() },
      { start: { ...startOf(days), rules: [{ rule: 'shells', carries: 2.5 }] } },
    );
    expect(played(standing, []).state.rules).toEqual([{ id: 'shells', since: 0, carries: 2500 }]);
  });
});

describe('memory', () => {
  it('keeps relationships between -3 and 3, flags by setting and adding', () => {
    expect(played(days, ['quarrel', 'quarrel']).state.relationships).toEqual({ pell: -3 });
    expect(played(days, ['knot', 'knot', 'hat']).state.flags).toEqual({ song: false, knots: 8, 'hat-bearer': 'pell' });
  });

  it('keeps the heading that was set, and whether it has become work', () => {
    const choose = (...choices: string[]) => played(vision, choices).state.heading;
    expect(choose('heading')).toEqual({ serves: 2, translated: false });
    expect(choose('heading', 'translate')).toEqual({ serves: 2, translated: true });
    expect(choose('plan')).toEqual({ serves: 0, translated: false });
    expect(choose('both')).toEqual({ serves: 3, translated: true });
    expect(choose('both', 'heading')).toEqual({ serves: 2, translated: false });
  });

  it('lets vision fade by the heading that stood when the turn began', () => {
    const { ledger } = played(vision, ['both', 'plan']);
    const fades = ledger.filter(({ cause }) => cause.type === 'model' && cause.term === 'fade');
    // Nobody served: −1.5. Then all three, and at work: −1.5 × ½ × (1 − 3/6).
    expect(fades.map(({ amount }) => amount)).toEqual([-1500, -375]);
  });
});

const speak = () =>
  asking([
    choice('heading', LEAD, { kind: 'heading', serves: ['members', 'served', 'members'] }),
    choice('both', LEAD, { kind: 'heading', serves: ['members', 'served', 'stewards'], translates: true }),
    choice('plan', MANAGE, { kind: 'plan', serves: ['stewards'] }),
    choice('translate', MANAGE, { translates: true }),
  ]);
const vision = storyOf({ first: speak(), second: speak() });

describe('a shift of the context', () => {
  const fog = (turns: number | undefined, by: number) => ({
    shift: { turbulence: by, scale: 1 },
    ...(turns === undefined ? {} : { turns }),
    reason: 'Fog.',
  });
  const foggy = (turns: number | undefined, by = 10) => {
    const quiet = () => asking([choice('rest', {}), choice('other', {})]);
    const misty = { ...quiet(), beats: [{ text: 'It comes.' }, fog(turns, by)] };
    return storyOf({ calm: quiet(), misty, second: quiet(), third: quiet() });
  };
  const turbulence = (story: Parameters<typeof played>[0], turns: number, seen = false) => {
    const run = played(story, Array(turns).fill('rest'));
    return (seen ? toldOn(run) : run).state.org.turbulence / 1000;
  };

  it('acts where it stands in the story, before the dilemma is shown', () => {
    expect(turbulence(foggy(1), 1)).toBe(15);
    expect(turbulence(foggy(1), 1, true)).toBe(25);
  });

  it('is taken back at the end of its last turn, or stays for good', () => {
    expect([2, 3].map((turn) => turbulence(foggy(1), turn))).toEqual([15, 15]);
    expect([2, 3].map((turn) => turbulence(foggy(2), turn))).toEqual([25, 15]);
    expect([2, 3].map((turn) => turbulence(foggy(undefined), turn))).toEqual([25, 25]);
  });

  it('takes back no more than it brought', () => {
    expect(turbulence(foggy(1, -40), 1, true)).toBe(0);
    expect(turbulence(foggy(1, -40), 2)).toBe(15);
  });

  it('makes rules stale by its rise, once, and not by its going', () => {
    const { ledger } = played(foggy(1), ['rest', 'rest', 'rest']);
    const stale = ledger.filter(({ cause }) => cause.type === 'model' && cause.term === 'turbulence');
    // Management 42 after two turns of wear at 3.3 %: 42 − 1.386 = 40.614, the rise is felt before the second wear.
    expect(stale.map(({ stock, amount, turn }) => [stock, amount, turn])).toEqual([['staleRules', 2193, 2]]);
  });

  it('that comes again the next day is no rise: it was as foggy the day before', () => {
    const misty = { ...asking([choice('rest', {}), choice('other', {})]), beats: [{ text: 'It comes.' }, fog(1, 10)] };
    const { ledger } = played(storyOf({ one: misty, two: misty }), ['rest', 'rest']);
    const stale = ledger.filter(({ cause }) => cause.type === 'model' && cause.term === 'turbulence');
    expect(stale.map(({ turn }) => turn)).toEqual([1]);
  });

  it('is written with its reason, and its end as such', () => {
    const { ledger } = played(foggy(1), ['rest', 'rest']);
    const moves = ledger.filter(({ stock }) => stock === 'turbulence').map(({ amount, cause }) => [amount, cause]);
    expect(moves).toEqual([
      [10000, { type: 'shift', reason: 'Fog.' }],
      [-10000, { type: 'model', term: 'shiftEnds' }],
    ]);
  });
});

function startOf(scenario: ReturnType<typeof smallScenario>): Part['start'] {
  const [part] = scenario.parts;
  if (part === undefined) throw new Error('a scenario has a part');
  return part.start;
}

describe('acts in a row', () => {
  const acting = asking([
    { ...choice('plan', {}), acts: { plan: 0.5, direct: 0.4 } },
    { ...choice('direct', {}), acts: { direct: 0.9 } },
  ]);
  const acts = storyOf({ first: acting, second: acting, third: acting });

  it('are counted up to the last choice, and forgotten by one that does without', () => {
    expect(played(acts, ['plan', 'plan']).state.actStreaks).toEqual({ plan: 2, direct: 2 });
    expect(played(acts, ['plan', 'plan', 'direct']).state.actStreaks).toEqual({ direct: 3 });
    expect(played(acts, ['plan', 'direct', 'plan']).state.actStreaks).toEqual({ plan: 1, direct: 3 });
  });
});
