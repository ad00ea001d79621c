import { type Game, sceneOf } from '../../engine';
import { type Choice, type Dilemma, type DilemmaRole, type Id, sourceWords } from '../../scenario';
import { askedFor, leftBy } from './memories';
import { added, NO_TALLY, type Tallies, type Tally } from './strawmen';

/** Above this share of the states a choice is a strawman, best or worst; at a hazard a drill may be right more often. */
const TOO_OFTEN = 0.9;
const TOO_OFTEN_AT_HAZARD = 0.95;
/** In fewer states nothing is said. */
const TOO_FEW = 30;
/** Best for a stock in more than this share of the states, a choice is good for it. */
const GOOD = 0.5;

/** How a choice fares against its neighbours. */
export interface ChoiceFigures extends Tally {
  readonly part: Id;
  readonly scene: Id;
  readonly choice: Id;
  readonly role: DilemmaRole | null;
  /** What it leaves behind that a condition of the fable asks for. */
  readonly leaves: readonly string[];
  /** Best or worst in more than this share of the states is a finding. */
  readonly bound: number;
  readonly judgement: 'fair' | 'best too often' | 'worst too often' | 'good for nothing' | 'met too seldom';
}

/**
 * Judges every choice of a game by its tallies, in file order. What several parts ask in the same words is one choice that
 * meets several places: it is judged by all of them, since twins are told for what is best in one and worst in the next.
 */
export function figuresOf(game: Game, tallies: Tallies): ChoiceFigures[] {
  const asked = askedFor(game.scenario);
  return game.parts.flatMap((part) =>
    [...part.scenes.keys()].flatMap((scene) => {
      const { dilemma } = sceneOf(part, scene);
      const where = { part: part.part.id, scene };
      return dilemma === undefined ? [] : figuresAt(where, dilemma, { game, tallies, asked });
    }),
  );
}

interface Where {
  readonly part: Id;
  readonly scene: Id;
}

interface Known {
  readonly game: Game;
  readonly tallies: Tallies;
  readonly asked: ReadonlySet<string>;
}

function figuresAt(where: Where, dilemma: Dilemma, { game, tallies, asked }: Known): ChoiceFigures[] {
  const role = dilemma.role ?? null;
  const isHazard = role === 'hazard-known' || role === 'hazard-novel';
  const bound = isHazard ? TOO_OFTEN_AT_HAZARD : TOO_OFTEN;
  const inAll = dilemma.choices.map((choice) => inAllParts(where.scene, choice, game, tallies));
  const mostOftenWorst = Math.max(...inAll.map(({ worst }) => worst));
  return dilemma.choices.map((choice, index) => {
    const own = tallies.get(keyOf(where, choice)) ?? NO_TALLY;
    const all = inAll[index] ?? own;
    const leaves = leftBy(choice, asked);
    const loses = isHazard && all.worst === mostOftenWorst && all.worst > 0;
    const judgement = judgementOf(all, bound, loses && leaves.length === 0);
    return { ...where, choice: choice.id, role, bound, leaves, ...own, judgement };
  });
}

const keyOf = ({ part, scene }: Where, { id }: Choice): string => `${part} ${scene} ${id}`;

/** How a choice fares in every part that asks it at a scene of that name in the same words. */
function inAllParts(scene: Id, choice: Choice, game: Game, tallies: Tallies): Tally {
  const told = game.parts.flatMap((part): Tallies[] => {
    const twin = part.scenes.get(scene)?.dilemma?.choices.find((one) => one.id === choice.id);
    const tally = tallies.get(keyOf({ part: part.part.id, scene }, choice));
    const same = twin !== undefined && sourceWords(twin.text) === sourceWords(choice.text) && tally !== undefined;
    return same ? [new Map([[choice.id, tally]])] : [];
  });
  return added(told).get(choice.id) ?? NO_TALLY;
}

/** @param mustBeGood what loses at a hazard and leaves nothing behind must be good for some stock */
function judgementOf({ offered, best, worst, bestFor }: Tally, bound: number, mustBeGood: boolean) {
  if (offered < TOO_FEW) return 'met too seldom';
  if (best > bound * offered) return 'best too often';
  if (worst > bound * offered) return 'worst too often';
  const good = Object.values(bestFor).some((times) => times > GOOD * offered);
  return mustBeGood && !good ? 'good for nothing' : 'fair';
}

/** Whether a choice is a finding. */
export const isStrawman = ({ judgement }: ChoiceFigures): boolean =>
  judgement !== 'fair' && judgement !== 'met too seldom';
