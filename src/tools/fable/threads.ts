import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** What a thread can do: made ready once, then asked job by job. It only calls pure code; both ways go plain data. */
export type Work<Setup, Job, Answer> = (setup: Setup) => (job: Job) => Answer;

/** The work, and the script that does the same in a thread of its own (`serve` in ./threadWork). */
export interface Crew<Setup, Job, Answer> {
  readonly work: Work<Setup, Job, Answer>;
  readonly script: URL;
}

/** What comes back from a thread: an answer, or why there is none. */
export type Reply<Answer> =
  | { readonly index: number; readonly answer: Answer }
  | { readonly index: number; readonly failed: { readonly name: string; readonly message: string } };

/** Threads that can work at the same time here. */
export const cores = (): number => availableParallelism();

/** Threads by their number, in words. */
export const threadsText = (threads: number): string => `${threads} thread${threads === 1 ? '' : 's'}`;

/**
 * Does all jobs, in so many threads or, for one, right here; the answers in the order of the jobs, whoever did them.
 * `done` is called after each. The first failure ends all of it and is thrown with its name and message.
 */
export async function inThreads<Setup, Job, Answer>(
  crew: Crew<Setup, Job, Answer>,
  setup: Setup,
  jobs: readonly Job[],
  threads: number,
  done: () => void = () => {},
): Promise<Answer[]> {
  const hands = Math.min(threads, jobs.length);
  return hands <= 1 ? here(crew.work(setup), jobs, done) : shared(crew.script, setup, jobs, hands, done);
}

function here<Job, Answer>(work: (job: Job) => Answer, jobs: readonly Job[], done: () => void): Answer[] {
  return jobs.map((job) => {
    const answer = work(job);
    done();
    return answer;
  });
}

async function shared<Setup, Job, Answer>(
  script: URL,
  setup: Setup,
  jobs: readonly Job[],
  hands: number,
  done: () => void,
): Promise<Answer[]> {
  const answers = new Array<Answer>(jobs.length);
  const workers = Array.from({ length: hands }, () => openThread(script, setup));
  let next = 0;
  const busy = (worker: Worker) =>
    new Promise<void>((resolve, reject) => {
      const hand = () => {
        if (next >= jobs.length) return resolve();
        worker.postMessage({ index: next, job: jobs[next] });
        next += 1;
      };
      worker.on('error', reject);
      worker.on('message', (reply: Reply<Answer>) => {
        if ('failed' in reply) return reject(Object.assign(new Error(), reply.failed));
        answers[reply.index] = reply.answer;
        done();
        hand();
      });
      hand();
    });
  try {
    await Promise.all(workers.map(busy));
    return answers;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** From sources a thread has to learn TypeScript first; what was built lies beside as plain JavaScript. */
function openThread(script: URL, setup: unknown): Worker {
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL(script.href.replace(/\.ts$/, '.js')), { workerData: setup });
  }
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'));
  const reader = new URL('dist/esm/api/index.mjs', tsx).href;
  const learned = `import('${reader}').then(({ register }) => { register(); return import('${script.href}'); })`;
  return new Worker(learned, { workerData: setup, eval: true, execArgv: [] });
}
