import { useEffect, useRef, useState } from 'preact/hooks';
import { useRooms, useWishes } from '../rooms';
import { CanvasEasel, type Outcome } from './canvasEasel';
import type { Picture } from './picture';
import { useNear } from './useNear';
import './painted.css';

interface PaintedProps {
  readonly picture: Picture;
  /** Of the picture on the page, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** What it shows; a picture inside a link or beside its name needs none. */
  readonly label?: string;
  /** Painted before all that is not. */
  readonly urgent?: boolean;
  readonly onOutcome?: (outcome: Outcome) => void;
}

/** A picture, painted while it is looked at and as soon as the painter comes to it. */
export function Painted({ picture, width, height, label, urgent = false, onOutcome }: PaintedProps) {
  const { studio } = useRooms();
  const dots = useDots();
  const host = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [outcome, setOutcome] = useState<Outcome>({ is: 'waiting' });
  const [easel] = useState(() => new CanvasEasel(studio, setOutcome));
  const near = useNear(host);
  const order = { picture, width: Math.round(width * dots), height: Math.round(height * dots) };
  const key = JSON.stringify(order);
  useEffect(() => {
    if (near && canvas.current !== null) easel.show(canvas.current, order, urgent);
    else easel.rest();
  }, [near, key, urgent]);
  useEffect(() => () => easel.rest(), [easel]);
  useEffect(() => onOutcome?.(outcome), [outcome]);
  const named = label === undefined ? { 'aria-hidden': true } : ({ role: 'img', 'aria-label': label } as const);
  return (
    <div class="painted" data-outcome={outcome.is} ref={host} {...named}>
      {near && <canvas ref={canvas} />}
      {outcome.is === 'failed' && <p class="painted-failed">Not painted. {outcome.why}</p>}
    </div>
  );
}

/** Pixels that are painted for each CSS pixel. */
function useDots(): number {
  const { density } = useWishes();
  return density === 'screen' ? devicePixelRatio : Number(density);
}
