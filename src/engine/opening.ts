import { CONSTITUENCIES, CONTEXTS, type Id, type Part, type Scenario, STOCKS } from '../scenario';
import { toThousandths } from './arithmetic';
import type { Coefficients } from './coefficients';
import { tiltTarget } from './drift';
import type { FlagValue, OrgKey, OrgState, Rule } from './state';

/** The numbers and rules a part begins with. */
export interface Opening {
  readonly org: OrgState;
  readonly rules: readonly Rule[];
}

/** What a part begins with, under its coefficients. */
export const openingOf = (part: Part, c: Coefficients): Opening => ({
  org: initialOrg(part, c),
  rules: (part.start.rules ?? []).map(({ rule, carries }) => ({ id: rule, since: 0, carries: toThousandths(carries) })),
});

/** The start of a part in thousandths; its tilt is where it was already heading. */
function initialOrg(part: Part, c: Coefficients): OrgState {
  const given: [OrgKey, number][] = [
    ...STOCKS.map((name): [OrgKey, number] => [name, part.start.stocks[name]]),
    ...CONTEXTS.map((name): [OrgKey, number] => [name, part.start.context[name]]),
    ...CONSTITUENCIES.map((name): [OrgKey, number] => [name, part.start.constituencies[name]]),
  ];
  const org = Object.fromEntries(given.map(([name, points]) => [name, toThousandths(points)])) as unknown as OrgState;
  return { ...org, tilt: toThousandths(tiltTarget(org, c)) };
}

/** The flags of a scenario as a run begins. */
export const flagsOf = ({ flags }: Scenario): Record<Id, FlagValue> =>
  Object.fromEntries(Object.entries(flags ?? {}).map(([id, flag]) => [id, flag.initial]));
