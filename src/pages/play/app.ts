import { type ReadonlySignal, signal } from '@preact/signals';
import { language, tellFable } from '../../i18n';
import {
  isBroken,
  openRunCode,
  parseRunLog,
  type RunLog,
  type RunStore,
  readRunCode,
  replay,
  type SavedRun,
} from '../../run';
import type { Id } from '../../scenario';
import type { Announcer, SettingsStore } from '../../widgets';
import { FABLE_IDS, type Fable, loadFable, readFable, wordsOf } from '../fables';
import { type Address, runCodeIn } from './address';
import { type AppEvent, type AppState, FIRST_STATE, turn } from './appState';
import type { Notice } from './notice';
import { Session, type StartAt } from './session';
import { type Trouble, type TroubleCode, trouble, troubleOf } from './trouble';

/** What the page is made of. */
export interface AppParts {
  readonly address: Address;
  readonly settings: SettingsStore;
  readonly announcer: Announcer;
  readonly store: RunStore;
  /** A seed for a new run where the address gives none. */
  readonly drawSeed: () => number;
  readonly now: () => number;
  readonly report: (error: unknown) => void;
}

/** The fables that can be played here, with the latest run of each. */
export interface Library {
  readonly fables: readonly Fable[];
  readonly runs: ReadonlyMap<Id, SavedRun>;
}

/** A run that is over, and its fable. */
export interface Finished {
  readonly fable: Fable;
  readonly log: RunLog;
}

const MOST_BYTES = 6_000_000;

/** The play page: what is open, and every way from one thing to the next. */
export class App {
  readonly state = signal<AppState>(FIRST_STATE);
  /** Null until it has been fetched. */
  readonly library = signal<Library | null>(null);
  /** The fable whose card is open, or that is being played. */
  readonly fable = signal<Fable | null>(null);
  readonly session = signal<Session | null>(null);
  readonly finished = signal<Finished | null>(null);
  private readonly told = signal<readonly Notice[]>([]);

  constructor(readonly parts: AppParts) {
    this.told.value = parts.address.complaints.map(({ about, value }) => ({ type: 'complaint', about, value }));
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
    await this.fetchLibrary();
  }

  turn(event: AppEvent): void {
    this.state.value = turn(this.state.value, event);
  }

  fail(what: Trouble): void {
    this.turn({ type: 'fail', trouble: what });
  }

  notify(notice: Notice): void {
    if (!this.told.value.some(({ type }) => type === notice.type)) this.told.value = [...this.told.value, notice];
  }

  dismiss(notice: Notice): void {
    this.told.value = this.told.value.filter((one) => one !== notice);
  }

  toTitle(): void {
    this.turn({ type: 'go', to: 'title' });
    this.session.value = null;
    void this.fetchLibrary();
  }

  toCard(fable: Fable): void {
    this.choose(fable);
    this.turn({ type: 'go', to: 'fable' });
  }

  /** Starts a new run of a fable. */
  begin(fable: Fable): void {
    this.play(fable, { type: 'first-line', seed: this.parts.address.seed ?? this.parts.drawSeed() });
  }

  /** Goes on with a kept run, or opens its debrief where it is over. */
  resume(fable: Fable, run: SavedRun): void {
    if (run.verdict !== null && run.log.entries.length > 0) this.debrief({ fable, log: run.log });
    else this.play(fable, { type: 'kept', progress: run });
  }

  playFrom({ fable, log }: Finished, decision: number): void {
    this.play(fable, { type: 'decision', log, decision: decision - 1 });
  }

  finish(): void {
    const session = this.session.value;
    if (session !== null) this.debrief({ fable: session.fable, log: session.director.log });
  }

  /** Opens a run from its link or code: its debrief, or the place it has come to. */
  async openRun(pasted: string): Promise<void> {
    await this.attempt('RUN_BROKEN', async () => {
      const code = readRunCode(runCodeIn(pasted));
      const fable = await this.fableFor(code.scenario);
      if (fable === null) return this.fail(trouble('RUN_FOREIGN', `a run of "${code.scenario}"`));
      try {
        this.openLog(fable, openRunCode(code, fable.game));
      } catch (error) {
        this.fail({ ...troubleOf(error), verdict: code.verdict });
      }
    });
  }

  /** Opens a file of the player's: a fable, or a run as JSON. */
  async openFile(file: File): Promise<void> {
    await this.attempt('FILE_UNREAD', async () => {
      if (file.size > MOST_BYTES) return this.fail(trouble('FILE_UNREAD', `${file.name}: ${file.size} bytes`));
      const text = await file.text();
      const log = runIn(text);
      if (log === null) return this.toCard(await readFable(text, file.name));
      const fable = await this.fableFor(log.scenario);
      if (fable === null) return this.fail(trouble('RUN_FOREIGN', `a run of "${log.scenario}"`));
      this.openLog(fable, log);
    });
  }

  /** Forgets every run and setting kept on this device. */
  async eraseAll(): Promise<void> {
    this.parts.settings.reset();
    await this.parts.store.clear();
    await this.fetchLibrary();
  }

  private openLog(fable: Fable, log: RunLog): void {
    if (replay(fable.game, log).state.verdict !== null) this.debrief({ fable, log });
    else this.play(fable, { type: 'decision', log, decision: log.entries.length });
  }

  private async openFable(id: string): Promise<void> {
    if (!FABLE_IDS.includes(id)) return this.fail(trouble('FABLE_UNKNOWN', id));
    await this.attempt('FABLE_UNREAD', async () => this.toCard(await loadFable(id)));
  }

  /** The fable a run belongs to: the one that was opened last, or one that comes with the game. */
  private async fableFor(id: Id): Promise<Fable | null> {
    const open = this.fable.value;
    if (open?.game.scenario.id === id) return open;
    return FABLE_IDS.includes(id) ? await loadFable(id) : null;
  }

  private play(fable: Fable, startAt: StartAt): void {
    const { parts } = this;
    this.choose(fable);
    try {
      this.session.value = new Session(fable, startAt, {
        pace: parts.address.pace,
        announce: parts.announcer.announce,
        captions: () => parts.settings.current.peek().captions,
        keep: (run) => void parts.store.save(run),
        report: parts.report,
        now: parts.now,
      });
      this.turn({ type: 'go', to: 'play' });
    } catch (error) {
      this.fail(troubleOf(error));
    }
  }

  private debrief(finished: Finished): void {
    this.choose(finished.fable);
    this.finished.value = finished;
    this.turn({ type: 'go', to: 'debrief' });
    this.session.value = null;
  }

  private choose(fable: Fable): void {
    this.fable.value = fable;
    tellFable(wordsOf(fable, language(), () => this.session.value?.director.state ?? null));
  }

  private async fetchLibrary(): Promise<void> {
    await this.attempt('FABLE_UNREAD', async () => {
      const fables = this.library.value?.fables ?? (await Promise.all(FABLE_IDS.map(loadFable)));
      const runs = await this.parts.store.list();
      if (runs.some(isBroken)) this.notify({ type: 'saves-lost' });
      const kept = runs.flatMap((run) => (isBroken(run) ? [] : [[run.id, run] as const]));
      this.library.value = { fables, runs: new Map(kept) };
    });
  }

  private async attempt(otherwise: TroubleCode, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.fail(troubleOf(error, otherwise));
    }
  }
}

/** The run log in a file's text, or null where it is something else. Refuses (RunError) a damaged log. */
function runIn(text: string): RunLog | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const isRun = typeof value === 'object' && value !== null && 'entries' in value && 'rulesHash' in value;
  return isRun ? parseRunLog(value) : null;
}
