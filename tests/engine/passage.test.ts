import { describe, expect, it } from 'vitest';
import type { Condition, Consequence, Id, Part } from '../../src/scenario';
import { smallScenario } from '../support/smallScenario';
import { asking, choice, crossroads, LEAD, MANAGE, storyOf, telling } from './making';
import { begun, further, played, type Run, scenesOf, taking, toldOn } from './playing';

const toTheEnd = (run: Run, choice: Id): Run => {
  const told = toldOn(run);
  return told.state.at.phase === 'over' ? told : toTheEnd(further(told, { type: 'choose', choice }), choice);
};
const words = ({ events }: Run): unknown[] =>
  events.flatMap((event) => (event.type === 'line' ? [event.line.text] : []));

describe('the way through a part', () => {
  it('goes from slot to slot, season by season, and tells in order', () => {
    const story = storyOf(
      { one: telling('One.'), two: crossroads(), three: telling('Three.') },
      {
        seasons: [
          { id: 'spring', name: 'Spring', opening: [{ text: 'Ice.' }], slots: ['one', 'two'] },
          { id: 'autumn', name: 'Autumn', slots: ['three'] },
        ],
      },
    );
    const run = toTheEnd(begun(story), 'blend');
    expect(run.events.map(({ type }) => type)).toEqual([
      ...['part', 'season', 'line', 'scene', 'line', 'scene', 'line', 'dilemma', 'chosen', 'turn', 'line'],
      ...['season', 'scene', 'line', 'ending', 'line', 'over'],
    ]);
    expect(words(run).slice(0, 3)).toEqual(['Ice.', 'One.', 'Something has happened.']);
  });

  it('stops after each line, and at a dilemma', () => {
    const first = further(begun(smallScenario()), { type: 'advance' });
    expect(first.events.at(-1)).toMatchObject({ type: 'line', kind: 'told' });
    expect(toldOn(first).events.at(-1)).toMatchObject({ type: 'dilemma', scene: 'the-hat' });
  });

  it('passes over beats whose condition does not hold, and asks it when they come', () => {
    const beats = [
      { text: 'Fog.', when: { quantity: 'turbulence', atLeast: 20 } as Condition },
      { shift: { turbulence: 10 }, reason: 'Wind.' },
      { text: 'Wind.', when: { quantity: 'turbulence', atLeast: 20 } as Condition },
    ];
    expect(words(toldOn(begun(storyOf({ one: { place: 'landing', beats } })))).slice(0, 1)).toEqual(['Wind.']);
  });

  it('follows the goto of a choice before that of its scene, and a scene without one goes to the next slot', () => {
    const scenes = {
      fork: asking([choice('aside', MANAGE, { goto: 'aside' }), choice('on')], { goto: 'apart' }),
      aside: telling('Aside.'),
      apart: telling('Apart.'),
      last: telling('Last.'),
    };
    const story = storyOf(scenes, { seasons: [{ id: 'spring', name: 'Spring', slots: ['fork', 'last'] }] });
    expect(scenesOf(toldOn(played(story, ['aside'])))).toEqual(['fork', 'aside', 'last']);
    expect(scenesOf(toldOn(played(story, ['on'])))).toEqual(['fork', 'apart', 'last']);
  });

  it('takes the first branch that holds', () => {
    const goto = [{ when: { count: 'leading', atLeast: 1 } as Condition, goto: 'led' }, { goto: 'else' }];
    const scenes = { fork: { ...crossroads(), goto }, led: telling('Led.'), else: telling('Else.') };
    const story = storyOf(scenes, { seasons: [{ id: 'spring', name: 'Spring', slots: ['fork'] }] });
    expect(scenesOf(toldOn(played(story, ['lead'])))).toEqual(['fork', 'led']);
    expect(scenesOf(toldOn(played(story, ['manage'])))).toEqual(['fork', 'else']);
  });
});

describe('counsel and predictions', () => {
  it('move no stock and are gone with the choice', () => {
    const open = toldOn(begun(smallScenario()));
    const asked = further(further(open, { type: 'ask', counsellor: 'what' }), { type: 'predict', guess: 'heart' });
    expect(asked.events.slice(-2)).toMatchObject([
      { type: 'counsel', counsellor: 'what', by: 'rill', favours: 'ask' },
      { type: 'predicted', guess: 'heart' },
    ]);
    expect(asked.state).toEqual({ ...open.state, asked: ['what'], predicted: 'heart' });
    expect(further(asked, { type: 'ask', counsellor: 'how' }).state.asked).toEqual(['how', 'what']);
    expect(further(asked, { type: 'choose', choice: 'ask' }).state).toEqual(
      further(open, { type: 'choose', choice: 'ask' }).state,
    );
  });
});

