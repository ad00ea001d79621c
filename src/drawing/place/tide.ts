import type { Setting } from './setting';

/** By how much water stands higher than in fair weather: by `up` in a flood, lower by `down` when it has gone. */
export function tide({ view }: Pick<Setting, 'view'>, up: number, down: number): number {
  if (view.weather === 'flood') return up;
  return view.weather === 'ebb' ? -down : 0;
}
