import { parentPort, workerData } from 'node:worker_threads';
import type { Reply, Work } from './threads';

/** What a thread's script does: answers job after job, made ready by the first. */
export function serve<Setup, Job, Answer>(work: Work<Setup, Job, Answer>): void {
  let ready: ((job: Job) => Answer) | undefined;
  parentPort?.on('message', ({ index, job }: { readonly index: number; readonly job: Job }) => {
    parentPort?.postMessage(replyTo());

    function replyTo(): Reply<Answer> {
      try {
        ready ??= work(workerData as Setup);
        return { index, answer: ready(job) };
      } catch (thrown) {
        const { name, message } = thrown instanceof Error ? thrown : new Error(String(thrown));
        return { index, failed: { name, message } };
      }
    }
  });
}
