import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Story } from 'inkjs';
import { Compiler } from 'inkjs/full';
import {
  compile,
  type Game,
  type LedgerEntry,
  type LedgerSink,
  offered,
  openChoices,
  playOn,
  start,
  step,
  tellOn,
} from '../../src/engine';
import type { Scenario } from '../../src/scenario';
import { readScenarioText } from '../../src/scenario/read';
import { smallScenario } from '../support/smallScenario';
import { BARS } from './budgets';
import { compared, type Figure, perSecond } from './figures';
import { inkOf } from './inkStory';

const ROUNDS = 9;
const ROUND_MS = 400;
/** Runs between two looks at the clock, which takes time of its own. */
const BETWEEN_LOOKS = 16;

/** Plays one run to its end, the choices by turns; returns how many decisions that were. */
type Play = (run: number) => number;

function ours(game: Game, sink?: () => LedgerSink): Play {
  return (run) => {
    const listen = sink?.();
    let { state } = start(game, run);
    let decisions = 0;
    while (state.at.phase !== 'over') {
      if (state.at.phase !== 'dilemma') {
        state = step(game, state, { type: 'advance' }, listen).state;
        continue;
      }
      const open = offered(game, state);
      decisions += 1;
      state = step(game, state, { type: 'choose', choice: open[(run + decisions) % open.length] ?? '' }, listen).state;
    }
    return decisions;
  };
}

/** As simulations play: from dilemma to dilemma in one go, since nobody listens. */
function simulated(game: Game): Play {
  return (run) => {
    let state = tellOn(game, start(game, run).state);
    let decisions = 0;
    while (state.at.phase === 'dilemma') {
      const open = openChoices(game, state);
      decisions += 1;
      state = playOn(game, state, open[(run + decisions) % open.length]?.id ?? '');
    }
    return decisions;
  };
}

function ledgered(game: Game): Play {
  return ours(game, () => {
    const ledger: LedgerEntry[] = [];
    return (entry) => ledger.push(entry);
  });
}

function inInk(scenario: Scenario): Play {
  const story = new Story(new Compiler(inkOf(scenario)).Compile().ToJson() ?? '');
  return (run) => {
    story.ResetState();
    let decisions = 0;
    for (;;) {
      while (story.canContinue) story.Continue();
      const open = story.currentChoices.length;
      if (open === 0) return decisions;
      decisions += 1;
      story.ChooseChoiceIndex((run + decisions) % open);
    }
  };
}

/** Decisions in a second of the processor's time, over about as much of it as is asked for. */
function speedOf(play: Play, milliseconds: number): number {
  const from = process.cpuUsage();
  let decisions = 0;
  let used = 0;
  for (let run = 0; used < milliseconds; run += BETWEEN_LOOKS) {
    for (let next = 0; next < BETWEEN_LOOKS; next += 1) decisions += play(run + next);
    const { user, system } = process.cpuUsage(from);
    used = (user + system) / 1000;
  }
  return (decisions / used) * 1000;
}

/** Speeds of several ways to play, in turn: the first round warms up and is not counted. */
function speeds<Name extends string>(plays: Record<Name, Play>): Record<Name, number[]> {
  const names = Object.keys(plays) as Name[];
  const found = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (const name of names) speedOf(plays[name], ROUND_MS * 2);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const name of names) found[name].push(speedOf(plays[name], ROUND_MS));
  return found;
}

function ferry(): Scenario {
  const path = join(import.meta.dirname, '../../scenarios/alder-ferry/scenario.json');
  const read = readScenarioText(readFileSync(path, 'utf8'), path);
  if (!read.ok) throw new Error(`${path} has mistakes`);
  return read.scenario;
}

const least = (value: number) => ({ at: 'least', value }) as const;

function figuresOf(what: string, scenario: Scenario): Figure[] {
  const game = compile(scenario);
  const { bare, kept, ink } = speeds({ bare: ours(game), kept: ledgered(game), ink: inInk(scenario) });
  return [
    compared(`decisions: ${what}, against inkjs`, bare, ink, perSecond, least(BARS.decisions)),
    compared(`decisions: ${what}, with the ledger`, kept, ink, perSecond, least(BARS.decisionsWithLedger)),
  ];
}

function simulatedFigure(what: string, scenario: Scenario): Figure {
  const { silent, ink } = speeds({ silent: simulated(compile(scenario)), ink: inInk(scenario) });
  return compared(`decisions: ${what}, as simulate plays`, silent, ink, perSecond, least(BARS.decisions));
}

/**
 * How fast the rules are, on a story of a few lines and on the whole ferry, each against the same story in ink. Simulations
 * come first: their own process never keeps a ledger.
 */
export async function decisions(): Promise<Figure[]> {
  const stories: [string, Scenario][] = [
    ['small story', smallScenario()],
    ['the ferry', ferry()],
  ];
  const simulations = stories.map(([what, scenario]) => simulatedFigure(what, scenario));
  return [...simulations, ...stories.flatMap(([what, scenario]) => figuresOf(what, scenario))];
}
