import type { DebriefDecision, PartContrast } from '../../../../debrief';
import { t } from '../../../../i18n';
import { Said } from '../../../../widgets';

interface TurnTableProps {
  readonly contrast: PartContrast;
  readonly other: string;
}

/** Every turn of both runs side by side, behind a disclosure: what was asked, and what each said. */
export function TurnTable({ contrast, other }: TurnTableProps) {
  return (
    <details class="drift-map-table contrast-turns">
      <summary>{t('debrief:contrast.turns')}</summary>
      <table>
        <caption>{t('debrief:contrast.turnsTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('debrief:contrast.turn')}</th>
            <th scope="col">{t('debrief:contrast.mine')}</th>
            <th scope="col">{other}</th>
          </tr>
        </thead>
        <tbody>
          {contrast.pairs.map(({ number, mine, other: beside, likeness }) => (
            <tr key={number} data-likeness={likeness}>
              <th scope="row">{number}</th>
              <Cell label={t('debrief:contrast.mine')} decision={mine} />
              {likeness === 'choice' ? (
                <td data-label={other}>{t('debrief:contrast.alike')}</td>
              ) : (
                <Cell label={other} decision={beside} />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Cell({ label, decision }: { readonly label: string; readonly decision: DebriefDecision | null }) {
  if (decision === null) return <td data-label={label}>{t('debrief:contrast.overAlready')}</td>;
  return (
    <td data-label={label}>
      <span class="contrast-asked">
        <Said text={decision.title ?? decision.prompt} />
      </span>
      <Said text={decision.chosen} />
    </td>
  );
}
