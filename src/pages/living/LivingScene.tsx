import { useEffect, useRef } from 'preact/hooks';
import type { Timers } from '../../director';
import { LivingLoop, type Scene } from './loop';
import './living.css';

interface LivingSceneProps {
  readonly timers: Timers;
  /** Shown one after the other, for ever: one array, not a new one each time. */
  readonly scenes: readonly Scene[];
  /** Whether it lives, and goes on from one to the next; else it stands still. */
  readonly moving: boolean;
}

/** A scene painted behind everything. It says nothing that is not said in words. */
export function LivingScene({ timers, scenes, moving }: LivingSceneProps) {
  const host = useRef<HTMLDivElement>(null);
  const loop = useRef<LivingLoop | null>(null);
  useEffect(() => {
    if (host.current === null) return;
    loop.current = new LivingLoop(host.current, timers, scenes);
    return () => loop.current?.end();
  }, [timers, scenes]);
  useEffect(() => loop.current?.move(moving), [moving]);
  return <div class="living" aria-hidden="true" ref={host} />;
}
