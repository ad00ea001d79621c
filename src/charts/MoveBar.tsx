import './moveBar.css';

interface MoveBarProps {
  /** Tenths of a point. */
  readonly before: number;
  readonly after: number;
  /** The scale's ends in tenths: 0 and 1000 for a stock, -1000 and 1000 for the drift. */
  readonly lowest: number;
  readonly highest: number;
}

const WIDTH = 100;
const HEIGHT = 12;
const HEAD = 4;

/**
 * A level's move on its scale: a ring where it was, an arrow to where it is. Only ever beside the same in figures, so
 * hidden from those who listen.
 */
export function MoveBar({ before, after, lowest, highest }: MoveBarProps) {
  const at = (tenths: number): number => ((tenths - lowest) / (highest - lowest)) * WIDTH;
  const [from, to] = [at(before), at(after)];
  const back = to < from ? HEAD : -HEAD;
  return (
    <svg class="move-bar" aria-hidden="true" viewBox={`-4 0 ${WIDTH + 8} ${HEIGHT}`}>
      <path class="move-bar-scale" d={`M0 6H${WIDTH}M0 2V10M${WIDTH} 2V10`} />
      {lowest < 0 ? <path class="move-bar-scale" d={`M${at(0)} 3V9`} /> : null}
      <path class="move-bar-way" d={`M${from} 6H${to}`} />
      <circle class="move-bar-from" cx={from} cy={6} r={2.5} />
      <path class="move-bar-to" d={`M${to} 6L${to + back} 2V10Z`} />
    </svg>
  );
}
