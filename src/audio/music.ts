import type { Library } from './library';
import type { Mix } from './mix';
import type { Output } from './output';
import type { Playing, SoundFile } from './soundFile';
import { fileOf, STEMS, type Stem, type Theme } from './theme';

/** How long the theme takes to answer what has become of the place. */
const ANSWER_MS = 2600;
const STUMBLE_FADE_MS = 30;
/** Between two stumbles: this at least, and up to so much more, where chaos is complete. */
const STUMBLES_APART_MS = 1600;
const STUMBLES_SPREAD_MS = 2600;

/** A theme: three stems in step, mixed by the state of the place. */
export class Music {
  private readonly playing = new Map<Stem, Playing>();
  private beginning: Promise<void> | null = null;
  private closed = false;
  private mix: Mix = { base: 0, order: 0, energy: 0, rate: 1, stumble: 0 };
  private volume = 0;
  /** What was asked for last: a fade is not begun anew at every line. */
  private heard = '';
  private stumbling: ReturnType<typeof setTimeout> | undefined;
  private recovering: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly library: Library,
    private readonly output: Output,
    readonly theme: Theme,
  ) {}

  /** Fetches what there is of the three and starts it in one moment, from silence; once. */
  begin(): Promise<void> {
    this.beginning ??= this.start();
    return this.beginning;
  }

  /** What is to be heard of it from now on; volume 0..1. */
  play(mix: Mix, volume: number, milliseconds = ANSWER_MS): void {
    const wish = JSON.stringify([mix, volume]);
    if (wish === this.heard) return;
    this.heard = wish;
    this.mix = mix;
    this.volume = volume;
    for (const [stem, playing] of this.playing) {
      this.file(stem).fade(playing, mix[stem] * volume, milliseconds);
      this.file(stem).setRate(playing, mix.rate);
    }
    this.watchStep();
  }

  /** Ends at once and lets go of its files: decoded, a theme is some 60 MB. */
  close(): void {
    this.closed = true;
    clearTimeout(this.stumbling);
    clearTimeout(this.recovering);
    this.playing.clear();
    for (const stem of STEMS) this.library.release(fileOf(this.theme, stem));
  }

  private file(stem: Stem): SoundFile {
    return this.library.file(fileOf(this.theme, stem));
  }

  private async start(): Promise<void> {
    const there = await Promise.all(STEMS.map((stem) => this.file(stem).fetch()));
    if (!there.some(Boolean)) return;
    await this.output.awake;
    if (this.closed) return;
    await this.output.inStep(() => {
      for (const stem of STEMS) {
        const playing = this.file(stem).play(stem, 0);
        if (playing !== null) this.playing.set(stem, playing);
      }
    });
    this.heard = '';
    this.play(this.mix, this.volume);
  }

  /** While there is chaos to be heard, the jig misses a beat now and then. */
  private watchStep(): void {
    const stumbles = this.mix.stumble * this.volume > 0.02 && this.playing.has('energy');
    if (!stumbles) {
      clearTimeout(this.stumbling);
      this.stumbling = undefined;
    } else {
      const apart = (STUMBLES_APART_MS + Math.random() * STUMBLES_SPREAD_MS) / this.mix.stumble;
      this.stumbling ??= setTimeout(() => this.stumble(), apart);
    }
  }

  private stumble(): void {
    this.stumbling = undefined;
    this.setEnergy(0);
    clearTimeout(this.recovering);
    this.recovering = setTimeout(() => {
      this.setEnergy(this.mix.energy * this.volume);
      this.watchStep();
    }, this.theme.eighth / this.mix.rate);
  }

  private setEnergy(volume: number): void {
    const playing = this.playing.get('energy');
    if (playing !== undefined) this.file('energy').fade(playing, volume, STUMBLE_FADE_MS);
  }
}
