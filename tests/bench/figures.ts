import { median, ratios, spread } from './numbers';

/** One line of the table. */
export interface Figure {
  readonly what: string;
  readonly ours: string;
  /** What it was measured against in the same run. */
  readonly other?: string;
  /** The number that the bar is about. */
  readonly value: number;
  readonly unit: 'bytes' | 'ms' | '×' | '';
  readonly bar?: { readonly at: 'most' | 'least'; readonly value: number };
  /** The middle half of the repetitions as a share of their median; none for what is counted. */
  readonly noise?: number;
}

export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
export const perSecond = (value: number): string => `${Math.round(value).toLocaleString('en')} /s`;

export const bytes = (what: string, value: number, most: number): Figure => ({
  ...{ what, value, ours: kilobytes(value), unit: 'bytes', bar: { at: 'most', value: most } },
});

/** Two things measured in turn, as the median of the ratios of their pairs. */
export function compared(
  what: string,
  ours: readonly number[],
  theirs: readonly number[],
  say: (value: number) => string,
  bar: NonNullable<Figure['bar']>,
): Figure {
  const each = ratios(ours, theirs);
  const said = { ours: say(median(ours)), other: say(median(theirs)) };
  return { what, ...said, value: median(each), unit: '×', bar, noise: spread(each) };
}

/** Whether the bar is kept; null where there is none. */
export function kept({ value, bar }: Figure): boolean | null {
  if (bar === undefined) return null;
  return bar.at === 'most' ? value <= bar.value : value >= bar.value;
}
