import { expect, test } from 'vitest';
import type { Request } from '../../../src/pages/gallery/painting/paint.worker';
import { WorkerPainter } from '../../../src/pages/gallery/painting/painter';
import type { Order, Print } from '../../../src/pages/gallery/painting/picture';

/** A worker of paper: it keeps what it is sent and says what a test wants. */
class FakeWorker extends EventTarget {
  readonly sent: Request[] = [];
  ended = false;
  postMessage(request: Request): void {
    this.sent.push(request);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(data: object): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
  breakDown(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }
}

function withWorkers() {
  const workers: FakeWorker[] = [];
  const open = () => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  };
  return { painter: new WorkerPainter(open), workers };
}

const order = (width: number) => ({ width }) as Order;
const print = { cost: { shapes: 3 } } as unknown as Print;

test('each print comes to who ordered it', async () => {
  const { painter, workers } = withWorkers();
  const [first, second] = [painter.paint(order(1)), painter.paint(order(2))];
  const [worker] = workers;
  const [one, two] = worker?.sent ?? [];
  worker?.answer({ id: two?.id, failed: 'a wing is missing' });
  worker?.answer({ id: one?.id, print });
  await expect(first).resolves.toBe(print);
  await expect(second).rejects.toThrow('a wing is missing');
  expect(workers).toHaveLength(1);
});

test('a worker that breaks down owes nothing, and the next order starts another', async () => {
  const { painter, workers } = withWorkers();
  const lost = painter.paint(order(1));
  workers[0]?.breakDown('Unexpected token');
  await expect(lost).rejects.toThrow('Unexpected token');
  expect(workers[0]?.ended).toBe(true);
  const next = painter.paint(order(2));
  workers[1]?.answer({ id: workers[1].sent[0]?.id, print });
  await expect(next).resolves.toBe(print);
});
