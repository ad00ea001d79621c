import { type ReadonlySignal, signal } from '@preact/signals';
import { castOf, type Director } from '../../director';
import type { StagePresenter } from '../../stage';
import { idle } from './device';
import { LateCode } from './lateCode';

export type StageState = 'away' | 'there' | 'gone';

/** Brings the stage to a run when the page is idle, and goes on without it where there can be none. */
export class StageHand {
  private readonly current = signal<StageState>('away');
  private stage: StagePresenter | null = null;
  private attending: Director | null = null;
  /** Whether the stage is gone only because a file of its code could not be fetched. */
  private unfetched = false;
  private readonly code: LateCode<Pick<typeof import('../../stage'), 'mountStage'>>;
  private letOut = (): void => {};

  constructor(
    private readonly host: HTMLElement,
    private readonly still: () => boolean,
    load: () => Promise<Pick<typeof import('../../stage'), 'mountStage'>> = () => import('../../stage'),
  ) {
    this.code = new LateCode(load);
  }

  /**
   * `gone`: this browser cannot draw it, or has lost it for the second time, and that is for good; or its code could not
   * be fetched, and then it is tried again with the next run.
   */
  get state(): ReadonlySignal<StageState> {
    return this.current;
  }

  /** Shows this run from now on, as soon as the stage is there; null lets go of the run that was shown. */
  attend(director: Director | null): void {
    if (this.attending === director) return;
    this.attending = director;
    this.letOut();
    this.letOut = () => {};
    if (director !== null && this.unfetched) this.current.value = 'away';
    if (director !== null && this.current.peek() !== 'gone') void idle().then(() => this.join(director));
  }

  /** Fetches its code before there is a run to show. */
  fetchAhead(): void {
    this.code.fetchAhead();
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
    const code = await this.fetched();
    if (code === null) return null;
    try {
      const options = { cast: castOf(director.game), reducedMotion: this.still(), onGone: () => this.lose() };
      this.stage = await code.mountStage(this.host, options);
    } catch (error) {
      // No WebGL: the words tell it all. What the stage paints with comes by itself, and may come another time.
      this.unfetched = error instanceof Error && 'code' in error && error.code === 'no-painter';
      this.lose();
    }
    return this.stage;
  }

  private async fetched() {
    try {
      const code = await this.code.fetch();
      this.unfetched = false;
      return code;
    } catch {
      this.unfetched = true;
      this.lose();
      return null;
    }
  }

  private lose(): void {
    this.letOut();
    this.letOut = () => {};
    this.stage?.destroy();
    this.stage = null;
    this.current.value = 'gone';
  }
}
