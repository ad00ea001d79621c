/** Why a run is refused. Nothing is changed or deleted by a refusal. */
export type RunErrorCode =
  | 'RUN_BROKEN'
  | 'RUN_CUT'
  | 'RUN_ALTERED'
  | 'RUN_NEWER'
  | 'RUN_FOREIGN'
  | 'RUN_OTHER_VERSION'
  | 'RUN_OTHER_ENGINE'
  | 'RUN_MISFIT';

/** A run that cannot be opened here: what was found and what was expected. */
export class RunError extends Error {
  override readonly name = 'RunError';

  constructor(
    readonly code: RunErrorCode,
    readonly found: string,
    readonly expected: string,
    /** The version of the fable that the run was played in, where that is why it is refused. */
    readonly version: string | null = null,
  ) {
    super(`${code}: found ${found}, expected ${expected}`);
  }
}
