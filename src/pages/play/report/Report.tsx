import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { PathPicture, sayChange } from '../../../charts';
import type { Debrief, DebriefDecision, PartDebrief } from '../../../debrief';
import { t } from '../../../i18n';
import { Said } from '../../../widgets';
import { mapPointsOf } from '../../debrief/mapPoints';
import { Measured, Told } from '../../debrief/VerdictCard';
import type { Carried } from '../debrief/WayOn';
import './report.css';
import { PROMPTS, type Written } from '../reflections';

const ASKED = ['differed', ...PROMPTS] as const;

interface ReportProps {
  readonly debrief: Debrief;
  readonly carried: Carried;
  /** What the player wrote, where they want it on paper; else null. */
  readonly written: ReadonlySignal<Written> | null;
}

/** A run on two sheets of paper, to be handed in. Nobody sees it on the screen. */
export function Report({ debrief, carried, written }: ReportProps) {
  const { title, parts } = debrief;
  return (
    <article class="report">
      <header>
        <h1>
          <Said text={title} />
        </h1>
        <p class="report-name">{t('debrief:report.name')}</p>
      </header>
      {parts.map((part) => (
        <Part key={part.part} part={part} alone={parts.length === 1} />
      ))}
      <Questions />
      <p>{t('debrief:honest')}</p>
      <p class="report-way">
        {t('debrief:end.link')} <code>{carried.link}</code>
      </p>
      <p class="report-way">
        {t('debrief:end.code')} <code>{carried.code}</code>
      </p>
      <Decisions parts={parts} />
      {written !== null && <Wrote written={written} />}
    </article>
  );
}

/** What is written by now, each answer under its question. Nothing where nothing is. */
function Wrote({ written: { value: written } }: { readonly written: ReadonlySignal<Written> }) {
  const answered = ASKED.filter((prompt) => (written[prompt] ?? '').trim() !== '');
  if (answered.length === 0) return null;
  return (
    <section>
      <h2>{t('debrief:report.wrote')}</h2>
      {answered.map((prompt) => (
        <div key={prompt}>
          <h3>{prompt === 'differed' ? t('debrief:twins.question') : t(`debrief:reflection.prompt.${prompt}`)}</h3>
          <p class="report-wrote">{written[prompt]}</p>
        </div>
      ))}
    </section>
  );
}

/** A part; with another beside it there is no room for the figures it was judged by. */
function Part({ part, alone }: { readonly part: PartDebrief; readonly alone: boolean }) {
  const { name, outcome, leans, path } = part;
  return (
    <section class="report-part">
      <div>
        <PartName name={name} />
        {outcome === null ? <p>{t('debrief:unfinished')}</p> : <Told outcome={outcome} />}
        {alone && outcome !== null && <Measured outcome={outcome} />}
        <p>{t('debrief:verdict.leans', { ...leans })}</p>
      </div>
      {path.length > 0 && <PathPicture points={mapPointsOf(path)} width={560} text={20} />}
    </section>
  );
}

function PartName({ name }: Pick<PartDebrief, 'name'>): ComponentChildren {
  if (name === null) return null;
  return (
    <h3>
      <Said text={name} />
    </h3>
  );
}

function Questions() {
  return (
    <section class="report-questions">
      <h2>{t('debrief:questions.title')}</h2>
      <ol>
        <li>{t('debrief:questions.first')}</li>
        <li>{t('debrief:questions.second')}</li>
      </ol>
    </section>
  );
}

function Decisions({ parts }: Pick<Debrief, 'parts'>) {
  return (
    <table class="report-decisions">
      <caption>{t('debrief:decisions.title')}</caption>
      <thead>
        <tr>
          <th scope="col" />
          <th scope="col">{t('debrief:report.chosen')}</th>
          <th scope="col">{t('debrief:report.moved')}</th>
        </tr>
      </thead>
      {parts.map((part) => (
        <tbody key={part.part}>
          {part.decisions.map((decision) => (
            <Row key={decision.number} decision={decision} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** More than the two largest would not fit on the page. */
const MOST_MOVES = 2;

function Row({ decision: { number, title, chosen, moves } }: { readonly decision: DebriefDecision }) {
  return (
    <tr>
      <th scope="row">{number}</th>
      <td>
        {title !== null && (
          <b>
            <Said text={title} />.{' '}
          </b>
        )}
        <Said text={chosen} />
      </td>
      <td>
        {moves.slice(0, MOST_MOVES).map(({ stock, change }) => (
          <span key={stock} class="report-move">
            {t(`debrief:stock.${stock}`)} <bdi dir="ltr">{sayChange(change)}</bdi>
          </span>
        ))}
      </td>
    </tr>
  );
}
