import { useEffect, useState } from 'preact/hooks';
import type { Box } from '../../../drawing';
import type { Who } from '../../../drawing/puppet/everybody';
import { roomOf } from './room';

/** The room that somebody needs, once it is known. */
export function useRoom(who: Who | undefined): Box | null {
  const [known, setKnown] = useState<{ readonly of: string; readonly room: Box } | null>(null);
  useEffect(() => {
    if (who === undefined) return;
    let wanted = true;
    void roomOf(who).then((room) => wanted && setKnown({ of: who.puppet, room }));
    return () => {
      wanted = false;
    };
  }, [who]);
  return known?.of === who?.puppet ? (known?.room ?? null) : null;
}
