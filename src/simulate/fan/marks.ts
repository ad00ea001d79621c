import type { Verdict } from '../../scenario';

/** How a verdict is drawn: nothing is told by colour alone. */
interface Mark {
  readonly colour: string;
  /** An SVG path around 0 0, about ten units wide. */
  readonly d: string;
}

/** The marks of the verdicts. */
export const MARKS: Readonly<Record<Verdict, Mark>> = {
  bureaucratic: { colour: '#2f5f8f', d: 'M-4.5-4.5H4.5V4.5H-4.5Z' },
  chaotic: { colour: '#c2551a', d: 'M0-5.5L5.5 4.5H-5.5Z' },
  declining: { colour: '#5a5560', d: 'M-5-3L-3-5L0-2L3-5L5-3L2 0L5 3L3 5L0 2L-3 5L-5 3L-2 0Z' },
  muddling: { colour: '#9a7b13', d: 'M-5 0A5 5 0 1 0 5 0A5 5 0 1 0-5 0Z' },
  thriving: { colour: '#1f7a4d', d: 'M0-6.5L6.5 0L0 6.5L-6.5 0Z' },
};
