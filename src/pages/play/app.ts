import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Director } from '../../director';
import { language, tellFable } from '../../i18n';
import { isBroken, type RunLog, type RunStore, replay, type SavedRun } from '../../run';
import type { Id } from '../../scenario';
import type { Announcer, SettingsStore } from '../../widgets';
import type { Assignment } from '../assignment';
import { FABLE_IDS, type Fable, loadFable, wordsOf } from '../fables';
import { Session, type StartAt } from '../playing/session';
import type { Address } from './address';
import { type AppEvent, type AppState, FIRST_STATE, turn } from './appState';
import { type Incoming, readFile, readLink } from './incoming';
import { type KeptRuns, NO_RUNS, presentRun } from './keptRuns';
import type { Notice } from './notice';
import type { Reflections } from './reflections';
import { type Trouble, type TroubleCode, trouble, troubleOf } from './trouble';

/** What the page is made of. */
export interface AppParts {
  readonly address: Address;
  readonly settings: SettingsStore;
  readonly announcer: Announcer;
  readonly store: RunStore;
  readonly reflections: Reflections;
  /** A seed for a new run where the address gives none. */
  readonly drawSeed: () => number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly report: (error: unknown) => void;
}

/** A run for a class: the seed that everybody plays under, or null where each draws their own. */
export type Assigned = Pick<Assignment, 'seed'>;

/** A run that is over, and its fable. */
export interface Finished {
  readonly fable: Fable;
  readonly log: RunLog;
}

/** The play page: what is open, and every way from one thing to the next. */
export class App {
  private readonly place = signal<AppState>(FIRST_STATE);
  private readonly told = signal<readonly Notice[]>([]);
  /** The latest run of each fable; none until they have been fetched. */
  readonly runs = signal<KeptRuns>(NO_RUNS);
  /** The id of the fable that is being fetched because somebody chose it; null at other times. */
  readonly awaited = signal<Id | null>(null);
  /** The fable whose card is open, or that is being played. */
  readonly fable = signal<Fable | null>(null);
  readonly session = signal<Session | null>(null);
  readonly finished = signal<Finished | null>(null);
  /** What tells a finished run again, beside its debrief; null while nobody watches. */
  readonly watched = signal<Director | null>(null);
  /** What the stage shows and the sound tells of: a run that is played, or watched again. */
  readonly staged: ReadonlySignal<Director | null> = computed(() => {
    const { at } = this.place.value.page;
    if (at === 'debrief') return this.watched.value;
    return at === 'play' ? (this.session.value?.director ?? null) : null;
  });
  private hasReturned = false;
  private ended: readonly Finished[] = [];

  constructor(readonly parts: AppParts) {
    this.told.value = parts.address.complaints.map(({ about, value }) => ({ type: 'complaint', about, value }));
    const words = computed(() => {
      const fable = this.fable.value;
      return (
        fable && wordsOf(fable, language(), () => (this.session.peek()?.director ?? this.watched.peek())?.state ?? null)
      );
    });
    effect(() => tellFable(words.value));
  }

  get state(): ReadonlySignal<AppState> {
    return this.place;
  }

  get notices(): ReadonlySignal<readonly Notice[]> {
    return this.told;
  }

  /** Opens what the address asks for. */
  async open(): Promise<void> {
    const { run, fable } = this.parts.address;
    if (run !== null) await this.openRun(run);
    else if (fable !== null) await this.openFable(fable);
    else this.turn({ type: 'go', to: 'title' });
    await this.fetchRuns();
  }

  /** What a class is asked to do with this fable, where the address is a class's link to it. */
  assigned(fable: Fable): Assigned | null {
    const { forClass, fable: id, seed } = this.parts.address;
    return forClass && fable.ours && fable.game.scenario.id === id ? { seed } : null;
  }

  /** Whether the title has been come back to, rather than opened first. */
  get returned(): boolean {
    return this.hasReturned;
  }

  turn(event: AppEvent): void {
    this.place.value = turn(this.place.value, event);
  }

  fail(what: Trouble): void {
    this.turn({ type: 'fail', trouble: what });
  }

  /** Tells of something once, however often it happens. */
  notify(notice: Notice): void {
    if (!this.told.value.some(({ type }) => type === notice.type)) this.told.value = [...this.told.value, notice];
  }

  dismiss(notice: Notice): void {
    this.told.value = this.told.value.filter((one) => one !== notice);
  }

  toTitle(): void {
    this.hasReturned = true;
    this.turn({ type: 'go', to: 'title' });
    this.session.value = null;
    void this.fetchRuns();
  }

  toCard(fable: Fable): void {
    this.fable.value = fable;
    this.turn({ type: 'go', to: 'fable' });
  }

  /** Starts a new run of a fable. */
  begin(fable: Fable): void {
    this.play(fable, { type: 'first-line', seed: this.parts.address.seed ?? this.parts.drawSeed() });
  }

  /** Goes on with a kept run, or opens its debrief where it is over. */
  resume(fable: Fable, run: SavedRun): void {
    this.play(fable, { type: 'kept', progress: run });
  }

  /** Plays on from a decision of a finished run (from 1), the ones before it kept. */
  playFrom({ fable, log }: Finished, decision: number): void {
    this.play(fable, { type: 'decision', log, decision: decision - 1 });
  }

