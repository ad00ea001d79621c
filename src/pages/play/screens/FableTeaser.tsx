import { t } from '../../../i18n';
import { Said } from '../../../widgets';
import { type Fable, wordsOf } from '../../fables';
import type { App } from '../app';
import { NO_RUNS, presentRun } from '../keptRuns';
import { FablePicture } from './FablePicture';
import { KeptRun } from './KeptRun';

/** A fable on the title: name, blurb, minutes, and the latest run where there is one. */
export function FableTeaser({ app, fable }: { readonly app: App; readonly fable: Fable }) {
  const { title, blurb, minutes } = fable.game.scenario;
  const words = wordsOf(fable, app.parts.settings.current.value.language, () => null);
  const run = presentRun(fable, app.library.value?.runs ?? NO_RUNS);
  return (
    <article class="card teaser">
      <FablePicture fable={fable} />
      <div class="teaser-words">
        <h3>
          <button type="button" class="teaser-open" onClick={() => app.toCard(fable)}>
            <Said text={title} words={words} />
          </button>
        </h3>
        <p>
          <Said text={blurb} words={words} />
        </p>
        <p class="teaser-minutes">{t('title.minutes', minutes)}</p>
        {run !== undefined && <KeptRun run={run} onOpen={() => app.resume(fable, run)} />}
      </div>
    </article>
  );
}
