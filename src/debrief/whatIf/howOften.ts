/** How often an end comes of the same choices, in the words that tell it. */
type HowOften = 'always' | 'mostly' | 'sometimes' | 'seldom' | 'hardlyEver';

/** Shares above which a thing as good as always happens, from which on it mostly does, and below which it seldom or hardly ever does. */
const [ALWAYS, MOSTLY, SELDOM, HARDLY] = [0.99, 0.7, 0.35, 0.01];

/** The words for a share (0..1); at either end no whole hundredth would be true. */
export function howOften(share: number): HowOften {
  if (share > ALWAYS) return 'always';
  if (share >= MOSTLY) return 'mostly';
  if (share >= SELDOM) return 'sometimes';
  return share >= HARDLY ? 'seldom' : 'hardlyEver';
}
