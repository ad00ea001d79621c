import { t } from '../../../i18n';
import { Button } from '../../../widgets';
import type { Desk } from '../desk';
import type { Checked } from './check';
import { type Difference, differencesOf } from './reading';

interface RunTableProps {
  readonly runs: readonly Checked[];
  readonly desk: Desk;
}

/** Every run that was handed in, in the order pasted: by number, never by name. */
export function RunTable({ runs, desk }: RunTableProps) {
  return (
    <section class="card class-card runs" aria-labelledby="runs">
      <div class="runs-head">
        <h3 id="runs">{t('class:runs.title')}</h3>
        <Button onPress={() => print()}>{t('class:runs.print')}</Button>
      </div>
      <p class="class-note">{t('class:runs.note')}</p>
      <table aria-labelledby="runs">
        <thead>
          <tr>
            <th scope="col">{t('class:runs.run')}</th>
            <th scope="col">{t('class:runs.seed')}</th>
            <th scope="col">{t('class:runs.decisions')}</th>
            <th scope="col">{t('class:runs.verdict')}</th>
            <th scope="col">{t('class:runs.check')}</th>
            <th scope="col" class="runs-open">
              {t('class:runs.open')}
            </th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <Row key={run.number} run={run} desk={desk} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ run, desk }: { readonly run: Checked; readonly desk: Desk }) {
  const { number, text, refusal, lines } = run;
  return (
    <tr>
      <th scope="row" data-label={t('class:runs.run')}>
        {number}
        {lines.length > 1 && <span class="runs-times"> {t('class:map.times', { count: lines.length })}</span>}
      </th>
      <td data-label={t('class:runs.seed')}>{run.run.seed}</td>
      <td data-label={t('class:runs.decisions')}>{run.run.decisions.length}</td>
      <td data-label={t('class:runs.verdict')}>{verdictOf(run)}</td>
      <td data-label={t('class:runs.check')}>
        <Verified run={run} />
        {differencesOf(run, desk.expected).map((difference) => (
          <span key={difference} class="runs-flag">
            {flagOf(difference)}
          </span>
        ))}
      </td>
      <td class="runs-open">
        {refusal === null && (
          <a href={`${desk.playPage}?run=${text}`} target="_blank" rel="noopener">
            {t('class:runs.debrief')} <span class="unseen">{t('class:runs.debriefOf', { number })}</span>
          </a>
        )}
      </td>
    </tr>
  );
}

/** A run that could not be played again only says of itself how it ended. */
function verdictOf({ run: { verdict }, refusal }: Checked): string {
  if (verdict === null) return t('class:runs.unfinished');
  const words = t(`debrief:verdict.heading.${verdict}`);
  return refusal === null ? words : t('class:runs.claims', { words });
}

function Verified({ run: { refusal } }: { readonly run: Checked }) {
  if (refusal === null) return <span class="runs-verified">{t('class:runs.verified')}</span>;
  const why = refusal === 'VERDICT_DIFFERS' ? t('class:runs.differs') : t(`errors:codes.${refusal}.title`);
  return <span class="runs-refused">{t('class:runs.refused', { why })}</span>;
}

const flagOf = (difference: Difference): string =>
  t(difference === 'fable' ? 'class:runs.otherFable' : 'class:runs.otherSeed');
