import type { Proof } from '../../../workshop/explore';

/** In words, why something can never be met. */
export function proofText(proof: Proof): string {
  switch (proof.type) {
    case 'unreached':
      return 'no slot, draw or way leads there, or only from what can never come.';
    case 'shadowed':
      return `the ending “${proof.by}” before it takes every run of its verdict.`;
    case 'scene':
      return `“${proof.scene}” itself can never come.`;
    case 'never-empty':
      return `the pool “${proof.pool}” is drawn from ${times(proof.draws)}, and ${proof.always} others in it may always come.`;
    case 'verdict':
      return `a verdict of ${proof.verdict} cannot be: ${proof.of} is always ${range(proof)}.`;
    default:
      return `its condition never holds: ${reasonText(proof)}.`;
  }
}

type Reason = Exclude<Proof, { type: 'unreached' | 'shadowed' | 'scene' | 'never-empty' | 'verdict' }>;

/** What is known of the thing that a condition asks for. */
function reasonText(reason: Reason): string {
  switch (reason.type) {
    case 'quantity':
      return `there ${reason.of} is ${range(reason)}`;
    case 'count':
      return `there the count of ${reason.of} is ${range(reason)}`;
    case 'streak':
      return `there a row of ${reason.of} is ${range(reason)} long`;
    case 'relationship':
      return `the relationship with ${reason.of} is ${range(reason)}`;
    case 'flag':
      return `the flag “${reason.of}” is only ever ${reason.values.join(' or ')}`;
    case 'number':
      return `the flag “${reason.of}” is ${range(reason)}`;
    case 'rule':
      return `the rule “${reason.of}” ${reason.stands ? 'always stands' : 'never stands'} there`;
    case 'chose':
      return `“${reason.choice}” in “${reason.scene}” cannot have been chosen by then`;
    case 'season':
      return `it is asked only in ${reason.seasons.join(' or ')}`;
    case 'part':
      return `it is asked in the part “${reason.part}”`;
    case 'loss':
      return 'nobody can have been lost there';
    case 'contradiction':
      return `it asks two things of ${reason.of} that exclude each other`;
    case 'given':
      return `what leads there asks another thing of the ${reason.of}`;
    case 'several':
      return reason.reasons.map(reasonText).join(', and ');
  }
}

const range = ({ least, most }: { readonly least: number; readonly most: number }): string => {
  if (least === most) return String(rounded(least));
  if (least === Number.NEGATIVE_INFINITY) return `at most ${rounded(most)}`;
  if (most === Number.POSITIVE_INFINITY) return `at least ${rounded(least)}`;
  return `from ${rounded(least)} to ${rounded(most)}`;
};

const rounded = (value: number): number => Math.round(value * 10) / 10;
const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);
