/** Why the rules refused an input. */
export type EngineErrorCode =
  | 'ENGINE_BAD_INPUT'
  | 'ENGINE_CHOICE_DUE'
  | 'ENGINE_NO_DILEMMA'
  | 'ENGINE_UNKNOWN_CHOICE'
  | 'ENGINE_UNKNOWN_GUESS'
  | 'ENGINE_ALREADY_PREDICTED'
  | 'ENGINE_OVER'
  | 'ENGINE_MISSING'
  | 'ENGINE_LOOP'
  | 'ENGINE_BAD_SEED';

/** A refusal by the rules: says what was found and what was expected. The state it was asked of is unchanged. */
export class EngineError extends Error {
  override readonly name = 'EngineError';

  constructor(
    readonly code: EngineErrorCode,
    readonly found: string,
    readonly expected: string,
  ) {
    super(`${code}: found ${found}, expected ${expected}`);
  }
}
