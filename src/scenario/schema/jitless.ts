import { config } from 'zod/v4/core';

/** Zod compiles validators with `Function` unless told otherwise; a strict content security policy forbids that. */
config({ jitless: true });
