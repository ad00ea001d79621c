import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n';
import { type Announcer, LiveRegion } from '../../widgets';
import { AssignView } from './assign/AssignView';
import { ProjectorView } from './assign/ProjectorView';
import type { Desk } from './desk';
import { Misread } from './Misread';
import { NotesView } from './notes/NotesView';
import type { NotePlace } from './notes/place';
import { ResultsLoader } from './ResultsLoader';
import type { View } from './view';

interface ClassPageProps {
  readonly desk: Desk;
  readonly view: ReadonlySignal<View>;
  readonly note: ReadonlySignal<NotePlace>;
  readonly announcer: Announcer;
}

/** The instructor's page: assign, results, teaching notes, and the assignment large for the projector. */
export function ClassPage({ desk, view, note, announcer }: ClassPageProps) {
  const now = view.value;
  const onWall = now === 'projector';
  useNewView(now, note.value.section !== null);
  return (
    <>
      {!onWall && <Head view={now} />}
      {/* Both parts stay: what was pasted is still there after a look at the assignment, and after it was on the wall. */}
      <main class="class-main" hidden={onWall}>
        <Misread desk={desk} />
        <div hidden={now !== 'assign'}>
          <AssignView desk={desk} />
        </div>
        <div hidden={now !== 'results'}>
          <ResultsLoader desk={desk} announcer={announcer} wanted={now === 'results'} />
        </div>
        <div hidden={now !== 'notes'}>
          <NotesView desk={desk} place={note.value} wanted={now === 'notes'} />
        </div>
      </main>
      {onWall && <ProjectorView desk={desk} />}
      <LiveRegion announcer={announcer} />
    </>
  );
}

function Head({ view }: { readonly view: Exclude<View, 'projector'> }) {
  return (
    <header class="class-head">
      <p class="class-game">
        <a href="../">{t('game.name')}</a>
      </p>
      <p class="class-for">{t('class:head.name')}</p>
      <nav aria-label={t('class:head.views')}>
        {(['assign', 'results', 'notes'] as const).map((one) => (
          <a key={one} href={`#${one}`} {...(one === view && { 'aria-current': 'page' as const })}>
            {t(`class:head.${one}`)}
          </a>
        ))}
      </nav>
    </header>
  );
}

/**
 * Whoever goes to another part of the page begins at its heading; on arrival one begins at the top, as on any page.
 * @param elsewhere whether the address names a place within the part, which is gone to by the part itself
 */
function useNewView(view: View, elsewhere: boolean): void {
  const before = useRef(view);
  useEffect(() => {
    if (before.current === view) return;
    before.current = view;
    if (elsewhere) return;
    scrollTo({ top: 0 });
    document.querySelector<HTMLElement>(`[data-heading="${view}"]`)?.focus({ preventScroll: true });
  }, [view]);
}
