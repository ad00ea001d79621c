/** The format this code writes and the oldest it still reads. */
export const FORMAT = 1;
export const OLDEST_FORMAT = 1;
