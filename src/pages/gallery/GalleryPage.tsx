import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Panel } from './controls/Panel';
import { useRooms } from './rooms';
import { HeadsView } from './views/HeadsView';
import { PlacesView } from './views/PlacesView';
import { PuppetsView } from './views/PuppetsView';
import { PuppetView } from './views/PuppetView';
import { SceneView } from './views/SceneView';
import { ThingsView } from './views/ThingsView';
import { type GalleryView, VIEWS } from './wishes';

const NAMES: Readonly<Record<GalleryView, string>> = {
  places: 'Places',
  scene: 'One place',
  puppets: 'Puppets',
  heads: 'Heads',
  puppet: 'One puppet',
  things: 'Things',
};

const PICTURES: Readonly<Record<GalleryView, () => ComponentChildren>> = {
  places: () => <PlacesView />,
  scene: () => <SceneView />,
  puppets: () => <PuppetsView />,
  heads: () => <HeadsView />,
  puppet: () => <PuppetView />,
  things: () => <ThingsView />,
};

/** Views of one picture: on a narrow screen it stays in view above the controls. */
const SINGLE: readonly GalleryView[] = ['scene', 'puppet'];

/** All that is drawn, to be looked at. */
export function GalleryPage() {
  const { desk } = useRooms();
  const { wishes, complaints } = desk.now.value;
  const { view, ink } = wishes;
  const heading = useNewView(view);
  return (
    <>
      <Head view={view} />
      <div class="gallery" data-ink={ink} data-single={SINGLE.includes(view)}>
        <Panel key={view} view={view} />
        <main>
          <h1 tabIndex={-1} ref={heading}>
            {NAMES[view]}
          </h1>
          {complaints.length > 0 && <Complaints about={complaints} />}
          {PICTURES[view]()}
        </main>
      </div>
    </>
  );
}

function Head({ view }: { readonly view: GalleryView }) {
  const { desk } = useRooms();
  return (
    <header class="gallery-head">
      <p>Gallery</p>
      <nav aria-label="Views">
        {VIEWS.map((one) => (
          <a key={one} href={desk.linkTo({ view: one, only: '' })} {...(one === view && { 'aria-current': 'page' })}>
            {NAMES[one]}
          </a>
        ))}
      </nav>
    </header>
  );
}

/** What of the address makes no sense. */
function Complaints({ about }: { readonly about: readonly string[] }) {
  return (
    <div class="card gallery-complaints" role="status">
      <p>The address asks for what there is not; the usual is shown instead:</p>
      <ul>
        {about.map((one) => (
          <li key={one}>
            <code>{one}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Whoever goes to another view begins at its heading. */
function useNewView(view: GalleryView) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(view);
  useEffect(() => {
    document.title = `${NAMES[view]} · Gallery`;
    if (before.current === view) return;
    before.current = view;
    scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [view]);
  return heading;
}
