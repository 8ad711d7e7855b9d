import { useEffect, useState } from 'preact/hooks';
import type { CodeProblem } from '../../game/code/runCode.ts';
import { usePanel } from '../shared/context.ts';
import { codeIn, forgetLink } from './link.ts';

/** What a link brought that gave no run. */
export interface DeadLink {
  readonly text: string;
  readonly problem: CodeProblem;
}

/**
 * Opens the runs that links bring, now and while the page is open; a link that brings none is told of. While a run is
 * visited its code stays in the address, so that the page can be loaded anew.
 */
export const useLink = (): [DeadLink | null, forget: () => void] => {
  const { store, fetchWhole } = usePanel();
  const [dead, setDead] = useState<DeadLink | null>(null);
  useEffect(() => {
    const follow = async (): Promise<void> => {
      const text = codeIn(location.hash);
      if (text === null) return;
      const { game } = store.getState();
      const [{ openLink }] = await Promise.all([import('./openLink.ts'), fetchWhole()]);
      if (codeIn(location.hash) !== text) return; // another link came meanwhile
      if (store.getState().game !== game) return; // play has begun meanwhile: nobody is thrown out of it
      const problem = openLink(store, text);
      if (problem) forgetLink();
      setDead(problem && { text, problem });
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
  return [dead, () => setDead(null)];
};
