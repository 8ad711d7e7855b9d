import { fetchAhead } from '../stage/mounts.ts';
import type { Store } from '../store/session.ts';
import { loadAllWords } from '../words/say.ts';

const QUIET = 2000; // milliseconds that the title has to itself

/** Fetches what a run will need while the title is looked at, unless bytes are to be saved. */
export const getReadyOnceQuiet = (store: Store): void => {
  const getReady = (): void => {
    const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
    if (connection?.saveData) return;
    const parts = [loadAllWords(store.getState().locale), import('../store/play.ts'), fetchAhead()];
    Promise.all(parts).catch(() => undefined); // fetched again when needed, and told then
  };

  window.addEventListener('load', () =>
    setTimeout(() => ('requestIdleCallback' in window ? requestIdleCallback(getReady) : getReady()), QUIET),
  );
};
