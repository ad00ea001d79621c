import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { WrongUse } from './desk';

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

/** Hands that are ready for jobs. */
export interface Hands<Job, Answer> {
  /**
   * Does all jobs; the answers in the order of the jobs, whoever did them. `done` is called after each. The first
   * failure is thrown with its name and message.
   */
  run(jobs: readonly Job[], done?: () => void): Promise<Answer[]>;
  /** Sends them home. */
  close(): Promise<void>;
}

/** Threads that can work at the same time here. */
export const cores = (): number => availableParallelism();

/** Threads by their number, in words. */
export const threadsText = (threads: number): string => `${threads} thread${threads === 1 ? '' : 's'}`;

/** Makes hands ready: so many threads or, for one, this one. */
export function handsFor<Setup, Job, Answer>(
  crew: Crew<Setup, Job, Answer>,
  setup: Setup,
  threads: number,
): Hands<Job, Answer> {
  return threads <= 1 ? ownHands(crew.work(setup)) : threadHands(crew.script, setup, threads);
}

/** Does jobs with hands that nobody needs afterwards. */
export async function inThreads<Setup, Job, Answer>(
  crew: Crew<Setup, Job, Answer>,
  setup: Setup,
  jobs: readonly Job[],
  threads: number,
  done: () => void = () => {},
): Promise<Answer[]> {
  const hands = handsFor(crew, setup, Math.min(threads, jobs.length));
  try {
    return await hands.run(jobs, done);
  } finally {
    await hands.close();
  }
}

function ownHands<Job, Answer>(work: (job: Job) => Answer): Hands<Job, Answer> {
  return {
    run: async (jobs, done = () => {}) =>
      jobs.map((job) => {
        const answer = work(job);
        done();
        return answer;
      }),
    close: async () => {},
  };
}

function threadHands<Job, Answer>(script: URL, setup: unknown, threads: number): Hands<Job, Answer> {
  const workers = Array.from({ length: threads }, () => openThread(script, setup));
  return {
    run: async (jobs, done = () => {}) => {
      const queue = jobs.map((job, index) => ({ job, index })).reverse();
      const answers = new Array<Answer>(jobs.length);
      const keep = (index: number, answer: Answer) => {
        answers[index] = answer;
        done();
      };
      await Promise.all(workers.map((worker) => workOff(worker, queue, keep)));
      return answers;
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

interface Queued<Job> {
  readonly job: Job;
  readonly index: number;
}

/** Lets a thread take jobs off the end of a queue until there are none. */
function workOff<Job, Answer>(
  worker: Worker,
  queue: Queued<Job>[],
  keep: (index: number, answer: Answer) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (how: () => void) => {
      worker.off('message', heard);
      worker.off('error', broken);
      worker.off('exit', left);
      how();
    };
    const failed = (error: unknown) => stop(() => reject(error));
    const broken = ({ message }: Error) => failed(new WrongUse(`A thread broke off: ${message}`));
    const left = () =>
      failed(new WrongUse('A thread ended before its work was done: something in it left the process.'));
    const next = () => {
      const queued = queue.pop();
      if (queued === undefined) stop(resolve);
      else worker.postMessage(queued);
    };
    const heard = (reply: Reply<Answer>) => {
      if ('failed' in reply) return failed(Object.assign(new Error(), reply.failed));
      keep(reply.index, reply.answer);
      next();
    };
    worker.on('message', heard);
    worker.on('error', broken);
    worker.on('exit', left);
    next();
  });
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
