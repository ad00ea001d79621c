import type { Mood } from './words';

export type MouthKind = 'flat' | 'smile' | 'smirk' | 'frown' | 'droop' | 'wobble' | 'round' | 'laugh' | 'talk';

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
  /** Eyes closed in two arcs. */
  readonly arcs: boolean;
}

const CALM: Expression = {
  lid: 0.12,
  cheek: 0,
  lidTurn: 0,
  browLift: 0,
  browTurn: 0,
  oneBrow: 0,
  gaze: [0.18, 0],
  eyeSize: 1,
  pupil: 1,
  blush: 0,
  mouth: 'flat',
  arcs: false,
};

export const EXPRESSIONS: Record<Mood, Expression> = {
  neutral: CALM,
  happy: { ...CALM, lid: 0, cheek: 0.32, browLift: -5, browTurn: -6, gaze: [0.12, -0.05], blush: 0.5, mouth: 'smile' },
  worried: {
    ...CALM,
    lid: 0.05,
    lidTurn: 14,
    browLift: -6,
    browTurn: 20,
    gaze: [-0.2, 0.15],
    eyeSize: 1.04,
    mouth: 'wobble',
  },
  stern: {
    ...CALM,
    lid: 0.34,
    lidTurn: -12,
    browLift: 4,
    browTurn: -20,
    gaze: [0.2, 0.05],
    eyeSize: 0.98,
    mouth: 'frown',
  },
  smug: { ...CALM, lid: 0.5, browTurn: -4, oneBrow: -7, gaze: [0.35, 0.1], mouth: 'smirk' },
  shock: { ...CALM, lid: 0, browLift: -13, browTurn: 8, gaze: [0, 0], eyeSize: 1.22, pupil: 0.62, mouth: 'round' },
  sad: { ...CALM, lid: 0.4, lidTurn: 16, browLift: -2, browTurn: 24, gaze: [0, 0.35], mouth: 'droop' },
  joy: { ...CALM, lid: 1, browLift: -7, browTurn: -6, blush: 0.6, mouth: 'laugh', arcs: true },
};

/** While talking the mouth opens, or closes if it was open. */
export const TALKING: Record<MouthKind, MouthKind> = {
  flat: 'talk',
  smile: 'laugh',
  smirk: 'talk',
  frown: 'talk',
  droop: 'talk',
  wobble: 'talk',
  round: 'wobble',
  laugh: 'smile',
  talk: 'flat',
};
