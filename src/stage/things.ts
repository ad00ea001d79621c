import type { Way } from './glide';
import type { Thing } from './thing';

/** Things by name, of those who are to stand there and those who are still going. */
export class Things {
  private readonly there = new Map<string, Thing>();
  private wanted: ReadonlySet<string> = new Set();

  constructor(private readonly make: () => Thing) {}

  /** Only these from now on: all others leave. */
  keep(names: readonly string[], way: Way): void {
    this.wanted = new Set(names);
    for (const [name, thing] of this.there) if (!this.wanted.has(name)) thing.leave(way);
  }

  /** The thing of that name, made where there is none yet; null where it has been sent away in the meantime. */
  find(name: string): Thing | null {
    if (!this.wanted.has(name)) return null;
    const thing = this.there.get(name) ?? this.make();
    this.there.set(name, thing);
    return thing;
  }

  /** Moves all on, and lets go of those who are gone. Says whether any still moves. */
  step(milliseconds: number, pan: number): boolean {
    let moving = false;
    for (const [name, thing] of this.there) {
      if (thing.step(milliseconds, pan)) moving = true;
      if (!thing.gone) continue;
      thing.destroy();
      this.there.delete(name);
    }
    return moving;
  }

  clear(): void {
    for (const thing of this.there.values()) thing.destroy();
    this.there.clear();
    this.wanted = new Set();
  }
}
