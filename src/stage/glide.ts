/** How the stage gets from one tableau to the next: walking, by cross-fades alone, or at once. */
export type Way = 'move' | 'fade' | 'cut';

/** How long somebody or something takes to appear or go. */
export const fadeTime = (way: Way): number => (way === 'cut' ? 0 : 280);

/** How long a new light takes to come up, on the place and on those who stand in it. */
export const LIGHT_MS = 900;

/** A number on its way to another: all motion on the stage is made of these. */
export class Glide {
  private from: number;
  private passed = 0;
  private lasts = 0;

  constructor(private goal: number) {
    this.from = goal;
  }

  /** Where it is bound for. */
  get target(): number {
    return this.goal;
  }

  get value(): number {
    if (this.lasts <= 0) return this.goal;
    const t = Math.min(1, this.passed / this.lasts);
    return this.from + (this.goal - this.from) * (t * t * (3 - 2 * t));
  }

  get moving(): boolean {
    return this.lasts > 0;
  }

  /** Sets out for `target`, to be there in that many milliseconds; 0 is at once. */
  to(target: number, milliseconds: number): void {
    this.from = this.value;
    this.goal = target;
    this.passed = 0;
    this.lasts = this.from === target ? 0 : milliseconds;
  }

  /** Moves on; returns whether there is more to go. */
  step(milliseconds: number): boolean {
    if (this.lasts <= 0) return false;
    this.passed += milliseconds;
    if (this.passed >= this.lasts) this.lasts = 0;
    return this.moving;
  }
}
