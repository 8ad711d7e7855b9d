import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

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
