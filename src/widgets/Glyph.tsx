import './glyph.css';

const SHAPES = {
  on: 'M4 10.6h10.3l-3.9-4 2-2.1 7.6 7.5-7.6 7.5-2-2.1 3.9-4H4z',
  pause: 'M6 4.5h4.2v15H6zM13.8 4.5H18v15h-4.2z',
  close: 'm5.2 7.2 2-2 4.8 4.8 4.8-4.8 2 2L14 12l4.8 4.8-2 2-4.8-4.8-4.8 4.8-2-2L10 12z',
  back: 'M20 10.6H9.7l3.9-4-2-2.1L4 12l7.6 7.5 2-2.1-3.9-4H20z',
  history:
    'M4 5.2c2.9-.9 5.6-.7 8 1 2.4-1.7 5.1-1.9 8-1v13.6c-2.9-.9-5.6-.7-8 1-2.4-1.7-5.1-1.9-8-1zm2.2 1.9v9.3c1.6-.2 3.2 0 4.7.7V7.9c-1.4-.8-3-1.1-4.7-.8zm11.6 0c-1.7-.3-3.3 0-4.7.8v9.2c1.5-.7 3.1-.9 4.7-.7z',
  settings:
    'M4 6h7.3a2.9 2.9 0 0 1 5.4 0H20v2.2h-3.3a2.9 2.9 0 0 1-5.4 0H4zm0 9.8h2.3a2.9 2.9 0 0 1 5.4 0H20V18h-8.3a2.9 2.9 0 0 1-5.4 0H4z',
  speech:
    'M12 4c4.9 0 8.5 2.9 8.5 6.6s-3.6 6.6-8.5 6.6c-.7 0-1.4 0-2-.2L5.6 20l.4-4.3c-1.6-1.2-2.5-3-2.5-5.1C3.5 6.9 7.1 4 12 4z',
  file: 'M5.5 3.5h8l5 5v12h-13zm2.2 2.2v12.6h8.6V9.9h-4.2V5.7z',
  start: 'M7 4.5 19 12 7 19.5z',
} as const;

export type GlyphName = keyof typeof SHAPES;

/** A small sign of our own drawing, in the colour of the words beside it; it never stands for words alone. */
export function Glyph({ name }: { readonly name: GlyphName }) {
  return (
    <svg class="glyph" data-glyph={name} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} fill="currentColor" />
    </svg>
  );
}
