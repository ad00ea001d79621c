import type { Ware } from './harbour';

/** Each harbour's ware as one outline on a spindle at 0,0, about 46 units wide: spout or bowl to the right. */
export const WARES: Record<Ware, string> = {
  kettle:
    'M-14 -2C-22 -8 -20 -23 -8 -25H8C18 -24 21 -10 14 -2ZM14 -8L28 -24L33 -21L19 -4ZM-3 -25V-29H3V-25ZM-13 -22C-16 -46 16 -46 13 -22H9C11 -38 -11 -38 -9 -22Z',
  spoon: 'M-36 -15L6 -19C8 -28 32 -28 34 -16C34 -4 10 -4 7 -13L-36 -12Z M-2 -14V0H2V-14Z',
};
