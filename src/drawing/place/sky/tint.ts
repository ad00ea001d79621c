import type { Tint } from '../../tint';

/** Sallow Mill from high summer to autumn: warm stone and straw under apricot and slate blue; what people share is mint. */
export const MILL_TINT: Tint = {
  sky: { to: ['#4c6088', '#8f9dba', '#f3b88e', '#ffcb8c', '#ffe7ba'], by: 0.72 },
  depths: { to: ['#c6a4ab', '#9a90ab', '#737f9b', '#535f7d', '#333c54'], by: 0.6 },
  water: { to: ['#ffdcaa', '#e6b996', '#8ea6b6', '#3f5f7c'], by: 0.5 },
  ground: { to: ['#eec774', '#b59d4e', '#5c5f40'], by: 0.6 },
  wood: { to: ['#5c3f38', '#875b43', '#b08056', '#dcae78'], by: 0.5 },
  accents: { to: ['#d8633f', '#f3a95a', '#7bd8ae'], by: 0.85 },
  haze: { to: ['#ffd8ad'], by: 0.5 },
};
