import * as z from 'zod/mini';
import { COUNSELLORS, VERDICTS } from '../scenario';
import { parseRunLog } from './log';
import { type BrokenRun, isBroken, type SavedRun } from './store';

/** What a store holds under one id: the latest save and the one before it. */
export interface RunRecord {
  readonly id: string;
  readonly now: unknown;
  readonly before: unknown;
  /** The last save that could not be read when the next one came: kept as it was, for whoever can mend it. */
  readonly unread?: unknown;
}

const Saved = z.object({
  cursor: z.int().check(z.gte(0), z.lte(2000)),
  pending: z.object({ asked: z.array(z.enum(COUNSELLORS)), predicted: z.nullable(z.string()) }),
  verdict: z.nullable(z.enum(VERDICTS)),
  savedAt: z.number(),
});

/** Reads a record: its latest save; where that is damaged the one before; where both are, why. */
export function readRecord({ id, now, before }: RunRecord): SavedRun | BrokenRun {
  try {
    return readSaved(id, now);
  } catch (reason) {
    try {
      return readSaved(id, before);
    } catch {
      return { id, reason: reason instanceof Error ? reason.message : String(reason) };
    }
  }
}

function readSaved(id: string, value: unknown): SavedRun {
  const saved = Saved.parse(value);
  return { id, log: parseRunLog((value as { log: unknown }).log), ...saved };
}

/** The record after a save. What could not be read is not pushed out by what comes after it. */
export function nextRecord(record: RunRecord | undefined, run: SavedRun): RunRecord {
  const next = { id: run.id, now: run, before: record?.now ?? null };
  if (record === undefined) return next;
  const unread = isBroken(readRecord(record)) ? record.now : record.unread;
  return unread === undefined ? next : { ...next, unread };
}

/** A sorted copy; runs that cannot be read have no date and come last. */
export const newestFirst = (runs: readonly (SavedRun | BrokenRun)[]): (SavedRun | BrokenRun)[] =>
  [...runs].sort((a, b) => timeOf(b) - timeOf(a));

const timeOf = (run: SavedRun | BrokenRun): number => ('savedAt' in run ? run.savedAt : 0);
