import './shareBars.css';

/** A part of a whole, named. */
export interface Share {
  readonly key: string;
  readonly name: string;
  /** 0..1. */
  readonly share: number;
  /** The share in words: "34%". */
  readonly figure: string;
}

/** How a whole falls into parts: a bar and a figure for each, which is a list to whoever listens. */
export function ShareBars({ shares }: { readonly shares: readonly Share[] }) {
  return (
    <ul class="share-bars">
      {shares.map(({ key, name, share, figure }) => (
        <li key={key}>
          <span>{name}</span>
          <svg class="share-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect class="share-bar-whole" width={100} height={8} />
            <rect class="share-bar-part" width={100 * share} height={8} />
          </svg>
          <span class="share-figure">{figure}</span>
        </li>
      ))}
    </ul>
  );
}
