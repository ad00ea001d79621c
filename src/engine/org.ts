import type { OrgKey, OrgState } from './state';

/** Where each number of a community stands in an account: constant places are read far faster than names. */
export const ORG = {
  management: 0,
  leadership: 1,
  vision: 2,
  partnership: 3,
  staleRules: 4,
  backlog: 5,
  tilt: 6,
  scale: 7,
  turbulence: 8,
  members: 9,
  served: 10,
  stewards: 11,
} as const satisfies Record<OrgKey, number>;

/** A place of an account. */
export type OrgIndex = (typeof ORG)[OrgKey];

/** The names by place. */
export const ORG_KEYS = Object.keys(ORG) as readonly OrgKey[];

/** The numbers of a community by place, in thousandths. */
export type OrgNumbers = { [I in OrgIndex]: number };

/** A fresh copy of a community's numbers, by place. */
export const numbersOf = (org: OrgState): OrgNumbers => [
  org.management,
  org.leadership,
  org.vision,
  org.partnership,
  org.staleRules,
  org.backlog,
  org.tilt,
  org.scale,
  org.turbulence,
  org.members,
  org.served,
  org.stewards,
];

/** The same numbers by name again. */
export const orgOf = (numbers: OrgNumbers): OrgState => ({
  management: numbers[ORG.management],
  leadership: numbers[ORG.leadership],
  vision: numbers[ORG.vision],
  partnership: numbers[ORG.partnership],
  staleRules: numbers[ORG.staleRules],
  backlog: numbers[ORG.backlog],
  tilt: numbers[ORG.tilt],
  scale: numbers[ORG.scale],
  turbulence: numbers[ORG.turbulence],
  members: numbers[ORG.members],
  served: numbers[ORG.served],
  stewards: numbers[ORG.stewards],
});
