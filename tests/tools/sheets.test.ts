import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EVERYBODY } from '../../src/drawing/puppet/everybody';
import { HOURS, PLACES, WEATHERS } from '../../src/drawing/view';
import { allSheets, having } from '../../src/tools/sheets/allSheets';
import { askedFor, PLACE_SHEETS, PUPPET_SHEETS, USAGE } from '../../src/tools/sheets/options';
import { conditionOf, STATE_NAMES } from '../../src/tools/sheets/states';
import { writeAll } from '../../src/tools/sheets/writeAll';

const asking = (line: string) => askedFor(line.split(' ').filter(Boolean));

describe('the command line of the sheets', () => {
  test('asks for one sheet, and for the usual where nothing else is told', () => {
    expect(asking('states out.png --place alder-river')).toEqual({
      what: 'sheet',
      sheet: 'states',
      file: 'out.png',
      names: [],
      wishes: {
        place: 'alder-river',
        state: 'plain',
        hour: 'dawn',
        weather: 'clear',
        frame: 'landscape',
        cast: true,
      },
      size: { width: 1280, cast: true },
    });
  });

  test('asks for puppets by name, for a width and for an empty stage', () => {
    const asked = asking('heads out.png moss pell --width 640 --empty');
    expect(asked).toMatchObject({ sheet: 'heads', names: ['moss', 'pell'], size: { width: 640, cast: false } });
  });

  test('asks for everything, or for what has some words in its name', () => {
    const size = { width: 320, cast: false };
    expect(asking('all out')).toMatchObject({ what: 'all', folder: 'out', words: [] });
    expect(asking('all out river snow --width 320 --empty')).toEqual({
      what: 'all',
      folder: 'out',
      words: ['river', 'snow'],
      size,
    });
  });

  test('asks for help wherever it says so, and for the kept pictures', () => {
    expect(asking('--help')).toEqual({ what: 'help' });
    expect(asking('all out --help')).toEqual({ what: 'help' });
    expect(asking('accept')).toEqual({ what: 'accept' });
  });

  test.each([
    ['', /what is to be drawn/],
    ['stats out.png', /sheet "stats" is none of .*states/],
    ['states', /a file to write to is wanted/],
    ['all', /a folder to write to is wanted/],
    ['states out.png --place alder-lake', /place "alder-lake" is none of alder-landing/],
    ['states out.png --hour noonish', /hour "noonish" is none of dawn/],
    ['states out.png --weather hail', /weather "hail" is none of clear/],
    ['states out.png --frame round', /frame "round" is none of landscape/],
    ['states out.png --state calm', /state "calm" is none of plain/],
    ['states out.png --state ordre=0.4', /number "ordre" is none of order/],
    ['states out.png --state order=4', /order "4" is no number from 0 to 1/],
    ['states out.png --width wide', /width "wide" is no number/],
    ['heads out.png mos', /puppet "mos" is none of pell/],
    ['all out --hour noon', /--hour says nothing to "all"/],
    ['heads out.png --colour', /colour/],
  ])('refuses "%s" and says why', (line, why) => {
    expect(() => asking(line)).toThrow(why);
  });

  test('is told by its own help: every sheet, place, state, hour and weather', () => {
    const words = [...PUPPET_SHEETS, ...PLACE_SHEETS, ...PLACES, ...STATE_NAMES, ...HOURS, ...WEATHERS];
    expect(words.filter((word) => !new RegExp(`\\b${word}\\b`).test(USAGE))).toEqual([]);
  });
});

test('a state may be numbers, and the rest is plain', () => {
  expect(conditionOf('order=0.4,chaos=0.2')).toEqual({ ...conditionOf('plain'), order: 0.4, chaos: 0.2 });
});

describe('all sheets', () => {
  const sheets = allSheets(true);
  const files = sheets.map(({ file }) => file);

  test('have files of their own', () => expect(new Set(files).size).toBe(files.length));

  test.each(PLACES)('show %s in every state by hour and by weather, and upright', (place) => {
    const own = sheets.filter(({ wishes, file }) => wishes.place === place && file.includes(`/${place}/`));
    expect(own.filter(({ sheet }) => sheet === 'states').map(({ wishes }) => wishes.hour)).toEqual(
      expect.arrayContaining([...HOURS]),
    );
    expect(own.filter(({ sheet }) => sheet === 'weathers').map(({ wishes }) => wishes.state)).toEqual(STATE_NAMES);
    expect(own.filter(({ wishes }) => wishes.frame === 'portrait')).toHaveLength(1);
  });

  test('show everybody’s faces, poses and states', () => {
    const missing = EVERYBODY.flatMap(({ puppet }) =>
      ['heads', 'poses', 'weathered'].map((sheet) => `puppets/${puppet}-${sheet}.png`),
    ).filter((file) => !files.includes(file));
    expect(missing).toEqual([]);
  });

  test('can be narrowed by words, all of which count', () => {
    expect(having(['moss'], sheets).map(({ sheet }) => sheet)).toEqual(['heads', 'poses', 'weathered']);
    expect(having(['river', 'night'], sheets).map(({ file }) => file)).toEqual(['places/alder-river/states-night.png']);
    expect(having([], sheets)).toHaveLength(sheets.length);
    expect(() => having(['moss', 'night'], sheets)).toThrow(/no sheet has "moss night"/);
  });
});

describe('writing them', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sheets-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const some = having(['moss'], allSheets(true));
  const size = { width: 1000, cast: true };

  test('makes folders, and says how far it is', async () => {
    const said: string[] = [];
    const draw = async () => Uint8Array.of(1, 2, 3);
    expect(await writeAll(folder, some, size, draw, (line) => said.push(line))).toEqual([]);
    expect(await readdir(join(folder, 'puppets'))).toEqual(['moss-heads.png', 'moss-poses.png', 'moss-weathered.png']);
    expect([...(await readFile(join(folder, 'puppets/moss-heads.png')))]).toEqual([1, 2, 3]);
    expect(said.map((line) => line.slice(0, 32))).toEqual([
      '1 of 3  puppets/moss-heads.png  ',
      '2 of 3  puppets/moss-poses.png  ',
      '3 of 3  puppets/moss-weathered.p',
    ]);
  });

  test('goes on where one cannot be drawn, and says which', async () => {
    const said: string[] = [];
    const draw = async ({ sheet }: { sheet: string }) => {
      if (sheet === 'poses') throw new Error('no such pose');
      return Uint8Array.of(1);
    };
    const failed = await writeAll(folder, some, size, draw, (line) => said.push(line));
    expect(failed).toEqual(['puppets/moss-poses.png']);
    expect(await readdir(join(folder, 'puppets'))).toEqual(['moss-heads.png', 'moss-weathered.png']);
    expect(said[1]).toContain('not drawn: no such pose');
  });

  test('draws upright pictures less wide: they are higher', async () => {
    const widths: number[] = [];
    const draw = async (_: unknown, width: number) => Uint8Array.of(widths.push(width));
    await writeAll(folder, having(['landing', 'portrait'], allSheets(true)), size, draw, () => {});
    expect(widths).toEqual([600]);
  });
});
