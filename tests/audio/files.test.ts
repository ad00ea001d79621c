import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EIGHTHS } from '../../src/audio/rendered/eighths';
import { SHEETS } from '../../src/audio/sheets';
import { STEMS } from '../../src/audio/theme';
import measured from './measured.json';

interface Figures {
  readonly loudness: number;
  readonly peak: number;
  /** Energy above 8 kHz against all of it, dB. */
  readonly bright: number;
  /** Of a loop: the jump where it closes, against the 99th percentile of its steps. */
  readonly seam?: number;
  /** Of anything else: the highest sample of its first millisecond. */
  readonly begins?: number;
}

const FOLDER = 'assets/audio';
const KINDS = ['webm', 'm4a'] as const;
const KILO = 1000;
const LANDS = Object.keys(EIGHTHS);
const themes: Readonly<Record<string, Record<(typeof KINDS)[number], { loudness: number; truePeak: number }>>> =
  measured.themes;
const files: Readonly<Record<string, { sha256: string; bytes: number; sounds: Record<string, Figures> }>> =
  measured.files;
const sounds = Object.entries(files).flatMap(([file, { sounds: all }]) =>
  Object.entries(all).map(([name, figures]) => ({ file, name, ...figures })),
);
const loops = sounds.filter(({ seam }) => seam !== undefined);
/** What is heard until the first choice is made, by the land of each fable: effects, who speaks, the place and its weather. */
const FIRST_SCENES = [
  ['alder', 'effects', 'voices', 'landing'],
  ['sticks', 'effects', 'voices-afar', 'dam', 'wind'],
  ['sky', 'effects', 'voices-winged', 'mill', 'mill-far'],
  ['banks', 'effects', 'voices', 'hall', 'valley'],
  ['storm', 'effects', 'voices-winged', 'harbour', 'wind'],
] as const;
const weigh = (kind: string, sheets: readonly string[]) =>
  sheets.reduce((sum, sheet) => sum + readFileSync(`${FOLDER}/${sheet}.${kind}`).length, 0);

/** The figures were measured where ffmpeg is at hand (`npm run sounds:measure`); they hold for these very files. */
describe('the files are those that were measured', () => {
  test('each sheet is there in both kinds, and nothing else', () => {
    const wanted = Object.keys(SHEETS).flatMap((sheet) => KINDS.map((kind) => `${sheet}.${kind}`));
    expect(readdirSync(FOLDER).sort()).toEqual(wanted.sort());
    expect(Object.keys(files).sort()).toEqual(wanted.sort());
  });

  test.each(Object.keys(files))('%s', (file) => {
    const data = readFileSync(`${FOLDER}/${file}`);
    expect(createHash('sha256').update(data).digest('hex')).toBe(files[file]?.sha256);
    expect(data.length).toBe(files[file]?.bytes);
  });

  test('the game asks for each by the checksum of both its kinds', () => {
    for (const [sheet, { version }] of Object.entries(SHEETS)) {
      const both = createHash('sha256');
      for (const kind of KINDS) both.update(readFileSync(`${FOLDER}/${sheet}.${kind}`));
      expect(both.digest('hex').slice(0, 8), sheet).toBe(version);
    }
  });

  test('every sound that the game knows was measured', () => {
    for (const [sheet, { sprites }] of Object.entries(SHEETS)) {
      for (const kind of KINDS)
        expect(Object.keys(files[`${sheet}.${kind}`]?.sounds ?? {})).toEqual(Object.keys(sprites));
    }
  });
});

describe('what the ear would mind', () => {
  test.each(LANDS.flatMap((land) => KINDS.map((kind) => [land, kind] as const)))(
    'the theme of %s at full gain is at -23 LUFS and peaks at -2 dBTP at most (%s)',
    (land, kind) => {
      const { loudness, truePeak } = themes[land]?.[kind] ?? { loudness: 0, truePeak: 0 };
      expect(Math.abs(loudness + 23)).toBeLessThanOrEqual(1);
      expect(truePeak).toBeLessThanOrEqual(-2);
    },
  );

  test.each(loops)('$name loops without a seam ($file)', ({ seam }) => expect(seam).toBeLessThanOrEqual(1));

  test('there are three loops to a theme, and twelve of places and weather, in both kinds', () => {
    expect(loops).toHaveLength(2 * (3 * LANDS.length + 12));
  });

  test.each(sounds.filter(({ begins }) => begins !== undefined))(
    '$name begins without a click: its first millisecond stays under a quarter of its peak ($file)',
    (sound) => {
      expect(sound.begins).toBeLessThanOrEqual(0.25 * sound.peak);
    },
  );

  test('nothing is harsh or peaks above -3 dB', () => {
    for (const { file, name, bright, peak } of sounds) {
      expect(bright, `${file} ${name}`).toBeLessThanOrEqual(-18);
      expect(peak, `${file} ${name}`).toBeLessThanOrEqual(0.71);
    }
  });

  test('places are softer than voices, voices than the bell, the page is softest of what comes often', () => {
    const loudness = (file: string, name: string) => files[file]?.sounds[name]?.loudness ?? Number.NaN;
    for (const kind of KINDS) {
      const bell = loudness(`effects.${kind}`, 'bell');
      const otter = loudness(`voices.${kind}`, 'otter-1');
      expect(otter).toBeLessThan(bell - 3);
      for (const { file, name, loudness: level } of loops)
        if (!/-(base|order|energy)\./.test(file)) expect(level, name).toBeLessThan(otter - 3);
      expect(loudness(`effects.${kind}`, 'page')).toBeLessThan(otter - 5);
    }
  });
});

describe('what is downloaded', () => {
  test.each(KINDS)("a theme in 0.95 MB, the ferry's in 1.25 MB, all that sounds in 7 MB (%s)", (kind) => {
    for (const land of LANDS) {
      const stems = STEMS.map((stem) => `${land}-${stem}`);
      expect(weigh(kind, stems), land).toBeLessThanOrEqual((land === 'alder' ? 1250 : 950) * KILO);
    }
    expect(weigh(kind, Object.keys(SHEETS))).toBeLessThanOrEqual(7000 * KILO);
  });

  test.each(KINDS.flatMap((kind) => FIRST_SCENES.map(([fable, ...sheets]) => [fable, kind, sheets] as const)))(
    'for the first scene of %s 180 kB, or 240 kB of the other kind (%s)',
    (_fable, kind, sheets) => {
      expect(weigh(kind, sheets)).toBeLessThanOrEqual((kind === 'webm' ? 180 : 240) * KILO);
    },
  );
});
