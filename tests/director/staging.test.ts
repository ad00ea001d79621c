import { describe, expect, test } from 'vitest';
import { Director } from '../../src/director';
import type { Presenter, Showing, Tableau } from '../../src/director/ports';
import { castPart } from '../../src/director/showings';
import { arrange } from '../../src/director/tableau';
import type { Game } from '../../src/engine';
import type { Cue, Ending, Line } from '../../src/scenario';
import { ManualTimers, settle } from '../support/fakePresenters';
import { FABLE, gameOf, TWINS } from '../support/runs';

const RUNS = 90;
/** As many as there are places for on the ground. */
const COMPANY = 5;

interface Moment {
  readonly scene: string;
  /** Which part of the fable it belongs to, by its place in the file. */
  readonly part: number;
  readonly showing: Showing;
  readonly tableau: Tableau;
}

/** Notes down every thing shown, with the scene that it belongs to. */
class Watcher implements Presenter {
  readonly moments: Moment[] = [];
  private scene = '';
  private parts = 0;

  constructor(private readonly order: readonly number[]) {}

  show(showing: Showing, { tableau }: { readonly tableau: Tableau }): void {
    if (showing.type === 'part') this.parts += 1;
    if (showing.type === 'scene') this.scene = showing.scene;
    this.moments.push({ scene: this.scene, part: this.order[this.parts - 1] ?? 0, showing, tableau });
  }

  restore(): void {}
}

