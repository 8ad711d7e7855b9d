import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Errands } from '../../store/errands.ts';
import { type Session, type Store, watch } from '../../store/session.ts';
import type { Numbers } from '../../words/numbers.ts';
import type { Say } from '../../words/say.ts';

/** What every screen needs: the session, the reader's language, and someone to send on long work. */
export interface PanelContext {
  readonly store: Store;
  readonly say: Say;
  readonly whole: boolean; // `say` knows the words of a run, not only the title's
  readonly fetchWhole: () => Promise<void>; // sees to it that `whole` becomes true
  readonly numbers: Numbers;
  readonly errands: Errands;
}

export const Context = createContext<PanelContext | null>(null);

export const usePanel = (): PanelContext => {
  const panel = useContext(Context);
  if (!panel) throw new Error('a screen was drawn outside the panel');
  return panel;
};

/** A part of the session, drawn again whenever it changes. */
export const useSession = <V>(select: (session: Session) => V): V => {
  const { store } = usePanel();
  const [value, setValue] = useState(() => select(store.getState()));
  useEffect(() => watch(store, select, (next) => setValue(() => next)), [store]);
  return value;
};
