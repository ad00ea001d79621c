import type { CounselGiven } from '../../../debrief';
import { t } from '../../../i18n';
import type { Scenario } from '../../../scenario';
import { Said } from '../../../widgets';

interface CounselProps {
  readonly counsel: readonly CounselGiven[];
  readonly cast: Scenario['cast'];
}

/** What both counsellors said, or would have said, and what each of them favoured. */
export function Counsel({ counsel, cast }: CounselProps) {
  return (
    <section class="debrief-counsel">
      <h4>{t('debrief:counsel.title')}</h4>
      <ul>
        {counsel.map((given) => (
          <Given key={given.counsellor} given={given} name={cast[given.by]?.name ?? given.by} />
        ))}
      </ul>
    </section>
  );
}

function Given({ given, name }: { readonly given: CounselGiven; readonly name: CounselGiven['text'] }) {
  return (
    <li>
      <p>
        <bdi class="debrief-name">
          <Said text={name} />
        </bdi>{' '}
        <span class="debrief-asked">{t(given.asked ? 'debrief:counsel.asked' : 'debrief:counsel.notAsked')}</span>
      </p>
      <blockquote>
        <Said text={given.text} />
      </blockquote>
      <p>
        <span class="debrief-label">{t('debrief:counsel.favoured')}</span> <Said text={given.favours} />{' '}
        <strong>{t(given.followed ? 'debrief:counsel.followed' : 'debrief:counsel.otherwise')}</strong>
      </p>
    </li>
  );
}
