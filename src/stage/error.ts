type StageErrorCode = 'no-webgl' | 'no-start';

/** Why there can be no stage on this page; the game goes on in words. */
export class StageError extends Error {
  override readonly name = 'StageError';

  constructor(
    readonly code: StageErrorCode,
    cause?: unknown,
  ) {
    super(`stage: ${code}`, { cause });
  }
}
