import { t } from '../../../i18n';
import { Button, Said } from '../../../widgets';
import type { Fable } from '../../fables';
import { useTitleFocus } from '../../playing/useTitleFocus';
import type { App, Assigned } from '../app';
import { pastRun, presentRun, runForClass } from '../keptRuns';
import { FablePicture } from './FablePicture';
import { KeptRun } from './KeptRun';
import { PastRun } from './PastRun';
import '../../playing/cover.css';

/** The cover of a fable. */
export function FableCard({ app, fable }: { readonly app: App; readonly fable: Fable }) {
  const { title, blurb, minutes } = fable.game.scenario;
  const runs = app.runs.value;
  const assigned = app.assigned(fable);
  const latest = presentRun(fable, runs);
  const run = assigned === null ? latest : runForClass(latest, assigned.seed);
  const past = pastRun(fable, runs);
  const heading = useTitleFocus();
  return (
    <main class="cover">
      <article class="card cover-card">
        <div class="cover-tools">
          <Button look="quiet" glyph="back" onPress={() => app.toTitle()}>
            {t('fable.titles')}
          </Button>
          <Button look="quiet" glyph="settings" onPress={() => app.turn({ type: 'open', overlay: 'settings' })}>
            {t('title.settings')}
          </Button>
        </div>
        {fable.ours && <FablePicture id={fable.game.scenario.id} />}
        <h1 tabIndex={-1} ref={heading}>
          <Said text={title} />
        </h1>
        <p class="cover-blurb">
          <Said text={blurb} />
        </p>
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
      </article>
    </main>
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
