import { describe, expect, it } from 'vitest';
import { Desk } from '../../../src/pages/class/desk';
import { readOwnAddress } from '../../../src/pages/class/ownAddress';
import { viewOf } from '../../../src/pages/class/view';
import { COVERS } from '../../../src/pages/covers';
import { FABLE_IDS, loadFable } from '../../../src/pages/fables';

const FERRY = 'alder-ferry';

function desk(query = '', hash = '', drawn = 12_345) {
  const remembered: string[] = [];
  const page = { href: `https://game.example/week-3/class/index.html${query}${hash}`, search: query, hash };
  const made = new Desk({ page, drawSeed: () => drawn, remember: (url) => remembered.push(url) });
  return { desk: made, remembered };
}

describe('the desk of an instructor', () => {
  it('has an assignment from the first moment, and a link for it', () => {
    const { desk: made } = desk();
    const { seed } = made.assignment.value;
    expect(made.playPage).toBe('https://game.example/week-3/');
    expect(made.link.value).toBe(
      `https://game.example/week-3/?fable=${FERRY}&lang=en&meters=hidden&class=1&seed=${seed}`,
    );
    made.change({ seed: null, meters: true });
    expect(made.link.value).toBe(`https://game.example/week-3/?fable=${FERRY}&lang=en&meters=shown&class=1`);
  });

  it('draws short seeds, and never 0', () => {
    for (const drawn of [0, 1, 9998, 9999, 10_000, 4_294_967_295]) {
      const seed = desk('', '', drawn).desk.draw();
      expect(seed).toBeGreaterThanOrEqual(1);
      expect(seed).toBeLessThan(10_000);
    }
  });

  it.each(['assign', 'projector'] as const)('remembers an assignment that is in view (%s)', (view) => {
    const { desk: made, remembered } = desk();
    made.show(view);
    const { seed } = made.assignment.value;
    expect(remembered).toEqual([`?fable=${FERRY}&for=en&meters=hidden&seed=${seed}`]);
    expect(made.expected).toBeNull();
    const again = desk(remembered[0], '', 777).desk;
    expect(again.link.value).toBe(made.link.value);
    expect(again.expected).toEqual(made.assignment.value);
  });

  it('remembers none that nobody has seen, and takes the one it knows along to the results', () => {
    const unseen = desk('', '#results');
    unseen.desk.show('results');
    expect(unseen.remembered).toEqual([]);
    const seen = desk(`?fable=${FERRY}&seed=7`, '#results');
    seen.desk.show('results');
    expect(seen.remembered).toEqual([`?fable=${FERRY}&for=en&meters=hidden&seed=7#results`]);
  });

  it('holds results against what was handed out', () => {
    const { desk: made } = desk();
    made.change({ meters: true });
    expect(made.expected).toBeNull();
    made.handOut();
    expect(made.expected).toEqual(made.assignment.value);
  });

  it('remembers in its own address what became of an assignment', () => {
    const { desk: made, remembered } = desk('?lang=en-XA', '#assign');
    made.change({ seed: 7 });
    made.change({ meters: true });
    expect(remembered).toEqual([
      `?fable=${FERRY}&for=en&meters=hidden&seed=7&lang=en-XA#assign`,
      `?fable=${FERRY}&for=en&meters=shown&seed=7&lang=en-XA#assign`,
    ]);
    const again = desk(remembered.at(-1)?.split('#')[0]);
    expect(again.desk.expected).toEqual({ fable: FERRY, seed: 7, language: 'en', meters: true });
  });

  const drawn = 2347;

  it.each([
    ['', {}, []],
    ['?lang=en', {}, []],
    ['?fable=nope&seed=3', { seed: 3 }, [['fable', 'nope']]],
    ['?fable=nope', { seed: null }, [['fable', 'nope']]],
    ['?fable=&seed=5', { seed: 5 }, [['no-fable', '']]],
    ['?seed=5', { seed: 5 }, [['no-fable', '']]],
    [
      '?seed=otter',
      {},
      [
        ['no-fable', ''],
        ['seed', 'otter'],
      ],
    ],
    ['?meters=shown', { meters: true }, [['no-fable', '']]],
    ['?fable=alder-ferry&seed=otter&meters=shown', { meters: true }, [['seed', 'otter']]],
    [
      `?fable=${'x'.repeat(99)}&lang=xx`,
      { seed: null },
      [
        ['fable', 'x'.repeat(40)],
        ['lang', 'xx'],
      ],
    ],
  ])('keeps of %s what can be read, and tells of the rest', (query, kept, complaints) => {
    const { desk: made } = desk(query);
    const first = { fable: FERRY, seed: drawn, language: 'en', meters: false, ...kept };
    expect(made.assignment.value).toEqual(first);
    expect(made.misread.value).toEqual(
      complaints.length === 0
        ? null
        : { instead: first, complaints: complaints.map(([about, value]) => ({ about, value })) },
    );
    expect(made.expected).toBeNull();
  });

  it('tells of a language or meters that make no sense, and holds results against the rest', () => {
    const { desk: made } = desk('?fable=alder-ferry&for=xx&meters=maybe');
    const rest = { fable: FERRY, seed: null, language: 'en', meters: false };
    expect(made.misread.value?.complaints.map(({ about }) => about)).toEqual(['for', 'meters']);
    expect(made.expected).toEqual(rest);
    made.understand();
    expect(made.misread.value).toBeNull();
  });

  it('takes the lengthened marks of a mail program for what they are', () => {
    expect(readOwnAddress('?fable=alder-ferry&amp;seed=7', [FERRY])).toEqual({
      ...{ kept: { fable: FERRY, seed: 7 }, whole: true, complaints: [] },
    });
  });
});

it('the part of the page in view is the one its address names', () => {
  expect(['', '#assign', '#results', '#projector', '#elsewhere'].map(viewOf)).toEqual([
    ...['assign', 'assign', 'results', 'projector', 'assign'],
  ]);
});

it('the covers are those of the fables', async () => {
  expect(COVERS.map(({ id }) => id)).toEqual(FABLE_IDS);
  for (const { id, title, blurb, minutes } of COVERS) {
    const { scenario } = (await loadFable(id)).game;
    expect({ title, blurb, minutes }).toEqual({
      ...{ title: scenario.title, blurb: scenario.blurb, minutes: scenario.minutes },
    });
  }
});
