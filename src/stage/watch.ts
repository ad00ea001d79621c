interface PageCalls {
  /** The host has another size, or the screen another number of dots. */
  onSize(): void;
  /** The page has come into view again. */
  onSeen(): void;
}

/** Watches what of the page concerns the stage; returns what ends that. */
export function watchPage(host: HTMLElement, { onSize, onSeen }: PageCalls): () => void {
  const sizes = new ResizeObserver(onSize);
  sizes.observe(host);
  const endDots = watchDots(onSize);
  const seen = () => {
    if (!document.hidden) onSeen();
  };
  document.addEventListener('visibilitychange', seen);
  return () => {
    sizes.disconnect();
    endDots();
    document.removeEventListener('visibilitychange', seen);
  };
}

/** A window dragged to a finer screen, or zoomed: the query holds for one density only and is asked anew each time. */
function watchDots(onChange: () => void): () => void {
  let query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
  const changed = () => {
    query.removeEventListener('change', changed);
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener('change', changed);
    onChange();
  };
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
