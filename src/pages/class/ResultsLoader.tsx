import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n';
import type { Announcer } from '../../widgets';
import type { Desk } from './desk';

type ResultsView = typeof import('./results/ResultsView')['default'];

interface ResultsLoaderProps {
  readonly desk: Desk;
  readonly announcer: Announcer;
  /** Whether results are in view: their code, and the rules with it, is fetched only then. */
  readonly wanted: boolean;
}

/** The results, once they are wanted. */
export function ResultsLoader({ desk, announcer, wanted }: ResultsLoaderProps) {
  const [loaded, setLoaded] = useState<{ View: ResultsView } | 'failed' | null>(null);
  useEffect(() => {
    if (!wanted || (loaded !== null && loaded !== 'failed')) return;
    import('./results/ResultsView').then(
      (module) => setLoaded({ View: module.default }),
      () => setLoaded('failed'),
    );
  }, [wanted]);
  if (loaded !== null && loaded !== 'failed') return <loaded.View desk={desk} announcer={announcer} />;
  return (
    <section class="card class-card">
      <h1 data-heading="results" tabIndex={-1}>
        {t('class:results.title')}
      </h1>
      <p role="status">{t(loaded === 'failed' ? 'class:results.notFetched' : 'class:results.fetching')}</p>
    </section>
  );
}
