import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly summary: ComponentChildren;
  readonly also?: string; // classes beside its own
  readonly children: ComponentChildren;
}

/** A disclosure that draws its contents only while it is open, so that what nobody reads costs nothing. */
export const More = ({ summary, also = '', children }: Props) => {
  const [open, setOpen] = useState(false);
  return (
    <details class={`more ${also}`} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children}
    </details>
  );
};
