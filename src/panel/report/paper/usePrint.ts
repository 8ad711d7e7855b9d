import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { sheetDrawn } from '../sheet.ts';

/** The whole report on paper, or what matters of it on one sheet. */
export type Paper = 'whole' | 'short';

/** What the page says of the paper it goes to, for its style sheets. */
const mark = (paper: Paper | null): void => {
  if (paper === 'short') document.body.dataset.paper = paper;
  else delete document.body.dataset.paper;
};

/** Asks for a paper; only within a report. */
const Printing = createContext<((paper: Paper) => void) | null>(null);

export const PrintingProvider = Printing.Provider;

export const usePrinting = (): ((paper: Paper) => void) => {
  const ask = useContext(Printing);
  if (!ask) throw new Error('paper was asked for outside of a report');
  return ask;
};

/**
 * Prints what is asked for once it and the picture are there. A browser may say that it has printed before it has, or
 * never; so the page stays laid out for that paper until the next press on it.
 */
export const usePrint = (): { readonly paper: Paper | null; readonly ask: (paper: Paper) => void } => {
  const [asked, setAsked] = useState<{ readonly paper: Paper } | null>(null);
  useEffect(() => {
    mark(asked?.paper ?? null);
    if (!asked) return;
    const ended = new AbortController();
    sheetDrawn().then(() => {
      if (ended.signal.aborted) return;
      print();
      const end = () => setAsked((now) => (now === asked ? null : now));
      for (const press of ['pointerdown', 'keydown'])
        document.addEventListener(press, end, { once: true, signal: ended.signal });
    });
    return () => ended.abort();
  }, [asked]);
  useEffect(() => () => mark(null), []);
  return {
    paper: asked?.paper ?? null,
    ask: (paper) => setAsked({ paper }), // anew each time, so that the same paper can follow itself
  };
};
