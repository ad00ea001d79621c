import { endsOf } from '../../../debrief';
import { language, t } from '../../../i18n';
import type { Text } from '../../../scenario';
import { Button, Said } from '../../../widgets';
import type { Assignment } from '../../assignment';
import { type Fable, wordsOf } from '../../fables';
import type { Desk } from '../desk';
import type { Checked } from './check';
import { type Difference, differencesOf } from './reading';

interface RunTableProps {
  readonly runs: readonly Checked[];
  readonly desk: Desk;
  /** What the runs are held against. */
  readonly expected: Assignment | null;
  /** The fables of which there are enough finished runs: only of these a row says how the run ended, and opens it. */
  readonly told: ReadonlySet<Fable>;
}

/** Every run that was handed in, in the order pasted: by number, never by name. */
export function RunTable({ runs, desk, expected, told }: RunTableProps) {
  const whole = told.size > 0;
  return (
    <section class="card class-card runs" aria-labelledby="runs">
      <div class="runs-head">
        <h3 id="runs">{t('class:runs.title')}</h3>
        <Button onPress={() => print()}>{t('class:runs.print')}</Button>
      </div>
      <p class="class-note">{t(whole ? 'class:runs.note' : 'class:runs.noteFew')}</p>
      <table aria-labelledby="runs">
        <thead>{whole ? <WholeHead /> : <FewHead />}</thead>
        <tbody>
          {runs.map((run) => (
            <tr key={run.number}>
              <Numbered run={run} />
              {whole && <Played run={run} />}
              {whole && (
                <td data-label={t('class:runs.verdict')}>{isTold(run, told) ? <Ended run={run} /> : untold()}</td>
              )}
              <Vouched run={run} expected={expected} />
              {whole && <td class="runs-open">{isTold(run, told) && <Opened run={run} desk={desk} />}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const isTold = ({ fable }: Checked, told: ReadonlySet<Fable>): boolean => fable !== null && told.has(fable);

const untold = (): string => t('class:runs.untold');

function FewHead() {
  return (
    <tr>
      <th scope="col">{t('class:runs.run')}</th>
      <th scope="col">{t('class:runs.check')}</th>
    </tr>
  );
}

function WholeHead() {
  return (
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
  );
}

interface RunProps {
  readonly run: Checked;
}

function Numbered({ run: { number, lines } }: RunProps) {
  return (
    <th scope="row" data-label={t('class:runs.run')}>
      {number}
      {lines.length > 1 && <span class="runs-times"> {t('class:map.times', { count: lines.length })}</span>}
    </th>
  );
}

function Played({ run: { run } }: RunProps) {
  return (
    <>
      <td data-label={t('class:runs.seed')}>{run.seed}</td>
      <td data-label={t('class:runs.decisions')}>{run.decisions.length}</td>
    </>
  );
}

function Vouched({ run, expected }: RunProps & Pick<RunTableProps, 'expected'>) {
  return (
    <td data-label={t('class:runs.check')}>
      <Verified run={run} />
      {differencesOf(run, expected).map((difference) => (
        <span key={difference} class="runs-flag">
          {flagOf(difference)}
        </span>
      ))}
    </td>
  );
}

function Opened({ run: { number, text, refusal }, desk }: RunProps & { readonly desk: Desk }) {
  if (refusal !== null) return null;
  return (
    <a href={`${desk.playPage}?run=${text}`} target="_blank" rel="noopener">
      {t('class:runs.debrief')} <span class="unseen">{t('class:runs.debriefOf', { number })}</span>
    </a>
  );
}

/** How a run ended: each part of it, where there are several. One that could not be played again only says so of itself. */
function Ended({ run: { run, refusal, replay, fable } }: RunProps) {
  if (run.verdict === null) return <>{t('class:runs.unfinished')}</>;
  const words = t(`debrief:verdict.heading.${run.verdict}`);
  if (refusal !== null) return <>{t('class:runs.claims', { words })}</>;
  if (fable === null || replay === null || fable.game.parts.length === 1) return <>{words}</>;
  return (
    <>
      {endsOf(replay.state).map((end, i) => (
        <PartEnded key={i} name={partNameOf(fable, replay.state.order[i])} end={end} fable={fable} />
      ))}
    </>
  );
}

const partNameOf = ({ game }: Fable, index = 0): Text | null => game.parts[index]?.part.name ?? null;

interface PartEndedProps {
  readonly name: Text | null;
  readonly end: ReturnType<typeof endsOf>[number];
  readonly fable: Fable;
}

function PartEnded({ name, end, fable }: PartEndedProps) {
  const words = wordsOf(fable, language(), () => null);
  return (
    <span class="runs-part">
      {name !== null && (
        <>
          <Said text={name} words={words} />:{' '}
        </>
      )}
      {end === null ? t('class:runs.unfinished') : t(`debrief:verdict.heading.${end.verdict}`)}
    </span>
  );
}

function Verified({ run: { refusal } }: RunProps) {
  if (refusal === null) return <span class="runs-verified">{t('class:runs.verified')}</span>;
  const why = refusal === 'VERDICT_DIFFERS' ? t('class:runs.differs') : t(`errors:codes.${refusal}.title`);
  return <span class="runs-refused">{t('class:runs.refused', { why })}</span>;
}

const flagOf = (difference: Difference): string =>
  t(difference === 'fable' ? 'class:runs.otherFable' : 'class:runs.otherSeed');
