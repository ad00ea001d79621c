import type { ComponentChildren } from 'preact';
import { Said } from '../widgets';
import { Earlier } from './Earlier';
import { LineText } from './LineText';
import type { Page } from './presenter';
import './scene-card.css';

/** The card that is read: where we are, what was said, and what comes next (`children`: going on, or a question). */
export function SceneCard({ page, children }: { readonly page: Page; readonly children: ComponentChildren }) {
  const { tableau, earlier, captions } = page;
  const place = tableau.place ?? '';
  const title = tableau.ending?.title ?? tableau.sceneTitle;
  return (
    <section class="card scene-card" aria-labelledby="scene-title">
      <h1 id="scene-title">
        <Said text={title ?? place} />
      </h1>
      {title !== null && place !== '' && (
        <p class="place">
          <Said text={place} />
        </p>
      )}
      <Earlier lines={earlier} />
      {captions.map((caption, nth) => (
        <p key={nth} class="caption">
          <Said text={caption} />
        </p>
      ))}
      {tableau.line !== null && (
        <div class="present" key={earlier.length}>
          <LineText line={tableau.line} />
        </div>
      )}
      {children}
    </section>
  );
}
