import type {
  Backdrop,
  Counsellor,
  CrowdKind,
  Cue,
  Hour,
  Id,
  Mood,
  Pose,
  Prop,
  Species,
  Spot,
  Text,
  Verdict,
  Weather,
} from '../scenario';

/** What the state of the community looks and sounds like; every number 0..1. The only thing a stage knows of the model. */
export interface Look {
  /** Drift toward bureaucracy: straight lines, fences, clocks. */
  readonly order: number;
  /** Drift toward chaos: bent trees, torn works, papers in the air. */
  readonly chaos: number;
  readonly staleRules: number;
  readonly backlog: number;
  /** Cold, unlit, neglected. */
  readonly decline: number;
  readonly vision: number;
  readonly partnership: number;
}

/** Which puppet plays a member of the cast. */
export interface CastPart {
  readonly id: Id;
  readonly species: Species;
  readonly puppet: Id;
  readonly name: Text;
}

export interface ShownLine {
  readonly speaker: CastPart | null;
  readonly mood: Mood;
  readonly text: Text;
  readonly kind: 'told' | 'reaction' | 'ending' | 'epilogue' | 'counsel' | 'chosen';
}

export interface ShownChoice {
  readonly id: Id;
  readonly text: Text;
}

/** A counsellor at a dilemma; `answer` is what was said if asked. */
export interface ShownCounsel {
  readonly counsellor: Counsellor;
  readonly part: CastPart;
  readonly asked: boolean;
  readonly answer: Text | null;
}

export interface ShownDilemma {
  readonly scene: Id;
  readonly prompt: Text;
  /** In the order to be shown, which is shuffled by the seed. */
  readonly choices: readonly ShownChoice[];
  readonly counsellors: readonly ShownCounsel[];
  readonly prediction: {
    readonly question: Text;
    readonly guesses: readonly ShownChoice[];
    readonly made: Id | null;
  } | null;
}

/** One thing to be shown. Presenters get these in order and ignore those that are not theirs. */
export type Showing =
  | { readonly type: 'part'; readonly look: Look }
  | { readonly type: 'season'; readonly name: Text }
  | {
      readonly type: 'scene';
      readonly scene: Id;
      readonly name: Text;
      readonly backdrop: Backdrop;
      readonly title: Text | null;
    }
  | { readonly type: 'line'; readonly line: ShownLine }
  | { readonly type: 'cue'; readonly cue: Cue }
  | { readonly type: 'look'; readonly look: Look }
  | { readonly type: 'dilemma'; readonly dilemma: ShownDilemma }
  | { readonly type: 'ending'; readonly verdict: Verdict; readonly title: Text }
  | { readonly type: 'part-over'; readonly next: Text | null }
  | { readonly type: 'over' };

export interface ShownActor {
  readonly part: CastPart;
  readonly spot: Spot;
  readonly mood: Mood;
  readonly pose: Pose;
  /** Whom they look at: a cast id, or the player. */
  readonly looksAt: Id | 'player' | null;
}

/** So many of a kind, in one mood. */
export interface ShownCrowd {
  readonly of: CrowdKind;
  readonly count: number;
  readonly mood: Mood;
}

/** All that is in view at a moment. A presenter that joins late, or comes back from a lost context, starts from this. */
export interface Tableau {
  readonly backdrop: Backdrop | null;
  readonly place: Text | null;
  readonly sceneTitle: Text | null;
  readonly weather: Weather;
  readonly hour: Hour;
  readonly props: readonly { readonly prop: Prop; readonly who: Id | null }[];
  readonly actors: readonly ShownActor[];
  /** Those behind the cast, one crowd of a kind. */
  readonly crowds: readonly ShownCrowd[];
  readonly look: Look;
  readonly line: ShownLine | null;
  /** The lines of the scene before the present one, oldest first; counsel is not among them. */
  readonly earlier: readonly ShownLine[];
  /** Captions of the sounds that came with the present line, and of those since, which belong to the next. */
  readonly captions: readonly Text[];
  readonly nextCaptions: readonly Text[];
  readonly dilemma: ShownDilemma | null;
  readonly ending: { readonly verdict: Verdict; readonly title: Text } | null;
  /** After the last line of a part with another to come: the name of that one, where it has a name. */
  readonly partOver: { readonly next: Text | null } | null;
  readonly over: boolean;
}

/** How fast presenters work: real time, quicker, or not waiting at all. */
export type Pace = 'normal' | 'fast' | 'instant';

export interface Cueing {
  /** Aborted when the player goes on: stop waiting, jump to the end of your animation. */
  readonly signal: AbortSignal;
  readonly pace: Pace;
  /** The view after this showing. */
  readonly tableau: Tableau;
  /** Waits that many milliseconds of story time: stands still in a pause, ends at once on abort or at instant pace. */
  wait(milliseconds: number): Promise<void>;
}

/** Anything that shows a run: dialogue, stage, audio. The state has already moved on; nothing here can change it. */
export interface Presenter {
  /** Resolves when the next thing may be shown. A rejection is reported and the story goes on without it. */
  show(showing: Showing, cueing: Cueing): Promise<void> | void;
  /** Shows a whole moment at once: after a resume, a jump, or when joining late. */
  restore(tableau: Tableau): void;
  setPaused?(paused: boolean): void;
}
