/** Raised whenever the same inputs would give another state: runs of another version do not replay here. */
export const ENGINE_VERSION = 1;
