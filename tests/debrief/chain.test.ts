import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type Chain,
  chainsOf,
  hasMoreToTell,
  historyOf,
  type Link,
  makeDebrief,
  type PartHistory,
} from '../../src/debrief';
import { toTenths } from '../../src/debrief/tenths';
import { type Game, type LedgerEntry, magnitude, type OrgKey } from '../../src/engine';
import { newLog, type Replay, replay } from '../../src/run';
import { sourceWords } from '../../src/scenario';
import { gameOf } from '../support/runs';
import { smallGame, smallLog } from '../support/smallRuns';

const SCENARIOS = join(import.meta.dirname, '../../scenarios');

/** A golden run of a fable, replayed. */
function golden(fable: string, name: string): { game: Game; run: Replay } {
  const game = gameOf(fable);
  const told = JSON.parse(readFileSync(join(SCENARIOS, fable, 'playthroughs', `${name}.json`), 'utf8'));
  const entries = (told.choices as string[]).map((choice) => ({ choice, asked: [], predicted: null }));
  return { game, run: replay(game, { ...newLog(game, told.seed), entries }) };
}

interface Traced {
  readonly more: boolean;
  readonly history: PartHistory;
  readonly number: number;
  readonly stock: OrgKey;
  readonly chains: readonly Chain[];
}

/** Every move of a run with its chain. */
function tracedOf({ game, run }: { game: Game; run: Replay }): Traced[] {
  return makeDebrief(game, run).parts.flatMap(({ part, decisions }) => {
    const history = historyOf(game, run, part);
    return decisions.flatMap(({ number, moves, small }) =>
      [...moves, ...small].map((move) => ({
        history,
        number,
        stock: move.stock,
        chains: chainsOf(history, number, move),
        more: hasMoreToTell(history, number, move),
      })),
    );
  });
}

const saysMore = ({ figures, links }: Chain): boolean => figures.length + links.length > 0;

const chainAt = (all: readonly Traced[], number: number, stock: OrgKey): Chain =>
  all.find((one) => one.number === number && one.stock === stock)?.chains[0] as Chain;

const left = golden('nine-hundred-sticks', 'gone-by-leave');
const byLeave = tracedOf(left);

/** The first chain of the run that hangs on something. Which decision that is may change with the fable. */
const firstOn = (ground: Chain['ground']): Chain =>
  byLeave.flatMap(({ chains }) => chains).find((chain) => chain.ground === ground) as Chain;

describe('a run of a fable that was managed all the way', () => {
  test('a place drifted far is traced through the drift to what moved it there', () => {
    const { figures, links } = firstOn('far');
    expect(figures[0]).toBeLessThan(-300);
    expect(links[0]).toMatchObject({ stock: 'tilt', because: { term: 'drift' }, decision: null, deeper: false });
    expect(links.length).toBeGreaterThan(1);
    for (const { deeper, stock } of links.slice(1)) {
      expect(deeper).toBe(true);
      expect(stock).not.toBe('tilt');
    }
  });

  test('what wears leadership off is a dim vision, and behind that its fading', () => {
    const { since, links } = chainAt(byLeave, 3, 'leadership');
    expect(since).toBe('start');
    expect(links[0]).toMatchObject({ stock: 'vision', because: { term: 'fade' }, from: 1, to: 2 });
  });

  test('what the choice did by itself has no step before it', () => {
    expect(firstOn('here')).toMatchObject({ figures: [], since: null, links: [] });
  });

  test('there is more to tell than the causes only where a chain has a figure or a step', () => {
    for (const { chains, more } of byLeave) expect(more).toBe(chains.some(saysMore));
    expect(new Set(byLeave.map(({ more }) => more))).toEqual(new Set([true, false]));
  });

  test('of two causes of like weight each has its chain, the largest first', () => {
    for (const { chains } of byLeave) {
      const [one, other] = chains.map(({ tenths }) => magnitude(tenths));
      if (other !== undefined) expect(other * 2).toBeGreaterThanOrEqual(one ?? 0);
    }
    expect(byLeave.some(({ chains }) => chains.length === 2)).toBe(true);
  });
});

