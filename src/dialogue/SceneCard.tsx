import type { ComponentChildren } from 'preact';
import type { Tableau } from '../director/ports';
import type { Text } from '../scenario';
import { Said } from '../widgets';
import { Earlier } from './Earlier';
import { LineText } from './LineText';
import './scene-card.css';

interface SceneCardProps {
  /** The title of the fable: the heading before anybody has come anywhere. */
  readonly fable: Text;
  readonly tableau: Tableau;
  /** Whether sounds are put in words. */
  readonly captions: boolean;
  /** What comes next. */
  readonly children: ComponentChildren;
}

/** The card that is read: where we are, what was said, and what comes next. */
export function SceneCard({ fable, tableau, captions, children }: SceneCardProps) {
  const { place, line, earlier } = tableau;
  const title = tableau.ending?.title ?? tableau.sceneTitle;
  return (
    <section class="card scene-card" aria-labelledby="scene-title">
      <header class="scene-head">
        <h1 id="scene-title">
          <Said text={title ?? place ?? fable} />
        </h1>
        {title !== null && place !== null && (
          <p class="place">
            <Said text={place} />
          </p>
        )}
      </header>
      <Earlier lines={earlier} />
      {captions && <Captions captions={[...tableau.captions, ...tableau.nextCaptions]} />}
      {line !== null && (
        <div class="present" key={earlier.length}>
          <LineText line={line} />
        </div>
      )}
      {children}
    </section>
  );
}

function Captions({ captions }: { readonly captions: Tableau['captions'] }) {
  return captions.map((caption, nth) => (
    <p key={nth} class="caption">
      <Said text={caption} />
    </p>
  ));
}
