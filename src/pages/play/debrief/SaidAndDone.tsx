import type { ComponentChildren } from 'preact';
import { sayChange } from '../../../charts';
import type { Deed } from '../../../debrief';
import { t } from '../../../i18n';
import type { Text } from '../../../scenario';
import { Said } from '../../../widgets';
import '../../debrief/decisions.css';
import './twins.css';

interface SaidAndDoneProps {
  readonly heading: ComponentChildren;
  readonly chosen: Text;
  readonly deeds: readonly Deed[];
}

/** One of two things that were said at a moment, and what each did by itself; they stand side by side in a `twin-pair`. */
export function SaidAndDone({ heading, chosen, deeds }: SaidAndDoneProps) {
  return (
    <div class="twin-side">
      <h4>{heading}</h4>
      <blockquote class="debrief-chosen">
        <Said text={chosen} />
      </blockquote>
      <ul class="debrief-causes">
        {deeds.map((deed, i) => (
          <Did key={i} deed={deed} />
        ))}
      </ul>
    </div>
  );
}

function Did({ deed: { stock, reason, tenths } }: { readonly deed: Deed }) {
  return (
    <li>
      <span class="debrief-amount">
        <bdi dir="ltr">{sayChange(tenths)}</bdi>
      </span>
      <span>
        <Said text={reason} /> <span class="debrief-label">{t(`debrief:stock.${stock}`)}</span>
      </span>
    </li>
  );
}
