// Relative to this module, so that it is found from subfolders and in development.
import address from './paint.worker.ts?worker&url';
import { trustedScript } from './trustedScript';

/** Where the painter's file is, as a page with Trusted Types takes it. */
export const painterAddress = (): string => trustedScript(address);
