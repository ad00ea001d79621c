import type { ModelCause, OrgKey } from '../engine';
import type { Constituency } from '../scenario';

type Direction = 'up' | 'down';

/** Names the sentence that explains a term of the model, where it reads better per stock and direction. */
export type ReasonKey =
  | Exclude<ModelCause, 'gain' | 'decay' | 'drift' | 'relax' | 'fit' | 'bound'>
  | `gain.${'management' | 'leadership'}`
  | `decay.${'management' | 'leadership'}`
  | `drift.${Direction}`
  | `relax.${Direction}`
  | `fit.${Constituency}.${Direction}`
  | `bound.${Direction}`;

const twofold = (stock: OrgKey): 'management' | 'leadership' => (stock === 'leadership' ? 'leadership' : 'management');

const group = (stock: OrgKey): Constituency => (stock === 'served' || stock === 'stewards' ? stock : 'members');

/** The key of the sentence for what a term moved of a stock. `tenths`: how far, for its sign. */
export function reasonKey(term: ModelCause, stock: OrgKey, tenths: number): ReasonKey {
  const direction: Direction = tenths < 0 ? 'down' : 'up';
  switch (term) {
    case 'gain':
    case 'decay':
      return `${term}.${twofold(stock)}`;
    case 'drift':
    case 'relax':
    case 'bound':
      return `${term}.${direction}`;
    case 'fit':
      return `fit.${group(stock)}.${direction}`;
    default:
      return term;
  }
}
