const KILO = 1000;

/** The most that may travel, in bytes as a host sends them: texts by brotli, the rest as it is. One place for tests and bench. */
export const BUDGETS = {
  /** A page, its styles and the scripts it asks for by itself: what a reader waits for. */
  shell: 90 * KILO,
  /** Every script that a door can ever ask for, with the heaviest of the fables' worlds; what fables say is not counted. */
  scripts: 300 * KILO,
  /** Typefaces of the first view. */
  fonts: 60 * KILO,
  /** All that is fetched until the first dilemma stands there, stage and sound with it. */
  firstScene: 600 * KILO,
  /** The whole game, kept for playing offline. */
  everything: 15 * KILO * KILO,
} as const;

/** Bars of what is measured rather than counted: never tests, since machines differ and are busy. */
export const BARS = {
  /** First view against a page of the same words and no script: at most so many times as long. */
  firstView: 1.3,
  /** First choice against the first frame of a bare Phaser page: at most. */
  firstChoice: 1.5,
  /** Cumulative layout shift: at most. */
  layoutShift: 0.05,
  /** A frame of the stage against a bare scene of as many sprites: at most so many times as long. */
  frame: 2,
  /** Milliseconds that a press may have to wait while the place changes, on a machine four times as slow: at most. */
  placeChange: 100,
  /** Decisions a second against inkjs, nobody listening to the ledger: at least so many times as many. */
  decisions: 100,
  /** The same with every amount written down: at least. */
  decisionsWithLedger: 25,
  /** Decisions a second of simulations on two threads against one: near twice, at least. */
  secondThread: 1.8,
  /** Lint of ten times as many scenes: at most so many times as long. */
  lintGrowth: 12,
  /** Heap that may have grown from the 10th to the 100th run in one page, in bytes: a bar of our own. */
  heapGrowth: KILO * KILO,
} as const;
