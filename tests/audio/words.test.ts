import { describe, expect, test } from 'vitest';
import { EFFECT_OF, PAGE } from '../../src/audio/effects';
import { type Land, landOf } from '../../src/audio/lands';
import { bedsOf, callsOf, type Surroundings } from '../../src/audio/outdoors';
import { EIGHTHS } from '../../src/audio/rendered/eighths';
import type { Excerpt } from '../../src/audio/sheet';
import { SHEETS } from '../../src/audio/sheets';
import { kindsFor } from '../../src/audio/soundFile';
import { cadenceOf, fileOf, STEMS, themeOf } from '../../src/audio/theme';
import { mannerOf, rateOf, SYLLABLES, syllableOf } from '../../src/audio/voices';
import { MOODS } from '../../src/scenario';
import { BACKDROPS, HOURS, SOUNDS, SPECIES, VERDICTS, WEATHERS } from '../../src/scenario/vocabulary';

/** Every sound there is, as file/name. */
const there = new Set(
  Object.entries(SHEETS).flatMap(([sheet, { sprites }]) => Object.keys(sprites).map((name) => `${sheet}/${name}`)),
);
const named = ({ sheet, sprite }: Excerpt) => `${sheet}/${sprite}`;

const WATERS = ['lapping', 'current', 'pond', 'trickle', 'below', 'brook', 'surf'];
const everywhere: Surroundings[] = BACKDROPS.flatMap((backdrop) =>
  HOURS.flatMap((hour) => WEATHERS.map((weather) => ({ backdrop, hour, weather }))),
);
const at = (some: Partial<Surroundings>): Surroundings => ({
  ...{ backdrop: 'alder-landing', hour: 'noon', weather: 'clear' },
  ...some,
});
/** Who is of one kind in one fable, by the names of their puppets. */
const KIN = {
  otters: ['pell', 'rill', 'moss', 'nib', 'ondo', 'oro', 'suli'],
  beavers: ['benta', 'ruko', 'lumi', 'tumo', 'kesto', 'juna', 'oda'],
  swifts: ['ilka', 'zefa', 'tilo'],
  starlings: ['morro', 'kembo', 'hessa'],
  badgers: ['osmo', 'madda', 'dorla'],
  hares: ['vela', 'yaro', 'miko'],
  'herons of Kettle': ['brita', 'sol', 'pim', 'hob'],
  'herons of Spoon': ['runa', 'ivo', 'mai', 'teo'],
};
const LANDS = Object.keys(EIGHTHS) as Land[];
const cadences = LANDS.flatMap((land) => VERDICTS.map((verdict) => cadenceOf(land, verdict)));
const names = (sounds: readonly Excerpt[]) => sounds.map(({ sprite }) => sprite);

describe('every word has its sound', () => {
  test.each(SOUNDS)('%s', (word) => expect(there).toContain(named(EFFECT_OF[word])));

  test('no two words have the same', () => {
    expect(new Set(Object.values(EFFECT_OF).map(named)).size).toBe(SOUNDS.length);
  });

  test('so do the page, and each verdict in every land', () => {
    for (const place of [...Object.values(PAGE), ...cadences]) expect(there).toContain(named(place));
  });

  test('no sound is rendered that nothing can ask for', () => {
    const asked = [...Object.values(EFFECT_OF), ...Object.values(PAGE), ...cadences].map(named);
    const heard = everywhere.flatMap((where) => [...bedsOf(where), ...callsOf(where)]).map(named);
    const spoken = SPECIES.flatMap((species) => [0, 1, 2, 3].map((sound) => named(syllableOf(species, sound))));
    const stems = LANDS.flatMap((land) => STEMS.map((stem) => `${fileOf(themeOf(land), stem)}/${stem}`));
    expect([...new Set([...asked, ...heard, ...spoken, ...stems])].sort()).toEqual([...there].sort());
  });
});

