import { RunError } from '../../run';
import type { Verdict } from '../../scenario';
import type { Diagnostic } from '../../scenario/diagnostics';
import { FableError } from '../fables';
import { TooBig, UnplayableRun } from './incoming';

/** What can go wrong that a player is told of; each has its words in the errors namespace. */
export type TroubleCode =
  | 'DEBRIEF_UNREAD'
  | 'FABLE_BROKEN'
  | 'FABLE_UNKNOWN'
  | 'FABLE_UNREAD'
  | 'FILE_UNREAD'
  | 'UNEXPECTED'
  | RunError['code'];

/** Something that went wrong, ready to be shown. */
export interface Trouble {
  readonly code: TroubleCode;
  /** For whoever mends it: found, expected, or a stack. */
  readonly detail: string;
  readonly diagnostics: readonly Diagnostic[];
  /** What a run's link still says of its end, where the run itself cannot be played. */
  readonly verdict: Verdict | null;
  /** The version of the fable that the run was played in, where it is another. */
  readonly version: string | null;
}

/** Trouble of that kind, ready to be shown; `more` where more is known of it. */
export const trouble = (code: TroubleCode, detail: string, more: Partial<Trouble> = {}): Trouble => ({
  ...{ code, detail, diagnostics: [], verdict: null, version: null },
  ...more,
});

/** Anything thrown, as trouble; `otherwise` where it is none of the errors we know. */
export function troubleOf(error: unknown, otherwise: TroubleCode = 'UNEXPECTED'): Trouble {
  if (error instanceof FableError) return trouble('FABLE_BROKEN', error.file, { diagnostics: error.diagnostics });
  if (error instanceof UnplayableRun) return { ...troubleOf(error.cause), verdict: error.verdict };
  if (error instanceof TooBig) return trouble('FILE_UNREAD', error.message);
  if (error instanceof RunError) return trouble(error.code, error.message, { version: error.version });
  return trouble(otherwise, error instanceof Error ? (error.stack ?? error.message) : String(error));
}
