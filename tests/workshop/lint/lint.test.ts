import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../src/scenario';
import { lintFable } from '../../../src/workshop/lint';
import { conceptWordIn } from '../../../src/workshop/lint/conceptWords';
import { specimen } from '../../../src/workshop/lint/specimen';

const lintOf = (change: (scenario: Scenario) => void) => {
  const scenario = specimen();
  change(scenario);
  return lintFable(JSON.stringify(scenario, null, 2), 'scenario.json');
};

const codesOf = (change: (scenario: Scenario) => void) => lintOf(change).map(({ code }) => code);

describe('a fable as it is written', () => {
  test('has nothing to mend on the shelf: only what a part changes of the model is noted', () => {
    const path = 'scenarios/alder-ferry/scenario.json';
    const found = lintFable(readFileSync(path, 'utf8'), path);
    expect(found.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  test('with errors is told of those alone', () => {
    const found = lintOf((one) => {
      Reflect.set(one, 'title', 7);
      one.flags = { idle: { initial: false, about: 'x' } };
    });
    expect(found.map(({ code }) => code)).toEqual(['SCENARIO_NOT_A_TEXT']);
  });

  test('is told what the reader warns of once, not again in other words', () => {
    const codes = codesOf((one) => {
      const [part] = one.parts;
      if (part !== undefined) part.scenes.lost = { place: 'landing', beats: [{ text: 'Nobody comes here.' }] };
    });
    expect(codes).toEqual(['SCENARIO_UNREACHABLE']);
  });

  test('is told the same, in the same order, with a mark at the head of its file', () => {
    const document = specimen();
    document.flags = { ...document.flags, idle: { initial: 0, about: 'Never mentioned.' } };
    const text = JSON.stringify(document, null, 2);
    expect(lintFable(`\uFEFF${text}`, 'a')).toEqual(lintFable(text, 'a'));
    expect(lintFable(text, 'a').map(({ code }) => code)).toEqual(['LINT_FLAG_UNREAD']);
  });

  test('does not flood its author: two hundred findings, and that there are more', () => {
    const found = lintOf((one) => {
      for (let flag = 0; flag < 250; flag += 1) one.flags = { ...one.flags, [`f-${flag}`]: { initial: 0, about: 'x' } };
    });
    expect(found).toHaveLength(201);
    expect(found.filter(({ code }) => code === 'SCENARIO_MORE')).toMatchObject([{ found: '250' }]);
  });

  test('lacks a translation where there are no words in it', () => {
    const document = { ...specimen(), languages: ['en', 'de'] };
    const text = JSON.stringify(document, null, 2);
    const blank = Object.fromEntries(
      [...text.matchAll(/"id": "([^"]+)",\s*"text"/g)].map(([, id]) => [id, { text: ' ', lock: '00000000' }]),
    );
    const locales = new Map([['de', { path: 'locales/de.json', text: JSON.stringify(blank) }]]);
    const found = lintFable(text, 'scenario.json', locales);
    expect(found.map(({ code }) => code)).toEqual(['LINT_TEXT_MISSING']);
  });

  test('counts of lines that answer each other only those that one reader sees', () => {
    const lines = (when: boolean) =>
      Array.from({ length: 7 }, (_, index) => ({
        text: `Line ${index + 1}.`,
        when: { flag: 'mended', is: when },
      }));
    const codes = codesOf((one) => {
      const bell = one.parts[0]?.scenes.bell;
      if (bell !== undefined) bell.beats = [...lines(true), ...lines(false)];
    });
    expect(codes).toEqual([]);
  });
});

describe('words of the concepts', () => {
  test.each(['A manager.', 'Who leads? A leader!', 'BUREAUCRACY', 'All is chaos', 'her vision', 'Our stakeholders'])(
    '%s',
    (text) => {
      expect(conceptWordIn(text)).not.toBeNull();
    },
  );

  test.each(['She leads the way.', 'Television', 'A managerie of hats', 'Who minds the shop?', 'provisions'])(
    'and not: %s',
    (text) => {
      expect(conceptWordIn(text)).toBeNull();
    },
  );
});
