import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

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

/** Opens a disclosure before the page is printed: paper has nothing to press. */
export const useOpenOnPaper = (): RefObject<HTMLDetailsElement | null> => {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const open = () => {
      if (details.current) details.current.open = true;
    };
    window.addEventListener('beforeprint', open);
    return () => window.removeEventListener('beforeprint', open);
  }, []);
  return details;
};
