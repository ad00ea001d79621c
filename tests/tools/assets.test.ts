import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, describe, expect, test } from 'vitest';
import { claimOn, fits } from '../../src/tools/assets/claims';
import { credited } from '../../src/tools/assets/credited';
import { creditsPage } from '../../src/tools/assets/creditsPage';
import { licenceTexts } from '../../src/tools/assets/licenceTexts';
import { type Entry, manifestOf } from '../../src/tools/assets/manifest';
import { packageOf } from '../../src/tools/assets/package';
import { ASSETS, CREDITED, MANIFEST } from '../../src/tools/assets/places';
import { shippedPackages } from '../../src/tools/assets/shipped';
import { baked, sourceOf } from '../../src/tools/assets/stills/bake';
import { cardStill } from '../../src/tools/assets/stills/cards';
import { iconStills } from '../../src/tools/assets/stills/icons';
import { stills } from '../../src/tools/assets/stills/stills';

const CURE = 'Run `npm run assets` and look at what has changed.';

const read = (name: string): string => readFileSync(join(ASSETS, name), 'utf8');
const manifest: readonly Entry[] = JSON.parse(readFileSync(MANIFEST, 'utf8'));

describe('the files of the game', () => {
  test('are all in the manifest, with their bytes, and the pictures as they would be drawn now', () => {
    const sources = new Map(stills().map((still) => [still.path, sourceOf(still)]));
    expect(manifestOf(ASSETS, sources), CURE).toEqual(manifest);
  });

  test('come out the same when they are baked again', async () => {
    const [smallest] = iconStills;
    if (smallest === undefined) throw new Error('no icon');
    const again = createHash('sha256')
      .update(await baked(smallest))
      .digest('hex');
    expect(again, CURE).toBe(manifest.find(({ path }) => path === smallest.path)?.sha256);
  });

  test('are credited, and so is every library that travels with the game, with its licence', async () => {
    const packages = (await shippedPackages()).map(packageOf);
    expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(['howler', 'phaser', 'preact', 'zod']));
    expect(read('CREDITS.md'), CURE).toBe(creditsPage(manifest, packages));
    expect(JSON.parse(readFileSync(CREDITED, 'utf8')), CURE).toEqual(credited(manifest, packages));
    expect(read('LICENCES.txt'), CURE).toBe(licenceTexts(packages));
  });
});

test('a fable without a card is told where to compose one', () => {
  expect(cardStill('alder-ferry').path).toBe('cards/alder-ferry.webp');
  expect(() => cardStill('no-such-fable')).toThrow(/no-such-fable .*stills\/cards\.ts/);
});

describe('a drawing that has changed', () => {
  test('is told from one that has not', () => {
    const [still] = iconStills;
    if (still === undefined) throw new Error('no icon');
    expect(sourceOf({ ...still })).toBe(sourceOf(still));
    expect(sourceOf({ ...still, width: 181 })).not.toBe(sourceOf(still));
    expect(sourceOf({ ...still, items: still.items.slice(1) })).not.toBe(sourceOf(still));
  });
});

describe('who made a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assets-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const put = (path: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  };

  test('is known by its folder and name, without a line of its own', () => {
    put('audio/sticks-base.webm');
    expect(manifestOf(folder, new Map())).toEqual([
      expect.objectContaining({
        path: 'audio/sticks-base.webm',
        bytes: 22,
        work: 'music',
        licence: 'CC-BY-4.0 AND MIT',
      }),
    ]);
    expect(claimOn('audio/effects.m4a')?.work).toBe('sounds');
    expect(claimOn('fonts/literata-italic.woff2')?.licence).toBe('OFL-1.1');
  });

  test('is asked for where nobody says so', () => {
    put('audio/found.mp3');
    put('cards/no-such-fable.webp');
    const list = () => manifestOf(folder, new Map());
    expect(list).toThrow('assets/audio/found.mp3\n  assets/cards/no-such-fable.webp\n');
    expect(list).toThrow('src/tools/assets/claims.ts');
  });

  test.each([
    ['icon-*.png', 'icon-192.png', true],
    ['icon-*.png', 'icons/icon-192.png', false],
    ['icon-*.png', 'icon-192xpng', false],
    ['audio/{base,order}.{webm,m4a}', 'audio/order.m4a', true],
    ['audio/{base,order}.{webm,m4a}', 'audio/orders.m4a', false],
    ['audio/*', 'audio/far/down.webm', false],
    ['audio/**', 'audio/far/down.webm', true],
  ])('%s means %s: %s', (pattern, path, meant) => expect(fits(pattern, path)).toBe(meant));
});

test('the icons that phones are promised are there, and of that size', () => {
  const { icons } = JSON.parse(read('app.webmanifest')) as { icons: { src: string; sizes: string; type: string }[] };
  const pixels = icons.filter(({ type }) => type === 'image/png');
  expect(pixels.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '512x512']);
  for (const { src, sizes } of pixels) {
    const { width, height } = PNG.sync.read(readFileSync(join(ASSETS, src)));
    expect(`${width}x${height}`).toBe(sizes);
  }
});
