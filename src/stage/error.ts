/** `no-painter`: the file that pictures are painted with could not be fetched; it may come another time. */
type StageErrorCode = 'no-webgl' | 'no-start' | 'no-painter';

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
