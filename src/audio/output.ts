import { Howler } from 'howler';

declare module 'howler' {
  interface HowlerGlobal {
    /** Howler's own idea of its context; while it is not `running`, what is played waits. */
    state: 'suspended' | 'running' | 'closed' | 'interrupted' | 'suspending';
  }
}

/** Why there may be nothing to hear for a while. */
export type Silence = 'paused' | 'hidden' | 'closed';

const FADE_OUT_S = 0.06;
const FADE_IN_S = 0.15;

/** The one audio context of the page: asleep until a gesture, in a pause, and while nobody looks. */
export class Output {
  private readonly silences = new Set<Silence>();
  private going: ReturnType<typeof setTimeout> | undefined;
  private peeking: ReturnType<typeof setTimeout> | undefined;

  private firstTime = (): void => {};
  /** Resolves once it has woken for the first time, which may be never; what is played before that would be lost. */
  readonly awake = new Promise<void>((resolve) => {
    this.firstTime = resolve;
  });

  private constructor(private readonly context: AudioContext) {}

  /** Opens it; null where there is no Web Audio. Call it in answer to a gesture. */
  static open(): Output | null {
    try {
      // Howler would put the context to sleep by itself, and wake it at a moment of its own.
      Howler.autoSuspend = false;
      Howler.autoUnlock = false;
      Howler.volume(1);
      return Howler.usingWebAudio && Howler.ctx ? new Output(Howler.ctx) : null;
    } catch {
      return null;
    }
  }

  /** Whether anything could be heard now. */
  get running(): boolean {
    return this.context.state === 'running' && Howler.state === 'running';
  }

  /** Lets it sound, as far as the browser allows; resolves once it does, which may be never. Never rejects. */
  async wake(): Promise<void> {
    if (this.silences.size > 0) return;
    clearTimeout(this.going);
    if (!(await this.turn('resume'))) return;
    Howler.state = 'running';
    this.firstTime();
    if (this.silences.size === 0) this.ramp(1, FADE_IN_S);
  }

  /** Puts it to sleep for a reason, or takes the reason away; it wakes when none is left. */
  silence(why: Silence, on: boolean): void {
    if (this.silences.has(why) === on) return;
    if (on) this.silences.add(why);
    else this.silences.delete(why);
    clearTimeout(this.peeking);
    this.settle();
  }

  /** Lets a pause be heard through for a moment, so that a volume can be set by ear. */
  peek(milliseconds: number): void {
    if (!this.silences.has('paused') || this.silences.has('hidden')) return;
    clearTimeout(this.going);
    void this.turn('resume');
    this.ramp(1, FADE_OUT_S);
    clearTimeout(this.peeking);
    this.peeking = setTimeout(() => this.settle(), milliseconds);
  }

  /** Starts several sounds so that none is a sample ahead: the clock stands while they are started. */
  async inStep(start: () => void): Promise<void> {
    await this.turn('suspend');
    start();
    if (this.silences.size === 0) await this.turn('resume');
  }

  /** Puts it to sleep for good. */
  close(): void {
    this.silences.add('closed');
    clearTimeout(this.going);
    clearTimeout(this.peeking);
    void this.turn('suspend');
  }

  /** Whether the context did as it was told; one that is closed or refused does not. */
  private turn(how: 'suspend' | 'resume'): Promise<boolean> {
    return this.context[how]().then(
      () => true,
      () => false,
    );
  }

  private settle(): void {
    if (this.silences.size === 0) {
      void this.wake();
      return;
    }
    this.ramp(0, FADE_OUT_S);
    clearTimeout(this.going);
    this.going = setTimeout(() => void this.turn('suspend'), 1000 * FADE_OUT_S + 20);
  }

  private ramp(to: number, seconds: number): void {
    const { gain } = Howler.masterGain;
    const now = this.context.currentTime;
    gain.cancelScheduledValues(now);
    gain.setValueAtTime(gain.value, now);
    gain.linearRampToValueAtTime(to, now + seconds);
  }
}
