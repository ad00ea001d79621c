import type { ComponentChildren, Ref } from 'preact';
import { Glyph, type GlyphName } from './Glyph';
import './button.css';

interface ButtonProps {
  readonly onPress: (press: MouseEvent) => void;
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

/** A button of paper: at least 44 px high, words always written out. A key that is held down presses it once. */
export function Button(props: ButtonProps) {
  const { onPress, children, look = 'plain', glyph, shortcut, disabled = false, advance = false, handle } = props;
  return (
    <button
      type="button"
      class="button"
      data-look={look}
      disabled={disabled}
      onClick={onPress}
      onKeyDown={pressOnce}
      {...(advance && { 'data-advance': '' })}
      {...(shortcut !== undefined && { 'aria-keyshortcuts': shortcut })}
      {...(handle !== undefined && { ref: handle })}
    >
      {glyph !== undefined && <Glyph name={glyph} />}
      <span>{children}</span>
    </button>
  );
}

/** Browsers press again for each repeat of Enter: that would turn the pages unread. */
function pressOnce(event: KeyboardEvent): void {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
}
