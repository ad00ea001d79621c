import { useEffect, useState } from 'preact/hooks';
import { Face } from '../../../stage/face';

/** Milliseconds from one blink to the next, and from the beginning of one remark to that of the next. */
const BLINKS_MS = 2800;
const REMARKS_MS = 3600;
const REMARK_MS = 1900;

interface Doing {
  readonly talking: boolean;
  readonly blinking: boolean;
}

/** The picture of a face that shows right now: the stage's own rule, told to blink and talk again and again. */
export function useLife({ talking, blinking }: Doing): Face['now'] {
  const [now, setNow] = useState<Face['now']>('open');
  useEffect(() => {
    setNow('open');
    if (talking || blinking) return live({ talking, blinking }, setNow);
  }, [talking, blinking]);
  return now;
}

function live({ talking, blinking }: Doing, show: (now: Face['now']) => void): () => void {
  const face = new Face();
  let [before, sinceBlink, sinceRemark] = [performance.now(), 0, REMARKS_MS];
  const step = (time: number): void => {
    const passed = Math.max(0, time - before);
    [before, sinceBlink, sinceRemark] = [time, sinceBlink + passed, sinceRemark + passed];
    if (blinking && sinceBlink >= BLINKS_MS) [sinceBlink] = [0, face.blink()];
    if (talking && sinceRemark >= REMARKS_MS) [sinceRemark] = [0, face.talk(REMARK_MS)];
    face.step(passed);
    show(face.now);
    frame = requestAnimationFrame(step);
  };
  let frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
