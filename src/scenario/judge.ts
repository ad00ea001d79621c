import { checkCaps } from './caps';
import { explain } from './explain';
import { type Finding, Findings, typeFinding } from './finding';
import { type Migrations, migrate } from './migrate';
import { checkReferences } from './references/references';
import { Scenario } from './schema/scenario';
import { checkStructure } from './structure/structure';

/** A document made into a scenario, with what there is to say about it; no scenario where an error was found. */
export interface Judgement {
  readonly scenario: Scenario | null;
  readonly findings: readonly Finding[];
}

/**
 * Checks a parsed document: caps and harmful keys, format, schema, then references and structure. A step with errors is
 * the last, since those after it would only stumble over the same mistakes.
 */
export function judge(document: unknown, migrations?: Migrations): Judgement {
  const findings = new Findings();
  const scenario = readInto(document, findings, migrations);
  return { scenario: findings.failed ? null : scenario, findings: findings.list };
}

function readInto(document: unknown, findings: Findings, migrations?: Migrations): Scenario | null {
  checkCaps(document, findings);
  if (findings.list.length > 0) return null;
  const migrated = migrate(document, findings, migrations);
  if (migrated === null) return null;
  const parsed = Scenario.safeParse(migrated);
  if (!parsed.success) {
    explain({ schema: Scenario, value: migrated, path: [], findings });
    if (findings.list.length === 0) findings.add(unexplained(parsed.error.issues[0]?.path ?? []));
    return null;
  }
  checkReferences(parsed.data, findings);
  checkStructure(parsed.data, findings);
  return parsed.data;
}

/** The schema refuses what the explanation finds right: no author should see this, and none should see nothing. */
const unexplained = (path: readonly PropertyKey[]): Finding =>
  typeFinding(
    'SCENARIO_WRONG_TYPE',
    path.map((step) => (typeof step === 'number' ? step : String(step))),
    'something the schema refuses',
    'what the format describes',
  );