/** A whole run: each decision takes the choice at the place that `whim` says, of those on offer. */
async function watch(game: Game, seed: number, whim: (decision: number) => number): Promise<Moment[]> {
  const director = new Director(game, seed, { timers: new ManualTimers(), pace: 'instant' });
  const watcher = new Watcher(director.state.order);
  director.join(watcher);
  director.begin();
  while (!director.tableau.over) {
    const { dilemma } = director.tableau;
    const choices = [...(dilemma?.choices ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
    const chosen = choices[whim(director.log.entries.length) % Math.max(1, choices.length)];
    if (chosen) director.choose(chosen.id);
    else director.advance();
  }
  await settle();
  return watcher.moments;
}

async function everyRun(game: Game): Promise<Moment[][]> {
  const runs: Moment[][] = [];
  for (let seed = 1; seed <= RUNS; seed += 1) {
    runs.push(
      await watch(game, seed, (decision) => Math.floor(seed / 3 ** (decision % 3)) + (seed % 7 < 3 ? seed : decision)),
    );
  }
  return runs;
}

const idOf = (text: string | { readonly id: string }): string => (typeof text === 'string' ? text : text.id);

/** What an onlooker would find odd about the stage while a line stands. */
function oddities({ scene, showing, tableau }: Moment): string[] {
  if (showing.type !== 'line' || showing.line.kind === 'counsel' || showing.line.kind === 'chosen') return [];
  const here = `${scene} ${idOf(showing.line.text)}`;
  const ids = tableau.actors.map(({ part }) => part.id);
  const spots = tableau.actors.map(({ spot }) => spot);
  const speaker = showing.line.speaker?.id;
  return [
    ...(new Set(spots).size < spots.length ? [`${here}: two on one spot, ${spots.join(' ')}`] : []),
    ...(ids.length > COMPANY ? [`${here}: ${ids.length} on the stage`] : []),
    ...(speaker !== undefined && !ids.includes(speaker) ? [`${here}: ${speaker} speaks and is not there`] : []),
    ...tableau.props
      .filter(({ who }) => who !== null && !ids.includes(who))
      .map(({ prop, who }) => `${here}: ${who} is not there, but the ${prop} is`),
    ...tableau.actors
      .filter(({ looksAt }) => looksAt !== null && looksAt !== 'player' && !ids.includes(looksAt))
      .map(({ part, looksAt }) => `${here}: ${part.id} looks at ${looksAt}, who has gone`),
  ];
}

/** What the first line of each scene takes over from the scene before: a pose, a look, a weather or an hour. */
function hangovers(moments: readonly Moment[]): string[] {
  const starts = moments.flatMap(({ showing }, at) => (showing.type === 'scene' ? [at] : []));
  return starts.flatMap((start) => {
    const length = moments.slice(start).findIndex(({ showing }) => showing.type === 'line');
    const opening = moments.slice(start, start + length + 1);
    const cues = opening.flatMap(({ showing }) => (showing.type === 'cue' ? [showing.cue] : []));
    const entered = cues.flatMap((cue) => (cue.cue === 'enter' ? [cue.who] : []));
    const set = cues.map(({ cue }) => cue);
    const scene = opening[0]?.scene ?? '';
    const kept = opening.at(-1)?.tableau.actors.filter(({ part }) => !entered.includes(part.id)) ?? [];
    return [
      ...kept.map(({ part }) => `${scene}: ${part.id} stands there as before`),
      ...(set.includes('weather') ? [] : [`${scene}: no weather`]),
      ...(set.includes('light') ? [] : [`${scene}: no hour`]),
    ];
  });
}

const cueShowing = (cue: Cue): Showing => ({ type: 'cue', cue });

const lineShowing = (game: Game, { speaker, mood = 'neutral', text }: Line): Showing => ({
  type: 'line',
  line: { speaker: speaker === undefined ? null : castPart(game, speaker), mood, text, kind: 'ending' },
});

/** What is odd while an ending is told from that view on; conditions are taken to hold. */
function odditiesOf(game: Game, { id, beats }: Ending, from: Tableau): string[] {
  let tableau = from;
  return beats.flatMap((beat) => {
    if ('shift' in beat) return [];
    const showing = 'cue' in beat ? cueShowing(beat) : lineShowing(game, beat);
    tableau = arrange(tableau, showing, (who) => castPart(game, who));
    return oddities({ scene: id, part: 0, showing, tableau });
  });
}

/** Choices after which nobody shows anything before the first word. */
function mute(run: readonly Moment[]): string[] {
  return run.flatMap(({ showing }, at) => {
    if (showing.type !== 'line' || showing.line.kind !== 'chosen') return [];
    const rest = run.slice(at + 1);
    const first = rest.findIndex((one) => one.showing.type === 'line');
    const cues = rest.slice(0, first).flatMap((one) => (one.showing.type === 'cue' ? [one.showing.cue.cue] : []));
    return cues.some((cue) => cue === 'mood' || cue === 'look') ? [] : [idOf(showing.line.text)];
  });
}

describe.each([
  { fable: FABLE, scenes: 20 },
  { fable: TWINS, scenes: 10 },
])('$fable', ({ fable, scenes }) => {
  const game = gameOf(fable);

  test('is staged: a place for everybody, a speaker in sight, nothing left over from the scene before', async () => {
    const runs = await everyRun(game);
    const met = new Set(runs.flat().map(({ scene }) => scene));
    expect([...new Set(runs.flatMap((run) => [...run.flatMap(oddities), ...hangovers(run)]))]).toEqual([]);
    expect(met.size).toBeGreaterThan(scenes);
  });

  test('ends cleanly after every last scene, with those endings too that no run here comes to', async () => {
    const runs = await everyRun(game);
    const curtains = runs.flatMap((run) => run.filter((_, at) => run[at + 2]?.showing.type === 'ending'));
    const odd = game.scenario.parts.flatMap(({ endings }, part) =>
      endings.flatMap((ending) =>
        curtains.filter((one) => one.part === part).flatMap(({ tableau }) => odditiesOf(game, ending, tableau)),
      ),
    );
    expect(curtains.length).toBeGreaterThan(0);
    expect([...new Set(odd)]).toEqual([]);
  });

  test('shows whoever is spoken of after a choice before the first word', async () => {
    expect((await everyRun(game)).flatMap(mute)).toEqual([]);
  });
});
