import type { ComponentChildren } from 'preact';
import { type FableWords, t } from '../../../i18n';
import type { Id, Text } from '../../../scenario';
import { Button, Said } from '../../../widgets';
import { useTitleFocus } from '../../playing/useTitleFocus';
import type { App } from '../app';
import { FablePicture } from './FablePicture';
import '../../playing/cover.css';

interface CoverPageProps {
  readonly app: App;
  /** The fable whose picture stands on it; null for one without. */
  readonly picture: Id | null;
  readonly title: Text;
  readonly blurb: Text;
  /** What its texts need to be said, where the fable itself is not open yet. */
  readonly words?: FableWords | undefined;
  readonly children: ComponentChildren;
}

/** The page of one fable: the ways out, its picture, name and blurb, and what comes below them. */
export function CoverPage({ app, picture, title, blurb, words, children }: CoverPageProps) {
  const heading = useTitleFocus();
  return (
    <main class="cover">
      <article class="card cover-card">
        <div class="cover-tools">
          <Button look="quiet" glyph="back" onPress={() => app.toTitle()}>
            {t('fable.titles')}
          </Button>
          {app.state.value.page.at !== 'opening' && (
            <Button look="quiet" glyph="settings" onPress={() => app.turn({ type: 'open', overlay: 'settings' })}>
              {t('title.settings')}
            </Button>
          )}
        </div>
        {picture !== null && <FablePicture id={picture} />}
        <h1 tabIndex={-1} ref={heading}>
          <Said text={title} words={words} />
        </h1>
        <p class="cover-blurb">
          <Said text={blurb} words={words} />
        </p>
        {children}
      </article>
    </main>
  );
}
