import { t } from '../i18n';
import { type Act, LEADING_ACTS, MANAGING_ACTS } from '../scenario';
import './actsChart.css';

/** A season with how many of its decisions used which act. */
export interface SeasonOfActs {
  readonly name: string;
  readonly decisions: number;
  readonly acts: Readonly<Record<Act, number>>;
}

/** The eight acts by kind and season: a table, with a mark for each decision beside its figure. */
export function ActsChart({ seasons }: { readonly seasons: readonly SeasonOfActs[] }) {
  return (
    <figure class="acts-chart" style={{ '--seasons': seasons.length }}>
      <table>
        <caption>{t('debrief:profile.table')}</caption>
        <thead>
          <tr>
            <td />
            {seasons.map(({ name }, i) => (
              <th key={i} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('debrief:profile.decisions')}</th>
            {seasons.map(({ name, decisions }, i) => (
              <td key={i} data-label={name}>
                {decisions}
              </td>
            ))}
          </tr>
        </tbody>
        <Kind kind="managing" acts={MANAGING_ACTS} seasons={seasons} />
        <Kind kind="leading" acts={LEADING_ACTS} seasons={seasons} />
      </table>
    </figure>
  );
}

interface KindProps {
  readonly kind: 'managing' | 'leading';
  readonly acts: readonly Act[];
  readonly seasons: readonly SeasonOfActs[];
}

function Kind({ kind, acts, seasons }: KindProps) {
  return (
    <tbody data-kind={kind}>
      <tr>
        <th class="acts-chart-kind" scope="rowgroup" colSpan={seasons.length + 1}>
          {t(`debrief:profile.kind.${kind}`)}
        </th>
      </tr>
      {acts.map((act) => (
        <tr key={act}>
          <th scope="row">{t(`debrief:lean.act.${act}`)}</th>
          {seasons.map(({ name, acts: counts }, i) => (
            <td key={i} data-label={name}>
              <Count of={counts[act]} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function Count({ of }: { readonly of: number }) {
  return (
    <span class="acts-chart-count">
      {of}
      <span class="acts-chart-marks" aria-hidden="true">
        {Array.from({ length: of }, (_, nth) => (
          <span key={nth} />
        ))}
      </span>
    </span>
  );
}
