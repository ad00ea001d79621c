/** A share (0..1) in whole percent; a little is never said to be nothing, nor nearly all to be all. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return '<1 %';
  if (share < 1 && share > 0.995) return '>99 %';
  return `${Math.round(share * 100)} %`;
}
