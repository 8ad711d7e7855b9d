import { type JSX, render } from 'preact';
import type { Errands } from '../store/errands.ts';
import type { Store } from '../store/session.ts';
import { numbersIn } from '../words/numbers.ts';
import type { Say } from '../words/say.ts';
import { Context } from './context.ts';
import { Bar } from './parts/Bar.tsx';
import { Screens } from './Screens.tsx';
import './style/tokens.css';
import './style/parts.css';
import './style/bar.css';
import './style/layout.css';

/** The panel of a page: draws bar and screen in the words it is given. */
export interface Panel {
  readonly setWords: (say: Say, whole: boolean) => void;
}

export const mountPanel = (
  bar: HTMLElement,
  host: HTMLElement,
  store: Store,
  errands: Errands,
  fetchWhole: () => Promise<void>,
): Panel => ({
  setWords: (say, whole) => {
    const numbers = numbersIn(store.getState().locale);
    const panel = { store, say, whole, fetchWhole, numbers, errands };
    const draw = (content: JSX.Element, into: HTMLElement) =>
      render(<Context.Provider value={panel}>{content}</Context.Provider>, into);
    draw(<Bar />, bar);
    draw(<Screens />, host);
  },
});
