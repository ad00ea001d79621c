import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario';
import { fullHash, rulesHash } from '../../src/scenario/hash';
import { readScenarioText } from '../../src/scenario/read';
import { smallScenario } from '../support/smallScenario';
import { type Edit, edited } from './mistakes';

const HAT = ['parts', 0, 'scenes', 'the-hat'] as const;
const MEND = [...HAT, 'dilemma', 'choices', 0] as const;

function read(text: string): Scenario {
  const result = readScenarioText(text, 'x');
  if (!result.ok) throw new Error(result.diagnostics[0]?.message);
  return result.scenario;
}

const TOLD: readonly [name: string, edit: Edit][] = [
  ['the title', [['title'], 'Another']],
  ['the blurb', [['blurb'], 'Another']],
  ['the version', [['version'], '1.0.1']],
  ['the authors', [['authors'], []]],
  ['the licence', [['licence'], 'CC0-1.0']],
  ['the objectives', [['objectives'], []]],
  ['the languages', [['languages'], ['en', 'nl']]],
  ['the minutes', [['minutes', 'to'], 9]],
  ['a name', [['cast', 'pell', 'name'], 'Pella']],
  ['a species', [['cast', 'pell', 'species'], 'badger']],
  ['what a flag is for', [['flags', 'song', 'about'], 'Singing.']],
  ['a line', [[...HAT, 'beats', 2, 'text'], 'The landing, late.']],
  ['a speaker', [[...HAT, 'beats', 2, 'speaker'], 'rill']],
  ['a cue', [[...HAT, 'beats', 0], { cue: 'shake' }]],
  ['one line more', [[...HAT, 'beats', 6], { text: 'One more.' }]],
  ['a note', [['title'], { id: 'title', text: 'The Small Ferry', note: 'A ferry is a boat.' }]],
  ['the text of a choice', [[...MEND, 'text'], 'Mend it.']],
  ['a reason', [[...MEND, 'consequences', 0, 'reason'], 'So be it.']],
  ['a prompt', [[...HAT, 'dilemma', 'prompt'], 'Well?']],
  ['the misconception of a choice', [[...MEND, 'misconception'], 'firefighter-is-the-hero']],
  ['what a dilemma exposes', [[...HAT, 'dilemma', 'exposes'], 'A title is not yet leading.']],
  ['a last line', [['parts', 0, 'endings', 0, 'epilogue'], [{ text: 'The end.' }]]],
];

const RULED: readonly [name: string, edit: Edit][] = [
  ['the id', [['id'], 'other-ferry']],
  ['the start', [['parts', 0, 'start', 'stocks', 'vision'], 31]],
  ['an amount', [[...MEND, 'consequences', 0, 'by'], -4]],
  ['a delay', [[...MEND, 'consequences', 1, 'in'], 3]],
  ['the acts', [[...MEND, 'acts', 'solve'], 0.5]],
  ['a condition', [[...MEND, 'when'], { flag: 'song' }]],
  ['a shift', [[...HAT, 'beats', 5, 'shift', 'scale'], 6]],
  ['how long a shift lasts', [[...HAT, 'beats', 5, 'turns'], 2]],
  ['a way on', [[...HAT, 'goto'], 'wet-ears']],
  ['a slot', [['parts', 0, 'seasons', 1, 'slots', 0], { draw: 'evenings' }]],
  ['a weight', [['parts', 0, 'storylets', 'two-captains', 'weight'], 3]],
  ['what a flag starts with', [['flags', 'knots', 'initial'], 11]],
  ['the tempo', [['parts', 0, 'tempo'], 1]],
  ['the condition of an ending', [['parts', 0, 'endings', 4, 'when'], { flag: 'song' }]],
];

describe('the fingerprint of the rules', () => {
  it.each(TOLD)('does not change with %s', (_, edit) => {
    const other = read(edited(edit));
    expect(rulesHash(other)).toBe(rulesHash(smallScenario()));
    expect(fullHash(other)).not.toBe(fullHash(smallScenario()));
  });

  it.each(RULED)('changes with %s', (_, edit) => {
    expect(rulesHash(read(edited(edit)))).not.toBe(rulesHash(smallScenario()));
  });

  it('is the same for the same rules in another order of keys', () => {
    const turned = Object.fromEntries(Object.entries(smallScenario()).reverse());
    expect(rulesHash(read(JSON.stringify(turned)))).toBe(rulesHash(smallScenario()));
    expect(fullHash(read(JSON.stringify(turned)))).toBe(fullHash(smallScenario()));
  });

  it('keeps things whose names are words of the format', () => {
    const named = (weight: number) =>
      rulesHash(
        smallScenario((scenario) => {
          const part = scenario.parts[0];
          if (part === undefined) throw new Error('no part');
          const beats = [{ shift: { scale: weight }, reason: 'x' }, { text: 'x' }];
          part.scenes.title = { place: 'river', beats, goto: 'rope-day' };
        }),
      );
    expect(named(1)).not.toBe(named(2));
  });

  it('is 16 hex digits', () => {
    expect(rulesHash(smallScenario())).toMatch(/^[0-9a-f]{16}$/);
    expect(fullHash(smallScenario())).toMatch(/^[0-9a-f]{16}$/);
  });
});
