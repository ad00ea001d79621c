import * as z from 'zod/mini';
import { ENGINE_VERSION, type Game } from '../engine';
import { COUNSELLORS, type Counsellor } from '../scenario';
import { rulesHash } from '../scenario/hash';
import { RunError } from './errors';

/** The run format this code writes, and the only one it reads so far. */
export const RUN_FORMAT = 1;

/** What the player did at one dilemma; ids of the scenario. */
export interface RunEntry {
  readonly choice: string;
  readonly asked: readonly Counsellor[];
  readonly predicted: string | null;
}

/** A whole run: from this, its scenario and the rules, every state follows. Nothing about the player is in it. */
export interface RunLog {
  readonly format: typeof RUN_FORMAT;
  readonly scenario: string;
  readonly version: string;
  readonly rulesHash: string;
  readonly engine: number;
  readonly seed: number;
  readonly entries: readonly RunEntry[];
}

const Entry = z.strictObject({
  choice: z.string().check(z.minLength(1), z.maxLength(64)),
  asked: z.array(z.enum(COUNSELLORS)).check(z.maxLength(2)),
  predicted: z.nullable(z.string().check(z.maxLength(64))),
});
const Log = z.strictObject({
  format: z.literal(RUN_FORMAT),
  scenario: z.string().check(z.minLength(1), z.maxLength(48)),
  version: z.string().check(z.regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/)),
  rulesHash: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  engine: z.int().check(z.gte(1)),
  seed: z.int().check(z.gte(0), z.lte(0xffffffff)),
  entries: z.array(Entry).check(z.maxLength(400)),
});

/** An empty log for a run of a game under a seed (0..4294967295). */
export function newLog(game: Game, seed: number): RunLog {
  const { id, version } = game.scenario;
  return {
    ...{ format: RUN_FORMAT, scenario: id, version, rulesHash: gameHash(game), engine: ENGINE_VERSION, seed },
    entries: [],
  };
}

/** Reads a log that comes from a store or a file. Refuses with RUN_NEWER or RUN_BROKEN, saying where. */
export function parseRunLog(value: unknown): RunLog {
  const format = (value as { format?: unknown } | null | undefined)?.format;
  if (typeof format === 'number' && format > RUN_FORMAT) {
    throw new RunError('RUN_NEWER', `run format ${format}`, `format ${RUN_FORMAT}`);
  }
  const read = Log.safeParse(value);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  throw new RunError('RUN_BROKEN', `${issue?.path.join('.') || 'the whole'}: ${issue?.message}`, 'a run log');
}

const hashes = new WeakMap<Game, string>();

/** The rules hash of a game's scenario, worked out once. */
export function gameHash(game: Game): string {
  const known = hashes.get(game);
  if (known !== undefined) return known;
  const hash = rulesHash(game.scenario);
  hashes.set(game, hash);
  return hash;
}

/** Refuses a log that these rules and this scenario would not replay: RUN_FOREIGN, RUN_OTHER_VERSION, RUN_OTHER_ENGINE. */
export function checkFits(game: Game, log: Pick<RunLog, 'scenario' | 'version' | 'rulesHash' | 'engine'>): void {
  const { id, version } = game.scenario;
  if (log.scenario !== id) throw new RunError('RUN_FOREIGN', `a run of "${log.scenario}"`, `a run of "${id}"`);
  if (log.rulesHash !== gameHash(game)) {
    throw new RunError(
      'RUN_OTHER_VERSION',
      `version ${log.version} (${log.rulesHash})`,
      `${version} (${gameHash(game)})`,
      log.version,
    );
  }
  if (log.engine !== ENGINE_VERSION) {
    throw new RunError('RUN_OTHER_ENGINE', `rules ${log.engine}`, `rules ${ENGINE_VERSION}`, log.version);
  }
}
