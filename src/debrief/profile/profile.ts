import type { Game } from '../../engine';
import type { Replay } from '../../run';
import type { Text } from '../../scenario';
import type { Debrief } from '../debrief';
import type { CounselGiven, DebriefDecision } from '../decision';
import type { Foretold } from '../foretold';
import { type InARow, type InSeason, inARow, inSeason, type Joined, joined, type MostUsed, mostUsed } from './habits';
import { type Heeded, heeded } from './heeded';
import { type Moment, momentsOf, type ShownBy } from './moment';
import { type Never, never } from './passedOver';
import { type Stretch, stretchesOf } from './stretches';
import { type UnderThreat, underThreat } from './threat';

/** The decision of the run that shows something best. */
export interface Evidence extends Pick<DebriefDecision, 'number' | 'title' | 'prompt' | 'chosen'> {
  /** Name of its part where the run has more than one, else null. */
  readonly part: Text | null;
  /** What was advised there and not done, where the statement is about counsel; else null. */
  readonly advised: Pick<CounselGiven, 'by' | 'favours'> | null;
}

/** All guesses of a run, each beside what moved. */
export interface Guessed {
  readonly type: 'guesses';
  readonly guesses: readonly { readonly number: number; readonly foretold: Foretold }[];
}

type Shown = MostUsed | InARow | InSeason | Joined | Never | UnderThreat | Heeded;

/** Something that can be said of how a run was played, each with what shows it. */
export type Statement = WithEvidence<Shown> | Guessed;

type WithEvidence<T> = T extends unknown ? Omit<T, 'shownBy'> & { readonly evidence: Evidence } : never;

/** How a player showed up in one run: counts and examples, never a score or a type. */
export interface Profile {
  readonly decisions: number;
  /** In the order played. */
  readonly stretches: readonly Stretch[];
  /** At most seven; none where there are fewer decisions than `FEWEST_FOR_PROFILE`. */
  readonly statements: readonly Statement[];
}

/** With fewer decisions a single one would pass for a habit. */
export const FEWEST_FOR_PROFILE = 5;
const MOST_SAID = 7;

/** Looks at how a replayed run was played. Pure: the same run gives the same profile everywhere. */
export function profileOf(game: Game, debrief: Debrief, replayed: Replay): Profile {
  const moments = momentsOf(game, debrief, replayed);
  const statements = moments.length < FEWEST_FOR_PROFILE ? [] : statementsOf(moments);
  return { decisions: moments.length, stretches: stretchesOf(moments), statements };
}

/** What the whole game turns on first, so that the last are the ones there is no room for. */
function statementsOf(moments: readonly Moment[]): Statement[] {
  const most = mostUsed(moments);
  const all = [most, inARow(moments), never(moments), underThreat(moments), ...heeded(moments)];
  const said = [...all, guessed(moments), joined(moments), inSeason(moments, most?.act)];
  return withEvidence(said.filter((one) => one !== null).slice(0, MOST_SAID));
}

/** Each statement with a decision that shows it; where several do equally well, one that shows nothing else. */
function withEvidence(found: readonly ((Shown & ShownBy) | Guessed)[]): Statement[] {
  const used = new Map<Shown, Moment>();
  const shown = found.filter((one) => one.type !== 'guesses');
  // Who has least to choose from chooses first.
  for (const one of [...shown].sort((a, b) => a.shownBy.length - b.shownBy.length)) {
    const free = one.shownBy.find((moment) => ![...used.values()].includes(moment)) ?? one.shownBy[0];
    if (free !== undefined) used.set(one, free);
  }
  return found.flatMap((one): Statement[] => {
    if (one.type === 'guesses') return [one];
    const { shownBy: _, ...statement } = one;
    const best = used.get(one);
    return best === undefined
      ? []
      : [{ ...statement, evidence: { ...evidenceOf(best), advised: advisedAt(best, one) } }];
  });
}

function evidenceOf({ decision: { number, title, prompt, chosen }, partName }: Moment): Omit<Evidence, 'advised'> {
  return { number, title, prompt, chosen, part: partName };
}

/** Without it, a choice that went against advice does not show that it did. */
function advisedAt({ decision }: Moment, one: Shown): Evidence['advised'] {
  if (one.type !== 'counsel') return null;
  const given = decision.counsel.find(({ counsellor }) => counsellor === one.counsellor);
  return given === undefined || given.followed ? null : { by: given.by, favours: given.favours };
}

function guessed(moments: readonly Moment[]): Guessed | null {
  const guesses = moments.flatMap(({ decision: { number, foretold } }) => (foretold ? [{ number, foretold }] : []));
  return guesses.length === 0 ? null : { type: 'guesses', guesses };
}
