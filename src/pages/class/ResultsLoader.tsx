import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n';
import type { Announcer } from '../../widgets';
import { LateCode } from '../playing/lateCode';
import type { Desk } from './desk';

type ResultsView = typeof import('./results/ResultsView')['default'];

const results = new LateCode(() => import('./results/ResultsView'));

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
    results.fetch().then(
      (module) => setLoaded({ View: module.default }),
      () => setLoaded('failed'),
    );
  }, [wanted]);
  // The heading is there from the first moment and stays: it has the focus of whoever came here.
  return (
    <div class="class-view">
      <header class="class-intro">
        <h1 data-heading="results" tabIndex={-1}>
          {t('class:results.title')}
        </h1>
        <p>{t('class:results.intro')}</p>
      </header>
      {loaded === null || loaded === 'failed' ? (
        <p class="card class-card" role="status">
          {t(loaded === 'failed' ? 'class:results.notFetched' : 'class:results.fetching')}
        </p>
      ) : (
        <loaded.View desk={desk} announcer={announcer} />
      )}
    </div>
  );
}
