import { t } from '../../../i18n';
import { Button } from '../../../widgets';
import type { Fable } from '../../fables';
import type { App, Assigned } from '../app';
import { pastRun, presentRun, runForClass } from '../keptRuns';
import { CoverPage } from './CoverPage';
import { KeptRun } from './KeptRun';
import { PastRun } from './PastRun';

/** The cover of a fable, with all that can be done with it. */
export function FableCard({ app, fable }: { readonly app: App; readonly fable: Fable }) {
  const { id, title, blurb, minutes } = fable.game.scenario;
  const runs = app.runs.value;
  const assigned = app.assigned(fable);
  const latest = presentRun(fable, runs);
  const run = assigned === null ? latest : runForClass(latest, assigned.seed);
  const past = pastRun(fable, runs);
  return (
    <CoverPage app={app} picture={fable.ours ? id : null} title={title} blurb={blurb}>
      <p class="cover-minutes">{t(fable.ours ? 'fable.takes' : 'fable.takesAtOnce', minutes)}</p>
      {assigned !== null && <ForClass assigned={assigned} />}
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
    </CoverPage>
  );
}

/** That this is a class's run, and what comes of it: said before anything is played. */
function ForClass({ assigned }: { readonly assigned: Assigned }) {
  return (
    <section class="for-class" aria-labelledby="for-class">
      <h2 id="for-class">{t('fable.forClass')}</h2>
      <p>{t(assigned.seed === null ? 'fable.forClassOwn' : 'fable.forClassSame')}</p>
      <p>{t('fable.forClassSees')}</p>
    </section>
  );
}
