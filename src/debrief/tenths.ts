/** Thousandths in a tenth of a point: what states are kept in, and what a player is shown. */
const TENTH = 100;

/** Thousandths to the nearest tenth of a point, halves upward, as a whole number of tenths. */
export const toTenths = (thousandths: number): number => Math.floor(thousandths / TENTH + 0.5);

/**
 * Shares `total` (whole tenths) among amounts (thousandths), so that the shares add up to it exactly. Each amount gets
 * its tenths rounded down; what is left goes, a tenth each, to those that lost most (largest remainder, first come first
 * served among equals). Holds where `total` is the difference of two rounded numbers that differ by the amounts' sum.
 */
export function shareTenths(amounts: readonly number[], total: number): number[] {
  const floors = amounts.map((amount) => Math.floor(amount / TENTH));
  const lost = amounts.map((amount, i) => amount - (floors[i] as number) * TENTH);
  const left = total - floors.reduce((sum, share) => sum + share, 0);
  const byLoss = [...lost.keys()].sort((a, b) => (lost[b] as number) - (lost[a] as number) || a - b);
  const raised = new Set(byLoss.slice(0, left));
  return floors.map((share, i) => (raised.has(i) ? share + 1 : share));
}
