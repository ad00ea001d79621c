import { EVERYBODY } from '../../drawing/puppet/everybody';
import { HOURS, PLACES } from '../../drawing/view';
import type { PlaceWishes } from './contactSheet';
import type { SheetName } from './options';
import { STATE_NAMES } from './states';

/** A sheet that is to be drawn, and its file within the folder. */
export interface Planned {
  readonly file: string;
  readonly sheet: SheetName;
  readonly names: readonly string[];
  readonly wishes: PlaceWishes;
}

/** An upright picture is drawn so much less wide that it takes no longer than the others: a share of the width. */
export const UPRIGHT = 0.6;

const EACH_PUPPET = ['heads', 'poses', 'weathered'] as const;
const EVERYBODY_TOGETHER = ['cast', 'props'] as const;

/** Every sheet there is: as many as there are places and puppets now. */
export function allSheets(cast: boolean): Planned[] {
  return [
    ...EVERYBODY_TOGETHER.map((sheet) => plan(`${sheet}.png`, sheet, { cast })),
    ...EVERYBODY.flatMap(({ puppet }) =>
      EACH_PUPPET.map((sheet) => plan(`puppets/${puppet}-${sheet}.png`, sheet, { cast }, [puppet])),
    ),
    ...PLACES.flatMap((place) => ofPlace({ place, cast })),
  ];
}

type Told = Partial<PlaceWishes> & Pick<PlaceWishes, 'cast'>;

function plan(file: string, sheet: SheetName, told: Told, names: readonly string[] = []): Planned {
  const usual = { place: PLACES[0], state: 'plain', hour: 'dawn', weather: 'clear', frame: 'landscape' };
  return { file, sheet, names, wishes: { ...usual, ...told } };
}

function ofPlace(told: Told & Pick<PlaceWishes, 'place'>): Planned[] {
  const at = `places/${told.place}`;
  return [
    ...HOURS.map((hour) => plan(`${at}/states-${hour}.png`, 'states', { ...told, hour })),
    ...STATE_NAMES.map((state) => plan(`${at}/weathers-${state}.png`, 'weathers', { ...told, state })),
    plan(`${at}/portrait.png`, 'states', { ...told, frame: 'portrait' }),
  ];
}

/**
 * Those whose file names have every word in them.
 * @throws Error where none has
 */
export function having(words: readonly string[], sheets: readonly Planned[]): Planned[] {
  const found = sheets.filter(({ file }) => words.every((word) => file.includes(word)));
  if (found.length > 0) return found;
  const names = sheets.map(({ file }) => file.replace(/\.png$/, ''));
  throw new Error(`no sheet has "${words.join(' ')}" in its name; there are ${names.join(', ')}`);
}
