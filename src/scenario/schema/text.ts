import './jitless';
import * as z from 'zod/mini';

/** Identifier of anything an author names: letters, digits, dots and hyphens, starting with a letter. */
export const Id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/), z.maxLength(48));
export const TextId = z.string().check(z.regex(/^[a-z][a-z0-9.-]*$/), z.maxLength(80));

const Words = z.string().check(z.minLength(1), z.maxLength(2000));

export const TextWithId = z.strictObject({ id: TextId, text: Words, note: z.optional(z.string()) });

/** Words a player reads: bare until a tool has given them an id, then with the id that translations hang on. */
export const Text = z.union([Words, TextWithId]);

export type Id = z.infer<typeof Id>;
export type Text = z.infer<typeof Text>;
