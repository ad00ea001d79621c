import type { Change, Guide } from '../../../../debrief';

/** What was asked: one choice changed, and who goes on after it. */
export interface Asked {
  readonly change: Change;
  readonly guide: Guide;
}
