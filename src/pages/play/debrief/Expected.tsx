import { sayLevel } from '../../../charts';
import type { Foretold } from '../../../debrief';
import { t } from '../../../i18n';
import { Said } from '../../../widgets';

/** A guess beside what moved, without a mark for it. Nothing where none was made. */
export function Expected({ foretold }: { readonly foretold: Foretold | null }) {
  if (foretold === null) return null;
  return (
    <section class="debrief-expected">
      <h4>{t('debrief:foretold.title')}</h4>
      <p>
        <Said text={foretold.question} />
      </p>
      <blockquote>
        <Said text={foretold.guess} />
      </blockquote>
      <p>{movedOf(foretold)}</p>
    </section>
  );
}

/** What the number that was guessed about did, in a sentence. */
export function movedOf({ stock, before, after, change }: Foretold): string {
  const words = {
    stock: t(`debrief:stock.${stock}`),
    by: sayLevel(Math.abs(change)),
    before: sayLevel(before),
    after: sayLevel(after),
  };
  if (change === 0) return t('debrief:foretold.stayed', words);
  return t(change > 0 ? 'debrief:foretold.rose' : 'debrief:foretold.fell', words);
}
