import './shareBars.css';

/** A part of a whole, named. */
export interface Share {
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

interface ShareBarsProps {
  readonly shares: readonly Share[];
  readonly whole: number;
  /** The share in words: "34 %". */
  readonly say: (part: number) => string;
}

/** How a whole falls into parts: a bar and a figure for each, which is a list to whoever listens. */
export function ShareBars({ shares, whole, say }: ShareBarsProps) {
  return (
    <ul class="share-bars">
      {shares.map(({ key, name, count }) => (
        <li key={key}>
          <span>{name}</span>
          <svg class="share-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect class="share-bar-whole" width={100} height={8} />
            <rect class="share-bar-part" width={whole === 0 ? 0 : (100 * count) / whole} height={8} />
          </svg>
          <span class="share-figure">{say(whole === 0 ? 0 : count / whole)}</span>
        </li>
      ))}
    </ul>
  );
}
