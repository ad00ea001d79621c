import type { Counsellor, Cue, Dilemma, Id, Line, Shift, Text, Verdict } from '../scenario';

/** What a player can do. Asking and predicting move no stock. */
export type Input =
  | { readonly type: 'advance' }
  | { readonly type: 'ask'; readonly counsellor: Counsellor }
  | { readonly type: 'predict'; readonly guess: Id }
  | { readonly type: 'choose'; readonly choice: Id };

/** What came of it: facts only, in the order in which they happened. */
export type Event =
  | { readonly type: 'part'; readonly part: Id }
  | { readonly type: 'season'; readonly season: Id; readonly name: Text }
  | { readonly type: 'scene'; readonly scene: Id; readonly place: Id; readonly title?: Text }
  | { readonly type: 'line'; readonly line: Line; readonly kind: 'told' | 'reaction' | 'ending' | 'epilogue' }
  | { readonly type: 'cue'; readonly cue: Cue }
  | { readonly type: 'shift'; readonly shift: Shift }
  | { readonly type: 'dilemma'; readonly scene: Id; readonly dilemma: Dilemma; readonly shown: readonly Id[] }
  | {
      readonly type: 'counsel';
      readonly counsellor: Counsellor;
      readonly by: Id;
      readonly text: Text;
      readonly favours: Id;
    }
  | { readonly type: 'predicted'; readonly guess: Id }
  | { readonly type: 'chosen'; readonly scene: Id; readonly choice: Id; readonly turn: number }
  | { readonly type: 'turn'; readonly turn: number }
  | {
      readonly type: 'ending';
      readonly ending: Id;
      readonly verdict: Verdict;
      readonly title: Text;
      readonly place: Id;
    }
  | { readonly type: 'over' };
