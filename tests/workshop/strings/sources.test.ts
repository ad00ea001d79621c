import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { lockOf } from '../../../src/scenario/lock';
import { textsOf } from '../../../src/scenario/texts';
import { sourcesOf } from '../../../src/workshop/strings';
import { smallScenario } from '../../support/smallScenario';

const sources = (change?: Parameters<typeof smallScenario>[0]) => sourcesOf(smallScenario(change));
const find = (id: string) => sources().texts.find((text) => text.id === id);

test('a lock is the beginning of the SHA-256 of the source, as every other program reckons it', () => {
  const source = 'It’s too big. 🎩';
  expect(lockOf(source)).toBe(createHash('sha256').update(source, 'utf8').digest('hex').slice(0, 8));
});

test('every text is there, in the order of the fable', () => {
  expect(sources().texts.map(({ id }) => id)).toEqual(textsOf(smallScenario()).map(({ id }) => id));
});

test('texts without an id are counted, and left out', () => {
  const { texts, bare } = sources((draft) => {
    draft.blurb = 'Bare.';
  });
  expect(bare).toBe(1);
  expect(texts.some(({ id }) => id === 'blurb')).toBe(false);
});

test.each([
  ['title', 'title', ''],
  ['cast.pell', 'cast pell', ''],
  ['season.spring', 'season spring', ''],
  ['season.spring.1', 'season spring', ''],
  ['the-hat.bell', 'the-hat', ''],
])('a translator sees that %s stands in “%s”', (id, scene, speaker) => {
  expect(find(id)).toMatchObject({ scene, speaker });
});

test('a translator sees who says it: someone of the cast, a counsellor, or the player', () => {
  const scenario = smallScenario();
  const hat = scenario.parts[0]?.scenes['the-hat'];
  const said = hat?.beats.find((beat) => 'speaker' in beat && beat.speaker === 'pell');
  const ids = [
    said && 'text' in said ? said.text : '',
    hat?.dilemma?.choices[0]?.text,
    hat?.dilemma?.counsel.what.text,
  ];
  const speakers = ids.map((text) => find(typeof text === 'object' ? text.id : '')?.speaker);
  expect(speakers).toEqual(['Pell', 'you', 'Rill']);
});

test('where there are several parts, a scene is told with its part', () => {
  const { texts } = sources((draft) => {
    const [part] = draft.parts;
    if (part !== undefined) draft.parts = [part, { ...part, id: 'second' }];
  });
  expect(new Set(texts.filter(({ id }) => id === 'the-hat.bell').map(({ scene }) => scene))).toEqual(
    new Set(['year: the-hat', 'second: the-hat']),
  );
});
