import { useState } from 'preact/hooks';

/** What came of copying: `done` when the text was taken, else that it was not. */
export const useCopy = <Done extends string, Not extends string>(not: Not) => {
  const [told, tell] = useState<Done | Not | null>(null);
  /** Copies a text when pressed. Where a page may not reach the clipboard, there is none to ask. */
  const copy = (text: string, done: Done) => async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      tell(done);
    } catch {
      tell(not);
    }
  };
  return { told, tell, copy };
};
