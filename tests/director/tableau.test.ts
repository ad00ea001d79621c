import { expect, test } from 'vitest';
import type { CastPart, Tableau } from '../../src/director/ports';
import { arrange, blankTableau } from '../../src/director/tableau';
import type { Cue } from '../../src/scenario';

const look = { order: 0, chaos: 0, staleRules: 0, backlog: 0, decline: 0, vision: 0, partnership: 0 };
const castOf = (id: string): CastPart => ({ id, species: 'otter', puppet: id, name: id });
const after = (cues: readonly Cue[]): Tableau =>
  cues.reduce((tableau, cue) => arrange(tableau, { type: 'cue', cue }, castOf), blankTableau(look));

const pellAndRill: Cue[] = [
  { cue: 'enter', who: 'pell', at: 'left' },
  { cue: 'enter', who: 'rill', at: 'right' },
];

test('whoever goes takes along what they have, and leaves what is nobody’s', () => {
  const { props } = after([
    ...pellAndRill,
    { cue: 'prop', prop: 'ledger', shown: true, who: 'pell' },
    { cue: 'prop', prop: 'pan', shown: true, who: 'rill' },
    { cue: 'prop', prop: 'bench', shown: true },
    { cue: 'leave', who: 'pell' },
  ]);
  expect(props).toEqual([
    { prop: 'pan', who: 'rill' },
    { prop: 'bench', who: null },
  ]);
});

test('nobody goes on looking at somebody who has gone', () => {
  const { actors } = after([...pellAndRill, { cue: 'look', who: 'rill', at: 'pell' }, { cue: 'leave', who: 'pell' }]);
  expect(actors).toMatchObject([{ part: { id: 'rill' }, looksAt: null }]);
});

test('coming on again is a fresh start: upright, and looking at nobody in particular', () => {
  const { actors } = after([
    ...pellAndRill,
    { cue: 'pose', who: 'rill', pose: 'slump' },
    { cue: 'look', who: 'rill', at: 'player' },
    { cue: 'enter', who: 'rill', at: 'centre' },
  ]);
  expect(actors.at(-1)).toMatchObject({ spot: 'centre', pose: 'stand', looksAt: null });
});

test('a crowd comes, changes where it stands, and goes', () => {
  const crowds = (...cues: Cue[]) => after(cues).crowds;
  const [herons, hares] = [
    { cue: 'crowd', of: 'heron', count: 20 },
    { cue: 'crowd', of: 'hare', count: 6, mood: 'worried' },
  ] as const satisfies Cue[];
  expect(crowds(herons, hares)).toEqual([
    { of: 'heron', count: 20, mood: 'neutral' },
    { of: 'hare', count: 6, mood: 'worried' },
  ]);
  expect(crowds(herons, hares, { ...herons, count: 19, mood: 'shock' })[0]).toEqual({
    of: 'heron',
    count: 19,
    mood: 'shock',
  });
  expect(crowds(herons, hares, { ...herons, count: 0 })).toEqual([{ of: 'hare', count: 6, mood: 'worried' }]);
  expect(crowds({ ...herons, count: 0 })).toEqual([]);
});
