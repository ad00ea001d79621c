import type { PagePainter } from './messages';
import { painterAddress } from './painterAddress';

type Painted = { pagePainter?: PagePainter };

let fetched: Promise<PagePainter> | null = null;

/**
 * The worker's own file, run on the page: what it paints with is there then, and the game carries it only once.
 * Rejects when the file cannot be had; a later call tries again.
 */
export function pagePainter(): Promise<PagePainter> {
  fetched ??= fetchPainter().catch((error: unknown) => {
    fetched = null;
    throw error;
  });
  return fetched;
}

function fetchPainter(): Promise<PagePainter> {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = painterAddress();
  return new Promise((resolve, reject) => {
    const settle = () => {
      script.remove();
      const found = (globalThis as Painted).pagePainter;
      if (found) resolve(found);
      else reject(new Error('the painter is not there'));
    };
    script.addEventListener('load', settle);
    script.addEventListener('error', settle);
    document.head.append(script);
  });
}
