import type { Face, Mood } from './words';

export type MouthKind =
  | 'flat'
  | 'smile'
  | 'smirk'
  | 'frown'
  | 'droop'
  | 'wobble'
  | 'round'
  | 'laugh'
  | 'talk'
  | 'breath';

/** Acting: eyelid first, brow second, mouth least. */
export interface Expression {
  /** Upper lid, 0 open to 1 shut. */
  readonly lid: number;
  /** Lower lid, 0 none to 1. */
  readonly cheek: number;
  /** Degrees by which the lid's outer corner sinks. */
  readonly lidTurn: number;
  readonly browLift: number;
  /** Degrees by which the brow's inner end rises. */
  readonly browTurn: number;
  /** Extra lift of the left brow alone. */
  readonly oneBrow: number;
  /** Where the pupils look, -1..1. */
  readonly gaze: readonly [number, number];
  readonly eyeSize: number;
  readonly pupil: number;
  readonly blush: number;
  readonly mouth: MouthKind;
  /** Eyes closed: laughing (arcs up) or sleeping (arcs down). */
  readonly closed: 'no' | 'laughing' | 'sleeping';
  /** Degrees the head tilts on its neck, forward when above 0. */
  readonly tilt: number;
  /** How the ears stand, -1 hanging to 1 pricked. */
  readonly ears: number;
}

const CALM: Expression = {
  lid: 0.1,
  cheek: 0,
  lidTurn: 0,
  browLift: -2,
  browTurn: 5,
  oneBrow: 0,
  gaze: [0.18, 0],
  eyeSize: 1,
  pupil: 1,
  blush: 0,
  mouth: 'flat',
  closed: 'no',
  tilt: 0,
  ears: 0,
};

export const EXPRESSIONS: Record<Mood, Expression> = {
  neutral: CALM,
  happy: {
    ...CALM,
    lid: 0.04,
    cheek: 0.34,
    browLift: -5,
    browTurn: -5,
    gaze: [0.14, -0.06],
    blush: 0.6,
    mouth: 'smile',
    tilt: -3,
    ears: 0.4,
  },
  worried: {
    ...CALM,
    lid: 0.1,
    lidTurn: 16,
    browLift: -5,
    browTurn: 24,
    gaze: [-0.34, 0.14],
    eyeSize: 1.05,
    pupil: 0.86,
    mouth: 'wobble',
    tilt: 2,
    ears: -0.5,
  },
  stern: {
    ...CALM,
    lid: 0.34,
    cheek: 0.14,
    lidTurn: -14,
    browLift: 7,
    browTurn: -22,
    gaze: [0.26, 0.06],
    eyeSize: 0.98,
    pupil: 0.92,
    mouth: 'frown',
    tilt: 3,
    ears: 0.2,
  },
  smug: {
    ...CALM,
    lid: 0.5,
    cheek: 0.2,
    browLift: 3,
    browTurn: -7,
    oneBrow: -11,
    gaze: [0.44, 0.02],
    blush: 0.2,
    mouth: 'smirk',
    tilt: -6,
    ears: 0.2,
  },
  shock: {
    ...CALM,
    lid: 0,
    browLift: -14,
    browTurn: 9,
    gaze: [0.06, 0],
    eyeSize: 1.2,
    pupil: 0.55,
    mouth: 'round',
    tilt: -4,
    ears: 1,
  },
  sad: {
    ...CALM,
    lid: 0.4,
    lidTurn: 18,
    browLift: -3,
    browTurn: 28,
    gaze: [-0.06, 0.4],
    mouth: 'droop',
    tilt: 6,
    ears: -1,
  },
  joy: { ...CALM, browLift: -9, browTurn: -4, blush: 0.75, mouth: 'laugh', closed: 'laughing', tilt: -6, ears: 0.7 },
  asleep: { ...CALM, browLift: 1, browTurn: 7, blush: 0.25, mouth: 'breath', closed: 'sleeping', tilt: 13, ears: -0.6 },
};

/** While talking the mouth opens, or closes if it was open. */
export const TALKING: Record<MouthKind, MouthKind> = {
  flat: 'talk',
  smile: 'laugh',
  smirk: 'talk',
  frown: 'talk',
  droop: 'talk',
  wobble: 'talk',
  breath: 'talk',
  round: 'wobble',
  laugh: 'smile',
  talk: 'flat',
};

/** The mouth of a face: a sleeper's closes where others blink, so that sleep breathes. */
export function mouthOf({ mouth, closed }: Expression, face: Face): MouthKind {
  if (face === 'talk') return TALKING[mouth];
  return face === 'shut' && closed === 'sleeping' ? 'flat' : mouth;
}

/** How tired eyelids look in a place that declines: `weariness` 0..1 lowers what is open and no surprise. */
export function wearied(expression: Expression, weariness: number): Expression {
  if (weariness <= 0 || expression.closed !== 'no' || expression.lid === 0) return expression;
  const lid = Math.min(0.56, expression.lid + 0.16 * weariness);
  return { ...expression, lid, tilt: expression.tilt + 3 * weariness, ears: expression.ears - 0.4 * weariness };
}
