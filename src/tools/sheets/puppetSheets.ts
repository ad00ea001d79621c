import type { Item, Light, Mood } from '../../drawing';
import { boundsOf } from '../../drawing/bounds';
import { group } from '../../drawing/display';
import { planOf } from '../../drawing/job';
import { CAST } from '../../drawing/puppet/cast';
import { EVERYBODY, type Who } from '../../drawing/puppet/everybody';
import { MOODS, POSES, type Pose } from '../../drawing/puppet/words';
import { STATES } from '../../drawing/states';
import { puppetItems } from '../../drawing/still';
import { isHandy } from '../../drawing/thing/holds';
import { PROPS, type Prop } from '../../drawing/thing/props';
import { fetchWorlds } from '../../drawing/worlds';
import { box, type ContactSheet, grid, onPaper, type Tile } from './grid';

// Whatever is asked for is drawn at once: all worlds are there.
await fetchWorlds();

function chosen(names: readonly string[]): readonly Who[] {
  if (names.length === 0) return EVERYBODY;
  return EVERYBODY.filter(({ puppet }) => names.includes(puppet));
}

interface Shown {
  readonly mood?: Mood;
  readonly pose?: Pose;
  readonly face?: string;
  readonly hat?: boolean;
  readonly facing?: 1 | -1;
  readonly held?: Prop;
}

const items = (who: Who, light: Light, shown: Shown): Item[] => {
  const { mood = 'neutral', pose = 'stand', face = 'open', hat = false, facing = 1, held } = shown;
  return puppetItems({ ...who, mood, pose, hat, facing, ...(held ? { held } : {}) }, light, face);
};

/** All that is shown, on ground as wide as the widest needs. */
function tiles(rows: readonly (readonly (readonly Item[])[])[]): Tile[][] {
  const whole = rows.flat().map((each) => boundsOf(each));
  const left = Math.min(...whole.map(({ x }) => x));
  const right = Math.max(...whole.map(({ x, width }) => x + width));
  return rows.map((row) => {
    const boxes = row.map((each) => boundsOf(each));
    const top = Math.min(...boxes.map(({ y }) => y)) - 6;
    const foot = Math.max(...boxes.map(({ y, height }) => y + height)) + 6;
    return row.map((each) => ({ items: each, box: box(left, top, right - left, foot - top) }));
  });
}

const ACROSS = 7;

/** A long row as several, so that its pictures stay large. */
const broken = <T>(row: readonly T[]): (readonly T[])[] =>
  row.length <= ACROSS * 1.5 ? [row] : [row.slice(0, ACROSS), ...broken(row.slice(ACROSS))];

/** Rows may differ in height: each is its own sheet, one under the other. */
function stacked(rows: readonly (readonly (readonly Item[])[])[], width: number): ContactSheet {
  const sheets = tiles(rows.flatMap(broken)).map((row) => grid([row], 4, width));
  let y = 0;
  const placed = sheets.map((sheet) => {
    const item = group(sheet.items, { at: [0, y - sheet.box.y] });
    y += sheet.box.height;
    return item;
  });
  const [x, wide] = [sheets[0]?.box.x ?? 0, Math.max(...sheets.map((sheet) => sheet.box.width))];
  return onPaper(placed, box(x, 0, wide, y), width);
}

/** Rows of heads, large, each in every mood; then with eyes shut, talking, and from behind. */
export function heads(names: readonly string[], light: Light, width: number): ContactSheet {
  const face = (who: Who, mood: Mood, name = 'open', behind = false): Item[] => {
    const { cells } = planOf({ kind: 'head', ...who, mood, behind, facing: 1, light });
    return cells.filter((cell) => cell.name === 'edge' || cell.name === name).flatMap((cell) => cell.items);
  };
  const rows = chosen(names).map((who) => [
    ...MOODS.map((mood) => face(who, mood)),
    face(who, 'neutral', 'shut'),
    face(who, 'happy', 'talk'),
    face(who, 'stern', 'talk'),
    face(who, 'neutral', 'open', true),
  ]);
  return stacked(rows, width);
}

/** Rows of whole puppets, each in every mood. */
export const faces = (names: readonly string[], light: Light, width: number): ContactSheet =>
  stacked(
    chosen(names).map((who) => MOODS.map((mood) => items(who, light, { mood }))),
    width,
  );

/** Rows of puppets, each in every pose, the last with the hat, looking left. */
export const poses = (names: readonly string[], light: Light, width: number): ContactSheet =>
  stacked(
    chosen(names).map((who) => [
      ...POSES.map((pose) => items(who, light, { pose })),
      items(who, light, { mood: 'happy', hat: true }),
      [group(items(who, light, { mood: 'happy', facing: -1 }), { scale: [-1, 1] })],
    ]),
    width,
  );

/** Rows of puppets with each thing that can be held, standing, carrying it and pointing with it. */
export const held = (names: readonly string[], light: Light, width: number): ContactSheet =>
  stacked(
    chosen(names.length > 0 ? names : ['tumo', 'morro']).flatMap((who) =>
      (['stand', 'carry', 'point'] as const).map((pose) =>
        PROPS.filter(isHandy).map((prop) => items(who, light, { pose, held: prop })),
      ),
    ),
    width,
  );

/** A row of puppets, and under it what remains of them in one colour. */
export function cast(names: readonly string[], light: Light, width: number): ContactSheet {
  const row = chosen(names.length > 0 ? names : Object.keys(CAST)).map((who) => items(who, light, {}));
  return stacked([row, row.map((each) => inked(each))], width);
}

/** Rows of puppets, each in every state. */
export const weathered = (names: readonly string[], light: Light, width: number): ContactSheet =>
  stacked(
    chosen(names).map((who) =>
      Object.values(STATES).map((condition) => items(who, { ...light, condition }, { mood: 'neutral' })),
    ),
    width,
  );

const INK = '#3a2f3a';

/** The same shapes in one colour: whoever cannot be told apart now needs another build. */
function inked(list: readonly Item[]): Item[] {
  return list.flatMap((item): Item[] => {
    if ('grain' in item) return [];
    if ('items' in item) return item.clip ? [] : [{ ...item, items: inked(item.items) }];
    if ((item.opacity ?? 1) < 0.5 || item.soft) return [];
    return [{ ...item, ...(item.fill ? { fill: INK } : {}), ...(item.stroke ? { stroke: INK } : {}) }];
  });
}

/** Every prop on its own. */
export function props(light: Light, width: number): ContactSheet {
  const all = PROPS.map((prop) => planOf({ kind: 'prop', prop, light }).cells.flatMap((cell) => cell.items));
  return stacked([all.slice(0, 5), all.slice(5, 10), all.slice(10, 15), all.slice(15, 20), all.slice(20)], width);
}
