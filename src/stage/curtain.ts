import type { Playhouse } from './game';

const AGAIN_MS = 60_000;
const PATIENCE_MS = 10_000;

/** Whom to tell of the graphics context. */
export interface CurtainCalls {
  /** The context is back and blank. */
  onBack(): void;
  /** It will not come back, or goes too often: go on without a stage. */
  onGone(): void;
}

/** Watches the graphics context: once lost it may come back; twice in a minute, or not within ten seconds, is the end. */
export function watchContext({ game }: Playhouse, { onBack, onGone }: CurtainCalls): () => void {
  const { renderer } = game;
  let lostAt = Number.NEGATIVE_INFINITY;
  let patience: ReturnType<typeof setTimeout> | undefined;
  const lost = () => {
    const now = performance.now();
    if (now - lostAt < AGAIN_MS) return onGone();
    lostAt = now;
    patience = setTimeout(onGone, PATIENCE_MS);
  };
  const back = () => {
    clearTimeout(patience);
    onBack();
  };
  renderer.on('losewebgl', lost);
  renderer.on('restorewebgl', back);
  return () => {
    clearTimeout(patience);
    renderer.off('losewebgl', lost);
    renderer.off('restorewebgl', back);
  };
}
