import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../i18n';
import { Button } from './Button';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** A name for styles and tests. */
  readonly name: string;
}

/** A modal dialog. The title has the focus first; Escape and the button close it; the focus goes back to where it was. */
export function Dialog({ title, onClose, children, name }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useLayoutEffect(() => openModal(element.current, heading.current), []);
  return (
    <dialog
      class="dialog"
      data-dialog={name}
      aria-labelledby={titleId}
      ref={element}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header class="dialog-head">
        <h2 id={titleId} tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <Button look="quiet" glyph="close" onPress={onClose}>
          {t('dialog.close')}
        </Button>
      </header>
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}

/** Opens a dialog over all else with the focus on `heading`; returns what closes it and gives the focus back. */
export function openModal(dialog: HTMLDialogElement | null, heading: HTMLElement | null): () => void {
  const before = document.activeElement;
  dialog?.showModal();
  heading?.focus();
  return () => {
    dialog?.close();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  };
}
