import { Fragment } from 'preact';
import { sayChange } from '../../../charts';
import type { Move } from '../../../debrief';
import { t } from '../../../i18n';

/** As many moves as can be taken in at a glance. */
const FEW = 3;

/** What moved most, on one line. */
export function MovedMost({ moves }: { readonly moves: readonly Move[] }) {
  if (moves.length === 0) return <>{t('debrief:decisions.still')}</>;
  return (
    <>
      <span class="debrief-label">{t('debrief:decisions.most')}</span>
      {moves.slice(0, FEW).map(({ stock, change }) => (
        // The space is for whoever listens: without it a figure runs into the next name.
        <Fragment key={stock}>
          {' '}
          <span class="debrief-most">
            {t(`debrief:stock.${stock}`)}{' '}
            <strong>
              <bdi dir="ltr">{sayChange(change)}</bdi>
            </strong>
          </span>
        </Fragment>
      ))}
    </>
  );
}
