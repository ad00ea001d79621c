import { useEffect, useRef } from 'preact/hooks';
import { SOURCE_LANGUAGE, t } from '../../../i18n';
import type { Id } from '../../../scenario';
import { Button, Said } from '../../../widgets';
import { COVERS } from '../../covers';
import type { Desk } from '../desk';
import { NoteText } from './NoteText';
import type { Note } from './noteNode';
import { type NotePlace, noteAddress, type Section, sectionsOf } from './place';
import { useNote } from './useNote';
import './notes.css';

interface NotesViewProps {
  readonly desk: Desk;
  readonly place: NotePlace;
  /** Whether the notes are in view: none is fetched before. */
  readonly wanted: boolean;
}

/** The teaching notes: one at a time, that of the assigned fable first. */
export function NotesView({ desk, place, wanted }: NotesViewProps) {
  const fable = COVERS.find(({ id }) => id === place.fable)?.id ?? desk.assignment.value.fable;
  return (
    <div class="class-view notes">
      <header class="class-intro">
        <h1 data-heading="notes" tabIndex={-1}>
          {t('class:notes.title')}
        </h1>
        <p>{t('class:notes.intro')}</p>
      </header>
      <Shelf fable={fable} />
      <TheNote fable={fable} section={place.section} wanted={wanted} />
    </div>
  );
}

/** Links to the notes of all fables. */
const Shelf = ({ fable }: { readonly fable: Id }) => (
  <nav class="notes-shelf" aria-label={t('class:notes.fables')}>
    {COVERS.map(({ id, title }) => (
      <a key={id} href={noteAddress(id)} {...(id === fable && { 'aria-current': 'page' as const })}>
        <Said text={title} />
      </a>
    ))}
  </nav>
);

interface TheNoteProps {
  readonly fable: Id;
  readonly section: string | null;
  readonly wanted: boolean;
}

function TheNote({ fable, section, wanted }: TheNoteProps) {
  const fetched = useNote(fable, wanted);
  if (typeof fetched === 'string') {
    return (
      <p class="card class-card" role="status">
        {t(`class:notes.${fetched}`)}
      </p>
    );
  }
  return <Here key={fable} fable={fable} note={fetched.note} section={wanted ? section : null} />;
}

interface HereProps {
  readonly fable: Id;
  readonly note: Note;
  readonly section: string | null;
}

function Here({ fable, note, section }: HereProps) {
  const sections = sectionsOf(note);
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    const wanted = sections.find(({ id }) => id === section);
    if (wanted === undefined) return;
    const heading = article.current?.querySelector<HTMLElement>(`[data-section="${CSS.escape(wanted.id)}"]`);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  }, [section]);
  return (
    <div class="notes-desk">
      <Contents fable={fable} sections={sections} />
      {/* Notes are written in one language, whichever the page speaks. */}
      <article ref={article} class="card class-card note" lang={SOURCE_LANGUAGE} dir="ltr">
        <NoteText note={note} sections={sections} />
      </article>
    </div>
  );
}

interface ContentsProps {
  readonly fable: Id;
  readonly sections: readonly Section[];
}

const Contents = ({ fable, sections }: ContentsProps) => (
  <aside class="notes-contents">
    <nav aria-label={t('class:notes.contents')}>
      <ul lang={SOURCE_LANGUAGE}>
        {sections.map(({ id, words }) => (
          <li key={id}>
            <a href={noteAddress(fable, id)}>{words}</a>
          </li>
        ))}
      </ul>
    </nav>
    <Button glyph="file" onPress={() => print()}>
      {t('class:notes.print')}
    </Button>
  </aside>
);
