import { t } from '../../../i18n';
import type { Diagnostic } from '../../../scenario/diagnostics';
import { Button } from '../../../widgets';
import { useTitleFocus } from '../../playing/useTitleFocus';
import type { Trouble } from '../trouble';
import './error.css';

/** What went wrong, what it means, what can be done, and the way on. */
export function ErrorScreen({ trouble, onTitle }: { readonly trouble: Trouble; readonly onTitle: () => void }) {
  const { code, detail, diagnostics, verdict, version } = trouble;
  const heading = useTitleFocus();
  return (
    <main class="error">
      <article class="card error-card">
        <h1 tabIndex={-1} ref={heading}>
          {t(`errors:codes.${code}.title`)}
        </h1>
        <p>{t(`errors:codes.${code}.what`)}</p>
        {version !== null && <p>{t('errors:version', { version })}</p>}
        {verdict !== null && <p>{t(`errors:verdict.${verdict}`)}</p>}
        <h2>{t('errors:todo')}</h2>
        <p>{t(`errors:codes.${code}.todo`)}</p>
        {diagnostics.length > 0 && <Diagnostics diagnostics={diagnostics} />}
        <Button look="main" glyph="back" onPress={onTitle}>
          {t('errors:wayOn')}
        </Button>
        <details>
          <summary>{t('errors:details')}</summary>
          <pre>
            {code}
            {'\n'}
            {detail}
          </pre>
        </details>
      </article>
    </main>
  );
}

const MOST_SHOWN = 20;

/** The mistakes in a fable's file, in the order of the file. */
function Diagnostics({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) {
  const more = diagnostics.length - MOST_SHOWN;
  return (
    <>
      <ol class="diagnostics" lang="en">
        {diagnostics.slice(0, MOST_SHOWN).map((diagnostic) => (
          <li key={diagnostic}>
            <p class="diagnostic-where">
              {diagnostic.line > 0 && (
                <span>{t('errors:where', { line: diagnostic.line, column: diagnostic.column })}</span>
              )}{' '}
              <code>{diagnostic.code}</code>
            </p>
            <p>{diagnostic.message}</p>
            <p class="diagnostic-found">{foundIn(diagnostic)}</p>
            <p>{diagnostic.cure}</p>
            <code>{diagnostic.path}</code>
          </li>
        ))}
      </ol>
      {more > 0 && <p>{t('errors:more', { count: more })}</p>}
    </>
  );
}

function foundIn({ found, expected, nearest }: Diagnostic): string {
  if (nearest === null) return t('errors:found', { found, expected });
  return t('errors:foundNear', { found, expected, nearest });
}