describe('every land has its theme', () => {
  test('found by how its places begin; the river is where no land is known', () => {
    expect(landOf('sticks-crest')).toBe('sticks');
    expect(landOf('storm-kettle')).toBe('storm');
    for (const elsewhere of ['meadow', 'toString-place', '']) expect(landOf(elsewhere)).toBe('alder');
    for (const backdrop of BACKDROPS) expect(backdrop.startsWith(`${landOf(backdrop)}-`), backdrop).toBe(true);
  });

  test('its three stems are of one length, a whole number of its eighths', () => {
    for (const land of LANDS) {
      const theme = themeOf(land);
      const lengths = STEMS.map((stem) => Object.values(SHEETS[fileOf(theme, stem)].sprites)[0]?.[1] ?? 0);
      expect(new Set(lengths).size, land).toBe(1);
      expect((lengths[0] ?? 1) % theme.eighth, land).toBe(0);
    }
  });

  test('no two are of one speed or length', () => {
    expect(new Set(LANDS.map((land) => themeOf(land).eighth)).size).toBe(LANDS.length);
    expect(new Set(LANDS.map((land) => SHEETS[`${land}-base`].sprites.base[1])).size).toBe(LANDS.length);
  });
});

describe('every place has its sound', () => {
  test('water everywhere, at any hour and in any weather, and nothing where there is no place', () => {
    for (const where of everywhere) {
      const beds = names(bedsOf(where));
      expect(beds.filter((name) => WATERS.includes(name)).length, String(where.backdrop)).toBeGreaterThan(0);
      expect(new Set(beds).size).toBe(beds.length);
      for (const { gain } of [...bedsOf(where), ...callsOf(where)]) expect(gain).toBeLessThanOrEqual(1);
    }
    expect([...bedsOf(at({ backdrop: null })), ...callsOf(at({ backdrop: null }))]).toEqual([]);
  });

  test('birds by day, crickets and a frog by night, nobody in the rain', () => {
    expect(names(callsOf(at({ hour: 'noon' })))).toContain('cuckoo');
    expect(names(callsOf(at({ hour: 'dawn' })))).toContain('blackbird');
    expect(names(callsOf(at({ hour: 'night' })))).toContain('frog');
    expect(names(bedsOf(at({ hour: 'night' })))).toContain('crickets');
    expect(names(bedsOf(at({ hour: 'noon' })))).not.toContain('crickets');
    expect(callsOf(at({ weather: 'rain' }))).toEqual([]);
    expect(names(bedsOf(at({ weather: 'rain', hour: 'night' })))).toEqual(['lapping', 'downpour']);
  });

  test('a place that nobody has listened to sounds like its land, and one of no land like the river', () => {
    const sounds = (backdrop: string) => [
      ...bedsOf(at({ backdrop } as Surroundings)),
      ...callsOf(at({ backdrop } as Surroundings)),
    ];
    expect(sounds('sticks-anywhere')).toEqual(sounds('sticks-crest'));
    expect(sounds('sticks-sill')).not.toEqual(sounds('sticks-crest'));
    expect(sounds('meadow')).toEqual(sounds('alder-landing'));
    for (const [land, ...sheets] of [
      ['sticks', 'dam', 'dam-far'],
      ['sky', 'mill', 'mill-far'],
      ['banks', 'valley', 'valley-far'],
      ['storm', 'harbour'],
    ])
      expect(new Set(sounds(`${land}-anywhere`).map((sound) => sound.sheet))).toEqual(new Set(sheets));
  });

  test('a flood raises the water, fog lowers it, and ebb leaves little of it, under the birds of a dry day', () => {
    const level = (weather: Surroundings['weather']) => bedsOf(at({ weather, backdrop: 'sticks-sill' }))[0]?.gain ?? 0;
    expect(level('flood')).toBeGreaterThan(level('clear'));
    expect(level('fog')).toBeLessThan(level('clear'));
    expect(level('ebb')).toBeLessThan(level('clear') / 2);
    expect(level('ebb')).toBeGreaterThan(0);
    const calls = (weather: Surroundings['weather']) => names(callsOf(at({ weather, backdrop: 'sticks-sill' })));
    expect(calls('ebb')).toEqual(calls('clear'));
  });

  test('under a roof the weather is softer, the fire is there, and fog stays outside', () => {
    const [hall, bridge] = [{ backdrop: 'banks-hall' }, { backdrop: 'banks-bridge' }] as const;
    const rain = (where: object) =>
      bedsOf(at({ ...where, weather: 'rain' })).find(({ sprite }) => sprite === 'downpour')?.gain ?? 0;
    expect(rain(hall)).toBeLessThan(rain(bridge) / 2);
    expect(names(bedsOf(at(hall)))).toContain('hearth');
    expect(names(callsOf(at({ ...hall, weather: 'fog' })))).toContain('log');
    expect(names(callsOf(at({ ...bridge, weather: 'fog' })))).toEqual(['drip']);
  });

  test('the boat creaks in mid-river; fog hushes the water and drips', () => {
    expect(names(callsOf(at({ backdrop: 'alder-river' })))).toEqual(['hull', 'line']);
    const [clear, fog] = [bedsOf(at({}))[0], bedsOf(at({ weather: 'fog' }))[0]];
    expect(fog?.gain).toBeLessThan(clear?.gain ?? 0);
    expect(names(callsOf(at({ weather: 'fog', backdrop: 'alder-river' })))).toEqual(['drip']);
    expect(names(bedsOf(at({ weather: 'wind' })))).toContain('breeze');
  });
});

