import type {} from 'i18next';
import type classWords from './locales/en/class.json';
import type credits from './locales/en/credits.json';
import type debrief from './locales/en/debrief.json';
import errors from './locales/en/errors.json';
import type kiosk from './locales/en/kiosk.json';
import ui from './locales/en/ui.json';

/** The game's own words that every page has from the first, by namespace. Their keys are the keys of every language. */
export const ENGLISH = { ui, errors };

/** Words by namespace; those of a door that few go through (`teach`) come with its page. */
export type Words = typeof ENGLISH & {
  class: typeof classWords;
  credits: typeof credits;
  debrief: typeof debrief;
  kiosk: typeof kiosk;
};

/** Makes every key a type: a missing or misspelt one does not compile. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: Words;
    returnNull: false;
  }
}
