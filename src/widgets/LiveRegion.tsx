import type { Announcer } from './announcer';

/** The one place from which screen readers are told things. Keep it on the page at all times. */
export function LiveRegion({ announcer }: { readonly announcer: Announcer }) {
  return (
    <div class="unseen" aria-live="polite" aria-atomic="true" data-announcements>
      {announcer.words.value}
    </div>
  );
}
