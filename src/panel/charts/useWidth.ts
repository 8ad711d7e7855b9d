import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

const UNKNOWN = 320;

/** The width of an element in pixels, followed as it changes. */
export const useWidth = (): [RefObject<HTMLDivElement | null>, number] => {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(UNKNOWN);
  useEffect(() => {
    const node = element.current;
    if (!node) return;
    const sizes = new ResizeObserver(() => setWidth(node.clientWidth || UNKNOWN));
    sizes.observe(node);
    return () => sizes.disconnect();
  }, []);
  return [element, width];
};
