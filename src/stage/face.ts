const BLINK_MS = 120;
const SYLLABLE_MS = 130;

/** Which picture of a face shows right now: eyes open, shut for a blink, or the mouth talking. */
export class Face {
  private blinking = 0;
  private talking = 0;

  get now(): 'open' | 'shut' | 'talk' {
    if (this.blinking > 0) return 'shut';
    return this.talking > 0 && Math.floor(this.talking / SYLLABLE_MS) % 2 === 1 ? 'talk' : 'open';
  }

  blink(): void {
    this.blinking = BLINK_MS;
  }

  talk(milliseconds: number): void {
    this.talking = milliseconds;
  }

  /** Moves on; returns whether the face is still busy. */
  step(milliseconds: number): boolean {
    this.blinking = Math.max(0, this.blinking - milliseconds);
    this.talking = Math.max(0, this.talking - milliseconds);
    return this.blinking > 0 || this.talking > 0;
  }
}
