import type { Job } from '../drawing';
import { StageError } from './error';
import { PagePainting } from './pagePainting';
import type { Painted, Painting } from './painting';
import { release } from './textures';
import { openWorker, PainterStopped, WorkerPainting } from './workerPainting';

/** Has the second painter do what the first fails at; goes over to it for good once the first has stopped. */
export class SafePainting implements Painting {
  constructor(
    private first: Painting | null,
    private readonly second: Painting,
  ) {}

  async paint(job: Job, density: number, known: string | null): Promise<Painted> {
    if (!this.first) return this.second.paint(job, density, known);
    try {
      return await this.first.paint(job, density, known);
    } catch (error) {
      if (error instanceof PainterStopped) this.first = null;
      return this.second.paint(job, density, known);
    }
  }
}

let shared: Painting | null = null;

/** The least there is to paint: done once, it shows that the painter is there. */
const TRIAL: Job = {
  kind: 'prop',
  prop: 'peg',
  light: {
    condition: { order: 0, chaos: 0, staleRules: 0, backlog: 0, decline: 0, vision: 0 },
    hour: 'noon',
  },
};

/**
 * The page's one painter, once it has painted something: a worker where there can be one, the page itself otherwise.
 * @throws StageError `no-painter` when its file does not come; a later call tries again
 */
export async function openPainting(): Promise<Painting> {
  const worker = shared ? null : openWorker();
  shared ??= new SafePainting(worker && new WorkerPainting(worker), new PagePainting());
  try {
    const trial = await shared.paint(TRIAL, 0.25, null);
    if (trial && trial !== 'same') release(trial.picture);
    return shared;
  } catch (error) {
    shared = null;
    throw new StageError('no-painter', error);
  }
}
