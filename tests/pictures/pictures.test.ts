import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { fileOf, KEPT, keptPicture, PICTURES, PICTURES_FOLDER } from '../../src/tools/sheets/pictures';

/** How far a pixel's colour may be off, 0..1: machines round sines differently in the last place, eyes see from about .05 on. */
const THRESHOLD = 0.03;

/** How many pixels of some 57,600 may be off. */
const SPECKS = 20;

interface Compared {
  readonly differing: number;
  readonly difference: PNG;
}

function compare(kept: PNG, now: PNG): Compared {
  const { width, height } = now;
  const difference = new PNG({ width, height });
  const differing = pixelmatch(kept.data, now.data, difference.data, width, height, {
    threshold: THRESHOLD,
    includeAA: true,
  });
  return { differing, difference };
}

/** Leaves the new picture and the difference where somebody can look at them, and says where. */
async function show(name: string, now: PNG, difference: PNG): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
  await writeFile(join(folder, `${name}-now.png`), fileOf(now));
  await writeFile(join(folder, `${name}-difference.png`), fileOf(difference));
  return folder;
}

const keptFile = (name: string) => readFile(join(PICTURES_FOLDER, `${name}.png`));

describe('places and faces look as they were kept', () => {
  test.each(Object.entries(KEPT))('%s', async (name, draw) => {
    const [kept, now] = [PNG.sync.read(await keptFile(name)), await draw()];
    expect([now.width, now.height]).toEqual([kept.width, kept.height]);
    const { differing, difference } = compare(kept, now);
    const help =
      differing > SPECKS
        ? `${differing} of ${now.width * now.height} pixels differ: see ${await show(name, now, difference)}. ` +
          'If the new picture is better, `npm run sheets -- accept` keeps it.'
        : '';
    expect(differing, help).toBeLessThanOrEqual(SPECKS);
  });

  test('and one notice more would be seen', async () => {
    const wishes = PICTURES['landing-plain'];
    if (wishes === undefined) throw new Error('no plain landing among the kept pictures');
    const [before, after] = await Promise.all([wishes, { ...wishes, state: 'staleRules=0.13' }].map(keptPicture));
    if (before === undefined || after === undefined) throw new Error('nothing drawn');
    expect(compare(before, after).differing).toBeGreaterThan(SPECKS);
  });
});

test('together they stay small', async () => {
  // Places of some 65 kB each, and one sheet of nearly a hundred heads.
  const files = await Promise.all(Object.keys(KEPT).map(keptFile));
  expect(files.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(
    120_000 + 70_000 * Object.keys(PICTURES).length,
  );
});
