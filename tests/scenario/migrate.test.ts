import { describe, expect, it } from 'vitest';
import { Findings } from '../../src/scenario/finding';
import { judge } from '../../src/scenario/judge';
import { MIGRATIONS, type Migrations, migrate } from '../../src/scenario/migrate';
import { FORMAT, OLDEST_FORMAT } from '../../src/scenario/schema/format';
import { smallScenario } from '../support/smallScenario';

const renames = (from: string, to: string) => (document: Readonly<Record<string, unknown>>) => {
  const { [from]: value, ...rest } = document;
  return { ...rest, [to]: value };
};

/** As if two formats had come before the first. */
const LONG_AGO: Migrations = {
  newest: 1,
  oldest: -1,
  steps: new Map([
    [-1, renames('name', 'heading')],
    [0, renames('heading', 'title')],
  ]),
};

describe('a scenario of an older format', () => {
  it('is brought to the newest one step by step', () => {
    const { title, ...rest } = smallScenario();
    const { scenario, findings } = judge({ ...rest, name: title, format: -1 }, LONG_AGO);
    expect(findings).toEqual([]);
    expect(scenario).toEqual(smallScenario());
  });

  it('starts at the step of its own format', () => {
    const { title, ...rest } = smallScenario();
    expect(judge({ ...rest, heading: title, format: 0 }, LONG_AGO).scenario).toEqual(smallScenario());
  });

  it('does not change the document it was read from', () => {
    const document = Object.freeze({ format: -1, name: 'x' });
    expect(migrate(document, new Findings(), LONG_AGO)).toEqual({ format: 1, title: 'x' });
    expect(document).toEqual({ format: -1, name: 'x' });
  });

  it('is refused when it is older than the oldest', () => {
    const findings = new Findings();
    expect(migrate({ format: -2 }, findings, LONG_AGO)).toBeNull();
    expect(findings.list.map(({ code }) => code)).toEqual(['SCENARIO_FORMAT_TOO_OLD']);
  });
});

describe('the migrations that are there', () => {
  it('lead from the oldest format to the newest without a gap', () => {
    const needed = Array.from({ length: FORMAT - OLDEST_FORMAT }, (_, index) => OLDEST_FORMAT + index);
    expect([...MIGRATIONS.steps.keys()]).toEqual(needed);
    expect(MIGRATIONS).toMatchObject({ newest: FORMAT, oldest: OLDEST_FORMAT });
  });

  it('leave a scenario of the newest format alone', () => {
    expect(migrate(smallScenario(), new Findings())).toEqual(smallScenario());
  });
});
