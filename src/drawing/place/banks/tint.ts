import type { Tint } from '../../tint';

/** Loam, moss, ochre and slate: a wet spring in the hills; russet for the hares, ochre for both. */
export const BANKS: Tint = {
  sky: { to: ['#4e6472', '#84959a', '#c4bfa4', '#e6cf92', '#f3e6bd'], by: 0.75 },
  depths: { to: ['#a9b09c', '#7a8b76', '#52705f', '#3f5340', '#29372b'], by: 0.72 },
  water: { to: ['#e9dba9', '#a9b7a4', '#5f8682', '#2c4a4e'], by: 0.6 },
  ground: { to: ['#a8995a', '#6f7540', '#3b3726'], by: 0.72 },
  wood: { to: ['#4b382c', '#73543c', '#9a7450', '#c8a26c'], by: 0.6 },
  accents: { to: ['#b9552f', '#dda53a', '#5f7f74'], by: 0.6 },
  haze: { to: ['#e6dcb4'], by: 0.6 },
};
