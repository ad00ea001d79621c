import { haze } from '../land';
import type { Setting } from '../setting';
import type { Site } from '../site';
import { sky } from '../sky';
import { vapourBehind, wisps } from '../weather';
import { arcade } from './arches/arcade';
import { archesFront, archesStage } from './arches/stage';
import { overgrown, wallAcross } from './beam/across';
import { beamFront, beamStage } from './beam/stage';
import { farDowns, hedgerows, nearDowns } from './downs';
import { ledgesFront, ledgesStage } from './ledges/stage';
import { highWall } from './ledges/wall';
import { murmuration } from './murmuration';
import { MILL_TINT } from './tint';
import { valleyFloor } from './valley';
import { sallows } from './wheel/river';
import { wheelBanks, wheelFront, wheelStage } from './wheel/stage';

/** From the mill one looks over the valley; only the sky is the river's, and over it they dance. */
const view = (t: number, y: number, foot: number, toward?: number) => ({
  sky: (setting: Setting) => [...sky(setting), ...murmuration(setting, t, y)],
  mountains: farDowns,
  hills: nearDowns,
  forest: hedgerows,
  water: (setting: Setting) => valleyFloor(setting, foot, toward),
});

/** Under the one long beam of the roofless mill. */
export const BEAM: Site = {
  tint: MILL_TINT,
  depths: {
    ...view(0.58, 212, 560),
    banks: (setting) => [
      ...vapourBehind(setting),
      ...wallAcross(setting),
      ...overgrown(setting),
      haze(setting, 480, 120, 0.2),
      ...wisps(setting),
    ],
    stage: beamStage,
    front: beamFront,
  },
};

/** The three arches by which everybody comes and goes. */
export const ARCHES: Site = {
  tint: MILL_TINT,
  extents: { banks: [70, 660] },
  depths: {
    ...view(0.5, 150, 640),
    banks: (setting) => [...vapourBehind(setting), ...arcade(setting), ...wisps(setting)],
    stage: archesStage,
    front: archesFront,
  },
};

/** The ledges on the mill's high wall, at the height of swifts. */
export const LEDGES: Site = {
  tint: MILL_TINT,
  extents: { banks: [-40, 660] },
  depths: {
    ...view(0.79, 186, 680, 0.82),
    banks: (setting) => [
      ...vapourBehind(setting),
      haze(setting, 500, 130, 0.7),
      ...highWall(setting),
      ...wisps(setting),
    ],
    stage: ledgesStage,
    front: ledgesFront,
  },
};

/** Below the mill, by the old water wheel, where Linn asks for the weather. */
export const WHEEL_POST: Site = {
  tint: MILL_TINT,
  extents: { banks: [70, 660] },
  depths: {
    sky: (setting) => [...sky(setting), ...murmuration(setting, 0.5, 206)],
    mountains: farDowns,
    hills: nearDowns,
    forest: sallows,
    banks: wheelBanks,
    stage: wheelStage,
    front: wheelFront,
  },
};
