import type { Chances } from '../../../../debrief';
import { trustedScript } from '../../../../stage/trustedScript';
// A chunk of the page's own build, so that the rules travel once.
import address from './chances.worker.ts?worker-chunk';
import { LOTS, tryInLots } from './lots';
import type { ChancesAsked, Tell } from './messages';

/** Ends the request: nothing more is told. */
export type Stop = () => void;

/** Tries a way under many seeds, away from the page where the browser has workers; tells again and again what has come of it. */
export function askChances(asked: ChancesAsked, tell: Tell): Stop {
  const worker = openWorker();
  return worker === null ? tryHere(asked, tell) : tryThere(worker, asked, tell);
}

function openWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(trustedScript(address), { type: 'module' });
  } catch {
    return null;
  }
}

function tryThere(worker: Worker, asked: ChancesAsked, tell: Tell): Stop {
  let stop: Stop = () => worker.terminate();
  worker.addEventListener('message', ({ data }: MessageEvent<Chances>) => {
    tell(data);
    if (data.runs >= asked.runs) worker.terminate();
  });
  worker.addEventListener('error', (event) => {
    // Its file could not be had, or it broke down: the page can do the same, a little at a time.
    event.preventDefault();
    worker.terminate();
    stop = tryHere(asked, tell);
  });
  worker.postMessage(asked);
  return () => stop();
}

function tryHere(asked: ChancesAsked, tell: Tell): Stop {
  let wanted = true;
  void tryInLots(
    asked,
    LOTS.page,
    (chances) => wanted && tell(chances),
    () => wanted,
  );
  return () => {
    wanted = false;
  };
}
