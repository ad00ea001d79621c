import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../../src/engine';
import { CoverageCount, dotOf, mermaidOf, pictureOf, storyGraph } from '../../../src/workshop/graph';
import { randomScenario } from '../../engine/randomScenario';

const RUNS = 12;

test('no run of any story goes where its graph has no way, and each can be drawn', () => {
  fc.assert(
    fc.property(randomScenario, (scenario) => {
      const story = storyGraph(scenario);
      const count = new CoverageCount(compile(scenario));
      for (let seed = 1; seed <= RUNS; seed += 1) count.add(seed);
      const known = new Set(story.parts.flatMap(({ passages }) => passages.map(({ from, to }) => `${from}>${to}`)));
      // A loss leads to the end from anywhere.
      expect(count.passages().filter((key) => !known.has(key) && !key.endsWith('/end'))).toEqual([]);
      const coverage = count.done();
      for (const { stops } of story.parts) {
        expect(coverage.share(stops[0]?.key ?? '')).toBe(1);
        expect(coverage.share(stops.at(-1)?.key ?? '')).toBe(1);
      }
      expect(pictureOf(story, coverage)).not.toMatch(/NaN|undefined|Infinity/);
      expect(mermaidOf(story, coverage)).toContain('flowchart');
      expect(dotOf(story, coverage)).toContain('digraph');
    }),
    { numRuns: 40, seed: 4 },
  );
});
