import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Timers } from '../../director';
import { LANGUAGES, type LanguageCode, language, offeredLanguages, SOURCE_LANGUAGE, tellFable } from '../../i18n';
import type { RunLog } from '../../run';
import type { Announcer, SettingsStore } from '../../widgets';
import { type Fable, loadFable, wordsOf } from '../fables';
import { Session } from '../playing/session';
import type { KioskAddress } from './address';
import { IdleClock } from './idleClock';
import { FRESH, type KioskEvent, type KioskOverlay, type KioskState, turn } from './kioskState';
import { patienceFor } from './patience';

/** What the kiosk is made of. */
export interface KioskParts {
  readonly address: KioskAddress;
  /** Kept nowhere but here. */
  readonly settings: SettingsStore;
  readonly announcer: Announcer;
  readonly timers: Timers;
  /** A seed for a new run where the address gives none. */
  readonly drawSeed: () => number;
  /** How many words there are to read at the moment. */
  readonly wordsInView: () => number;
  readonly report: (error: unknown) => void;
}

/** Milliseconds that the warning stands, and that an apology does. */
const NOTICE_MS = 30_000;
const APOLOGY_MS = 15_000;

/** The kiosk: one visitor after the other, each as if nobody had been there before. */
export class Kiosk {
  private readonly now = signal<KioskState>(FRESH);
  private readonly visit = signal(0);
  private readonly idle: IdleClock;
  private endApology = (): void => {};
  /** Null until it has been fetched. It is the same for everybody. */
  readonly fable = signal<Fable | null>(null);
  readonly session = signal<Session | null>(null);
  /** The run that the debrief is about. */
  readonly finished = signal<RunLog | null>(null);

  constructor(readonly parts: KioskParts) {
    const { address, timers, wordsInView } = parts;
    this.idle = new IdleClock(timers, {
      patience: () => patienceFor(wordsInView(), address.idle),
      notice: NOTICE_MS,
      warn: (seconds) => this.turn({ type: 'warn', seconds }),
      stay: () => this.turn({ type: 'stay' }),
      over: () => this.reset(),
    });
    this.settle();
    this.tellWords();
  }

  get state(): ReadonlySignal<KioskState> {
    return this.now;
  }

  /** How many visitors have gone since the page was opened. */
  get visits(): ReadonlySignal<number> {
    return this.visit;
  }

  /** The languages to choose from, the first of them the kiosk's own. */
  get languages(): readonly LanguageCode[] {
    const own = this.parts.address.language ?? SOURCE_LANGUAGE;
    return offeredLanguages(LANGUAGES[own].made);
  }

  /** Fetches the fable, so that nobody waits for it later. Without luck it is tried again with each visitor. */
  async open(): Promise<void> {
    this.fable.value ??= await loadFable(this.parts.address.fable);
  }

  /** Somebody has come. */
  begin(): void {
    this.turn({ type: 'touch', languages: this.languages.length });
    this.idle.start();
    this.open().catch((error) => this.fail(error));
  }

  speak(code: LanguageCode): void {
    this.parts.settings.lend({ language: code });
    this.turn({ type: this.now.peek().page === 'language' ? 'speak' : 'close' });
  }

  play(): void {
    const fable = this.fable.value;
    if (fable === null) return;
    const { address, drawSeed } = this.parts;
    const session = new Session(fable, { type: 'first-line', seed: address.seed ?? drawSeed() }, this.surroundings());
    this.session.value = session;
    this.turn({ type: 'play' });
    session.open();
  }

  finish(): void {
    this.finished.value = this.session.value?.director.log ?? null;
    this.turn({ type: 'finish' });
    this.session.value = null;
  }

  /** Lays something over the page. */
  ask(overlay: KioskOverlay): void {
    this.turn({ type: 'open', overlay });
  }

  close(): void {
    this.turn({ type: 'close' });
  }

  /** A sign that somebody is there. */
  sign(): void {
    this.idle.touch();
  }

  /** Something went wrong: says so, and starts over by itself. */
  fail(error: unknown): void {
    this.parts.report(error);
    if (this.now.peek().page === 'trouble') return;
    this.idle.stop();
    this.forget();
    this.turn({ type: 'fail' });
    this.endApology = this.parts.timers.after(APOLOGY_MS, () => this.reset());
  }

  /** Forgets this visitor: what comes next is a first visit. */
  reset(): void {
    this.endApology();
    this.idle.stop();
    this.forget();
    this.visit.value += 1;
    this.turn({ type: 'reset' });
    this.parts.settings.reset();
    this.settle();
  }

  private forget(): void {
    this.parts.announcer.hush();
    this.session.value = null;
    this.finished.value = null;
  }

  /** The settings that each visitor starts with. */
  private settle(): void {
    const { settings, address } = this.parts;
    settings.lend({ language: address.language ?? SOURCE_LANGUAGE, textOnly: address.textOnly });
  }

  private turn(event: KioskEvent): void {
    this.now.value = turn(this.now.value, event);
  }

  private tellWords(): void {
    const words = computed(() => {
      const fable = this.fable.value;
      return fable && wordsOf(fable, language(), () => this.session.peek()?.director.state ?? null);
    });
    effect(() => tellFable(words.value));
  }

  private surroundings(): ConstructorParameters<typeof Session>[2] {
    const { address, announcer, settings, report } = this.parts;
    return {
      ...{ pace: address.pace, announce: announcer.announce, report },
      captions: () => settings.current.peek().captions,
      keep: () => {},
      now: () => 0,
    };
  }
}
