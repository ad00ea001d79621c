import { t } from '../../../i18n';
import { COVERS, coverWords } from '../../covers';
import type { App } from '../app';
import { CoverPage } from './CoverPage';
import '../../playing/cover.css';

/** What an address asks for, before it has come: a fable's cover can be read in the meantime. */
export function OnItsWay({ app }: { readonly app: App }) {
  const cover = COVERS.find(({ id }) => id === app.awaited.value);
  const waiting = <p role="status">{t('title.loading')}</p>;
  if (cover === undefined)
    return (
      <main class="cover">
        <article class="card cover-card">
          <h1>{t('game.name')}</h1>
          {waiting}
        </article>
      </main>
    );
  const { id, title, blurb } = cover;
  const words = coverWords(cover, app.parts.settings.current.value.language);
  return (
    <CoverPage app={app} picture={id} title={title} blurb={blurb} words={words}>
      {waiting}
    </CoverPage>
  );
}
