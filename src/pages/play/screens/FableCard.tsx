import { t } from '../../../i18n';
import { Button, Said } from '../../../widgets';
import type { Fable } from '../../fables';
import { useTitleFocus } from '../../playing/useTitleFocus';
import type { App } from '../app';
import { NO_RUNS, pastRun, presentRun } from '../keptRuns';
import { KeptRun } from './KeptRun';
import { PastRun } from './PastRun';
import './fable-card.css';

/** The cover of a fable. */
export function FableCard({ app, fable }: { readonly app: App; readonly fable: Fable }) {
  const { title, blurb, minutes } = fable.game.scenario;
  const runs = app.library.value?.runs ?? NO_RUNS;
  const run = presentRun(fable, runs);
  const past = pastRun(fable, runs);
  const heading = useTitleFocus();
  return (
    <main class="cover">
      <article class="card cover-card">
        <Button look="quiet" glyph="back" onPress={() => app.toTitle()}>
          {t('fable.titles')}
        </Button>
        <h1 tabIndex={-1} ref={heading}>
          <Said text={title} />
        </h1>
        <p class="cover-blurb">
          <Said text={blurb} />
        </p>
        <p class="cover-minutes">{t(fable.ours ? 'fable.takes' : 'fable.takesAtOnce', minutes)}</p>
        {run !== undefined && <KeptRun run={run} advance onOpen={() => app.resume(fable, run)} />}
        {past !== undefined && <PastRun run={past} />}
        <Button
          look={run === undefined ? 'main' : 'plain'}
          glyph="on"
          advance={run === undefined}
          onPress={() => app.begin(fable)}
        >
          {t(run === undefined ? 'fable.begin' : 'fable.beginAgain')}
        </Button>
      </article>
    </main>
  );
}
