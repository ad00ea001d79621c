import { t } from '../../../i18n';
import { Button } from '../../../widgets';
import { useTitleFocus } from '../../playing/useTitleFocus';
import type { App } from '../app';
import { BringOwn } from './BringOwn';
import { FableTeaser } from './FableTeaser';

/** The first screen: the fables, the latest run of each, settings, and a way in for files and links. */
export function TitleScreen({ app }: { readonly app: App }) {
  const library = app.library.value;
  // On a first visit the reader starts at the top of the page, as on any page.
  const heading = useTitleFocus(library !== null);
  return (
    <main class="title">
      <header class="title-head">
        <h1 tabIndex={-1} ref={heading}>
          {t('game.name')}
        </h1>
        <p>{t('game.tagline')}</p>
      </header>
      <section class="title-fables" aria-labelledby="fables-title">
        <h2 id="fables-title" class="unseen">
          {t('title.fables')}
        </h2>
        {library === null && <p class="title-wait">{t('title.loading')}</p>}
        {library?.fables.map((fable) => (
          <FableTeaser key={fable.game.scenario.id} app={app} fable={fable} />
        ))}
      </section>
      <footer class="title-foot">
        <div class="title-ways">
          <Button glyph="settings" onPress={() => app.turn({ type: 'open', overlay: 'settings' })}>
            {t('title.settings')}
          </Button>
          <BringOwn app={app} />
        </div>
        <p>{t('title.privacy')}</p>
        <div class="title-ways">
          <a class="title-instructors" href="class/">
            {t('title.instructors')}
          </a>
          <Button look="quiet" onPress={() => app.turn({ type: 'open', overlay: 'credits' })}>
            {t('credits.title')}
          </Button>
        </div>
      </footer>
    </main>
  );
}
