import { type ReadonlySignal, signal } from '@preact/signals';
import { castOf, type Director } from '../../director';
import type { StagePresenter } from '../../stage';

export type StageState = 'away' | 'there' | 'gone';

/** Brings the stage to a run when the page is idle, and goes on without it where there can be none. */
export class StageHand {
  private readonly current = signal<StageState>('away');
  private stage: StagePresenter | null = null;
  private attending: Director | null = null;
  private letOut = (): void => {};

  constructor(
    private readonly host: HTMLElement,
    private readonly still: () => boolean,
  ) {}

  /** `gone` is for good: this browser cannot draw it, or has lost it for the second time. */
  get state(): ReadonlySignal<StageState> {
    return this.current;
  }

  /** Shows this run from now on, as soon as the stage is there; null lets go of the run that was shown. */
  attend(director: Director | null): void {
    if (this.attending === director) return;
    this.attending = director;
    this.letOut();
    this.letOut = () => {};
    if (director !== null && this.current.peek() !== 'gone') whenIdle(() => void this.join(director));
  }

  setStill(still: boolean): void {
    this.stage?.setReducedMotion(still);
  }

  private async join(director: Director): Promise<void> {
    const stage = await this.mounted(director);
    if (stage === null || this.attending !== director) return;
    stage.setCast(castOf(director.game));
    stage.setReducedMotion(this.still());
    this.letOut = director.join(stage);
    this.current.value = 'there';
  }

  private async mounted(director: Director): Promise<StagePresenter | null> {
    if (this.stage !== null || this.current.peek() === 'gone') return this.stage;
    try {
      const { mountStage } = await import('../../stage');
      const options = { cast: castOf(director.game), reducedMotion: this.still(), onGone: () => this.lose() };
      this.stage = await mountStage(this.host, options);
    } catch {
      // No WebGL, or its code could not be fetched: the words tell it all.
      this.lose();
    }
    return this.stage;
  }

  private lose(): void {
    this.letOut();
    this.letOut = () => {};
    this.stage?.destroy();
    this.stage = null;
    this.current.value = 'gone';
  }
}

function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 1000 });
  else setTimeout(run, 200);
}
