import type { Answer, Request } from './paint.worker';
import type { Order, Print } from './picture';

/** Whoever paints for the gallery, one order at a time. */
export interface Painter {
  paint(order: Order): Promise<Print>;
}

interface Asker {
  resolve(print: Print): void;
  reject(error: Error): void;
}

const openWorker = (): Worker => new Worker(new URL('./paint.worker.ts', import.meta.url), { type: 'module' });

/** Has a worker paint. Where it breaks down, what it owed is refused and the next order starts another. */
export class WorkerPainter implements Painter {
  private readonly waiting = new Map<number, Asker>();
  private worker: Worker | null = null;
  private next = 0;

  constructor(private readonly open: () => Worker = openWorker) {}

  paint(order: Order): Promise<Print> {
    const request: Request = { id: this.next++, order };
    return new Promise((resolve, reject) => {
      this.waiting.set(request.id, { resolve, reject });
      this.worker ??= this.start();
      this.worker.postMessage(request);
    });
  }

  private start(): Worker {
    const worker = this.open();
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.settle(data));
    worker.addEventListener('error', ({ message }) => this.stop(worker, message ?? 'the painter cannot be fetched'));
    return worker;
  }

  private settle(answer: Answer): void {
    const asker = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if ('print' in answer) asker?.resolve(answer.print);
    else asker?.reject(new Error(answer.failed));
  }

  private stop(worker: Worker, why: string): void {
    worker.terminate();
    this.worker = null;
    for (const { reject } of this.waiting.values()) reject(new Error(why));
    this.waiting.clear();
  }
}
