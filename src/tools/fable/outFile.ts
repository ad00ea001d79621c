import { closeSync, openSync } from 'node:fs';

/**
 * Looks whether a file can be written, before the work begins whose fruit it is to hold.
 * @throws what the system says of it, where it cannot
 */
export const mustTake = (file: string): void => closeSync(openSync(file, 'a'));
