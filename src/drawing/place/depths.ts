/** The sheets of a place, far to near. The cast stands before `stage`. */
export const DEPTHS = [
  'sky',
  'mountains',
  'hills',
  'forest',
  'water',
  'banks',
  'stage',
  'front',
  'falling',
  'glass',
] as const;
export type Depth = (typeof DEPTHS)[number];

/** Between which heights a sheet has anything on it. */
export type Extent = readonly [top: number, bottom: number];

/** The extents of most places: only that is painted. */
export const EXTENTS: Record<Depth, Extent> = {
  sky: [-40, 440],
  mountains: [80, 450],
  hills: [250, 440],
  forest: [230, 442],
  water: [356, 760],
  banks: [96, 660],
  stage: [-40, 760],
  front: [-40, 760],
  falling: [-300, 760],
  glass: [-40, 760],
};

/** How far a sheet moves when the view does: near sheets more, the frame most. */
export const PARALLAX: Record<Depth, number> = {
  sky: 0.05,
  mountains: 0.12,
  hills: 0.2,
  forest: 0.35,
  water: 0.45,
  banks: 0.6,
  stage: 1,
  front: 1.25,
  falling: 1,
  glass: 0,
};
