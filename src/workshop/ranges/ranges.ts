import { compile, type Game } from '../../engine';
import type { Scenario } from '../../scenario';
import { type Asked, askedIn } from './asked';
import { type Carried, Facts } from './facts';
import { type BondRecord, type FlagRecord, joined, startingWith, widest } from './memory';
import { type Outlook, outlookOf } from './outlook';

/** A condition with what it comes to. */
export interface Judged extends Asked {
  readonly outlook: Outlook;
}

/** What can be said of a scenario by ranges alone, without playing it. */
export interface Ranges {
  /** One for each part, in file order. */
  readonly parts: readonly Facts[];
  /** Every condition that may be asked, in the order of the format. */
  readonly judged: readonly Judged[];
}

/** How often what has been shut out may shut out more. */
const MOST_ROUNDS = 8;

/**
 * Works out what each thing of a scenario can be, as far as it is written: which slots scenes come in, what flags are set
 * to, how far the model and the consequences can move each number. Never less than what a run can do. What hangs on a
 * condition that cannot hold is then left out, and all is worked out again, until no more falls away.
 * @param scenario one that was read without errors
 */
export function rangesOf(scenario: Scenario): Ranges {
  const game = compile(scenario);
  let barred = new Set<object>();
  for (let round = 1; ; round += 1) {
    const parts = factsOf(game, barred);
    const judged = parts.flatMap((facts, index) => judgedIn(facts, index));
    const shut = judged.filter(({ outlook }) => outlook.says === 'never').map(({ node }) => node);
    const next = new Set([...barred, ...shut]);
    if (next.size === barred.size || round === MOST_ROUNDS) return { parts, judged };
    barred = next;
  }
}

const judgedIn = (facts: Facts, part: number): Judged[] =>
  askedIn(facts, ['parts', part]).map((asked) => ({ ...asked, outlook: outlookOf(asked.condition, asked.at) }));

function factsOf(game: Game, barred: ReadonlySet<object>): Facts[] {
  const fresh = beginning(game);
  if (game.scenario.order === 'seed') return inAnyOrder(game, fresh, barred);
  let carried = fresh;
  return game.parts.map((part) => {
    const facts = new Facts(part, carried, barred);
    carried = facts.left();
    return facts;
  });
}

const beginning = ({ flags }: Game): Carried => ({
  flags: new Map(Object.entries(flags).map(([id, value]) => [id, startingWith(value)])),
  bonds: new Map(),
  decisions: 0,
});

/** Any of the other parts may have come before. */
function inAnyOrder(game: Game, fresh: Carried, barred: ReadonlySet<object>): Facts[] {
  const alone = game.parts.map((part) => new Facts(part, fresh, barred).left());
  return game.parts.map((part, index) => {
    const others = alone.filter((_, other) => other !== index);
    return new Facts(part, others.reduce(together, fresh), barred);
  });
}

const together = (a: Carried, b: Carried): Carried => ({
  flags: merged<FlagRecord>(a.flags, b.flags, joined),
  bonds: merged<BondRecord>(a.bonds, b.bonds, widest),
  decisions: a.decisions + b.decisions,
});

function merged<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>, join: (a: T, b: T) => T): Map<string, T> {
  const all = new Map(a);
  for (const [id, record] of b) {
    const known = all.get(id);
    all.set(id, known === undefined ? record : join(known, record));
  }
  return all;
}
