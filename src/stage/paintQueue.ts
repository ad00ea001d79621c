import type { Job } from '../drawing';
import type { Painted, Painting, Urgency } from './painting';

interface Waiting {
  readonly job: Job;
  readonly density: number;
  readonly known: string | null;
  readonly urgency: Urgency;
  readonly resolve: (painted: Painted | Promise<Painted>) => void;
}

/** Jobs under way at a time: one being painted, one on its way to the painter. */
const AT_ONCE = 2;

const ALWAYS: Urgency = { wanted: () => true };

/**
 * Hands jobs to a painter in order, the urgent ones first, a few at a time, and leaves out those that nobody wants any
 * more when their turn comes: a reader who goes on quickly never waits for pictures of what is past.
 */
export class PaintQueue implements Painting {
  private readonly waiting: Waiting[] = [];
  private underWay = 0;

  constructor(private readonly painter: Painting) {}

  /** As the painter does; `same` where the job is not wanted any more when its turn comes. */
  paint(job: Job, density: number, known: string | null, urgency = ALWAYS): Promise<Painted> {
    return new Promise((resolve) => {
      this.queue({ job, density, known, urgency, resolve });
      this.next();
    });
  }

  private queue(job: Waiting): void {
    const patient = job.urgency.urgent ? this.waiting.findIndex(({ urgency }) => !urgency.urgent) : -1;
    this.waiting.splice(patient < 0 ? this.waiting.length : patient, 0, job);
  }

  private next(): void {
    while (this.underWay < AT_ONCE) {
      const first = this.waiting.shift();
      if (first === undefined) return;
      if (first.urgency.wanted()) this.hand(first);
      else first.resolve('same');
    }
  }

  private hand({ job, density, known, resolve }: Waiting): void {
    this.underWay += 1;
    const painted = this.painter.paint(job, density, known);
    resolve(painted);
    const done = () => {
      this.underWay -= 1;
      this.next();
    };
    painted.then(done, done);
  }
}
