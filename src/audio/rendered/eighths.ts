/** Milliseconds that an eighth of each theme takes, at its own speed. */
export const EIGHTHS = {
  alder: 320,
  sticks: 448,
  sky: 180,
  banks: 280,
  storm: 248,
} as const;