  finish(): void {
    const session = this.session.value;
    if (session === null) return;
    const finished = { fable: session.fable, log: session.director.log };
    this.debrief(finished);
    this.remember(finished);
  }

  /** Runs that come by link are not remembered: they may be somebody else's. */
  private remember(finished: Finished): void {
    const words = JSON.stringify(finished.log);
    this.ended = [finished, ...this.ended.filter(({ log }) => JSON.stringify(log) !== words)];
  }

  /** Opens a run from its link or code: its debrief, or the place it has come to. */
  openRun(pasted: string): Promise<void> {
    return this.take('RUN_BROKEN', readLink(pasted, this.find));
  }

  /** Opens a file of the player's: a fable, or a run as JSON. */
  openFile(file: File): Promise<void> {
    return this.take('FILE_UNREAD', readFile(file, this.find));
  }

  /** Forgets every run and setting kept on this device. */
  async eraseAll(): Promise<void> {
    this.parts.settings.reset();
    this.parts.reflections.clear();
    await this.parts.store.clear();
    await this.fetchRuns();
  }

  /** What comes when the player has already gone elsewhere is dropped: it would throw them out of what they do there. */
  private async take(otherwise: TroubleCode, reading: Promise<Incoming>): Promise<void> {
    const { page } = this.place.peek();
    const still = (act: () => void): void => {
      if (this.place.peek().page === page) act();
    };
    await reading
      .then((incoming) => still(() => this.receive(incoming)))
      .catch((error) => still(() => this.fail(troubleOf(error, otherwise))));
  }

  private receive(incoming: Incoming): void {
    const { fable } = incoming;
    if (incoming.type === 'fable') this.toCard(fable);
    else if (replay(fable.game, incoming.log).state.verdict !== null) this.debrief({ fable, log: incoming.log });
    else this.play(fable, { type: 'received', log: incoming.log });
  }

  /** Opens the card of a fable that comes with the game, as soon as it has been fetched. */
  openFable(id: Id): Promise<void> {
    return this.fetchThen(id, (fable) => this.toCard(fable));
  }

  /** Goes on with a kept run of a fable that may not have been fetched yet; where it belongs to an older one, its card says so. */
  resumeFable(id: Id, run: SavedRun): Promise<void> {
    return this.fetchThen(id, (fable) => {
      if (presentRun(fable, this.runs.peek())?.id === run.id) this.resume(fable, run);
      else this.toCard(fable);
    });
  }

  /** Whoever chooses another fable in the meantime, or goes elsewhere, gets what they chose last. */
  private async fetchThen(id: Id, act: (fable: Fable) => void): Promise<void> {
    if (!FABLE_IDS.includes(id)) return this.fail(trouble('FABLE_UNKNOWN', id));
    const from = this.place.peek().page;
    const wanted = (): boolean => this.awaited.peek() === id && this.place.peek().page === from;
    this.awaited.value = id;
    await this.attempt('FABLE_UNREAD', async () => {
      const fable = await loadFable(id).catch((error) => {
        if (wanted()) throw error;
        return null;
      });
      if (fable !== null && wanted()) act(fable);
    });
    if (this.awaited.peek() === id) this.awaited.value = null;
  }

  /** The fables of that id: the one that was opened last, and the one that comes with the game. */
  private readonly find = async (id: Id): Promise<readonly Fable[]> => {
    const open = this.fable.value;
    const own = open !== null && open.game.scenario.id === id ? [open] : [];
    return FABLE_IDS.includes(id) ? [...own, await loadFable(id)] : own;
  };

  private play(fable: Fable, startAt: StartAt): void {
    try {
      const session = new Session(fable, startAt, this.surroundings());
      if (session.over) this.debrief({ fable, log: session.director.log });
      else this.show(session);
    } catch (error) {
      this.fail(troubleOf(error));
    }
  }

  /** The fable first, since its names are said as soon as the session opens. */
  private show(session: Session): void {
    this.fable.value = session.fable;
    this.session.value = session;
    this.turn({ type: 'go', to: 'play' });
    session.open();
  }

  private surroundings(): ConstructorParameters<typeof Session>[2] {
    const { address, announcer, settings, store, report, now } = this.parts;
    return {
      ...{ pace: address.pace, announce: announcer.announce, report, now },
      captions: () => settings.current.peek().captions,
      keep: (run) => void store.save(run),
    };
  }

  /** Runs of a fable that were played to their end on this page before that one, the latest first; each once. */
  endedBefore({ fable, log }: Finished): readonly RunLog[] {
    const same = (one: Finished): boolean => one.fable === fable && JSON.stringify(one.log) !== JSON.stringify(log);
    return this.ended.filter(same).map((one) => one.log);
  }

  private debrief(finished: Finished): void {
    this.fable.value = finished.fable;
    this.finished.value = finished;
    this.turn({ type: 'go', to: 'debrief' });
    this.session.value = null;
  }

  private async fetchRuns(): Promise<void> {
    const runs = await this.parts.store.list();
    if (runs.some(isBroken)) this.notify({ type: 'saves-lost' });
    this.runs.value = new Map(runs.flatMap((run) => (isBroken(run) ? [] : [[run.id, run] as const])));
  }

  private async attempt(otherwise: TroubleCode, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.fail(troubleOf(error, otherwise));
    }
  }
}
