import type { ComponentChildren } from 'preact';

/** Controls that belong together. */
export function Group({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <fieldset class="panel-group">
      <legend>{name}</legend>
      {children}
    </fieldset>
  );
}
