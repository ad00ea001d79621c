import { sayChange, sayLevel } from './numbers';

/** A few numbers over time in one picture. Tenths of a point, from the start through each decision. */
export interface CoursePanel {
  readonly title: string;
  readonly lines: readonly CourseLine[];
  /** Whether nought is in the middle, as for the drift. */
  readonly signed: boolean;
}

/** One number over time. */
interface CourseLine {
  readonly name: string;
  readonly levels: readonly number[];
  /** Whether it is what the other line is held against. */
  readonly need: boolean;
}

/** A level as it is read in its picture. */
export const sayIn = ({ signed }: CoursePanel, level: number): string => (signed ? sayChange(level) : sayLevel(level));
