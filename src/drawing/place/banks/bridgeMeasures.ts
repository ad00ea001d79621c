/** Where the badgers' half has its far and near edge, where the hares' half has them, lower by a step. */
export const HALVES = { badgers: [562, 664], hares: [582, 686] } as const;

/** Where the halves meet: at the far edge and at ours, as shares of the width. */
export const JOINT = [0.503, 0.487] as const;