describe('everybody has a voice', () => {
  test.each(SPECIES)('%s has four syllables of their own', (species) => {
    const syllables = Array.from({ length: SYLLABLES }, (_, sound) => named(syllableOf(species, sound)));
    expect(new Set(syllables).size).toBe(SYLLABLES);
    for (const syllable of syllables) {
      expect(there).toContain(syllable);
      expect(syllable).toContain(`/${species}-`);
    }
  });

  test('those of the ferry are fetched without anybody else', () => {
    for (const species of ['otter', 'hedgehog', 'hare', 'vole', 'badger', 'kingfisher'] as const)
      expect(syllableOf(species, 0).sheet).toBe('voices');
    expect(syllableOf('beaver', 0).sheet).toBe('voices-afar');
    for (const species of ['heron', 'owl', 'starling', 'swift'] as const)
      expect(syllableOf(species, 0).sheet).toBe('voices-winged');
  });

  test('whoever speaks in whatever mood stays within an octave of it, and is not too loud', () => {
    for (const puppet of [...Object.values(KIN).flat(), 'new', 'zz']) {
      for (const mood of MOODS) {
        const { pitch, loudness } = mannerOf({ puppet }, mood);
        expect(Math.abs(pitch), `${puppet} ${mood}`).toBeLessThanOrEqual(12);
        expect(loudness).toBeLessThanOrEqual(1);
      }
    }
  });

  test.each(Object.entries(KIN))('no two of the %s speak alike, and each always in the same way', (_kin, puppets) => {
    const pitches = puppets.map((puppet) => mannerOf({ puppet }, 'neutral').pitch);
    expect(new Set(pitches).size).toBe(puppets.length);
    expect(mannerOf({ puppet: 'new' }, 'joy')).toEqual(mannerOf({ puppet: 'new' }, 'joy'));
  });

  test('joy is higher than sadness; twelve semitones are twice the speed', () => {
    const pitch = (mood: 'joy' | 'sad') => mannerOf({ puppet: 'wick' }, mood).pitch;
    expect(pitch('joy')).toBeGreaterThan(pitch('sad'));
    expect(rateOf(12)).toBe(2);
  });
});

test('a browser is given what it reads, the other kind after it', () => {
  expect(kindsFor(() => 'probably')).toEqual(['webm', 'm4a']);
  expect(kindsFor((type) => (type.includes('webm') ? '' : 'maybe'))).toEqual(['m4a', 'webm']);
});
