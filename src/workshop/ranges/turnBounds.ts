import type { Coefficients, Weights } from '../../engine';
import type { Quantity } from './tally';

/** By how many points one turn of the model can at most raise and lower a quantity, consequences aside. */
export interface Swing {
  readonly up: number;
  readonly down: number;
}

/** Each step rounds a quantity a few times to a thousandth of a point. */
const ROUNDING = 0.01;
/** What is nothing stays nothing. */
const rounded = (points: number): number => (points === 0 ? 0 : points + ROUNDING);
/** Half the way that a constituency may have to go back to 50. */
const HALF_WAY = 50;

/**
 * Bounds of `workTurn` of the engine, term by term, over all states: fits and the rest lie in 0..1, strain in 0...7.
 * @param rise points by which turbulence can have risen since the turn before
 */
export function swingOf(
  quantity: Quantity,
  { m, l, solve }: Weights,
  c: Coefficients,
  tempo: number,
  rise: number,
): Swing {
  const each = (up: number, down: number, once: Swing = { up: 0, down: 0 }): Swing => ({
    up: rounded(up) * tempo + once.up,
    down: rounded(down) * tempo + once.down,
  });
  const back = c.relax * HALF_WAY;
  switch (quantity) {
    case 'management':
      return each(c.gain * m, c.mDecay * 100);
    case 'leadership':
      return each(c.gain * l, c.lDecay * 100);
    case 'vision':
      return each(0, 0, { up: 0, down: c.visionFade });
    case 'partnership':
    case 'turbulence':
      return { up: 0, down: 0 };
    case 'staleRules':
      return each(c.rigidity + c.overRule, c.unstale * l, { up: c.staleRate * rise, down: 0 });
    case 'backlog':
      return each(c.arrive * 2, c.clear + c.solve * solve);
    case 'scale':
      return each(c.changeLoad * l, 0);
    case 'tilt':
      return each(c.rate * 200, c.rate * 200);
    case 'members':
      return each(back + c.out * 0.5, back + c.out * (0.5 + 0.7 + 0.4));
    case 'served':
      return each(back + c.out * 1.4, back + c.out * (0.6 + 0.49 + 0.4));
    case 'stewards':
      return each(back + c.out * 0.5, back + c.out * (0.5 + 0.49));
  }
}
