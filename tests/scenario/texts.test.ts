import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario';
import { readScenarioText } from '../../src/scenario/read';
import { withTextIds } from '../../src/scenario/textIds';
import { textsOf } from '../../src/scenario/texts';
import { smallScenario, smallScenarioText } from '../support/smallScenario';

function read(text: string): Scenario {
  const result = readScenarioText(text, 'x');
  if (!result.ok) throw new Error(result.diagnostics[0]?.message);
  return result.scenario;
}

/** The small scenario as an author writes it: no text has an id. */
const bareText = smallScenarioText().replace(/\{\s*"id": "[^"]*",\s*"text": ("[^"]*")\s*\}/g, '$1');

describe('the texts of a scenario', () => {
  it('are all there, wherever words are read', () => {
    const texts = textsOf(smallScenario()).map(({ text }) => text);
    const words = smallScenarioText().match(/(?<="text": )"[^"]*"/g) ?? [];
    expect(texts.sort()).toEqual(words.map((word) => JSON.parse(word)).sort());
  });

  it('know their id and their place', () => {
    const entry = textsOf(smallScenario()).find(({ id }) => id === 'the-hat.bell');
    expect(entry).toEqual({
      id: 'the-hat.bell',
      text: 'A bell, far off',
      note: null,
      path: ['parts', 0, 'scenes', 'the-hat', 'beats', 4, 'caption'],
      at: 'parts[0].scenes.the-hat.beats[4].caption',
    });
  });

  it('may be bare, or have a word to translators', () => {
    const scenario = smallScenario((draft) => {
      draft.title = 'Bare';
      draft.blurb = { id: 'blurb', text: 'Noted', note: 'Short, please.' };
    });
    expect(textsOf(scenario).slice(0, 2)).toMatchObject([
      { id: null, text: 'Bare', note: null },
      { id: 'blurb', text: 'Noted', note: 'Short, please.' },
    ]);
  });
});

describe('giving texts their ids', () => {
  const first = withTextIds(bareText, read(bareText));

  it('gives one to each, all different, and leaves the words alone', () => {
    const entries = textsOf(read(first.text));
    expect(first.given).toBe(entries.length);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entries.map(({ text }) => text)).toEqual(textsOf(read(bareText)).map(({ text }) => text));
  });

  it('says in an id where the text stood', () => {
    const ids = textsOf(read(first.text)).map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining([
        'title',
        'objectives-1',
        'cast.pell',
        'seasons.spring.opening-1',
        'the-hat.title',
        'the-hat.beats-3',
        'the-hat.beats-5.caption',
        'the-hat.mend',
        'the-hat.mend.reaction-1',
        'the-hat.mend.consequences-2.reason',
        'the-hat.counsel.how',
        'rope-day.drill.consequences-1.opposite.then-1.reason',
        'endings.thriving.epilogue-2',
      ]),
    );
  });

  it('changes nothing the second time', () => {
    expect(withTextIds(first.text, read(first.text))).toEqual({ text: first.text, given: 0 });
  });

  it('changes nothing but the texts, down to the line ends', () => {
    const odd = bareText.replaceAll('\n', '\r\n').replace('"format": 1', '"format"   :1');
    const { text } = withTextIds(odd, read(odd));
    expect(text.replace(/\{ "id": "[^"]*", "text": ("[^"]*") \}/g, '$1')).toBe(odd);
  });

  it('keeps escapes as the author wrote them', () => {
    const odd = bareText.replace('"The Small Ferry"', '"The \\u0053mall \\"Ferry\\""');
    expect(withTextIds(odd, read(odd)).text).toContain('{ "id": "title", "text": "The \\u0053mall \\"Ferry\\"" }');
  });

  it('keeps the ids there are when lines move, and finds free ones for the new', () => {
    const scenario = read(first.text);
    scenario.parts[0]?.scenes['the-hat']?.beats.splice(2, 0, { text: 'Before all that.' });
    const moved = JSON.stringify(scenario);
    const entries = textsOf(read(withTextIds(moved, read(moved)).text));
    expect(entries.find(({ text }) => text === 'The landing, early.')?.id).toBe('the-hat.beats-3');
    expect(entries.find(({ text }) => text === 'Before all that.')?.id).toBe('the-hat.beats-3-2');
  });

  it('names the part where there are several, and keeps long ids short', () => {
    const scenario = read(bareText);
    const long = 'a-scene-with-a-name-as-long-as-a-name-may-be-xxx';
    const [part] = scenario.parts;
    if (part === undefined) throw new Error('no part');
    const scene = { place: 'river', beats: [{ text: 'Far.' }], goto: 'dry-ears' };
    const choices = ['an-answer-with-a-name-as-long-as-a-name-may-be-x', 'no'].map((id) => ({
      id,
      text: 'Yes.',
      acts: {},
      reaction: [{ text: 'So.' }],
    }));
    const advice = { text: 'Well.', favours: 'no' };
    part.scenes[long] = { ...scene, dilemma: { prompt: 'Now?', choices, counsel: { how: advice, what: advice } } };
    const twins = JSON.stringify({ ...scenario, parts: [part, { ...part, id: 'second' }] });
    const ids = textsOf(read(withTextIds(twins, read(twins)).text)).map(({ id }) => id ?? '');
    expect(ids).toContain('year.the-hat.prompt');
    expect(ids).toContain('second.the-hat.prompt');
    expect(Math.max(...ids.map((id) => id.length))).toBeLessThanOrEqual(80);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
