import { useEffect, useState } from 'preact/hooks';
import type { MapSeason } from '../../../../charts';

/** Milliseconds in which the pen goes from one decision to the next. */
const STEP_MS = 350;

/** The way being drawn again, season after season. */
export interface Drawing {
  /** As many seasons as are to be seen. */
  readonly drawn: number;
  /** Milliseconds in which the last of them is being drawn; null where it stands there. */
  readonly pen: number | null;
  /** Whether it has been drawn again at all. */
  readonly begun: boolean;
  /** Draws it again from the first season; while it is being drawn, shows the rest. Where nothing may move, goes on by a season. */
  readonly press: () => void;
}

/** @param onEnd is told the last point of each season as soon as it stands there */
export function useDrawing(seasons: readonly MapSeason[], onEnd: (nth: number) => void): Drawing {
  const all = seasons.length;
  const [drawn, setDrawn] = useState(all);
  const [moving, setMoving] = useState(false);
  const [begun, setBegun] = useState(false);
  const season = seasons[drawn - 1];
  const pen = moving && season !== undefined ? (season.last - season.first + 1) * STEP_MS : null;
  useEffect(() => {
    if (pen === null || season === undefined) return;
    const timer = setTimeout(() => {
      onEnd(season.last);
      if (drawn < all) setDrawn(drawn + 1);
      else setMoving(false);
    }, pen);
    return () => clearTimeout(timer);
  }, [drawn, moving]);
  const press = (): void => {
    const next = moving ? all : drawn < all ? drawn + 1 : 1;
    const still = moving || isStill();
    setBegun(true);
    setDrawn(next);
    setMoving(!still);
    if (still) onEnd(seasons[next - 1]?.last ?? 0);
  };
  return { drawn, pen, begun, press };
}

/** Whether nothing may move: the document wears what the player or the system has asked for. */
export const isStill = (): boolean => document.documentElement.dataset.motion === 'reduced';
