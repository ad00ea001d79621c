import { t } from '../../../i18n';
import { Button } from '../../../widgets';
import { COVERS } from '../../covers';
import { useTitleFocus } from '../../playing/useTitleFocus';
import type { App } from '../app';
import { BringOwn } from './BringOwn';
import { FableTeaser } from './FableTeaser';

/** The first screen: the fables, the latest run of each, settings, and a way in for files and links. */
export function TitleScreen({ app }: { readonly app: App }) {
  // On a first visit the reader starts at the top of the page, as on any page.
  const heading = useTitleFocus(app.returned);
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
        {COVERS.map((cover) => (
          <FableTeaser key={cover.id} app={app} cover={cover} />
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
