import {
  CRISIS,
  type Draw,
  drawFor,
  type Game,
  leaningOf,
  openChoices,
  partOf,
  type State,
  sceneOf,
  toPoints,
} from '../engine';
import { type Choice, type Counsellor, type Dilemma, type Id, type Lean, sourceWords } from '../scenario';
import { calledFor, lack } from './reading';

/** What a policy decides on: the open dilemma, the choices open now in file order, and its own random draws. */
export interface Decision {
  readonly game: Game;
  readonly state: State;
  readonly dilemma: Dilemma;
  readonly choices: readonly Choice[];
  readonly draw: Draw;
}

/** A fixed way of acting: the id of the choice it takes. */
export type Policy = (decision: Decision) => Id;

const A_QUARTER = 4;

interface Weighed {
  readonly id: Id;
  readonly m: number;
  readonly l: number;
}

const weighed = ({ game, state, choices }: Decision): Weighed[] =>
  choices.map((choice) => ({ id: choice.id, ...leaningOf(partOf(game, state), choice).weights }));

/** The choice that is most of something; ties go to the one with least of the other kind, then to file order. */
function most(decision: Decision, of: (one: Weighed) => number, other: (one: Weighed) => number): Id {
  const [first, ...rest] = weighed(decision);
  if (first === undefined) throw new RangeError('a dilemma has no choice open');
  const best = rest.reduce((a, b) => (of(b) > of(a) || (of(b) === of(a) && other(b) < other(a)) ? b : a), first);
  return best.id;
}

/** Always the most managing choice. */
export const manage: Policy = (decision) =>
  most(
    decision,
    ({ m, l }) => m - l,
    ({ l }) => l,
  );
/** Always the most leading choice. */
export const lead: Policy = (decision) =>
  most(
    decision,
    ({ m, l }) => l - m,
    ({ m }) => m,
  );

/** Most of both, else the least one-sided. */
export const blend: Policy = (decision) => {
  const both = weighed(decision).some(({ m, l }) => Math.min(m, l) > 0);
  const even = ({ m, l }: Weighed) => -Math.max(m - l, l - m);
  return both
    ? most(
        decision,
        ({ m, l }) => Math.min(m, l),
        (one) => -even(one),
      )
    : most(decision, even, () => 0);
};

/** Manages first, leads next, and so on in turn. */
export const alternate: Policy = (decision) => (decision.state.taken.length % 2 === 0 ? manage : lead)(decision);
/** Any open choice, each as likely as the others. */
export const random: Policy = ({ choices, draw }) => (choices[draw(choices.length)] as Choice).id;

const ANSWERS = { managing: manage, leading: lead, blended: blend } as const satisfies Record<Lean, Policy>;

/** Drills at a known hazard, leads at a novel one, else gives what the place lacks. */
export const readContext: Policy = (decision) => {
  const { game, state, dilemma } = decision;
  return ANSWERS[calledFor(dilemma.role, state.org, partOf(game, state).coefficients)](decision);
};

/** The reverse of reading the context. */
export const antiContext: Policy = (decision) => {
  if (decision.dilemma.role === 'hazard-known') return lead(decision);
  if (decision.dilemma.role === 'hazard-novel') return manage(decision);
  const { game, state } = decision;
  return lack(state.org, partOf(game, state).coefficients) > 0 ? lead(decision) : manage(decision);
};

/** Reads the context, but tightens its grip while turbulence is at 60 points or more. */
export const manageInCrisis: Policy = (decision) =>
  (toPoints(decision.state.org.turbulence) >= CRISIS ? manage : readContext)(decision);

/** Any policy with a quarter of its choices left to chance. */
export const noisy =
  (policy: Policy): Policy =>
  (decision) =>
    (decision.draw(A_QUARTER) === 0 ? random : policy)(decision);

/** Always what that counsellor favours; the first open choice where it is shut. */
export const heed =
  (counsellor: Counsellor): Policy =>
  ({ dilemma, choices }) => {
    const { favours } = dilemma.counsel[counsellor];
    return (choices.find((choice) => choice.id === favours) ?? (choices[0] as Choice)).id;
  };

const lengthOf = ({ text }: Choice): number => sourceWords(text).length;

/** The longest text: what an inattentive player might take for the wisest. */
export const longest: Policy = ({ choices }) => choices.reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a)).id;

/** The third choice of the file among the open ones, or the last: what somebody takes who does not read. */
export const third: Policy = ({ choices }) => (choices[2] ?? (choices.at(-1) as Choice)).id;

/** The policies by the names that claims and reports use. */
export const POLICIES = {
  manage,
  lead,
  blend,
  alternate,
  random,
  'read-context': readContext,
  'noisy-read-context': noisy(readContext),
  'anti-context': antiContext,
  'manage-in-crisis': manageInCrisis,
  longest,
  third,
  'heed-how': heed('how'),
  'heed-what': heed('what'),
} as const satisfies Record<string, Policy>;
export type PolicyName = keyof typeof POLICIES;

const POLICY_DRAWS = 'policy';

/** Decisions in a part after which it is said to have no end: as many as a fable may have scenes. */
const ENDLESS = 5000;

/** A run goes round in a circle: somebody's choices lead back for ever to where they were made. */
export class EndlessRun extends Error {
  override readonly name = 'EndlessRun';
}

/**
 * The decision open in a state that stands at a dilemma.
 * @throws EndlessRun where more decisions were made than any story has
 */
export function decisionAt(game: Game, state: State): Decision {
  const scene = state.at.scene ?? '';
  if (state.taken.length >= ENDLESS) throw endless(state);
  const dilemma = sceneOf(partOf(game, state), scene).dilemma;
  if (dilemma === undefined) throw new RangeError(`scene "${scene}" has no dilemma`);
  return {
    game,
    state,
    dilemma,
    choices: openChoices(game, state),
    draw: drawWhenAsked(state),
  };
}

function endless({ taken, at, seed }: State): EndlessRun {
  const round = taken.slice(-3).map(({ scene, choice }) => `"${choice}" in "${scene}"`);
  return new EndlessRun(
    `A run has no end: it stands at scene "${at.scene}" after ${taken.length} decisions (seed ${seed}), lately ${round.join(', ')}. Give one of these choices another way on.`,
  );
}

/** Most policies never draw, and a generator takes longer to make than most of them to decide. */
function drawWhenAsked({ seed, part, turn }: State): Draw {
  let draw: Draw | undefined;
  return (n) => {
    draw ??= drawFor(seed, POLICY_DRAWS, part, turn);
    return draw(n);
  };
}
