import type {} from 'i18next';
import debrief from './locales/en/debrief.json';
import errors from './locales/en/errors.json';
import ui from './locales/en/ui.json';

/** The game's own words in the source language, by namespace. Their keys are the keys of every language. */
export const ENGLISH = { ui, debrief, errors };

export type Words = typeof ENGLISH;

/** Makes every key a type: a missing or misspelt one does not compile. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: Words;
    returnNull: false;
  }
}
