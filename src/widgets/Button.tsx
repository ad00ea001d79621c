import type { ComponentChildren, Ref } from 'preact';
import { Glyph, type GlyphName } from './Glyph';
import './button.css';

interface ButtonProps {
  readonly onPress: () => void;
  readonly children: ComponentChildren;
  /** `main`: the one way on; `plain`: the others; `quiet`: small, at the edge. */
  readonly look?: 'main' | 'plain' | 'quiet';
  readonly glyph?: GlyphName;
  readonly shortcut?: string;
  readonly disabled?: boolean;
  /** Marks the control that goes on with the story. */
  readonly advance?: boolean;
  readonly handle?: Ref<HTMLButtonElement>;
}

/** A button of paper: at least 44 px high, words always written out. */
export function Button(props: ButtonProps) {
  const { onPress, children, look = 'plain', glyph, shortcut, disabled = false, advance = false, handle } = props;
  return (
    <button
      type="button"
      class="button"
      data-look={look}
      disabled={disabled}
      onClick={onPress}
      {...(advance && { 'data-advance': '' })}
      {...(shortcut !== undefined && { 'aria-keyshortcuts': shortcut })}
      {...(handle !== undefined && { ref: handle })}
    >
      {glyph !== undefined && <Glyph name={glyph} />}
      <span>{children}</span>
    </button>
  );
}
