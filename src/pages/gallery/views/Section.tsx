import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useNear } from '../painting/useNear';

interface SectionProps {
  readonly name: string;
  /** Where the heading leads: it is there to be tabbed to before the pictures are. */
  readonly href: string;
  /** What the pictures will take, in CSS pixels. */
  readonly height: number;
  readonly children: () => ComponentChildren;
}

/** A heading with pictures below, which are there once one comes near. */
export function Section({ name, href, height, children }: SectionProps) {
  const host = useRef<HTMLDivElement>(null);
  const near = useNear(host);
  return (
    <section class="gallery-section" aria-label={name}>
      <h2>
        <a href={href}>{name}</a>
      </h2>
      <div ref={host} style={{ minBlockSize: `${height}px` }}>
        {near && children()}
      </div>
    </section>
  );
}
