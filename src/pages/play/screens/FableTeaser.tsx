import { t } from '../../../i18n';
import { Said } from '../../../widgets';
import { type Cover, coverWords } from '../../covers';
import { loadFable } from '../../fables';
import type { App } from '../app';
import { runOfCover } from '../keptRuns';
import { FablePicture } from './FablePicture';
import { KeptRun } from './KeptRun';

/** A fable on the title: name, blurb, minutes, and the latest run where there is one. */
export function FableTeaser({ app, cover }: { readonly app: App; readonly cover: Cover }) {
  const { id, title, blurb, minutes } = cover;
  const words = coverWords(cover, app.parts.settings.current.value.language);
  const run = runOfCover(cover, app.runs.value);
  return (
    <article class="card teaser" onPointerEnter={() => fetchAhead(id)} onFocusIn={() => fetchAhead(id)}>
      <FablePicture id={id} />
      <div class="teaser-words">
        <h3>
          <button type="button" class="teaser-open" onClick={() => void app.openFable(id)}>
            <Said text={title} words={words} />
          </button>
        </h3>
        <p>
          <Said text={blurb} words={words} />
        </p>
        <p class="teaser-minutes" role="status">
          {app.awaited.value === id ? t('title.loading') : t('title.minutes', minutes)}
        </p>
        {run !== undefined && <KeptRun run={run} onOpen={() => void app.resumeFable(id, run)} />}
      </div>
    </article>
  );
}

/** Whoever comes near a fable may choose it. What goes wrong is told when they do. */
function fetchAhead(id: string): void {
  loadFable(id).catch(() => {});
}
