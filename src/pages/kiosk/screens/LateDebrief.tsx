import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LateCode } from '../../playing/lateCode';

type ShortDebrief = typeof import('./ShortDebrief')['ShortDebrief'];

/** Whoever has a visitor should fetch it ahead. */
export const shortDebrief = new LateCode(() => import('./ShortDebrief'));

interface LateDebriefProps extends ComponentProps<ShortDebrief> {
  /** Called when its code cannot be fetched. */
  onError(error: unknown): void;
}

/** The short debrief, whose code and pictures nobody waits for before a story has been told. */
export function LateDebrief({ onError, ...rest }: LateDebriefProps) {
  const [loaded, setLoaded] = useState<{ Screen: ShortDebrief } | null>(null);
  useEffect(() => {
    if (loaded === null) shortDebrief.fetch().then((module) => setLoaded({ Screen: module.ShortDebrief }), onError);
  }, [loaded, onError]);
  return loaded && <loaded.Screen {...rest} />;
}
