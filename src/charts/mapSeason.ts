/** A stretch of a way: its name, and which of the points (by position, the start being 0) are its first and its last. */
export interface MapSeason {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}
