import { type Coefficients, CRISIS, leanOf, TOGETHER, toPoints, weightsOf } from '../engine';
import type { ReplayTurn } from '../run';
import type { Choice, Lean } from '../scenario';
import { calledFor } from '../simulate';
import type { PartHistory } from './chain/history';

/** What the source says, by the name under which the debrief tells it; where a decision shows several, the first of these. */
export const CONCEPTS = [
  'plan',
  'slogan',
  'heading',
  'work',
  'appointment',
  'known',
  'tightening',
  'novel',
  'title',
  'half',
  'small',
  'stale',
  'overManaged',
  'overLed',
  'next',
] as const;
export type Concept = (typeof CONCEPTS)[number];

/** A decision with those before it in its part, the latest last. */
interface Moment {
  readonly number: number;
  readonly turn: ReplayTurn;
  readonly lean: Lean | null;
  readonly before: readonly ReplayTurn[];
  readonly c: Coefficients;
}

/** Points of drift, either way, from which on a place is called bureaucratic or chaotic. */
const DRIFTED = 40;
/** Points of size and of turbulence below which a place is small, and its surroundings quiet. */
const QUIET = 30;
/** Points of stale rules from which on a changed world shows in them. */
const OUTLIVED = 10;

const isCrisis = ({ before, dilemma }: ReplayTurn): boolean =>
  dilemma.role === 'hazard-novel' || toPoints(before.turbulence) >= CRISIS;

const isKind =
  (kind: Choice['kind']) =>
  ({ turn }: Moment): boolean =>
    turn.choice.kind === kind;

const SHOWN: Readonly<Record<Concept, (moment: Moment) => boolean>> = {
  plan: isKind('plan'),
  slogan: isKind('slogan'),
  heading: isKind('heading'),
  work: ({ turn }) => turn.dilemma.role === 'translation',
  appointment: ({ turn }) => turn.choice.appoints !== undefined,
  known: ({ turn }) => turn.dilemma.role === 'hazard-known',
  tightening: ({ turn, lean }) => lean === 'managing' && isCrisis(turn),
  novel: ({ turn, lean }) => lean !== 'managing' && turn.dilemma.role === 'hazard-novel',
  title: ({ number, turn }) => number === 1 || turn.choice.misconception === 'title-leads',
  half: ({ turn, lean }) => lean === 'blended' && toPoints(turn.before.partnership) < TOGETHER,
  small: ({ turn: { before }, lean }) =>
    lean === 'blended' && toPoints(before.scale) < QUIET && toPoints(before.turbulence) < QUIET,
  stale: ({ turn, before }) => toPoints(turn.before.staleRules) >= OUTLIVED && before.some(hadRulesOutlived),
  overManaged: ({ turn }) => toPoints(turn.before.tilt) <= -DRIFTED,
  overLed: ({ turn }) => toPoints(turn.before.tilt) >= DRIFTED,
  next: isMadeBySuccess,
};

/** What a decision shows that no earlier one of the run has shown, by its number; at most one for each decision. */
export function conceptsOf(histories: readonly PartHistory[]): ReadonlyMap<number, Concept> {
  const told = new Map<Concept, number>();
  for (const moment of histories.flatMap(momentsOf)) {
    const concept = CONCEPTS.find((one) => !told.has(one) && SHOWN[one](moment));
    if (concept !== undefined) told.set(concept, moment.number);
  }
  return new Map([...told].map(([concept, number]) => [number, concept]));
}

const leanedTo = ({ choice }: ReplayTurn): Lean | null => leanOf(weightsOf(choice.acts));

const momentsOf = ({ part, turns }: PartHistory): Moment[] =>
  turns.map(({ number, turn }, i) => {
    const before = turns.slice(0, i).map((earlier) => earlier.turn);
    return { number, turn, lean: leanedTo(turn), before, c: part.coefficients };
  });

/** The world had changed, and with it some rules had lost their reasons. */
const hadRulesOutlived = ({ ledger }: ReplayTurn): boolean =>
  ledger.some(({ cause }) => cause.type === 'model' && cause.term === 'turbulence');

/** What was short when one of the two last was had been given, and now it is the other. */
function isMadeBySuccess({ turn, before, c }: Moment): boolean {
  const calls = [...before, turn].map((one) => ({ one, lean: calledFor(undefined, one.before, c) }));
  const now = calls.at(-1);
  const last = calls
    .slice(0, -1)
    .filter(({ lean }) => lean !== 'blended')
    .at(-1);
  if (now === undefined || last === undefined || now.lean === 'blended') return false;
  return now.lean !== last.lean && leanedTo(last.one) === last.lean;
}
