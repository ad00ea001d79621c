import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../src/scenario';
import { BEGINS, conceptMapOf, conceptMapText, ENDS, starterNote, withConceptMap } from '../../../src/workshop/note';
import { smallScenario } from '../../support/smallScenario';

type Dilemma = NonNullable<Scenario['parts'][number]['scenes'][string]['dilemma']>;

/** The small fable with another dilemma at its first scene. */
function withDilemma(change: (dilemma: Dilemma) => Dilemma): Scenario {
  const fable = structuredClone(smallScenario());
  const scene = fable.parts[0]?.scenes['the-hat'];
  if (scene?.dilemma === undefined) throw new Error('the small fable has no hat');
  scene.dilemma = change(scene.dilemma);
  return fable;
}

const decisionsOf = (fable: Scenario) => conceptMapOf(fable)[0]?.decisions ?? [];

describe('the concept map', () => {
  test('begins with what everyone meets, in the order of the year; what is drawn comes after it', () => {
    const fable = withDilemma((dilemma) => dilemma);
    const [part] = fable.parts;
    const drawn = part?.storylets?.['two-captains'];
    if (drawn === undefined) throw new Error('the small fable has no captains');
    drawn.dilemma = structuredClone(part?.scenes['the-hat']?.dilemma);
    const decisions = decisionsOf(fable);
    expect(decisions[0]).toMatchObject({ scene: 'the-hat', title: 'The hat', met: 'slot' });
    const order = decisions.map(({ met }) => ['slot', 'pool', 'way'].indexOf(met));
    expect(order).toEqual([...order].sort());
    expect(order).toContain(1);
  });

  test('has every decision of the fable once', () => {
    const [part] = smallScenario().parts;
    const all = { ...part?.scenes, ...part?.storylets };
    const asking = Object.keys(all).filter((id) => all[id]?.dilemma !== undefined);
    expect(
      decisionsOf(smallScenario())
        .map(({ scene }) => scene)
        .sort(),
    ).toEqual(asking.sort());
  });

  test('says what a choice believes, in the words of the fable, with the answer of the world', () => {
    const fable = withDilemma((dilemma) => ({
      ...dilemma,
      role: 'hazard-known',
      exposes: 'the drill | and its price',
      choices: dilemma.choices.map((choice, at) =>
        at === 0 ? { ...choice, misconception: 'rules-are-drag' } : choice,
      ),
    }));
    const [first] = decisionsOf(fable);
    expect(first?.invited).toEqual([
      {
        belief: 'rules are always drag',
        choice: 'We do it the mend way.',
        answer: expect.stringContaining('Everyone sees the mend way at work.'),
      },
    ]);
    const row = conceptMapText(conceptMapOf(fable))
      .split('\n')
      .find((line) => line.startsWith('| The hat '));
    expect(row).toContain('| **known hazard**: the drill \\| and its price |');
    expect(row).toContain('*rules are always drag*: “We do it the mend way.” → Everyone sees');
  });

  test('prefers an answer that always comes to one with a condition, and goes on where it is a word or two', () => {
    const fable = withDilemma((dilemma) => ({
      ...dilemma,
      choices: dilemma.choices.map((choice) => ({
        ...choice,
        misconception: 'title-leads' as const,
        reaction: [
          { text: 'Only with a song.', when: { flag: 'song' } },
          { speaker: 'pell', text: 'Oh.' },
          { text: 'Nobody moves, and then everybody does.' },
        ],
      })),
    }));
    expect(decisionsOf(fable)[0]?.invited[0]?.answer).toBe('Pell: “Oh.” Nobody moves, and then everybody does.');
  });

  test('has a table for each part of a fable that has several', () => {
    const fable = smallScenario();
    const twice = { ...fable, parts: fable.parts.flatMap((part) => [part, { ...part, id: 'again', name: 'Again' }]) };
    const text = conceptMapText(conceptMapOf(twice));
    expect(text.match(/^### /gm)).toHaveLength(2);
    expect(text).toContain('### Again\n\n| decision |');
  });
});

describe('a teaching note', () => {
  const NOTE = `before\n${BEGINS}\nold\n${ENDS}\nafter\n`;

  test('gets another map and keeps every other word', () => {
    expect(withConceptMap(NOTE, 'NEW')).toBe(`before\n${BEGINS}\n\nNEW\n\n${ENDS}\nafter\n`);
  });

  test('is the same after a second time', () => {
    const once = withConceptMap(NOTE, 'NEW') ?? '';
    expect(withConceptMap(once, 'NEW')).toBe(once);
  });

  test.each([
    ['without marks', 'before\nafter'],
    ['without an end', `before\n${BEGINS}\nafter`],
    ['with the end first', `${ENDS}\n${BEGINS}\n`],
    ['with two beginnings', `${BEGINS}\n${BEGINS}\n${ENDS}`],
    ['with two ends', `${BEGINS}\n${ENDS}\n${ENDS}`],
  ])('%s takes none, and nothing is lost', (_, note) => {
    expect(withConceptMap(note, 'NEW')).toBeNull();
  });

  test('that is begun has a place for the map, and the objectives of the fable', () => {
    const fable = smallScenario();
    const note = starterNote({ ...fable, objectives: ['tell a rope from a rule'] });
    expect(note).toContain('1. tell a rope from a rule');
    expect(withConceptMap(note, 'NEW')).toContain('NEW');
  });
});
