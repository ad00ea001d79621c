import { ACTS, type Act, type Lean, type Text } from '../../scenario';
import { countsOf, foremost, type Moment, type ShownBy, uses } from './moment';
import { byStretch } from './stretches';

/** The act used in more decisions than any other. */
export interface MostUsed {
  readonly type: 'most';
  readonly act: Act;
  readonly times: number;
  readonly of: number;
}

/** Two acts that one choice did at once, again and again. */
export interface Joined {
  readonly type: 'joined';
  readonly acts: readonly [Act, Act];
  readonly times: number;
  readonly of: number;
}

/** An act that came up in nearly every decision of one season. */
export interface InSeason {
  readonly type: 'season';
  readonly act: Act;
  readonly season: Text;
  readonly times: number;
  readonly of: number;
}

/** Decisions in a row that leaned alike, or whose heaviest act was the same. */
export interface InARow {
  readonly type: 'row';
  readonly same: { readonly lean: Lean } | { readonly act: Act };
  readonly from: number;
  readonly to: number;
}

type Found<T> = T & ShownBy;

/** Fewer than this is no habit yet. */
const OFTEN = 3;

/** Shown by the decision that it weighed most in; null where two are used as often, or none often. */
export function mostUsed(moments: readonly Moment[]): Found<MostUsed> | null {
  const found = only(Object.entries(countsOf(moments)) as [Act, number][]);
  if (found === null) return null;
  const [act, times] = found;
  return { type: 'most', act, times, of: moments.length, shownBy: foremost(moments, shareOf(act)) };
}

/** Shown by any decision that joined the two. */
export function joined(moments: readonly Moment[]): Found<Joined> | null {
  const pairs = ACTS.flatMap((one, i) => ACTS.slice(i + 1).map((other): [Act, Act] => [one, other]));
  const both = ([one, other]: readonly [Act, Act]): Moment[] =>
    moments.filter((moment) => uses(moment, one) && uses(moment, other));
  const found = only(pairs.map((acts) => [acts, both(acts).length]));
  if (found === null) return null;
  const [acts, times] = found;
  return { type: 'joined', acts, times, of: moments.length, shownBy: both(acts) };
}

/** In at least three quarters of a season, and not the act used most anyway; shown by the decision that it weighed most in. */
export function inSeason(moments: readonly Moment[], besides: Act | undefined): Found<InSeason> | null {
  const stretches = byStretch(moments);
  if (stretches.length < 2) return null;
  const all = stretches.flatMap((own) => {
    const counts = countsOf(own);
    return ACTS.filter((act) => act !== besides).map((act) => ({ act, own, times: counts[act] }));
  });
  const often = all.filter(({ own, times }) => times >= OFTEN && times * 4 >= own.length * 3);
  const [best] = foremost(often, ({ own, times }) => times / own.length);
  if (best === undefined) return null;
  const { act, own, times } = best;
  const shownBy = foremost(own, shareOf(act));
  return { type: 'season', act, season: own[0].stretch, times, of: own.length, shownBy };
}

/** The longest row, of one act rather than of one lean where they are as long; shown by its last decision. */
export function inARow(moments: readonly Moment[]): Found<InARow> | null {
  const rows = [...rowsOf(moments, heaviest), ...rowsOf(moments, leaning)];
  const [longest] = foremost(rows, ({ row }) => row.length);
  if (longest === undefined || longest.row.length < OFTEN) return null;
  const { same, row } = longest;
  const numbers = row.map(({ decision }) => decision.number);
  return { type: 'row', same, from: Math.min(...numbers), to: Math.max(...numbers), shownBy: row.slice(-1) };
}

type Same = InARow['same'];
const leaning = ({ decision: { lean } }: Moment): Same | null => (lean === null ? null : { lean });

function heaviest({ decision: { acts }, turn: { choice } }: Moment): Same | null {
  const [act, next] = acts;
  if (act === undefined || (next !== undefined && choice.acts[act] === choice.acts[next])) return null;
  return { act };
}

interface Row {
  readonly same: Same;
  readonly row: Moment[];
}

/** Moments parted into rows that have the same in common. */
function rowsOf(moments: readonly Moment[], sameIn: (moment: Moment) => Same | null): Row[] {
  const rows: Row[] = [];
  let before: string | null = null;
  for (const moment of moments) {
    const same = sameIn(moment);
    const key = same && JSON.stringify([moment.part, same]);
    if (same !== null && key === before) rows.at(-1)?.row.push(moment);
    else if (same !== null) rows.push({ same, row: [moment] });
    before = key;
  }
  return rows;
}

/** The entry with the highest count, where it is often enough and nothing else comes up to it. */
function only<T>(counted: readonly (readonly [T, number])[]): readonly [T, number] | null {
  const [best, ...equals] = foremost(counted, ([, times]) => times);
  return best === undefined || best[1] < OFTEN || equals.length > 0 ? null : best;
}

/** How much of a choice one act is, 0..1. */
function shareOf(act: Act): (moment: Moment) => number {
  return ({ turn: { choice } }) => {
    const all = ACTS.reduce((sum, one) => sum + (choice.acts[one] ?? 0), 0);
    return all === 0 ? 0 : (choice.acts[act] ?? 0) / all;
  };
}
