/** Workers of this page's own that count what they still owe, so that one can wait until all is painted. */
export class PatientWorkers {
  private owed = 0;

  /** Puts the counting in front of every worker that is started from now on. */
  install(): void {
    const { prototype } = Worker;
    const post = prototype.postMessage;
    const listened = new WeakSet<Worker>();
    const count = (worker: Worker) => {
      this.owed += 1;
      if (!listened.has(worker)) worker.addEventListener('message', () => this.answered());
      listened.add(worker);
    };
    prototype.postMessage = function (this: Worker, ...message: unknown[]) {
      count(this);
      Reflect.apply(post, this, message);
    } as typeof post;
  }

  /** Resolves when nothing is being painted and whatever follows from the last picture has begun. */
  async idle(): Promise<void> {
    for (let calm = 0; calm < 4; calm = this.owed === 0 ? calm + 1 : 0)
      await new Promise((resolve) => setTimeout(resolve, 4));
  }

  private answered(): void {
    this.owed -= 1;
  }
}
