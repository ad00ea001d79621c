import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { depthItems } from '../../src/drawing/place/place';
import { type Setting, settingOf } from '../../src/drawing/place/setting';
import { fullLevelOf, levelOf } from '../../src/drawing/place/sticks/pond';
import { onMole } from '../../src/drawing/place/storm/wall';
import { water as river } from '../../src/drawing/place/water';
import { STATES, type StateName } from '../../src/drawing/states';
import { UNTINTED } from '../../src/drawing/tint';
import { PLACES, type Place, type View, type Weather } from '../../src/drawing/view';
import { siteOf } from '../../src/drawing/worlds';
import { pngOf } from '../../src/tools/sheets/raster';
import { PORTRAIT, viewOf } from './views';

const NAMES = Object.keys(STATES) as StateName[];

/** A place in which nothing is blue but its water. */
function dyed(view: View): Setting {
  const setting = settingOf(view, siteOf(view.place).tint);
  const grey = (colours: readonly string[]) => colours.map(() => '#808080');
  const { sky, depths, ground, wood, accents, water } = setting.palette;
  const others = { sun: '#808080', haze: '#808080', rim: '#808080', frame: '#808080', window: '#808080' };
  return {
    ...setting,
    palette: {
      ...setting.palette,
      ...others,
      vignette: '#404040',
      sky: grey(sky),
      depths: grey(depths),
      ground: grey(ground),
      wood: grey(wood),
      accents: grey(accents),
      water: water.map(() => '#0000ff'),
    },
  };
}

/** How much of a place is water, in shares of the picture. */
async function wetness(place: Place, condition: StateName, weather: Weather, frame: View['frame']): Promise<number> {
  const setting = dyed(viewOf(STATES[condition], { place, weather, frame }));
  const { depths } = siteOf(place);
  const items = [...(depths.water ?? river)(setting), ...depths.banks(setting), ...depths.stage(setting)];
  const { data } = PNG.sync.read(Buffer.from(await pngOf(items, frame, 160)));
  const blues = Array.from({ length: data.length / 4 }, (_, i) => (data[i * 4 + 2] ?? 0) - (data[i * 4] ?? 0));
  return blues.filter((blue) => blue > 60).length / blues.length;
}

/** From up there one sees no more of the river than a thread, in a flood as on any day. */
const FAR_BELOW: readonly Place[] = ['sky-beam', 'sky-ledges', 'sky-arches'];
/** A flooded harbour is the grey sea, whatever its colour was. */
const isHarbour = (place: Place): boolean => place.startsWith('storm-');

/** Where and how each place is looked at: painting takes its time. */
const LOOKS = [
  ['plain', PORTRAIT],
  ['thriving', viewOf().frame],
  ['decline', viewOf().frame],
] as const;

test.each(PLACES.filter((place) => !FAR_BELOW.includes(place)))(
  '%s has less water at ebb, more in a flood',
  async (place) => {
    for (const [name, frame] of LOOKS) {
      const [ebb, clear, flood] = [
        await wetness(place, name, 'ebb', frame),
        await wetness(place, name, 'clear', frame),
        await wetness(place, name, 'flood', frame),
      ];
      expect(ebb, name).toBeLessThan(clear);
      if (!isHarbour(place)) expect(flood, name).toBeGreaterThan(clear);
    }
  },
);

test.each(NAMES)('at the doors the pond sinks below every one of them, in the state %s', (name) => {
  const level = (weather: Weather) =>
    levelOf(settingOf(viewOf(STATES[name], { place: 'sticks-doors', weather }), UNTINTED));
  expect(level('ebb')).toBeGreaterThan(level('clear'));
  expect(level('flood')).toBeLessThan(level('clear'));
  const full = fullLevelOf(settingOf(viewOf(STATES[name], { place: 'sticks-doors', weather: 'ebb' }), UNTINTED));
  expect(full).toBeLessThan(level('ebb') - 100);
});

test('a harbour wall stands deeper in a flood, and shows its foot at ebb', () => {
  const foot = (weather: Weather) =>
    onMole(settingOf(viewOf({}, { place: 'storm-kettle', weather }), UNTINTED), 0.5, 2)[1];
  expect(foot('ebb')).toBeGreaterThan(foot('clear'));
  expect(foot('flood')).toBeLessThan(foot('clear'));
});

test.each(PLACES)('in %s the sky over low water is fair, and nobody’s feet are wet', (place) => {
  const drawn = (weather: Weather, depth: 'sky' | 'front' | 'glass') =>
    depthItems(viewOf({}, { place, weather }), depth);
  for (const depth of ['sky', 'front', 'glass'] as const) expect(drawn('ebb', depth)).toEqual(drawn('clear', depth));
});
