import type { Painter } from './painter';
import type { Order, Print } from './picture';

/** Something a print is hung on. */
export interface Easel {
  /** What is wished for at this moment; asked when its turn comes, so that the newest wish is painted and no older one. */
  wish(): Order;
  hang(print: Print): void;
  fail(error: Error): void;
}

/** Who waits for the painter. Only what is looked at enters; what is looked at no longer leaves, painted or not. */
export class Studio {
  private readonly waiting = new Set<Easel>();
  private readonly urgent = new Set<Easel>();
  private busy = false;

  constructor(private readonly painter: Painter) {}

  /** Asks for a print of what is wished for by then. An urgent one comes before all that are not. */
  enter(easel: Easel, urgent = false): void {
    (urgent ? this.urgent : this.waiting).add(easel);
    if (!this.busy) void this.work();
  }

  leave(easel: Easel): void {
    this.urgent.delete(easel);
    this.waiting.delete(easel);
  }

  private async work(): Promise<void> {
    this.busy = true;
    for (let easel = this.first(); easel !== undefined; easel = this.first()) {
      this.leave(easel);
      await this.serve(easel);
    }
    this.busy = false;
  }

  private first(): Easel | undefined {
    const [easel] = [...this.urgent, ...this.waiting];
    return easel;
  }

  private async serve(easel: Easel): Promise<void> {
    try {
      easel.hang(await this.painter.paint(easel.wish()));
    } catch (error) {
      easel.fail(error instanceof Error ? error : new Error(String(error)));
    }
  }
}