test('a consequence that falls due later is traced to the choice that sowed it', () => {
  const game = smallGame((scenario) => {
    const choice = scenario.parts[0]?.scenes['the-hat']?.dilemma?.choices[0];
    const late = choice?.consequences?.find((one) => 'in' in one);
    if (late !== undefined && 'by' in late) late.by = -30;
  });
  const all = tracedOf({ game, run: replay(game, smallLog(game, ['mend', 'drill', 'on-time'])) });
  expect(chainAt(all, 3, 'served')).toMatchObject({
    ground: 'earlier',
    links: [{ stock: 'served', change: -300, decision: 1 }],
  });
});

test('patience in the early seasons tells how low goodwill would have gone without it', () => {
  const game = smallGame((scenario) => {
    const choiceAt = (scene: string) => scenario.parts[0]?.scenes[scene]?.dilemma?.choices[0];
    const moves = (id: string, by: number) => ({ stock: 'members' as const, by, reason: { id, text: 'They mind.' } });
    choiceAt('the-hat')?.consequences?.push(moves('low', -90));
    choiceAt('rope-day')?.consequences?.push(moves('lower', -20), moves('up', 10));
  });
  const run = replay(game, smallLog(game, ['mend', 'drill', 'on-time']));
  const before = run.turns[1]?.before.members ?? 0;
  const chains = tracedOf({ game, run }).find(({ number, stock }) => number === 2 && stock === 'members')?.chains;
  const held = chains?.find(({ ground }) => ground === 'grace');
  expect(held).toMatchObject({ figures: [toTenths(before - 20_000)], since: null, links: [] });
});

test('leadership below its need names the shift that raised the need and the decision since which it was short', () => {
  const game = smallGame((scenario) => {
    const scene = scenario.parts[0]?.scenes['rope-day'];
    const reason = { id: 'flood', text: 'The river leaves its bed.' };
    scene?.beats?.push({ shift: { turbulence: 60 }, reason });
  });
  const all = tracedOf({ game, run: replay(game, smallLog(game, ['mend', 'drill', 'on-time'])) });
  const chain = chainAt(all, 2, 'members');
  expect(chain.ground).toBe('shortLeadership');
  expect(chain.since).toBe(1);
  expect(chain.links[0]).toMatchObject({ stock: 'turbulence', change: 600, decision: null, from: 2, to: 2 });
});

describe('whatever was played', () => {
  const fables = readdirSync(SCENARIOS, { withFileTypes: true }).filter((one) => one.isDirectory());
  const runs = fables.flatMap(({ name }) => {
    const files = readdirSync(join(SCENARIOS, name, 'playthroughs'));
    return files.slice(0, 3).map((file) => [name, file.replace('.json', '')] as const);
  });

  test.each(runs)('%s, %s: each link is the sum of its entries in the ledger, and no chain is long', (fable, name) => {
    const all = tracedOf(golden(fable, name));
    for (const { history, number, chains, more } of all) {
      expect(chains.length).toBeGreaterThan(0);
      expect(more).toBe(chains.some(saysMore));
      for (const { links } of chains) {
        expect(links.length).toBeLessThanOrEqual(4);
        for (const link of links) expectInLedger(history, number, link);
      }
    }
  });
});

/** Entries may be cut off only at the end, in the turn that is explained or stood for. */
function expectInLedger(history: PartHistory, number: number, link: Link): void {
  const { from, to, change, decision } = link;
  expect(to).toBeLessThanOrEqual(number);
  expect(decision ?? from).toBeLessThanOrEqual(number);
  const within = history.turns.filter((one) => one.number >= from && one.number <= to);
  const entries = within.flatMap(({ turn }) => [...turn.meanwhile, ...turn.ledger]).filter((one) => isOf(link, one));
  const sums = entries.map((_, i) => entries.slice(0, i + 1).reduce((sum, { amount }) => sum + amount, 0));
  const start = entries.map((_, i) => entries.slice(i).reduce((sum, { amount }) => sum + amount, 0));
  expect([...sums, ...start].map((sum) => Math.floor(sum / 100 + 0.5))).toContain(change);
  expect(magnitude(change)).toBeGreaterThan(0);
}

function isOf({ stock, because }: Link, entry: LedgerEntry): boolean {
  const { cause } = entry;
  if (entry.stock !== stock || cause.type !== because.type) return false;
  if (cause.type === 'model') return because.type === 'model' && cause.term === because.term;
  if (because.type === 'model' || sourceWords(cause.reason) !== sourceWords(because.reason)) return false;
  return cause.type !== 'consequence' || because.type !== 'consequence' || cause.choice === because.made.choice;
}
