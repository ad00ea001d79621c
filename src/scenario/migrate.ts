import { type Fields, isFields } from './branch';
import { describe, type Findings } from './finding';
import { FORMAT, OLDEST_FORMAT } from './schema/format';

/** Turns a document of one format into one of the next. Its author's mistakes are let through for the schema to find. */
export type Migration = (document: Fields) => Fields;

/** The migrations by the format they start from, and the formats between which they lead. */
export interface Migrations {
  readonly newest: number;
  readonly oldest: number;
  readonly steps: ReadonlyMap<number, Migration>;
}

/** Format 1 is the first, so nothing needs migrating yet. */
export const MIGRATIONS: Migrations = { newest: FORMAT, oldest: OLDEST_FORMAT, steps: new Map() };

/**
 * Brings a document to the newest format, one step at a time. Null, with a finding, for one whose format is unsaid, too
 * new or too old.
 */
export function migrate(document: unknown, findings: Findings, migrations: Migrations = MIGRATIONS): Fields | null {
  if (!isFields(document)) {
    findings.add({ code: 'SCENARIO_NOT_AN_OBJECT', path: [], found: describe(document), expected: 'an object' });
    return null;
  }
  const format = readableFormat(document, findings, migrations);
  if (format === null) return null;
  let migrated = document;
  for (let from = format; from < migrations.newest; from += 1) {
    const step = migrations.steps.get(from);
    if (step === undefined) throw new Error(`There is no migration from format ${from}`);
    migrated = { ...step(migrated), format: from + 1 };
  }
  return migrated;
}

function readableFormat(document: Fields, findings: Findings, { newest, oldest }: Migrations): number | null {
  const { format } = document;
  const path = Object.hasOwn(document, 'format') ? ['format'] : [];
  const found = describe(format);
  if (typeof format !== 'number' || !Number.isInteger(format)) {
    findings.add({ code: 'SCENARIO_FORMAT_UNSAID', path, found, expected: `"format": ${newest}` });
  } else if (format > newest) {
    findings.add({ code: 'SCENARIO_FORMAT_TOO_NEW', path, found, expected: `${newest} or older` });
  } else if (format < oldest) {
    findings.add({ code: 'SCENARIO_FORMAT_TOO_OLD', path, found, expected: `${oldest} or newer` });
  } else return format;
  return null;
}
