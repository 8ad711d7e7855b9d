import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '../shared/context.ts';
import type { Brought } from './FromLink.tsx';
import { codeIn, forgetLink } from './link.ts';

/**
 * Opens the runs that links bring, now and while the page is open; one that waits for what the
 * player has begun, and a link that brings none, are told of. While a run is visited its code stays in the address, so that the page can be loaded anew.
 */
export const useLink = (): [Brought | null, forget: () => void] => {
  const { store, fetchWhole } = usePanel();
  const [brought, setBrought] = useState<Brought | null>(null);
  useEffect(() => {
    const follow = async (): Promise<void> => {
      const text = codeIn(location.hash);
      if (text === null) return;
      const [{ openLink }] = await Promise.all([import('./openLink.ts'), fetchWhole()]);
      if (codeIn(location.hash) !== text) return; // another link came meanwhile
      const unopened = openLink(store, text);
      if (unopened) forgetLink();
      setBrought(unopened && { text, unopened });
    };
    const start = (): void => {
      follow().catch(() => undefined); // not to be fetched now: the code stays in the address for the next load
    };
    start();
    addEventListener('hashchange', start);
    const stop = store.subscribe(({ visit }, before) => {
      if (before.visit && !visit && codeIn(location.hash) !== null) forgetLink();
    });
    return () => {
      removeEventListener('hashchange', start);
      stop();
    };
  }, [store]);
  return [brought, () => setBrought(null)];
};
