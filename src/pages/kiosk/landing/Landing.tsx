import { useEffect, useRef } from 'preact/hooks';
import type { Timers } from '../../../director';
import { LandingLoop } from './loop';
import './landing.css';

interface LandingProps {
  readonly timers: Timers;
  /** Whether it changes through the hours. */
  readonly moving: boolean;
}

/** The landing at Alder Bend, painted behind everything. It says nothing that is not said in words. */
export function Landing({ timers, moving }: LandingProps) {
  const host = useRef<HTMLDivElement>(null);
  const loop = useRef<LandingLoop | null>(null);
  useEffect(() => {
    if (host.current === null) return;
    loop.current = new LandingLoop(host.current, timers);
    return () => loop.current?.end();
  }, [timers]);
  useEffect(() => loop.current?.move(moving), [moving]);
  return (
    <div class="landing" aria-hidden="true" ref={host}>
      <canvas />
      <canvas />
    </div>
  );
}
