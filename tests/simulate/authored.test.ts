import { describe, expect, test } from 'vitest';
import { compile } from '../../src/engine';
import { type AuthoredPolicy, authored, PolicyError, type PolicyView, play, record } from '../../src/simulate';
import { smallScenario } from '../support/smallScenario';

const game = compile(smallScenario());
const first: AuthoredPolicy = (_view, choices) => choices[0]?.id;

describe('a policy that somebody wrote', () => {
  test('plays a run, and sees the choices in file order with their acts', () => {
    const seen: string[] = [];
    const state = play(
      game,
      authored((_view, choices) => {
        seen.push(choices.map(({ id, acts }) => `${id}:${Object.keys(acts).join('+')}`).join(' '));
        return choices.at(-1)?.id;
      }),
      7,
    );
    expect(seen[0]).toBe('mend:solve+measure ask:direct+align both:staff+align');
    expect(state.taken.map(({ choice }) => choice)).toEqual(['both', 'pull', 'one-breath']);
  });

  test('sees the community in points', () => {
    const views: PolicyView[] = [];
    play(
      game,
      authored((view, choices, random) => {
        views.push(view);
        return first(view, choices, random);
      }),
      7,
    );
    expect(views[0]).toMatchObject({
      ...{ turn: 1, season: 'spring', part: 'year', role: null },
      stocks: { management: 42, leadership: 36, vision: 30, partnership: 55, staleRules: 0, backlog: 45 },
      // The fog of the first scene has come: five and ten more than at the start.
      context: { scale: 25, turbulence: 25 },
      constituencies: { members: 55, served: 55, stewards: 55 },
      needs: { management: 18 + 0.7 * 25, leadership: 18 + 0.55 * 25 },
      flags: { song: false, knots: 10, 'hat-bearer': 'ondo' },
    });
    expect(views.map(({ role }) => role)).toEqual([null, 'hazard-known', 'vision']);
    expect(views.map(({ turn }) => turn)).toEqual([1, 2, 3]);
  });

  test('draws numbers from 0 to below 1, the same for the same seed and others for another', () => {
    const drawn: number[] = [];
    const policy = authored((_view, choices, random) => {
      drawn.push(random(), random());
      return choices[0]?.id;
    });
    for (const seed of [3, 3, 4]) play(game, policy, seed);
    expect(drawn).toHaveLength(18);
    expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true);
    expect(drawn.slice(0, 6)).toEqual(drawn.slice(6, 12));
    expect(drawn.slice(0, 6)).not.toEqual(drawn.slice(12));
    expect(new Set(drawn.slice(0, 6)).size).toBe(6);
  });

  test('cannot change the run by what it does to what it was shown', () => {
    const spoiling: AuthoredPolicy = (view, choices) => {
      const chosen = choices[0]?.id;
      Object.assign(view.stocks, { management: 0 });
      Object.assign(view.flags, { song: true });
      for (const choice of choices) Object.assign(choice.acts, { plan: 1 });
      (choices as unknown[]).length = 0;
      return chosen;
    };
    expect(play(game, authored(spoiling), 5)).toEqual(play(game, authored(first), 5));
    expect(game.scenario).toEqual(smallScenario());
  });

  test.each<[string, AuthoredPolicy, string]>([
    ['names a choice that is not open', () => 'mned', 'answered "mned"'],
    ['names nothing', () => undefined, 'answered undefined'],
    ['answers later', async () => 'mend', 'answered a promise (a policy answers at once'],
    ['never answers', () => Promise.reject(new Error('too late')), 'answered a promise'],
    ['names the choice itself', (_view, choices) => choices[0], 'answered an object with the id "mend"'],
    ['names what cannot be said', () => Object.create(null), 'answered an object;'],
    ['names a list', () => ['mend'], 'answered a list;'],
    ['names a symbol', () => Symbol('mend'), 'answered Symbol(mend);'],
    ['talks on and on', () => `me\n${'n'.repeat(1000)}d`, `answered "me\\n${'n'.repeat(77)}…";`],
    [
      'throws',
      () => {
        throw new Error('no idea');
      },
      'threw Error: no idea (authored.test.ts, line ',
    ],
    [
      'throws what cannot be said',
      () => {
        throw Object.create(null);
      },
      'threw an object.',
    ],
  ])('that %s is told so, with turn, scene and seed', (_what, policy, said) => {
    const run = () => record(game, authored(policy), 11);
    expect(run).toThrow(PolicyError);
    expect(run).toThrow(said);
    expect(run).toThrow('turn 1, scene "the-hat" (seed 11)');
  });
});
