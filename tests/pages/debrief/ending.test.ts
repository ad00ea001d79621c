import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Tableau } from '../../../src/director/ports';
import { stillItems } from '../../../src/drawing/still';
import { fetchWorld } from '../../../src/drawing/worlds';
import { conditionOf, endingView } from '../../../src/pages/debrief/ending/endingView';
import { lastTableau } from '../../../src/pages/debrief/ending/lastTableau';
import { frameOf } from '../../../src/pages/still/frame';
import { newLog, type RunLog } from '../../../src/run';
import { VERDICTS } from '../../../src/scenario';
import { readPlaythrough } from '../../../src/workshop/playthroughs';
import { ferry, gameOf, TWINS } from '../../support/runs';
import { smallGame, smallLog } from '../../support/smallRuns';

// Whatever is drawn here is drawn at once: its world is there.
await fetchWorld('alder');

const GOLDEN = 'scenarios/alder-ferry/playthroughs';
const game = ferry();

/** The golden run of that name: its log, and the verdict it comes to. */
function golden(name: string): { readonly log: RunLog; readonly verdict: (typeof VERDICTS)[number] } {
  const read = readPlaythrough(readFileSync(join(GOLDEN, `${name}.json`), 'utf8'));
  if (!read.ok) throw new Error(read.message);
  const { seed, choices, expect: expected } = read.playthrough;
  const entries = choices.map((choice) => ({ choice, asked: [], predicted: null }));
  return { log: { ...newLog(game, seed), entries }, verdict: expected.verdict };
}

const ended = (name: string): Tableau => {
  const { log } = golden(name);
  const tableau = lastTableau(game, log, log.entries.length);
  if (tableau === null) throw new Error(`${name} does not end`);
  return tableau;
};

describe('what was last to be seen', () => {
  it('is whoever the ending left there, in the mood it left them in', () => {
    const { actors, ending } = ended('one-sentence');
    expect(ending?.verdict).toBe('thriving');
    const moods = Object.fromEntries(actors.map(({ part, mood }) => [part.id, mood]));
    expect(moods).toMatchObject({ ondo: 'asleep', tansy: 'joy', rill: 'joy' });
    expect(ended('the-quiet').actors.map(({ part }) => part.id)).toEqual(['pell']);
  });

  it('is of each part its own ending, where there are two', () => {
    const twins = gameOf(TWINS);
    const choices = ['ring', 'third', 'hold', 'write', 'wall', 'idea', 'wade', 'round'];
    const entries = choices.map((choice) => ({ choice, asked: [], predicted: null }));
    const log: RunLog = { ...newLog(twins, 2), entries };
    const [first, second] = [4, 8].map((last) => lastTableau(twins, log, last));
    expect(first?.actors.map(({ part }) => part.id).sort()).toEqual(['brita', 'hob', 'pim', 'sol']);
    expect(second?.actors.map(({ part }) => part.id).sort()).toEqual(['ivo', 'mai', 'runa', 'teo']);
    expect([first?.ending?.verdict, second?.ending?.verdict]).toEqual(['thriving', 'chaotic']);
  });

  it('is nothing where a run breaks off', () => {
    const { log } = golden('they-cross');
    expect(lastTableau(game, { ...log, entries: log.entries.slice(0, 3) }, 3)).toBeNull();
  });

  it('is told for each part of a fable', () => {
    const two = smallGame((scenario) => {
      const [only] = scenario.parts;
      if (only !== undefined) scenario.parts.push({ ...structuredClone(only), id: 'second-year' });
    });
    const log = smallLog(two, ['mend', 'drill', 'on-time', 'ask', 'pull', 'nobody-cut-off']);
    const verdicts = [3, 6].map((decision) => lastTableau(two, log, decision)?.ending?.verdict);
    expect(verdicts.every((verdict) => verdict !== undefined)).toBe(true);
    expect(lastTableau(two, log, 3)?.over).toBe(false);
    expect(lastTableau(two, log, 6)?.over).toBe(true);
    expect(lastTableau(two, log, 4)).toBeNull();
  });
});

describe('the picture of an ending', () => {
  const SHAPES = [3 / 2, 16 / 9];

  it.each(readdirSync(GOLDEN).map((file) => file.replace('.json', '')))('%s can be drawn', (name) => {
    const { verdict } = golden(name);
    for (const shape of SHAPES) {
      const tableau = ended(name);
      const scene = endingView(tableau, verdict, frameOf(shape));
      expect(scene?.cast).toHaveLength(tableau.actors.length);
      if (scene !== null) expect(stillItems(scene.view, scene.cast).length).toBeGreaterThan(20);
    }
  });

  it('shows the hat on whoever has it, and people who look at each other', () => {
    const scene = endingView(ended('one-sentence'), 'thriving', frameOf(16 / 9));
    const by = (puppet: string) => scene?.cast.find((actor) => actor.puppet === puppet);
    expect(scene?.cast.filter(({ hat }) => hat).map(({ puppet }) => puppet)).toEqual(['ondo']);
    expect([by('ondo')?.facing, by('moss')?.facing]).toEqual([1, -1]);
  });

  it('is seen in the last light, for at night all places are alike', () => {
    const tableau = ended('one-sentence');
    expect(tableau.hour).toBe('night');
    expect(endingView(tableau, 'thriving', frameOf(1.5))?.view.hour).toBe('evening');
  });

  it('is told apart by its verdict, whatever the numbers were at the very end', () => {
    const { look } = ended('they-cross');
    const seen = new Map(VERDICTS.map((verdict) => [verdict, conditionOf(verdict, look)]));
    expect(seen.get('bureaucratic')?.order).toBeGreaterThan(0.8);
    expect(seen.get('chaotic')?.chaos).toBeGreaterThan(0.8);
    expect(seen.get('declining')?.decline).toBeGreaterThan(0.8);
    expect(seen.get('thriving')?.vision).toBeGreaterThan(0.8);
    expect(new Set([...seen.values()].map((condition) => JSON.stringify(condition))).size).toBe(VERDICTS.length);
  });

  it('goes on from there where the look says more', () => {
    const look = { ...ended('they-cross').look, order: 0.95, staleRules: 0.8 };
    expect(conditionOf('bureaucratic', look)).toMatchObject({ order: 0.95, staleRules: 0.8 });
  });
});