describe('the loss of a constituency', () => {
  const bleak: Partial<Part> = {
    start: {
      stocks: { management: 0, leadership: 0, vision: 0, partnership: 0, staleRules: 0, backlog: 100 },
      context: { scale: 60, turbulence: 60 },
      constituencies: { members: 55, served: 55, stewards: 55 },
    },
  };
  const served: Consequence = { stock: 'served', by: -100, reason: 'They swim.' };
  const rain: Consequence = { passTurn: 3, reason: 'A long rain.' };
  const day = () =>
    asking([
      choice('ruin', {}, { consequences: [served] }),
      choice('rest', {}),
      choice('ruin-in-rain', {}, { consequences: [served, rain] }),
    ]);
  const year = () =>
    storyOf(
      { one: day(), two: day(), three: day(), four: day() },
      { ...bleak, seasons: ['one', 'two', 'three', 'four'].map((slot) => ({ id: slot, name: slot, slots: [slot] })) },
    );

  it('is stayed in the first two seasons: they stand at 1', () => {
    const run = played(year(), ['ruin', 'ruin']);
    expect(run.state.org.served).toBe(1000);
    expect(run.state.early).toBeNull();
    expect(run.ledger.some(({ cause }) => cause.type === 'model' && cause.term === 'grace')).toBe(true);
  });

  it('ends the part from the third season, after the reaction', () => {
    const run = played(year(), ['rest', 'rest', 'ruin']);
    expect(run.state).toMatchObject({ early: 'served', at: { phase: 'reaction' } });
    expect(run.state.org.served).toBe(0);
    const over = toldOn(run);
    expect(scenesOf(over)).toEqual(['one', 'two', 'three']);
    expect(over.events.slice(run.events.length).map(({ type }) => type)).toEqual(['line', 'ending', 'line', 'over']);
    expect(over.state).toMatchObject({
      early: 'served',
      verdict: 'declining',
      at: { phase: 'over', ending: 'declining' },
    });
  });

  it('lets no more turns pass', () => {
    expect(played(year(), ['rest', 'ruin-in-rain']).state.turn).toBe(5);
    expect(played(year(), ['rest', 'rest', 'ruin-in-rain']).state.turn).toBe(3);
  });
});

describe('two parts', () => {
  const twins = (order?: 'fixed' | 'seed') =>
    smallScenario((scenario) => {
      const [part] = storyOf({
        one: asking([
          choice('lead', LEAD, { consequences: [{ flag: 'song', set: true, reason: 'Song.' }] }),
          choice('rest'),
        ]),
      }).parts;
      if (part === undefined) throw new Error('the story has a part');
      scenario.parts = [part, { ...part, id: 'twin', tempo: 2 }];
      if (order !== undefined) scenario.order = order;
    });
  const partsOf = ({ events }: Run): Id[] => events.flatMap((event) => (event.type === 'part' ? [event.part] : []));

  it('come in file order, or by seed, each order for some', () => {
    for (const order of [undefined, 'fixed'] as const)
      expect(partsOf(toTheEnd(begun(twins(order), 3), 'rest'))).toEqual(['year', 'twin']);
    const orders = Array.from({ length: 20 }, (_, seed) =>
      partsOf(toTheEnd(begun(twins('seed'), seed), 'rest')).join(),
    );
    expect(new Set(orders)).toEqual(new Set(['year,twin', 'twin,year']));
    expect(partsOf(toTheEnd(begun(twins('seed'), 5), 'rest')).join()).toBe(orders[5]);
  });

  it('begin afresh, but for flags and relationships; what the first came to is kept', () => {
    const first = toTheEnd(begun(twins()), 'lead').events.findIndex(({ type }) => type === 'ending');
    expect(first).toBeGreaterThan(0);
    const second = toldOn(played(twins(), ['lead']));
    expect(second.state.at.phase).toBe('dilemma');
    expect(second.state).toMatchObject({
      part: 1,
      turn: 0,
      taken: [],
      tilts: [],
      verdict: null,
      flags: { song: true },
    });
    expect(second.state.org.leadership).toBe(36000);
    const [summary] = second.state.finished;
    expect(summary).toMatchObject({ part: 'year', early: null, taken: [{ choice: 'lead' }] });
    expect(taking(second, ['rest']).state.tilts).toHaveLength(2);
  });
});
